// Refusing: a problem thrown, to be turned into a sentence by whoever faces the user.
import type { ArgumentProblem } from '../../domain/argumentProblem';
import { type Problem, ProblemError } from '../../domain/problem';
import { isProblem, type NumberProblem, readNumber } from '../../domain/readNumber';

/** Throws the problem; whoever faces the user turns it into a sentence. */
export function refuse(problem: Problem): never {
  throw new ProblemError(problem);
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
