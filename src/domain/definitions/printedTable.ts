// Any table of an office as figures: its columns by what their headings say, its rows, and which of them are totals.
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

/** A table understood as far as its headings and figures tell. Rows are indices of `table.values`. */
export interface PrintedTable {
  readonly table: PlacedTable;
  readonly columns: readonly Column[];
  /** Rows of the body that are no totals. */
  readonly rows: readonly number[];
  /** Row of a total → the rows it sums. */
  readonly totals: { readonly [row: number]: readonly number[] };
  /** Figures as whole multiples of 1 ÷ scale, so that sums are exact; null where there is none. */
  readonly ticks: readonly (readonly (number | null)[])[];
  readonly scale: number;
  /** Formulas left more decimals than are kept: sums may be off by a tick for each figure. */
  readonly isDusty: boolean;
  readonly amounts: readonly (readonly (Amount | null)[])[];
}

const IDENTIFIER = /^(ที่|ลำดับ|ลำดับที่|ข้อ|ข้อที่|no\.?|หมู่|หมู่ที่|ม\.|รหัส.*|เลข.*|เบอร์.*|โทร.*)$/;
// Means, rates and prices are no more additive than percentages.
const PERCENT = /ร้อยละ|%|เปอร์เซ็น|เฉลี่ย|อัตรา|ราคา|สัดส่วน/;
const MONTH =
  /(ม\.?ค|ก\.?พ|มี\.?ค|เม\.?ย|พ\.?ค|มิ\.?ย|ก\.?ค|ส\.?ค|ก\.?ย|ต\.?ค|พ\.?ย|ธ\.?ค)\.|(มกรา|มีนา|พฤษภา|กรกฎา|สิงหา|ตุลา|ธันวา)คม|(เมษา|มิถุนา|กันยา|พฤศจิกา)ยน|กุมภาพันธ์/;
const LEVEL = /(?:ระดับ|คะแนน).*?([1-5])(?!\d)/;
const LARGEST = 9e15;

/** The table understood; null when it has no body of figures. */
export function readPrintedTable(table: PlacedTable): PrintedTable | null {
  const { values } = table;
  if (values.length < 2) return null;
  const { body, headings } = readHeadings(values);
  const amounts = values.map((row, index) => row.map((cell) => (index < body ? null : readAmount(cell))));
  const bodyRows: number[] = [];
  for (let row = body; row < values.length; row++) if (amounts[row]?.some(Boolean)) bodyRows.push(row);
  const columns = headings.map((heading, index) => {
    const cells = bodyRows.map((row) => amounts[row]?.[index] ?? null);
    const filled = bodyRows.filter((row) => textAt({ table, row, column: index }) !== '').length;
    return readColumn(heading, index, cells, filled);
  });
  const figures = amounts.map((row) => row.map((cell, c) => (columns[c]?.kind === 'text' ? null : cell)));
  const all = figures.reduce<(Amount | null)[]>((list, row) => list.concat(row), []).filter(isAmount);
  if (all.length === 0) return null;
  let decimals = Math.min(MOST_DECIMALS, Math.max(...all.map((a) => a.decimals)));
  const largest = Math.max(...all.map(({ value }) => Math.abs(value)));
  while (decimals > 0 && largest * 10 ** decimals > LARGEST) decimals--;
  const scale = 10 ** decimals;
  const ticks = figures.map((row) => row.map((cell) => cell && Math.round(cell.value * scale)));
  const isDusty = all.some((a) => a.decimals > decimals);
  return {
    table,
    columns,
    ...totalRows(table, columns, bodyRows, ticks),
    ticks,
    scale,
    isDusty,
    amounts: figures,
  };
}

/** All rows of the body. */
export function rowsAndTotals({ rows, totals }: PrintedTable): number[] {
  return [...rows, ...Object.keys(totals).map(Number)];
}

/** A figure as a fraction of the unit it is printed in. */
export function exact({ scale }: PrintedTable, ticks: number): Rational {
  return quotient(rationalOf(ticks), fraction(scale)) as Rational;
}

/** The words that say what a row is about. */
export function rowLabel({ table, columns }: PrintedTable, row: number): string {
  const words = columns.filter(({ kind }) => kind === 'text');
  for (const { index } of words) {
    const text = textAt({ table, row, column: index });
    if (text) return text;
  }
  return textAt({ table, row, column: 0 });
}

function isAmount(amount: Amount | null): amount is Amount {
  return amount !== null;
}

function readColumn(
  heading: string,
  index: number,
  cells: readonly (Amount | null)[],
  filled: number,
): Column {
  const found = cells.filter(isAmount);
  const key = textKey(heading);
  const percent = percentIn(heading);
  const level = LEVEL.exec(arabicDigits(cleanText(heading)));
  const values = found.map(({ value }) => value);
  const counts = values.length > 2 && values.every((value, i) => value === i + 1);
  const years = values.length > 0 && values.every((value) => value > 2400 && value < 2700);
  let kind: ColumnKind = 'amount';
  const worded = found.map(({ words }) => words).filter(Boolean);
  const isList = worded.some((words) => words !== worded[0]);
  if (found.length === 0 || found.length * 2 < filled || isList) kind = 'text';
  else if (IDENTIFIER.test(key) || (index === 0 && counts) || years) kind = 'identifier';
  else if (PERCENT.test(heading) && percent === null) kind = 'percent';
  return {
    index,
    heading,
    kind,
    decimals: Math.max(0, ...found.map(({ decimals }) => decimals)),
    level: level ? Number(level[1]) : 0,
    percent: percent ?? sharedPercent(found),
    isMonth: MONTH.test(heading),
  };
}

/** The percentage that every cell of a column names beside its figure. */
function sharedPercent(found: readonly Amount[]): number | null {
  const first = found[0]?.percent;
  return first !== undefined && found.every(({ percent }) => percent === first) ? first : null;
}
