// The Thai sentence for any problem a custom function can meet.
import type { Problem } from '../domain/problem';
import { argumentSentences } from './argumentSentences';
import { caseSentences } from './caseSentences';
import { checkArgumentSentences } from './checkSentences';
import { ruleSentences } from './ruleSentences';
import { tableSentences } from './tableSentences';
import { thaiSentences } from './thaiSentences';
import { workbookProblems } from './workbookSentences';

const AREAS: readonly object[] = [
  argumentSentences,
  caseSentences,
  checkArgumentSentences,
  ruleSentences,
  tableSentences,
  thaiSentences,
  workbookProblems,
];

const LONGEST_QUOTE = 60;

/** A cell may hold 50,000 characters; a sentence about it need not. */
function withShortQuotes(problem: Problem): Problem {
  const short: { [field: string]: unknown } = { ...problem };
  for (const field of ['text', 'at', 'kpi', 'holds', 'expression']) {
    const quote = short[field];
    if (typeof quote === 'string' && quote.length > LONGEST_QUOTE) {
      short[field] = `${quote.slice(0, LONGEST_QUOTE)}…`;
    }
  }
  return short as unknown as Problem;
}

/** The sentence of a problem. */
export function cellSentence(problem: Problem): string {
  for (const area of AREAS) {
    const sentence = (area as { readonly [code: string]: ((p: Problem) => string) | undefined })[
      problem.code
    ];
    if (sentence) return sentence(withShortQuotes(problem));
  }
  return problem.code;
}

/** "KPI_LEVEL: sentence"; a problem in the cells of `values` says so. */
export function thrownSentence(name: string, problem: Problem): string {
  return `${name}${problem.code in caseSentences ? ' (values)' : ''}: ${cellSentence(problem)}`;
}
