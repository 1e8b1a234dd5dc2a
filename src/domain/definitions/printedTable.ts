// Any table of an office as figures: its columns by what their headings say, its rows, and which of them are totals.
import { MONTH_NAMES, MONTH_SHORT_NAMES } from '../month';
import { fraction, quotient, type Rational, rationalOf } from '../rational';
import { arabicDigits, cleanText, textKey } from '../thaiText';
import { type Amount, MOST_DECIMALS, percentIn, readAmount } from './amount';
import { readHeadings } from './headingRows';
import { type PlacedTable, textAt } from './placedTable';
import { totalRows } from './totalRows';

/** What a column holds: things that can be added up, percentages, a rank or code, or words. */
export type ColumnKind = 'amount' | 'percent' | 'identifier' | 'text';

/** One column. */
export interface Column {
  readonly index: number;
  readonly heading: string;
  readonly kind: ColumnKind;
  /** Most decimals printed. */
  readonly decimals: number;
  /** 1–5 when the column belongs to a level of a score. */
  readonly level: number;
  /** A percentage its heading names: targets are that share of another column. */
  readonly percent: number | null;
  readonly isMonth: boolean;
}

/** A cell of a table as `row * width + column`. */
export type CellKey = number;

/** A table understood as far as its headings and figures tell. Rows are indices of `table.values`. */
export interface PrintedTable {
  readonly table: PlacedTable;
  readonly columns: readonly Column[];
  readonly width: number;
  /** Rows of the body that are no totals. */
  readonly rows: readonly number[];
  /** Row of a total → the rows it sums. */
  readonly totals: { readonly [row: number]: readonly number[] };
  /** By cell: the figure; null where there is none. */
  readonly amounts: readonly (Amount | null)[];
  /** By cell: the figure as a whole multiple of 1 ÷ scale, so that sums are exact; blank is 0. */
  readonly ticks: readonly number[];
  readonly scale: number;
  /** Ticks by which a figure may be off, where formulas left more decimals than are kept. */
  readonly dust: number;
}

const IDENTIFIER = /^(ที่|ลำดับ|ลำดับที่|ข้อ|ข้อที่|no\.?|หมู่|หมู่ที่|ม\.|รหัส.*|เลข.*|เบอร์.*|โทร.*)$/;
// Means, rates and prices are no more additive than percentages.
const PERCENT = /ร้อยละ|%|เปอร์เซ็น|เฉลี่ย|อัตรา|ราคา|สัดส่วน/;
const MONTHS = [...MONTH_NAMES, ...MONTH_SHORT_NAMES];
const LEVEL = /(?:ระดับ|คะแนน).*?([1-5])(?!\d)/;
const LARGEST = 9e15;

/** The table understood; null when it has no body of figures. */
export function readPrintedTable(table: PlacedTable): PrintedTable | null {
  const { body, headings } = readHeadings(table.values);
  const width = headings.length;
  const amounts: (Amount | null)[] = [];
  table.values.forEach((row, r) => {
    for (let c = 0; c < width; c++) amounts.push(r < body ? null : readAmount(row[c]));
  });
  const rows = table.values
    .map((_, row) => row)
    .filter((row) => amounts.slice(row * width, row * width + width).some(Boolean));
  const columns = headings.map((heading, index) => {
    const found = rows.map((row) => amounts[row * width + index] as Amount | null).filter(isAmount);
    const filled = rows.filter((row) => textAt({ table, row, column: index })).length;
    return readColumn(heading, index, found, filled);
  });
  let decimals = 0;
  let largest = 0;
  amounts.forEach((amount, cell) => {
    if ((columns[cell % width] as Column).kind === 'text') amounts[cell] = null;
    else if (amount) {
      decimals = Math.max(decimals, amount.decimals);
      largest = Math.max(largest, Math.abs(amount.value));
    }
  });
  if (largest === 0) return null;
  let kept = Math.min(decimals, MOST_DECIMALS);
  while (kept > 0 && largest * 10 ** kept > LARGEST) kept--;
  const scale = 10 ** kept;
  const ticks = amounts.map((amount) => (amount ? Math.round(amount.value * scale) : 0));
  const dust = kept < decimals ? 1 : 0;
  const parts = { table, columns, width, amounts, ticks, scale, dust };
  return { ...parts, ...totalRows(parts, rows) };
}

/** All rows of the body. */
export function rowsAndTotals({ rows, totals }: PrintedTable): number[] {
  return [...rows, ...Object.keys(totals).map(Number)];
}

/** A figure as a fraction of the unit it is printed in. */
export function exact({ scale }: PrintedTable, ticks: number): Rational {
  return quotient(rationalOf(ticks), fraction(scale)) as Rational;
}

/** The first words of a row. */
export function rowLabel({ table, columns }: PrintedTable, row: number): string {
  const texts = columns.map(({ kind, index }) =>
    kind === 'text' ? textAt({ table, row, column: index }) : '',
  );
  return texts.find(Boolean) || textAt({ table, row, column: 0 });
}

function isAmount(amount: Amount | null): amount is Amount {
  return amount !== null;
}

function readColumn(heading: string, index: number, found: readonly Amount[], filled: number): Column {
  const percent = percentIn(heading);
  const level = LEVEL.exec(arabicDigits(cleanText(heading)));
  const counts = found.length > 2 && found.every(({ value }, i) => value === i + 1);
  const years = found.every(({ value }) => value > 2400 && value < 2700);
  const worded = found.map(({ words }) => words).filter(Boolean);
  const isList = worded.some((words) => words !== worded[0]);
  const [first] = found;
  let kind: ColumnKind = 'amount';
  if (!first || found.length * 2 < filled || isList) kind = 'text';
  else if (IDENTIFIER.test(textKey(heading)) || (index === 0 && counts) || years) kind = 'identifier';
  else if (PERCENT.test(heading) && percent === null) kind = 'percent';
  // A percentage that every cell names beside its figure is the column's as well.
  const isShared =
    first && first.percent !== undefined && found.every((amount) => amount.percent === first.percent);
  return {
    index,
    heading,
    kind,
    decimals: found.reduce((most, { decimals }) => Math.max(most, decimals), 0),
    level: level ? Number(level[1]) : 0,
    percent: isShared ? (first.percent as number) : percent,
    isMonth: MONTHS.some((name) => heading.indexOf(name) >= 0),
  };
}
