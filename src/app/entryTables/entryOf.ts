// A row of an entry table as a report to be saved, or the reason why it cannot be one.
import type { CatalogueKpi } from '../../catalogue/types';
import { readInput } from '../../domain/caseValues';
import type { CheckedUnit } from '../../domain/checks/checkRequest';
import { isUntouched } from '../../domain/checks/noReport';
import type { KpiInput } from '../../domain/kpi';
import { isFraction } from '../../domain/ladder';
import { monthKey, readMonth, type ThaiMonth } from '../../domain/month';
import { nearest, unitFinder } from '../../domain/unitName';
import { cellSentence } from '../../text/cellSentence';
import { entrySentences, inputHeading } from '../../text/entrySentences';
import type { ShownPercent } from '../cells/shownPercent';
import type { Office } from '../check/office';
import type { CellInput } from '../ports/book';
import type { ReportEntry } from '../reports/reportEntry';
import { NARRATIVES } from './entryColumns';
import {
  cellAt,
  type EntryPlace,
  type EntryReport,
  type EntryTable,
  inputPlaces,
  linePlace,
} from './readEntryTable';
import { cellIn } from './savedCells';

/** What the keys of a row mean. */
export interface EntryKeys {
  readonly month: ThaiMonth;
  readonly unit: string;
  readonly kpi: CatalogueKpi;
}

/** Ready to be saved. */
export interface PreparedEntry {
  readonly entry: ReportEntry;
  readonly kpi: CatalogueKpi;
}

/** The keys of a row; a text says what is wrong with them. */
export function entryKeys(report: EntryReport, { sources }: Office): EntryKeys | string {
  if (report.twin > 0) return entrySentences.twice(report.line, report.twin);
  const month = readMonth(report.month);
  if (!month) return entrySentences.monthBlank;
  if ('code' in month) return cellSentence(month);
  const kpi = sources.kpi(report.kpi);
  if (!('inputs' in kpi)) return cellSentence(kpi);
  const unit = namedUnit(report.unit, sources.units ?? []);
  return typeof unit === 'string' ? unit : { month, unit: unit.name, kpi: kpi as CatalogueKpi };
}

/** The unit a text means, or the sentence that there is none. */
export function namedUnit(text: string, units: readonly CheckedUnit[]): CheckedUnit | string {
  const found = unitFinder(units)(text);
  if (found) return found;
  const names = units.map(({ name }) => name);
  return entrySentences.unitUnknown(text, nearest(text, names));
}

/** The report of a row, to be sent; a text says what is wrong with the row. */
export function entryOf(
  table: EntryTable,
  report: EntryReport,
  office: Office,
  shown: ShownPercent,
): PreparedEntry | string {
  const keys = entryKeys(report, office);
  if (typeof keys === 'string') return keys;
  const { month, unit, kpi } = keys;
  const cells: { [column: string]: CellInput } = {};
  // What is left blank is not known here, unless it was sent from here: somebody may have written it elsewhere.
  const wasSent = !isUntouched(cellAt(table, linePlace(table, report, 'sentOn')));
  const attempt = Number(cellAt(table, linePlace(table, report, 'attempt'))) || 0;
  let isFilled = false;
  for (const [i, place] of inputPlaces(table, report, kpi).entries()) {
    const input = kpi.inputs[i] as KpiInput;
    if (!place) return entrySentences.rowMissing(inputHeading(input));
    const cell = cellIn(cellAt(table, place));
    if (!input.base && !isUntouched(cell)) isFilled = true;
    if (wasSent || !isUntouched(cell)) cells[`value${i + 1}`] = figureIn(cell, input, place, shown);
  }
  for (const key of NARRATIVES) {
    const place = linePlace(table, report, key);
    const cell = cellIn(cellAt(table, place));
    if (place.column >= 0 && (wasSent || cell !== '')) cells[key] = cell;
  }
  if (!isFilled && isUntouched(cells.reason)) return entrySentences.blank;
  // Tables of former versions do not know which sending they show.
  const basis = wasSent && attempt === 0 ? {} : { basis: attempt };
  return { entry: { month: monthKey(month), unit, kpi: kpi.code, cells, send: true, ...basis }, kpi };
}

/** As a number where it is one: Sheets would take a text "85%" that is written into a cell for 0.85. */
function figureIn(
  cell: CellInput,
  input: KpiInput,
  { row, column }: EntryPlace,
  shown: ShownPercent,
): CellInput {
  if (input.type === 'tick') return cell;
  if (input.type === 'percent' && typeof cell === 'number' && isFraction(cell))
    return shown(row, column + 1, cell) ?? cell;
  const read = readInput(input, cell);
  return typeof read === 'number' ? read : cell;
}
