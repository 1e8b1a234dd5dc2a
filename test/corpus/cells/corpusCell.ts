// What a case of the corpus is: one cell as people leave it, and what it must be taken for.
import { checkRules } from '../../../src/domain/checks/checkRules';

/** The code of the rule that must speak of the cell; two with a space between where both are right. */
export interface Fault {
  readonly fault: string;
}

/** A cell, and the value it means or the fault it is; null: it says nothing. */
export type CorpusCell<V> = readonly [cell: unknown, means: V | Fault | null];

/** Cells that are odd in one way. */
export interface CorpusGroup<V> {
  readonly about: string;
  readonly cells: readonly CorpusCell<V>[];
}

/** A case with its group, for a table of tests. */
export interface CorpusCase<V> {
  readonly about: string;
  readonly cell: unknown;
  readonly means: V | Fault | null;
}

export function isFault(means: unknown): means is Fault {
  return typeof means === 'object' && means !== null;
}

/** True for a fault that has to be mended before a report counts. */
export function isBarred(means: unknown): boolean {
  return (
    isFault(means) && checkRules.some(({ code, severity }) => code === means.fault && severity === 'must')
  );
}

export function casesOf<V>(groups: readonly CorpusGroup<V>[]): CorpusCase<V>[] {
  return groups.flatMap(({ about, cells }) => cells.map(([cell, means]) => ({ about, cell, means })));
}

/** Cells that all have the same fault. */
export function faulty(fault: string, cells: readonly unknown[]): CorpusCell<never>[] {
  return cells.map((cell) => [cell, { fault }]);
}
