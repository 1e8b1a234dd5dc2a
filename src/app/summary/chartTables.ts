// Section 8: small tables, and the charts drawn of them beside.
import { monthInShort } from '../../domain/month';
import type { MonthSummary } from '../../domain/summary/monthSummary';
import { HEADINGS, summaryTexts } from '../../text/summaryTexts';
import type { Page, PageCell } from '../documents/newPage';
import type { CellInput } from '../ports/book';
import type { CellLook, SheetChart } from '../ports/sheetContent';
import { monthOf, shownUnit } from './names';
import { LOOK, levelLook } from './summaryLooks';

const COLORS = ['#27497a', '#e8943a'];
/** Beyond, bars cannot be told apart. */
const MOST_UNITS = 40;
/** The column beside the tables in which charts begin. */
const BESIDE = 5;
const ROW = 21;

export function writeCharts(page: Page, { units, byMonth, distribution }: MonthSummary): void {
  const top = page.next();
  const room = page.widths.slice(BESIDE - 1).reduce((a, b) => a + b, 0);
  const table = (headings: readonly string[], rows: readonly (readonly [string, ...PageCell[]])[]) => {
    const heading = { ...LOOK.heading, wrap: false };
    const row = page.line(headings.map((text, i): PageCell => [i + 1, text, heading]));
    for (const [name, ...cells] of rows) page.line([[1, name, LOOK.small], ...cells]);
    page.row([]);
    return { row, column: 1, rows: rows.length + 1, columns: headings.length };
  };
  const cell = (column: number, value: CellInput | null | undefined, look: CellLook): PageCell => [
    column,
    value ?? '',
    look,
  ];
  const totals = table(
    HEADINGS.totals,
    units
      .slice(0, MOST_UNITS)
      .map(
        ({ unit, totals: { team, individual } }) =>
          [
            shownUnit(unit),
            cell(2, team?.score, LOOK.score),
            cell(3, individual?.score, LOOK.score),
          ] as const,
      ),
  );
  // Cut rather than rounded: 99.96 of 100 are not all.
  const rate = (part: number, whole: number) => (whole > 0 ? Math.floor((part * 1000) / whole) / 10 : null);
  const rates = table(
    HEADINGS.rates,
    byMonth.map(({ month, expected, reported, onTime }) => {
      return [
        monthInShort(monthOf(month)),
        cell(2, rate(reported, expected), LOOK.share),
        cell(3, rate(onTime, expected), LOOK.share),
      ] as const;
    }),
  );
  const levels = table(
    HEADINGS.levels,
    distribution.map((count, level) => [`${HEADINGS.levels[0]} ${level}`, cell(2, count, levelLook(level))]),
  );
  const height = (page.next() - top - 1) * ROW;
  const half = Math.floor(room / 2) - 8;
  const lower = top + Math.ceil((page.next() - top) / 2);
  const chart = (
    n: number,
    type: SheetChart['type'],
    area: SheetChart['areas'][number],
    place: Pick<SheetChart, 'row' | 'column' | 'width'>,
    more = '',
  ) =>
    page.chart({
      type,
      title: summaryTexts.charts[n] + more,
      areas: [area],
      height: Math.floor(height / 2) - 8,
      colors: COLORS,
      ...place,
    });
  const cut = units.length > MOST_UNITS ? summaryTexts.firstUnits(MOST_UNITS, units.length) : '';
  chart(0, 'COLUMN', totals, { row: top, column: BESIDE, width: room - 8 }, cut);
  chart(1, 'LINE', rates, { row: lower, column: BESIDE, width: half });
  const right = BESIDE + Math.ceil((page.widths.length - BESIDE) / 2);
  chart(2, 'COLUMN', levels, { row: lower, column: right, width: half });
}
