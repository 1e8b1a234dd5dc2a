// KPIs, units and targets for a check, as recognised tables define them, with the built-in template behind them.
import { accepted } from '../../domain/accepted';
import type { CheckSources } from '../../domain/checks/checkRequest';
import type { Problem } from '../../domain/problem';
import { textKey } from '../../domain/thaiText';
import { templateCodes } from '../template2565';
import type { CatalogueKpi } from '../types';
import type { CatalogueRanges } from './catalogueRanges';
import type { Definitions } from './definitionsIn';

/** The sources of tables already recognised. Throws ProblemError when a row of units or targets is bad. */
export function checkSourcesIn(tables: CatalogueRanges, definitions: Definitions): CheckSources {
  const kpis: { [code: string]: CatalogueKpi } = Object.create(null);
  let codesByName: { readonly [name: string]: string } | undefined;

  const kpi = (typed: string): CatalogueKpi | Problem => {
    const found = definitions.kpi(typed);
    if ('inputs' in found) {
      kpis[found.code] = found;
      return found;
    }
    if (found.code !== 'kpi-unknown') return found;
    codesByName = codesByName ?? namesOf(tables, (code) => definitions.kpi(code));
    const code = codesByName[textKey(typed)];
    return code === undefined ? found : kpi(code);
  };
  return {
    kpi,
    units: accepted(definitions.units()),
    targets({ code }) {
      const known = kpis[code];
      const targets = known ? accepted(definitions.targets(known)) : [];
      // The template knows nothing of an office's own KPI; only the office's own table can leave it out.
      return targets.length > 0 || tables.targets ? targets : null;
    },
  };
}

/** Folded short and full names → code. */
function namesOf(
  { kpis, criteria }: CatalogueRanges,
  find: (code: string) => CatalogueKpi | Problem,
): { readonly [name: string]: string } {
  const names: { [name: string]: string } = Object.create(null);
  for (const code of [...(kpis?.codes ?? []), ...(criteria?.codes ?? []), ...templateCodes]) {
    const found = find(code);
    if (!('inputs' in found)) continue;
    for (const name of [found.short, found.name]) {
      const key = textKey(name);
      if (key !== '' && names[key] === undefined) names[key] = code;
    }
  }
  return names;
}
