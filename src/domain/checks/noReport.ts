// Rows of a table that are no reports: blank ones, totals, and drafts that were never sent.
import { cellText, textKey } from '../thaiText';
import type { Draft } from './linkMonths';
import type { ReportColumns } from './reportColumns';

const TOTAL = /^(ผล|ยอด)?รวม|^(sub|grand)?total/;
const NOT_SENT = /^(ฉบับร่าง|ยังไม่รายงาน)$/;

/** True for a cell in which nothing was written; an untouched tick box is FALSE. */
export function isUntouched(cell: unknown): boolean {
  if (typeof cell === 'string') {
    const first = cell.charCodeAt(0);
    // A letter at the beginning tells; other texts may be odd spaces.
    return !((first > 32 && first < 127) || (first > 0xe00 && first < 0xe5c)) && cell.trim() === '';
  }
  return cell === null || cell === undefined || cell === false;
}

/** Every column that is understood, keys first. */
export function understoodColumns(columns: ReportColumns): number[] {
  const { month, unit, kpi, percent, result, level, score, weighted, reason } = columns;
  return [month, unit, kpi, percent, result, level, score, weighted, reason]
    .concat(columns.values, columns.narratives, columns.evidence)
    .filter((column) => column >= 0);
}

/** True when something stands in one of the columns. */
export function hasAny(cells: readonly unknown[], columns: readonly number[]): boolean {
  for (const column of columns) if (column >= 0 && !isUntouched(cells[column])) return true;
  return false;
}

/** True for รวม, รวมทั้งสิ้น … where a key is expected, or before the keys of a row that names no unit. */
export function isTotal(cells: readonly unknown[], { month, unit, kpi }: ReportColumns): boolean {
  if (isTotalText(cells[unit]) || isTotalText(cells[kpi]) || isTotalText(cells[month])) return true;
  if (unit >= 0 && !isUntouched(cells[unit])) return false;
  const last = Math.max(0, unit, kpi, month);
  for (let column = 0; column <= last; column++) if (isTotalText(cells[column])) return true;
  return false;
}

const totals = new Map<string, boolean>();

function isTotalText(cell: unknown): boolean {
  if (typeof cell !== 'string') return false;
  // Keys come again and again.
  let isOne = totals.get(cell);
  if (isOne === undefined) {
    isOne = TOTAL.test(textKey(cell.slice(0, 40)));
    totals.set(cell, isOne);
  }
  return isOne;
}

/** Drafts are told by a blank วันที่ส่ง and a สถานะ that says nothing of sending; tables without that column have none. */
export function draftReader({ sentOn, status }: ReportColumns): Draft {
  if (sentOn < 0) return () => false;
  return ({ cells }) => {
    if (!isUntouched(cells[sentOn])) return false;
    return status < 0 || isUntouched(cells[status]) || NOT_SENT.test(textKey(cellText(cells[status])));
  };
}
