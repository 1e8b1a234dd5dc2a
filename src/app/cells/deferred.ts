// What a cell seldom needs and therefore does not evaluate each time: sentences about mistakes, and tables of definitions.
import type { CatalogueKpi, Unit, UnitTarget } from '../../catalogue/types';
import type { Problem } from '../../domain/problem';

/** Where KPIs and targets are found: in the ranges of one call, else in the built-in template. */
export interface Definitions {
  /** True when the text is the code or number of a KPI. */
  knows(typed: string): boolean;
  kpi(typed: string): CatalogueKpi | Problem;
  /** The KPI for looking things up only: it need not have criteria. */
  facts(typed: string): CatalogueKpi | Problem;
  targets(kpi: CatalogueKpi): readonly UnitTarget[] | Problem;
  units(): readonly Unit[] | Problem;
}

/** The deferred part. */
export interface Deferred {
  /** The sentence of a problem, for a cell among many. */
  sentence(problem: Problem): string;
  /** The text a function throws for a problem. */
  thrown(name: string, problem: Problem): string;
  /** How a function is used, for a call without arguments. */
  usage(name: string): string;
  /** For what no rule foresaw. */
  unexpected(name: string): string;
  /** A fact of a KPI by the name of its field; undefined when there is no such field. */
  fact(kpi: CatalogueKpi, field: string): string | number | undefined;
  /** Definitions in ranges; a problem when a range is not a table of definitions. */
  definitions(ranges: readonly unknown[]): Definitions | Problem;
}

let load: (() => Deferred) | undefined;

/** Says where the deferred part comes from; called once when the script is put together. */
export function deferTo(loader: () => Deferred): void {
  load = loader;
}

/** The deferred part. */
export function deferred(): Deferred {
  return (load as () => Deferred)();
}
