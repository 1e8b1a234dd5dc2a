// A call of KPI_CHECK below its frame: what it gives, or the sentence it throws.
import { checks } from '../../src/app/cells/checkCells';
import { ProblemError } from '../../src/domain/problem';
import { cellSentence } from '../../src/text/cellSentence';
import { checkArgumentSentences } from '../../src/text/checkSentences';

/** What a call gives, or the sentence it throws. */
export function checked(headings: unknown, rows: unknown, ...catalogue: unknown[]): unknown {
  try {
    return checks(headings, rows, catalogue);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { problem } = error;
    const own = checkArgumentSentences as {
      readonly [code: string]: ((p: typeof problem) => string) | undefined;
    };
    return own[problem.code]?.(problem) ?? cellSentence(problem);
  }
}
