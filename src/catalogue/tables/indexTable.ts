// A recognised table with its rows found by what they are about, so that only the rows asked for are read.

import type { TableProblem } from '../../domain/tableProblem';
import { cellText, cleanText } from '../../domain/thaiText';
import { type TableName, tableShapes } from '../headings';
import { type RecognisedTable, recogniseTable } from './recogniseTable';
import { codeKey, rowReader } from './rowReader';

/** A table and its rows by code (of `หน่วยงาน`: by name). */
export interface IndexedTable extends RecognisedTable {
  /** Code → indices of its rows, in order. */
  readonly byCode: { readonly [code: string]: readonly number[] };
  /** Codes in order of first appearance. */
  readonly codes: readonly string[];
}

/** Recognises and indexes a range. A row that is not blank but says not what it is about is a problem in `problems`. */
export function indexTable(
  range: unknown,
  problems: TableProblem[],
  expected?: TableName,
): IndexedTable | TableProblem {
  const table = recogniseTable(range, expected);
  if ('code' in table) return table;
  const about = tableShapes[table.name].necessary[0] as string;
  const column = table.at[about] as number;
  const byCode: { [code: string]: number[] } = Object.create(null);
  const codes: string[] = [];
  // The same few codes stand in hundreds of rows.
  const keys: { [typed: string]: string } = Object.create(null);
  for (let index = 1; index < table.rows.length; index++) {
    const row = table.rows[index] as readonly unknown[];
    const typed = cellText(row[column]);
    const code = keys[typed] ?? codeKey(typed);
    keys[typed] = code;
    if (code === '' && isBlankRow(table, row)) continue;
    // As a number 2.10 would have become 2.1, another KPI.
    if (typeof row[column] === 'number' && row[column] % 1 !== 0) {
      rowReader(table, index, problems).refuse('table-cell-as-text', about);
    } else if (code === '') rowReader(table, index, problems).refuse('table-cell-blank', about);
    else if (byCode[code]) (byCode[code] as number[]).push(index);
    else {
      byCode[code] = [index];
      codes.push(code);
    }
  }
  return { ...table, byCode, codes };
}

/** Untouched check boxes are FALSE and still blank. */
function isBlankRow({ at }: RecognisedTable, row: readonly unknown[]): boolean {
  return Object.keys(at).every((key) => {
    const cell = row[at[key] as number];
    return cell === false || cleanText(cellText(cell)) === '';
  });
}
