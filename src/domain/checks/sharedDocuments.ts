// Documents of one unit that stand as evidence for more than one KPI, found once for a whole table.
import { documentsIn } from './evidenceText';
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

interface UnitUses {
  /** Document → its first use. */
  readonly first: Map<string, number>;
  /** Document → the first row of another KPI that used it. */
  readonly other: Map<string, ReportRow>;
}

/** Looks through the evidence of all rows. */
export function findSharedDocuments({ rows, columns }: ReportTable): SharedDocuments {
  const shared = new Map<number, SharedDocument[]>();
  const places = columns.evidence.filter((column) => column >= 0).slice(0, PLACES);
  const byUnit = new Map<number, UnitUses>();
  for (let position = 0; position < rows.length; position++) {
    const row = rows[position] as ReportRow;
    if (!row.kpi || !row.unit) continue;
    const uses = byUnit.get(row.unit.id) ?? newUses(byUnit, row.unit.id);
    for (let place = 0; place < places.length; place++) {
      const column = places[place] as number;
      const cell = row.cells[column];
      if (typeof cell !== 'string' || cell === '') continue;
      for (const key of documentsIn(cell)) {
        const first = uses.first.get(key);
        if (first === undefined) {
          uses.first.set(key, position * PLACES + place);
          continue;
        }
        const firstRow = rows[Math.floor(first / PLACES)] as ReportRow;
        const other = uses.other.get(key);
        if (row.kpi !== firstRow.kpi) {
          add(shared, row, column, firstRow);
          if (other) continue;
          uses.other.set(key, row);
          add(shared, firstRow, places[first % PLACES] as number, row);
        } else if (other) add(shared, row, column, other);
      }
    }
  }
  return shared;
}

function newUses(byUnit: Map<number, UnitUses>, unit: number): UnitUses {
  const uses = { first: new Map<string, number>(), other: new Map<string, ReportRow>() };
  byUnit.set(unit, uses);
  return uses;
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
