// Documents of one unit that stand as evidence for more than one KPI, found once for a whole table.
import { documentsIn, plainLetterIn } from './evidenceText';
import type { ReportRow } from './reportRow';
import type { ReportTable } from './reportTable';

/** A cell whose document is also used by `other`. */
export interface SharedDocument {
  readonly column: number;
  readonly other: ReportRow;
}

/** By row index; rows without one are not in it. */
export type SharedDocuments = ReadonlyMap<number, readonly SharedDocument[]>;

/** Evidence columns are few; a use is kept as one number, position of the row × PLACES + place of the column. */
const PLACES = 8;

/** Looks through the evidence of all rows, unit by unit: a ministry's documents would not be held all at once. */
export function findSharedDocuments({ rows, columns }: ReportTable): SharedDocuments {
  const shared = new Map<number, SharedDocument[]>();
  const places = columns.evidence.slice(0, PLACES);
  const byUnit = new Map<number, ReportRow[]>();
  for (const row of rows) {
    if (!row.kpi || !row.unit) continue;
    const known = byUnit.get(row.unit.id);
    if (known) known.push(row);
    else byUnit.set(row.unit.id, [row]);
  }
  byUnit.forEach((ofUnit) => {
    findIn(ofUnit, places, shared);
  });
  return shared;
}

function findIn(
  rows: readonly ReportRow[],
  places: readonly number[],
  shared: Map<number, SharedDocument[]>,
): void {
  /** Document → its first use, and the first row of another KPI that used it. */
  const firsts = new Map<string, number>();
  const others = new Map<string, ReportRow>();
  for (let position = 0; position < rows.length; position++) {
    const row = rows[position] as ReportRow;
    for (let place = 0; place < places.length; place++) {
      const column = places[place] as number;
      const cell = row.cells[column];
      if (typeof cell !== 'string' || cell === '') continue;
      const letter = plainLetterIn(cell);
      if (letter !== '') row.letters |= 1 << place;
      const keys = letter === '' ? documentsIn(cell) : [letter];
      for (let i = 0; i < keys.length; i++) {
        const key = keys[i] as string;
        const first = firsts.get(key);
        if (first === undefined) {
          firsts.set(key, position * PLACES + place);
          continue;
        }
        const firstRow = rows[Math.floor(first / PLACES)] as ReportRow;
        const other = others.get(key);
        if (row.kpi !== firstRow.kpi) {
          add(shared, row, column, firstRow);
          if (other) continue;
          others.set(key, row);
          add(shared, firstRow, places[first % PLACES] as number, row);
        } else if (other) add(shared, row, column, other);
      }
    }
  }
}

function add(
  shared: Map<number, SharedDocument[]>,
  { index }: ReportRow,
  column: number,
  other: ReportRow,
): void {
  const known = shared.get(index);
  if (!known) shared.set(index, [{ column, other }]);
  else if (!known.some((one) => one.column === column)) known.push({ column, other });
}
