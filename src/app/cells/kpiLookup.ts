// Finds KPIs and targets for one call: in the ranges the user passed, else in the built-in template.

import type { Definitions } from '../../catalogue/tables/definitionsIn';
import { templateKpi, templateNumbers, templateTargetsOf, templateUnits } from '../../catalogue/template2565';
import type { CatalogueKpi, Unit, UnitTarget } from '../../catalogue/types';
import { accepted } from '../../domain/accepted';
import { requireCompiled } from '../../domain/compiledKpi';
import type { Problem } from '../../domain/problem';
import { isProblem } from '../../domain/readNumber';
import { textKey } from '../../domain/thaiText';
import { deferred } from './deferred';
import { refuseCellError } from './refuse';
import type { KpiEntry } from './scored';

/** What one call of a custom function can look up. Everything found is kept until the call ends. */
export interface KpiLookup {
  /** The KPI of a code or number, ready for judging. Throws ProblemError. */
  entry(typed: string): KpiEntry;
  /** The KPI of a code or number, for looking things up. Throws ProblemError. */
  facts(typed: string): CatalogueKpi;
  /** True when the text is the code or number of a KPI. */
  knows(typed: string): boolean;
  /** The targets of a KPI: of the range `เป้าหมาย` when one was passed. */
  targets(kpi: CatalogueKpi): readonly UnitTarget[];
  /** The units that can be named. */
  units(): readonly Unit[];
}

/** Reads the ranges; throws ProblemError when one is not a table of definitions. */
export function kpiLookup(ranges: readonly unknown[]): KpiLookup {
  const definitions = ranges.length > 0 ? accepted(deferred().definitions(ranges)) : BUILT_IN;
  const entries: { [typed: string]: KpiEntry } = Object.create(null);
  return {
    entry(typed) {
      const known = entries[typed];
      if (known) return known;
      const found = definitions.kpi(typed);
      if (found.code === 'kpi-unknown') refuseCellError(typed);
      const kpi = accepted(found);
      const entry = { kpi, compiled: requireCompiled(kpi, templateKpi(kpi.code) === kpi) };
      entries[typed] = entry;
      return entry;
    },
    facts(typed) {
      const found = definitions.facts(typed);
      if (found.code === 'kpi-unknown') refuseCellError(typed);
      return accepted(found);
    },
    knows: definitions.knows,
    targets: (kpi) => accepted(definitions.targets(kpi)),
    units: () => accepted(definitions.units()),
  };
}

/** The template alone. What it does not know goes to the deferred part, which can tell what was meant. */
const BUILT_IN: Definitions = {
  knows: (typed) => builtInKpi(typed) !== undefined,
  kpi: (typed) => builtInKpi(typed) ?? deferredKpi(typed),
  facts: (typed) => builtInKpi(typed) ?? deferredKpi(typed),
  targets: (kpi) => templateTargetsOf(kpi.code),
  units: templateUnits,
};

function builtInKpi(typed: string): CatalogueKpi | undefined {
  const exact = templateKpi(typed);
  if (exact) return exact;
  const key = textKey(typed).toUpperCase();
  return templateKpi(templateNumbers[key] ?? key);
}

function deferredKpi(typed: string): CatalogueKpi | Problem {
  const definitions = deferred().definitions([]);
  return isProblem<Problem>(definitions) ? definitions : definitions.kpi(typed);
}
