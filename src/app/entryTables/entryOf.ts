// A row of an entry table as a report to be saved, or the reason why it cannot be one.
import type { CatalogueKpi } from '../../catalogue/types';
import type { CheckedUnit } from '../../domain/checks/checkRequest';
import { isUntouched } from '../../domain/checks/noReport';
import { monthKey, readMonth, type ThaiMonth } from '../../domain/month';
import { nearest, unitFinder } from '../../domain/unitName';
import { entrySentences, inputHeading } from '../../text/entrySentences';
import { cellSentence } from '../cells/cellSentence';
import type { Office } from '../check/office';
import type { CellInput } from '../ports/book';
import type { ReportEntry } from '../reports/reportEntry';
import { cellIn } from './entryRows';
import {
  type EntryPlace,
  type EntryReport,
  type EntryTable,
  inputPlaces,
  lineCell,
  narrativePlaces,
} from './readEntryTable';

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
export function entryOf(table: EntryTable, report: EntryReport, office: Office): PreparedEntry | string {
  const keys = entryKeys(report, office);
  if (typeof keys === 'string') return keys;
  const { month, unit, kpi } = keys;
  const cellAt = (place: EntryPlace | null) => (place && table.values[place.row - 1]?.[place.column]) ?? '';
  const cells: { [column: string]: CellInput } = {};
  let isFilled = false;
  const places = inputPlaces(table, report, kpi);
  for (const [i, input] of kpi.inputs.entries()) {
    const place = places[i] ?? null;
    if (!place) return entrySentences.rowMissing(inputHeading(input));
    const cell = cellAt(place);
    if (!input.base && !isUntouched(cell)) isFilled = true;
    cells[`value${i + 1}`] = cellIn(cell);
  }
  // A text left blank is not known here, unless it was sent from here: somebody may have written it elsewhere.
  const wasSent = !isUntouched(lineCell(table, report, 'sentOn'));
  for (const { key, place } of narrativePlaces(table, report)) {
    const cell = cellAt(place);
    if (wasSent || !isUntouched(cell)) cells[key] = cellIn(cell);
  }
  if (!isFilled && isUntouched(cells.reason)) return entrySentences.blank;
  return { entry: { month: monthKey(month), unit, kpi: kpi.code, cells, send: true }, kpi };
}
