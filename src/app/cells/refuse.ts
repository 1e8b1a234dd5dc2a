// Refusing: a problem thrown, to be turned into a sentence by whoever faces the user.
import type { ArgumentProblem } from '../../domain/argumentProblem';
import { type Problem, ProblemError } from '../../domain/problem';
import { isProblem, type NumberProblem, readNumber } from '../../domain/readNumber';

/** Throws the problem; whoever faces the user turns it into a sentence. */
export function refuse(problem: Problem): never {
  throw new ProblemError(problem);
}

/** What was looked up; throws the problem it may be instead. */
export function accepted<T>(found: T | Problem): T {
  // A KPI has a `code` of its own; it is told from a problem by its inputs.
  return isProblem<Problem>(found) && !('inputs' in found) ? refuse(found) : (found as T);
}

/** Throws a problem of the arguments themselves. */
export function refuseArgument(problem: ArgumentProblem): never {
  return refuse(problem);
}

/** Throws when the cell holds a formula error. */
export function refuseCellError(cell: unknown): void {
  const read = readNumber(cell);
  if (isProblem<NumberProblem>(read) && read.code === 'number-cell-error') refuse(read);
}
