// A table whose rows stay together and whose headings come again on every sheet it goes on to. Only a row taller than a sheet is cut.
import { element } from '../../shared/element';
import type { PrintedCell, PrintedTable } from '../model/printedForm';
import { cutAtLine } from './lineStart';
import type { Block } from './room';

type Row = readonly PrintedCell[];

/** Characters of the longest figure that fits into a column: 99,999,999.99. */
const LONGEST_FIGURE = 13;

export function tableBlock(label: string, table: PrintedTable): Block {
  return {
    place(room) {
      const isFirst = room.isEmpty;
      const body = element('tbody');
      const whole = element(
        'div',
        { class: 'field own-line' },
        label === '' ? null : element('span', { class: 'label' }, label),
        element('table', {}, columns(table.widths), heads(table), body),
      );
      room.element.append(whole);
      for (const [i, row] of table.rows.entries()) {
        const line = rowElement(row, 'td');
        body.append(line);
        if (room.fits) continue;
        const left = table.rows.slice(i);
        if (i > 0 || !isFirst) {
          line.remove();
          if (i > 0) return tableBlock('', { ...table, rows: left });
          whole.remove();
          return this;
        }
        const [, rest] = cutRow(row, line, room.bottom);
        return rest ? tableBlock('', { ...table, rows: [rest, ...left.slice(1)] }) : restOf(table, 1);
      }
      return null;
    },
  };
}

function restOf(table: PrintedTable, from: number): Block | null {
  const rows = table.rows.slice(from);
  return rows.length === 0 ? null : tableBlock('', { ...table, rows });
}

/** Shortens the row to what is above the edge; the other half is what is left, null where that is nothing. */
function cutRow(row: Row, line: HTMLElement, bottom: number): [Row, Row | null] {
  const padding = line.getBoundingClientRect().bottom - Math.max(...Array.from(line.children, textBottom));
  const cuts = Array.from(line.children, (cell) => cutAtLine(cell, bottom - Math.max(0, padding)).at);
  if (cuts.every((at, i) => at === 0 || at >= (row[i]?.text.length ?? 0))) return [row, null];
  const above = row.map((cell, i) => ({ ...cell, text: cell.text.slice(0, cuts[i]).trimEnd() }));
  const below = row.map((cell, i) => ({ ...cell, text: cell.text.slice(cuts[i]).trimStart() }));
  for (const [i, cell] of Array.from(line.children).entries()) cell.textContent = above[i]?.text ?? '';
  return [above, below];
}

function textBottom(cell: Element): number {
  const range = document.createRange();
  range.selectNodeContents(cell);
  return range.getBoundingClientRect().bottom;
}

function columns(widths: readonly number[]): HTMLElement {
  const cols = widths.map((width) => {
    const col = element('col');
    col.style.width = `${width}%`;
    return col;
  });
  return element('colgroup', {}, ...cols);
}

function heads({ heads: rows }: PrintedTable): HTMLElement {
  return element('thead', {}, ...rows.map((row) => rowElement(row, 'th')));
}

function rowElement(row: Row, tag: 'td' | 'th'): HTMLElement {
  return element('tr', {}, ...row.map((cell) => cellElement(cell, tag)));
}

function cellElement(
  { text, columns: across = 1, rows = 1, align, head }: PrintedCell,
  tag: 'td' | 'th',
): HTMLElement {
  const isHead = (tag === 'th' && text !== '') || head === true;
  return element(
    isHead ? 'th' : 'td',
    {
      class: align === 'right' && text.length > LONGEST_FIGURE ? 'right long' : (align ?? null),
      scope: isHead ? (tag === 'th' ? 'col' : 'row') : null,
      colspan: across > 1 ? String(across) : null,
      rowspan: rows > 1 ? String(rows) : null,
    },
    text === '' ? null : text,
  );
}
