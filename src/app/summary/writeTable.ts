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
  const table = [headings.map((text): TableCell => [text, LOOK.heading]), ...rows].map((cells) =>
    cells.map(([value, look], i): PageCell => {
      const [column, span] = spans[i] as Span;
      return [column, value, look, span];
    }),
  );
  // Where every text has room it flows over blank cells: that saves a merge, which is a call of the service.
  const flows = spans.map(
    ([, span], i) =>
      span > 1 && table.every((row) => page.fits(row[i] as PageCell) && !(row[i] as PageCell)[2].format),
  );
  for (const row of table)
    page.line(
      row.map((cell, i): PageCell => {
        const [column, value, look, span = 1] = cell;
        return flows[i] ? [column, value, { ...look, wrap: false, align: 'left' }, span] : cell;
      }),
    );
  return spans;
}

/** A line of its colour over all columns, with room above. */
export function writeSection(page: Page, title: string): void {
  page.row([]);
  page.row([[1, title, LOOK.section, page.widths.length]], 26);
}
