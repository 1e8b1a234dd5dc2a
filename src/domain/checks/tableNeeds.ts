// The needs a whole table meets: by its columns and by what is known about the agreement.
import type { CheckSources } from './checkRequest';
import { BITS, type Need } from './need';
import type { ReportColumns } from './reportColumns';

/** Which keys the rows have, in a column or given for all. */
export interface KeysGiven {
  readonly month: boolean;
  readonly unit: boolean;
  readonly kpi: boolean;
}

/** The bits every row starts with. */
export function tableNeeds(columns: ReportColumns, sources: CheckSources, keys: KeysGiven): number {
  const evidence = columns.evidence.some((column) => column >= 0);
  const met: { readonly [N in Need]?: boolean } = {
    monthCell: keys.month,
    unitCell: keys.unit,
    kpiCell: keys.kpi,
    units: sources.units !== null,
    round: sources.round !== undefined,
    today: sources.today !== undefined,
    certified: sources.certified !== undefined,
    evidence,
    obstacle: columns.obstacle >= 0,
    reason: columns.reason >= 0,
    narrative: evidence || columns.narratives.length > 0,
    typedLevel: columns.level >= 0,
    typedPercent: columns.percent >= 0 || columns.result >= 0,
    typedScore: columns.score >= 0 || columns.weighted >= 0,
  };
  return (Object.keys(met) as Need[]).reduce((mask, need) => (met[need] ? mask | BITS[need] : mask), 0);
}
