// Which columns are the sum of others: as the heading's formula says, or as the figures of most rows prove.
import { arabicDigits, cleanText } from '../thaiText';
import type { Column, PrintedTable } from './printedTable';

/** A column that is the signed sum of others. */
export interface SumColumn {
  readonly whole: number;
  readonly terms: readonly (readonly [column: number, sign: number])[];
}

interface Candidate extends SumColumn {
  readonly rank: readonly number[];
}

const SUM_HEADING = /(^|[ )])(ผล|ยอด)?รวม/;
const ITEM = /^\(?(\d{1,2})[).]|\((\d{1,2})\)/;
const FORMULA = /[(\d][\d() ]*[+\-–−][\d()+\-–− ]*[\d)]/;
/** So many different rows in which at least two parts are more than 0 are no coincidence. */
const FEWEST_PROOFS = 3;

/** All sums among the columns of a table, the best proven first; no column is a part twice. */
export function findSumColumns(printed: PrintedTable): readonly SumColumn[] {
  const found: SumColumn[] = [];
  // Levels are not parts of each other, though 35 % is 20 % + 15 %.
  let free = printed.columns.filter((c) => c.kind === 'amount' && c.level === 0 && c.percent === null);
  for (let round = 0; round < 3; round++) {
    const candidates = [...free.map((column) => formulaOf(printed, column)), ...runs(printed, free)]
      .filter((candidate): candidate is Candidate => candidate !== null)
      .sort((a, b) => compareRanks(a.rank, b.rank));
    const used: number[] = [];
    for (const { whole, terms } of candidates) {
      if (terms.some(([column]) => used.indexOf(column) >= 0)) continue;
      found.push({ whole, terms });
      used.push(...terms.map(([column]) => column));
    }
    if (used.length === 0) break;
    // Sums of sums: what is left are the columns that are no parts yet.
    free = free.filter(({ index }) => used.indexOf(index) < 0);
  }
  return found;
}

/** "รวม (๑+๔)-(๒+๓)" where other headings are numbered ๑), ๒) … */
function formulaOf({ columns }: PrintedTable, { heading, index }: Column): Candidate | null {
  const items: { [item: string]: number } = {};
  for (const column of columns) {
    const item = ITEM.exec(arabicDigits(cleanText(column.heading)));
    if (item && column.index !== index) items[(item[1] || item[2]) as string] = column.index;
  }
  const formula = FORMULA.exec(arabicDigits(cleanText(heading)).replace(/^.*=/, ''));
  const terms: [number, number][] = [];
  const signs = [1];
  let sign = 1;
  for (const token of (formula ? formula[0] : '').match(/\d+|[^\d ]/g) || []) {
    const outer = signs[signs.length - 1] as number;
    if (token === '(') signs.push(outer * sign);
    else if (token === ')') signs.pop();
    if (/\d/.test(token)) {
      const column = items[token];
      if (column === undefined) return null;
      terms.push([column, outer * sign]);
    }
    sign = /[-–−]/.test(token) ? -1 : 1;
  }
  return terms.length > 1 ? { whole: index, terms, rank: [0, 0, 0, 0] } : null;
}

/** Neighbouring columns whose sum is another one. */
function runs(printed: PrintedTable, free: readonly Column[]): Candidate[] {
  const found: Candidate[] = [];
  free.forEach(({ index: whole, heading }, at) => {
    const isNamed = SUM_HEADING.test(heading);
    for (let from = 0; from < free.length - 1; from++) {
      for (let to = from + 1; to < free.length && !(from <= at && at <= to); to++) {
        const parts = free.slice(from, to + 1).map(({ index }) => index);
        const { holds, fails, proofs } = proofOf(printed, whole, parts);
        const adjoins = isNamed && (to === at - 1 || from === at + 1);
        const isProven = adjoins
          ? holds > fails && holds > 1
          : proofs >= FEWEST_PROOFS && proofs * 2 >= fails * 3;
        if (!isProven) continue;
        const distance = Math.min(Math.abs(from - at), Math.abs(to - at));
        const rank = [adjoins ? 1 : 2, fails - holds, distance, from - to];
        found.push({ whole, terms: parts.map((part): [number, number] => [part, 1]), rank });
      }
    }
  });
  return found;
}

function proofOf(
  { rows, ticks, width, amounts, dust }: PrintedTable,
  whole: number,
  parts: readonly number[],
) {
  const proven: { [row: string]: boolean } = {};
  let holds = 0;
  let fails = 0;
  for (const row of rows) {
    const stated = ticks[row * width + whole] as number;
    const values = parts.map((part) => ticks[row * width + part] as number);
    const sum = values.reduce((a, b) => a + b, 0);
    if (!amounts[row * width + whole] || (stated === 0 && sum === 0)) continue;
    if (Math.abs(stated - sum) > dust * (parts.length + 1)) fails++;
    else {
      holds++;
      if (values.filter(Boolean).length > 1) proven[values.join()] = true;
    }
  }
  return { holds, fails, proofs: Object.keys(proven).length };
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, i) => rank !== b[i]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}
