// The agreement laid out for a summary: units in the order they are shown, KPIs ready for judging, and what was agreed for each pair.
import type { ReportRow } from '../checks/reportRow';
import { type CompiledKpi, requireCompiled } from '../compiledKpi';
import { bareName } from '../unitName';
import type { SummaryKpiFacts, SummaryUnitFacts } from './monthSummary';
import type { SummaryRequest, SummaryTarget } from './summaryRequest';

/** One place for each pair, [unit][KPI]. */
export type Grid<T> = readonly (readonly T[])[];

/** Units, KPIs and what lies between them. */
export interface Agreement {
  readonly units: readonly SummaryUnitFacts[];
  readonly kpis: readonly { readonly facts: SummaryKpiFacts; readonly compiled: CompiledKpi }[];
  readonly targets: Grid<SummaryTarget | null>;
  /** Null for a row of no pair of the agreement, and for those of the province. */
  placeOf(row: ReportRow): { readonly unit: number; readonly kpi: number } | null;
}

const KINDS: readonly SummaryUnitFacts['kind'][] = ['district', 'group', 'position'];

export function agreementOf({ units, kpis, target, compare }: SummaryRequest): Agreement {
  const shown = KINDS.flatMap((kind) =>
    units.filter((unit) => unit.kind === kind).sort((a, b) => compare(bareName(a.name), bareName(b.name))),
  );
  const unitAt = new Map(shown.map(({ name }, i) => [name, i] as const));
  const kpiAt = new Map(kpis.map(({ code }, i) => [code, i] as const));
  return {
    units: shown,
    kpis: kpis.map((facts) => ({ facts, compiled: requireCompiled(facts) })),
    targets: shown.map(({ name }) => kpis.map(({ code }) => target(name, code))),
    placeOf(row) {
      const unit = row.unit ? unitAt.get(row.unit.unit.name) : undefined;
      const kpi = row.kpi ? kpiAt.get(row.kpi.kpi.code) : undefined;
      return unit === undefined || kpi === undefined ? null : { unit, kpi };
    },
  };
}

/** Measured, and reported by the unit itself. */
export function isOwn(target: SummaryTarget | null | undefined): target is SummaryTarget {
  return !!target && target.measured && target.from === 'own';
}

/** Heads of offices are in no result of the province. */
export function isRolledUp({ kind }: SummaryUnitFacts): boolean {
  return kind === 'district' || kind === 'group';
}
