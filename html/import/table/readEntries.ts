// The rows of a mapped table as reports; what cannot be one is refused here with its reason, before anything is sent.
import { covering } from '../../../src/catalogue/findTable';
import { secondTable } from '../../../src/catalogue/secondTable';
import {
  IMPORT_COLUMNS,
  type ImportColumn,
  type ImportEntry,
  LONGEST_TEXT,
  mostLetters,
  type PlainCell,
} from '../../../src/contract/importReports';
import type { CaseProblem } from '../../../src/domain/caseValues';
import { readInput } from '../../../src/domain/caseValues';
import { isTotal, isUntouched } from '../../../src/domain/checks/noReport';
import { dayInShort, monthKey, readMonth } from '../../../src/domain/month';
import { isProblem, readNumber } from '../../../src/domain/readNumber';
import { cellText, textKey } from '../../../src/domain/thaiText';
import { nearest, unitFinder } from '../../../src/domain/unitName';
import { rowSentences } from '../../../src/text/importSentences';
import type { ImportContext, ImportKpi } from '../../office/importContext';
import type { SheetCells } from '../files/sheetCells';
import { keylessRow } from './keylessRows';
import { kpiFinder } from './kpiFinder';
import type { Mapping } from './mapping';

/** A row of a table. Without an entry it is refused for the reasons. */
export interface ReadRow {
  /** Row as numbered in its file or sheet. */
  readonly row: number;
  readonly entry: ImportEntry | null;
  readonly reasons: readonly string[];
  /** What the row calls itself, for a row that cannot be read. */
  readonly title: string;
}

/** All rows of a table; totals and rows without a result are only counted. */
export interface ReadTable {
  readonly rows: readonly ReadRow[];
  readonly totals: number;
  readonly empty: number;
  /** The row, as numbered, from which on another table is left out; 0 where none is. */
  readonly endedAt: number;
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The keys that are missing must have been chosen before. */
export function readEntries(whole: SheetCells, mapping: Mapping, context: ImportContext): ReadTable {
  const { table, uses, given } = mapping;
  const end = secondTable(whole.rows, table);
  const sheet = end < 0 ? whole : { ...whole, rows: whole.rows.slice(0, end) };
  const column = (use: Mapping['uses'][number]) => uses.indexOf(use);
  const keyColumns = { month: column('month'), unit: column('unit'), kpi: column('kpi') };
  const unitOf = unitFinder(context.units);
  const kpiOf = kpiFinder(context.kpis);
  const keyless = keylessRow(sheet, mapping);
  const rows: ReadRow[] = [];
  let [totals, empty] = [0, 0];
  for (let at = table.firstRow - 1; at < sheet.rows.length; at++) {
    const cells = sheet.rows[at] as readonly PlainCell[];
    if (cells.every(isUntouched)) continue;
    if (isTotal(cells, { ...table.columns, ...keyColumns }) || keyless(at) === 'total') totals++;
    else readRow(at, cells);
  }
  return { rows, totals, empty, endedAt: end < 0 ? 0 : whole.firstRow + end };

  function keyText(key: keyof typeof keyColumns, at: number): PlainCell {
    if (keyColumns[key] < 0) return given[key];
    return covering(sheet.rows, sheet.merges, at, keyColumns[key]) as PlainCell;
  }

  function readRow(at: number, cells: readonly PlainCell[]): void {
    const texts = { month: keyText('month', at), unit: keyText('unit', at), kpi: keyText('kpi', at) };
    const kpi = kpiOf(texts.kpi);
    const read = readCells(cells, mapping, kpi);
    if (!read.isReport || keyless(at) === 'note') {
      empty++;
      return;
    }
    const unit = unitOf(cellText(texts.unit));
    const month = readMonth(typeof texts.month === 'string' ? dayless(texts.month) : texts.month);
    const reasons: string[] = [];
    if (!unit) {
      const names = context.units.map(({ name }) => name);
      reasons.push(rowSentences.unit(cellText(texts.unit), nearest(cellText(texts.unit), names)));
    }
    if (!kpi) reasons.push(rowSentences.kpi(cellText(texts.kpi), typeof texts.kpi === 'number'));
    if (!month || !('month' in month)) reasons.push(rowSentences.month(cellText(texts.month)));
    const tooLong = Object.values(read.cells).some((cell) => String(cell).length > mostLetters(String(cell)));
    if (tooLong) reasons.push(rowSentences.tooLong(LONGEST_TEXT));
    const title = [texts.unit, texts.kpi, texts.month].map(cellText).filter(Boolean).join(' · ');
    const row = sheet.firstRow + at;
    if (!unit || !kpi || !month || !('month' in month) || tooLong) {
      rows.push({ row, entry: null, reasons, title });
      return;
    }
    const known = withBases(read.cells, kpi, unit.name);
    const entry = { month: monthKey(month), unit: unit.name, kpi: kpi.code, cells: known };
    rows.push({ row, entry, reasons, title });
  }
}

type Cells = { [column in ImportColumn]?: PlainCell };

/** Blank cells say nothing. `isReport`: something besides base figures is filled in. */
function readCells(
  cells: readonly PlainCell[],
  { uses, table }: Mapping,
  kpi: ImportKpi | undefined,
): { readonly cells: Cells; readonly isReport: boolean } {
  const read: Cells = {};
  let isReport = false;
  cells.forEach((cell, column) => {
    const use = uses[column];
    if (!use || cell === '' || (typeof cell === 'string' && cell.trim() === '')) return;
    const target = use === 'label' ? inputNamed(table.headings[column] ?? '', kpi) : use;
    if (!isImportColumn(target)) return;
    const input = kpi?.inputs[inputIndex(target)];
    if (!input?.base && cell !== false) isReport = true;
    if (input) {
      // What cannot be read goes as it is: the script refuses it and quotes it.
      const value = readInput(input, cell);
      if (value !== null) read[target] = isProblem<CaseProblem>(value) ? cell : value;
    } else if (target === 'percent') {
      // Sheets would take a text "85%" that is written into a cell for 0.85.
      const value = readNumber(cell);
      read[target] = typeof value === 'number' ? value : cell;
    } else read[target] = target === 'asOf' && typeof cell === 'string' ? dayInShort(cell) : cell;
  });
  return { cells: read, isReport };
}

/** The base figures of the agreement where the table has none. */
function withBases(cells: Cells, kpi: ImportKpi, unit: string): Cells {
  const bases = kpi.bases.find((one) => one.unit === unit)?.values ?? [];
  const filled = { ...cells };
  let next = 0;
  kpi.inputs.forEach(({ base }, i) => {
    if (!base) return;
    const value = bases[next++];
    const column = `value${i + 1}` as ImportColumn;
    if (filled[column] === undefined && typeof value === 'number') filled[column] = value;
  });
  return filled;
}

/** The input a heading names, with or without what explains it in brackets. */
function inputNamed(heading: string, kpi: ImportKpi | undefined): string {
  const bare = (text: string) => textKey(text.replace(/\(.*\)/g, ''));
  const at = (kpi?.inputs ?? []).findIndex(
    ({ label }) => textKey(label) === textKey(heading) || bare(label) === bare(heading),
  );
  return at < 0 ? '' : `value${at + 1}`;
}

function inputIndex(column: ImportColumn): number {
  return /^value\d/.test(column) ? Number(column.slice(5)) - 1 : -1;
}

function isImportColumn(use: string): use is ImportColumn {
  return (IMPORT_COLUMNS as readonly string[]).includes(use);
}

/** A date in a column of months is any day of its month. */
function dayless(month: string): string {
  return ISO_DAY.test(month) ? month.slice(0, 7) : month;
}
