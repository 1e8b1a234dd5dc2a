// The cells of each row of a generated tab, merged as in the sheet; a text that is not wrapped flows over blank neighbours.

import type { GeneratedPage, PageLook } from '../../../src/contract/pages';
import type { Area } from '../../../src/domain/cellArea';

/** A cell as it is drawn. `column` counts from 1. */
export interface PageCell {
  readonly column: number;
  readonly span: number;
  readonly text: string;
  readonly look: PageLook;
  readonly isBoxed: boolean;
  readonly isUpright: boolean;
}

export type PageRow = readonly PageCell[];

const FIRST_LOOK = 48;

export function pageCells({ content, texts }: GeneratedPage): PageRow[] {
  const { widths, looks, lookOf, merges, boxes, upright } = content;
  const lookAt = (row: number, column: number): PageLook =>
    looks[(lookOf[row - 1] ?? '').charCodeAt(column - 1) - FIRST_LOOK] ?? {};
  return texts.map((cells, r) => {
    const row = r + 1;
    const spans = new Map(
      merges.filter((area) => isIn(area, row)).map((area) => [area.column, area.columns]),
    );
    const isBoxedAt = (column: number) => boxes.some((area) => isIn(area, row, column));
    const isOneBox = (a: number, b: number) => boxes.some((area) => isIn(area, row, a) && isIn(area, row, b));
    const line: PageCell[] = [];
    for (let column = 1; column <= widths.length; ) {
      const text = cells[column - 1] ?? '';
      const look = lookAt(row, column);
      const isBoxed = isBoxedAt(column);
      let span = spans.get(column) ?? 1;
      const flows = (text !== '' || isBoxed) && !look.wrap && (look.align ?? 'left') === 'left';
      // Between lines only where the neighbour belongs to it.
      const isFree = (next: number) =>
        !cells[next - 1] &&
        !spans.has(next) &&
        (!isBoxed || (isOneBox(column, next) && lookAt(row, next) === look));
      while (flows && column + span <= widths.length && isFree(column + span)) span++;
      const isUpright = upright.some((area) => isIn(area, row, column));
      line.push({ column, span, text, look, isBoxed, isUpright });
      column += span;
    }
    return line;
  });
}

function isIn({ row, rows, column, columns }: Area, r: number, c = column): boolean {
  return r >= row && r < row + rows && c >= column && c < column + columns;
}
