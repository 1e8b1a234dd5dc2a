// The same report twice among all chosen tables: which one is right, only a person can tell.
import type { ReadRow } from './readEntries';

/** A row with the table it comes from. */
export interface PlacedRow extends ReadRow {
  /** Name of the file or tab. */
  readonly source: string;
}

/**
 * Where two rows differ both are refused, of equal ones only the later.
 * `sentence` makes the reason from the other row.
 */
export function markDuplicates(
  rows: readonly PlacedRow[],
  sentence: (other: PlacedRow, isSame: boolean) => string,
): readonly PlacedRow[] {
  const byKey = new Map<string, PlacedRow[]>();
  for (const row of rows) {
    if (!row.entry) continue;
    const { month, unit, kpi } = row.entry;
    const key = JSON.stringify([month, unit, kpi]);
    const known = byKey.get(key);
    if (known) known.push(row);
    else byKey.set(key, [row]);
  }
  const reasons = new Map<PlacedRow, string>();
  for (const twins of byKey.values()) {
    const [first, second] = twins;
    if (!first || !second) continue;
    const isSame = twins.every((row) => cellsOf(row) === cellsOf(first));
    if (!isSame) reasons.set(first, sentence(second, false));
    for (const row of twins.slice(1)) reasons.set(row, sentence(first, isSame));
  }
  return rows.map((row) => {
    const reason = reasons.get(row);
    return reason === undefined ? row : { ...row, entry: null, reasons: [reason] };
  });
}

function cellsOf({ entry }: PlacedRow): string {
  return JSON.stringify(Object.entries(entry?.cells ?? {}).sort());
}
