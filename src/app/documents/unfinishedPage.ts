// What stands in a new tab until its page is written.
import { documentSentences, PAGE_END } from '../../text/documentTexts';
import type { DocumentPage } from './fillPage';
import { newPage } from './newPage';

/** `head`: how such a page begins. */
export function unfinishedPage(head: string): DocumentPage {
  const page = newPage([700]);
  for (const text of [head, documentSentences.unfinished, PAGE_END]) page.row([[1, text, { wrap: true }]]);
  return { content: page.content(), formulas: [], about: null };
}
