// A generated tab cut into its sections, and each of them into tables whose headings are repeated on every sheet.
import type { GeneratedPage, PageChart } from '../../../src/contract/pages';
import { PAGE_END } from '../../../src/text/documentTexts';
import { type PageRow, pageCells } from './pageCells';

/** Points. */
const PAGE_TITLE = 16;

/** Rows below each other; `heads` come again on top of each sheet. */
export interface PageTable {
  readonly heads: readonly PageRow[];
  readonly rows: readonly PageRow[];
  /** As many columns of the tab as its rows fill. */
  readonly columns: number;
  /** Names what stands below: not to be parted from it. */
  readonly leads: boolean;
}

export interface PageSection {
  /** Its line of colour; null before the first one. */
  readonly title: PageRow | null;
  /** Begins with the title of a page: a sheet of its own. */
  readonly isSheet: boolean;
  readonly tables: readonly PageTable[];
  readonly charts: readonly PageChart[];
}

/** Blank rows keep things apart on a screen only. */
export function pageSections(page: GeneratedPage): PageSection[] {
  const width = page.content.widths.length;
  const sections: { title: PageRow | null; isSheet: boolean; rows: PageRow[]; charts: PageChart[] }[] = [];
  pageCells(page).forEach((row, r) => {
    const isSheet = sections.length === 0 || isPageTitle(row);
    const title = isTitle(row, width) ? row : null;
    if (isSheet || title) sections.push({ title, isSheet, rows: [], charts: [] });
    const section = sections[sections.length - 1] as (typeof sections)[number];
    if (section.title !== row && !isBlank(row) && row[0]?.text !== PAGE_END) section.rows.push(row);
    section.charts.push(...page.content.charts.filter((chart) => chart.row === r + 1));
  });
  return sections
    .filter(({ title, rows }) => title !== null || rows.length > 0)
    .map(({ rows, ...section }) => ({ ...section, tables: tablesOf(rows, width) }));
}

function tablesOf(rows: readonly PageRow[], width: number): PageTable[] {
  const tables: { heads: PageRow[]; rows: PageRow[]; isBoxed: boolean }[] = [];
  for (const row of rows) {
    const last = tables[tables.length - 1];
    const isBoxed = row.some((cell) => cell.isBoxed);
    if (last && last.isBoxed === isBoxed && last.rows.length === 0 && isHeading(row)) last.heads.push(row);
    else if (!last || last.isBoxed !== isBoxed || isHeading(row))
      tables.push(isHeading(row) ? { heads: [row], rows: [], isBoxed } : { heads: [], rows: [row], isBoxed });
    else last.rows.push(row);
  }
  return tables.map(({ heads, rows: own, isBoxed }) => ({
    heads,
    rows: own,
    // What stands between no lines has the whole sheet.
    columns: isBoxed ? filledColumns([...heads, ...own]) : width,
    leads: !isBoxed && own[own.length - 1]?.[0]?.look.bold === true,
  }));
}

/** Letters as large as at the top of the first page. */
function isPageTitle([first]: PageRow): boolean {
  return first !== undefined && first.text !== '' && (first.look.size ?? 0) >= PAGE_TITLE;
}

/** One cell over all columns, light on dark. */
function isTitle([first]: PageRow, width: number): boolean {
  const { look, span, text } = first ?? { look: {}, span: 0, text: '' };
  return text !== '' && span === width && look.bold === true && isDark(look.fill);
}

function isDark(fill = '#ffffff'): boolean {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(fill.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  return 0.3 * r + 0.6 * g + 0.1 * b < 110;
}

/** Several cells of one fill, all bold, none of them a figure as in a row of totals; where a KPI's name stands beside its headings, it is no heading of the table. */
function isHeading(row: PageRow): boolean {
  const named = row.filter(({ text }) => text !== '');
  const [first] = named;
  return (
    first !== undefined &&
    named.length > 1 &&
    first.isBoxed &&
    named.every(
      ({ look, text }) => look.bold && look.fill && look.fill === first.look.fill && !/^[\d.,]+$/.test(text),
    )
  );
}

function isBlank(row: PageRow): boolean {
  return row.every(({ text, isBoxed }) => text === '' && !isBoxed);
}

/** A text that flows over blank neighbours needs none of them. */
function filledColumns(rows: readonly PageRow[]): number {
  const ends = rows.flat().map(({ column, span, text, isBoxed, look }) => {
    if (isBoxed || look.wrap || look.fill) return column + span - 1;
    return text === '' ? 0 : column;
  });
  return Math.max(1, ...ends);
}
