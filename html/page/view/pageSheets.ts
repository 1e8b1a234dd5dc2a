// A generated tab as it is printed: sections as tables, widths and colours as in the sheet, charts drawn.
import type { GeneratedPage } from '../../../src/contract/pages';
import { withDigits } from '../../print/model/printedDigits';
import { element } from '../../shared/element';
import { chartFigures } from '../model/chartFigures';
import type { PageCell, PageRow } from '../model/pageCells';
import { type PageTable, pageSections } from '../model/pageSections';
import { chartSvg } from './chartSvg';

/** Pixels between the margins of a sheet of A4, across; one way round is the height of the other. */
export const PAPER = { landscape: 1062, portrait: 733 } as const;

export type Paper = keyof typeof PAPER;

/** Letters of a figure, which is not broken. */
const FIGURE = 8;

/** Of the width of a sheet, so much more is made smaller without anybody seeing it. */
const NEARLY = 1.05;

/** A tab that is hardly wider than an upright sheet wants one. */
export function paperOf({ content }: GeneratedPage): Paper {
  return total(content.widths) <= PAPER.portrait * NEARLY ? 'portrait' : 'landscape';
}

export function pageSheets(page: GeneratedPage, isThai: boolean): HTMLElement[] {
  const digits = (text: string) => withDigits(text, isThai);
  const { widths } = page.content;
  // What is wider than the sheet is made smaller, letters too.
  const scale = Math.min(1, PAPER[paperOf(page)] / total(widths));
  const table = (one: PageTable) => tableOf(one, widths, scale, digits);
  return pageSections(page).map(({ title, isSheet, tables, charts }, i) => {
    const lines = title ? [table({ heads: [], rows: [title], columns: widths.length, leads: true })] : [];
    const drawings = charts.map((chart) => chartSvg(chart, chartFigures(chart, page.texts), digits));
    const body =
      drawings.length > 0
        ? [
            element(
              'div',
              { class: 'beside' },
              element('div', {}, ...tables.map(table)),
              element('div', { class: 'charts' }, ...drawings),
            ),
          ]
        : tables.map(table);
    const classes = ['part', isSheet ? 'alone' : '', i === 0 ? 'first' : ''];
    return element('section', { class: classes.filter(Boolean).join(' ') }, ...lines, ...body);
  });
}

function tableOf(
  { heads, rows, columns, leads }: PageTable,
  widths: readonly number[],
  scale: number,
  digits: (text: string) => string,
): HTMLElement {
  const own = widths.slice(0, columns);
  const line = (tag: 'td' | 'th') => (row: PageRow) =>
    element(
      'tr',
      // The name of a group stays with what it names.
      { class: row[0]?.look.bold && row[0].look.fill ? 'leads' : null },
      ...row
        .filter(({ column }) => column <= columns)
        .map((cell) => cellOf(cell, columns, tag, scale, digits)),
    );
  const sizes = own.map((width) => {
    const col = element('col');
    col.style.width = `${width * scale}px`;
    return col;
  });
  const made = element('table', { class: leads ? 'leads' : null }, element('colgroup', {}, ...sizes));
  made.style.width = `${total(own) * scale}px`;
  // Headings that take much of a sheet would not be repeated: the first row of them is.
  const [head, ...more] = heads;
  if (head) made.append(element('thead', {}, line('th')(head)));
  made.append(element('tbody', {}, ...more.map(line('th')), ...rows.map(line('td'))));
  return made;
}

function cellOf(
  { column, span, text, look, isBoxed, isUpright }: PageCell,
  columns: number,
  tag: 'td' | 'th',
  scale: number,
  digits: (text: string) => string,
): HTMLElement {
  // Between lines, and where nothing stands beside, a text goes on in the next line: nothing is cut.
  const hasLine = look.wrap || (isBoxed && text.length > FIGURE) || column + span > columns;
  const classes = [isBoxed ? 'boxed' : '', isUpright ? 'upright' : '', hasLine ? '' : 'nowrap'];
  const shown = digits(text);
  const cell = element(
    tag,
    {
      class: classes.filter(Boolean).join(' ') || null,
      colspan: String(Math.min(span, columns - column + 1)),
    },
    isUpright ? element('span', {}, shown) : shown,
  );
  const { style } = cell;
  style.fontSize = `calc(${(look.size ?? 10) * scale}pt * var(--fit, 1))`;
  style.fontWeight = look.bold ? '700' : '400';
  style.textAlign = look.align ?? (isFigure(text) ? 'right' : 'left');
  if (look.fill) style.backgroundColor = look.fill;
  if (look.color) style.color = look.color;
  return cell;
}

/** Sheets puts figures to the right where nothing else is said. */
function isFigure(text: string): boolean {
  return /^[-–]?[\d,]+(\.\d+)?%?$/.test(text);
}

function total(widths: readonly number[]): number {
  return widths.reduce((a, b) => a + b, 0);
}
