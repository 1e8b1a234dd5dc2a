// A table of a generated tab: headings, then rows, its columns laid over those of the tab.
import type { Page, PageCell } from '../documents/newPage';
import { type Span, spansOf } from '../documents/spansOf';
import type { CellInput } from '../ports/book';
import type { CellLook } from '../ports/sheetContent';
import { LOOK } from './summaryLooks';

/** What stands in one cell of a table. */
export type TableCell = readonly [value: CellInput, look: CellLook];

/** `parts`: relative widths. Where its columns stand. */
export function writeTable(
  page: Page,
  parts: readonly number[],
  headings: readonly string[],
  rows: readonly (readonly TableCell[])[],
): readonly Span[] {
  const spans = spansOf(page.widths, parts);
  const put = (cells: readonly TableCell[]) =>
    page.line(
      cells.map(([value, look], i): PageCell => {
        const [column, span] = spans[i] as Span;
        return [column, value, look, span];
      }),
    );
  put(headings.map((text) => [text, LOOK.heading]));
  for (const row of rows) put(row);
  return spans;
}
