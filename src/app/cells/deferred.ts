// What a cell seldom needs and therefore does not evaluate each time: sentences about mistakes, and tables of definitions.
import type { Definitions } from '../../catalogue/tables/definitionsIn';
import type { CatalogueKpi } from '../../catalogue/types';
import type { Problem } from '../../domain/problem';

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
