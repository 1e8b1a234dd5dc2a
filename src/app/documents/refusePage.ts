// A generated tab is not written: the sentence says why.
import { ProblemError } from '../../domain/problem';
import type { WorkbookProblem } from '../../text/workbookSentences';

export function refusePage(why: string): never {
  throw new ProblemError<WorkbookProblem>({ code: 'refused', why });
}
