// What all documents have: their head, rows of tables, their last line.
import { dayInShort } from '../../domain/month';
import { DOCUMENTS, type DocumentKind, monthDocumentTexts as texts } from '../../text/monthDocumentTexts';
import { summaryTexts } from '../../text/summaryTexts';
import type { DocumentPage } from '../documents/fillPage';
import type { Page, PageCell } from '../documents/newPage';
import { LOOK } from '../summary/summaryLooks';
import type { TableCell } from '../summary/writeTable';
import type { DocumentSource } from './documentSource';

/** Pixels between the narrow margins of A4 upright, as Sheets prints it. */
export const A4_PORTRAIT = 740;
/** Runs of rows of one height on a page whose rows differ much: with all else below 80 calls of the service. */
export const MANY_RUNS = 34;

/** `about`: what or whom it is about, '' for everything. */
export function writeHead(
  page: Page,
  { head: { office, round, asOf, builtAt }, month }: DocumentSource,
  kind: DocumentKind,
  about = '',
  height?: number,
): void {
  page.row([[1, texts.title(DOCUMENTS[kind].head, about && `${about} `, month), LOOK.title]], height ?? 34);
  page.row([[1, `${office} ${round}`, LOOK.strong]], height);
  page.row([[1, summaryTexts.about(dayInShort(asOf), builtAt), LOOK.plain]], height);
}

/** A row of a table whose columns are those of the tab. */
export function writeCells(page: Page, cells: readonly TableCell[], height?: number): number {
  return page.line(
    cells.map(([value, look], i): PageCell => [i + 1, value, look]),
    height,
  );
}

export function writeHeadings(page: Page, headings: readonly string[], height?: number): number {
  return writeCells(
    page,
    headings.map((text) => [text, LOOK.heading]),
    height,
  );
}

/** The page with its last line. `about`: remembered until next time. */
export function finish(
  page: Page,
  formulas: DocumentPage['formulas'] = [],
  about: unknown = null,
): DocumentPage {
  page.end();
  return { content: page.content(), formulas, about };
}
