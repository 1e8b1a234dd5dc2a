// A generated tab as it is printed: sections as tables, widths and colours as in the sheet, charts drawn.
import type { GeneratedPage } from '../../../src/contract/pages';
import { withDigits } from '../../print/model/printedDigits';
import { element } from '../../shared/element';
import { chartFigures } from '../model/chartFigures';
import type { PageCell, PageRow } from '../model/pageCells';
import { type PageSection, type PageTable, pageSections } from '../model/pageSections';
import { chartSvg } from './chartSvg';

/** Pixels between the margins of a sheet of A4, across; one way round is the height of the other. */
export const PAPER = { landscape: 1062, portrait: 733 } as const;

export type Paper = keyof typeof PAPER;

/** A tab that is no wider than an upright sheet wants one. */
export function paperOf({ content }: GeneratedPage): Paper {
  return total(content.widths) <= PAPER.portrait ? 'portrait' : 'landscape';
}

export function pageSheets(page: GeneratedPage, isThai: boolean): HTMLElement[] {
  const digits = (text: string) => withDigits(text, isThai);
  const { widths } = page.content;
  // What is wider than the sheet is made smaller, letters too.
  const scale = Math.min(1, PAPER[paperOf(page)] / total(widths));
  const table = (one: PageTable) => tableOf(one, widths, scale, digits);
  return pageSections(page).map(({ title, tables, charts }) => {
    const lines = title ? [table({ heads: [], rows: [title], columns: widths.length })] : [];
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
    return element('section', { class: sectionClass(title, tables) }, ...lines, ...body);
  });
}

function sectionClass(title: PageSection['title'], tables: readonly PageTable[]): string {
  return title === null || tables.length === 0 ? 'part first' : 'part';
}

function tableOf(
  { heads, rows, columns }: PageTable,
  widths: readonly number[],
  scale: number,
  digits: (text: string) => string,
): HTMLElement {
  const own = widths.slice(0, columns);
  const line = (tag: 'td' | 'th') => (row: PageRow) =>
    element(
      'tr',
      {},
      ...row
        .filter(({ column }) => column <= columns)
        .map((cell) => cellOf(cell, columns, tag, scale, digits)),
    );
  const sizes = own.map((width) => {
    const col = element('col');
    col.style.width = `${width * scale}px`;
    return col;
  });
  const made = element('table', {}, element('colgroup', {}, ...sizes));
  made.style.width = `${total(own) * scale}px`;
  if (heads.length > 0) made.append(element('thead', {}, ...heads.map(line('th'))));
  made.append(element('tbody', {}, ...rows.map(line('td'))));
  return made;
}

function cellOf(
  { column, span, text, look, isBoxed, isUpright }: PageCell,
  columns: number,
  tag: 'td' | 'th',
  scale: number,
  digits: (text: string) => string,
): HTMLElement {
  const classes = [isBoxed ? 'boxed' : '', isUpright ? 'upright' : '', look.wrap ? '' : 'nowrap'];
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
  style.fontSize = `${(look.size ?? 10) * scale}pt`;
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
