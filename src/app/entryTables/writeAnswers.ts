// Answers the add-on gives in the rows of an entry table, found again by their keys wherever the rows are by then.
import type { CatalogueKpi } from '../../catalogue/types';
import { isUntouched } from '../../domain/checks/noReport';
import { cellText } from '../../domain/thaiText';
import type { CellInput, Tab } from '../ports/book';
import { type CellChanges, change, writeCells } from '../writing/writeCells';
import { CHECKED_WIDTH, entryHeading, NARRATIVES } from './entryColumns';
import {
  cellAt,
  type EntryPlace,
  type EntryReport,
  type EntryTable,
  inputPlaces,
  linePlace,
  readEntryTable,
} from './readEntryTable';

/** What comes into a report's line, by the keys of its columns. */
export interface EntryAnswer {
  readonly report: EntryReport;
  readonly cells: { readonly [key: string]: CellInput };
  /** Fills in what was left blank. */
  readonly stands?: Standing;
}

/** A report as it was saved: its cells by the keys of their columns in `ผลการดำเนินงาน`. */
export interface Standing {
  readonly kpi: CatalogueKpi;
  cell(key: string): CellInput;
}

/** Writes the answers into the table as it is by now; a row that was deleted meanwhile is not answered. */
export function writeAnswers(tab: Tab, before: EntryTable, answers: readonly EntryAnswer[]): void {
  if (answers.length === 0) return;
  const [headings = []] = before.values;
  const values = tab.values(headings.length);
  const table = readEntryTable(values, before.merges);
  if (!table) return;
  const changes: CellChanges = new Map();
  const filled: CellChanges = new Map();
  const fill = (place: EntryPlace | null, cell: CellInput) => {
    if (place && isUntouched(cellAt(table, place)) && !isUntouched(cell))
      change(filled, place.row, place.column, cell);
  };
  for (const { report, cells, stands } of answers) {
    const now = table.reports.find(({ key }) => key === report.key);
    // Where two rows share their keys both are told.
    for (const row of now ? [now.line, now.twin] : [])
      for (const key of Object.keys(cells))
        change(changes, row, table.at(entryHeading(key)), cells[key] as CellInput);
    if (!now || !stands) continue;
    inputPlaces(table, now, stands.kpi).forEach((place, i) => {
      fill(place, stands.cell(`value${i + 1}`));
    });
    for (const key of NARRATIVES) fill(linePlace(table, now, key), stands.cell(key));
  }
  writeCells(tab, values, changes, filled);
  changes.forEach((cells, row) => {
    const text = cellText(cells.get(table.at(entryHeading('checked'))));
    if (text !== '') tab.growRow(row, text, CHECKED_WIDTH);
  });
}
