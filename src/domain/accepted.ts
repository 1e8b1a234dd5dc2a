// What was looked up, or the problem it turned out to be, thrown.
import { type Problem, ProblemError } from './problem';
import { isProblem } from './readNumber';

/** What was looked up. Throws ProblemError for a problem. */
export function accepted<T>(found: T | Problem): T {
  // A KPI has a `code` of its own; it is told from a problem by its inputs.
  if (isProblem<Problem>(found) && !('inputs' in found)) throw new ProblemError(found);
  return found as T;
}
