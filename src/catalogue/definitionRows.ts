// The rows of definition tabs, whichever tables of a selection they stand in.

import type { Figure } from '../domain/definitions/agreement';
import { readAmount } from '../domain/definitions/amount';
import { type PlacedTable, textAt } from '../domain/definitions/placedTable';
import type { TableName } from './headings';
import { type RecognisedTable, recogniseTable } from './tables/recogniseTable';
import { codeKey, type RowReader, rowReader } from './tables/rowReader';

/** A row of a definition tab. */
export interface DefinitionRow {
  readonly code: string;
  readonly read: RowReader;
  figure(key: string): Figure;
}

/** Those of each tab. */
export type DefinitionRows = { [name in TableName]?: DefinitionRow[] };

const TITLE_ROWS = 5;

/** The rows, and the tables that are no definition tabs. */
export function definitionRows(tables: readonly PlacedTable[]): {
  readonly rows: DefinitionRows;
  readonly others: readonly PlacedTable[];
} {
  const rows: DefinitionRows = {};
  const others = tables.filter((table) => {
    const found = recognised(table);
    if (found) rows[found.name] = [...(rows[found.name] || []), ...rowsOf(found, table)];
    return !found;
  });
  return { rows, others };
}

/** The tab a table is; titles may stand above its headings. */
function recognised({ values }: PlacedTable): RecognisedTable | undefined {
  return values
    .slice(0, TITLE_ROWS)
    .map((_, first) => recogniseTable(values.slice(first)))
    .find((found): found is RecognisedTable => !('code' in found));
}

function rowsOf(found: RecognisedTable, table: PlacedTable): DefinitionRow[] {
  const skipped = table.values.length - found.rows.length;
  return found.rows.slice(1).map((_, index) => {
    const read = rowReader(found, index + 1, []);
    return {
      code: codeKey(read.text('code')),
      read,
      figure(key) {
        const place = {
          table,
          row: skipped + index + 1,
          column: read.has(key) ? (found.at[key] as number) : -1,
        };
        // A lone dash stands for none.
        const isNone = /^[-–—]?$/.test(textAt(place));
        const amount = isNone
          ? null
          : readAmount((table.values[place.row] as readonly unknown[])[place.column]);
        return { value: amount ? amount.value : null, decimals: amount ? amount.decimals : 0, place };
      },
    };
  });
}

/** Those of one KPI. */
export function ofCode(rows: readonly DefinitionRow[], code: string): DefinitionRow[] {
  return rows.filter((row) => row.code === code);
}

/** Each once, as they come. */
export function codesOf(rows: readonly DefinitionRow[]): string[] {
  return rows.map(({ code }) => code).filter((code, i, all) => code !== '' && all.indexOf(code) === i);
}
