// The KPI a custom function is asked about, from the ranges it was given and the built-in template.

import type { TableProblem } from '../../domain/tableProblem';
import { cleanText } from '../../domain/thaiText';
import { nearest } from '../../domain/unitName';
import type { CatalogueKpi } from '../types';
import { assembleKpi } from './assembleKpi';
import type { CatalogueRanges } from './catalogueRanges';
import { codeKey } from './rowReader';

/** The KPIs that come with the add-on, looked up one by one. */
export interface BuiltInKpis {
  readonly codes: readonly string[];
  /** Number in the agreement → code. */
  readonly numbers: { readonly [number: string]: string };
  kpi(code: string): CatalogueKpi | undefined;
}

/**
 * The KPI of a code ("T1"), a number as text ("2.10") or a number with its short name ("2.9 หนี้กองทุนสตรี").
 * The ranges go before the template. The problem is the first one in the KPI's own rows. `factsOnly`: it is not to be
 * judged, so a KPI is known by any of its tables and needs no criteria.
 */
export function resolveKpi(
  typed: string,
  ranges: CatalogueRanges,
  builtIn: BuiltInKpis,
  factsOnly = false,
): { readonly kpi: CatalogueKpi } | TableProblem {
  const own = ownCodes(ranges);
  if (factsOnly && ranges.targets) own.push(...ranges.targets.codes);
  const leading = /^\s*[0-9๐-๙]+\.[0-9๐-๙]+(?=\s)/.exec(typed);
  const code =
    codeOf(codeKey(typed), own, ranges, builtIn) ||
    (leading && codeOf(codeKey(leading[0]), own, ranges, builtIn));
  if (!code) {
    return {
      code: 'kpi-unknown',
      kpi: cleanText(typed),
      nearest: nearest(typed, [...own, ...builtIn.codes]),
    };
  }
  const shipped = builtIn.kpi(code);
  const problems: TableProblem[] = [];
  const isTouched = own.indexOf(code) >= 0 || ranges.evidence?.byCode[code];
  const kpi = shipped && !isTouched ? shipped : assembleKpi(code, ranges, shipped, problems, factsOnly);
  return problems[0] || { kpi: kpi as CatalogueKpi };
}

/** Codes the ranges define; evidence alone does not make a KPI. */
function ownCodes({ criteria, inputs, kpis }: CatalogueRanges): string[] {
  const codes: string[] = [];
  for (const table of [criteria, inputs, kpis]) if (table) codes.push(...table.codes);
  return codes;
}

function codeOf(
  key: string,
  own: readonly string[],
  { kpis }: CatalogueRanges,
  builtIn: BuiltInKpis,
): string | undefined {
  if (own.indexOf(key) >= 0) return key;
  const numbered = kpis?.codes.find((code) => {
    const row = kpis.rows[(kpis.byCode[code] as readonly number[])[0] as number] as readonly unknown[];
    const cell = row[kpis.at.number as number];
    return typeof cell === 'string' && key !== '' && codeKey(cell) === key;
  });
  return numbered || builtIn.codes.find((code) => code === key || builtIn.numbers[key] === code);
}
