// What a person has corrected in a table is known again for the next table with the same headings, also next month. Kept in
// the browser; where it may keep nothing, nothing is remembered.
import { IMPORT_COLUMNS } from '../../../src/contract/importReports';
import type { ColumnUse, Mapping } from './mapping';

interface Remembered {
  readonly headings: string;
  readonly uses: readonly ColumnUse[];
  /** '' for a table with a column of KPIs. */
  readonly kpi: string;
}

type Store = { getItem(key: string): string | null; setItem(key: string, text: string): void };

const KEY = 'kpi-sheets-import';
const MOST = 40;
const USES: readonly string[] = ['', 'month', 'unit', 'kpi', 'label', ...IMPORT_COLUMNS];

/** The mapping as it was corrected before; `kpis`: codes there are now. */
export function recallUses(mapping: Mapping, kpis: readonly string[]): Mapping {
  const headings = JSON.stringify(mapping.table.headings);
  const known = readAll().find((one) => one.headings === headings);
  if (!known || known.uses.length !== mapping.uses.length) return mapping;
  const kpi = kpis.includes(known.kpi) ? known.kpi : mapping.given.kpi;
  return { ...mapping, uses: known.uses, given: { ...mapping.given, kpi } };
}

export function rememberUses({ table, uses, given }: Mapping): void {
  const headings = JSON.stringify(table.headings);
  const kpi = uses.includes('kpi') ? '' : given.kpi;
  const others = readAll().filter((one) => one.headings !== headings);
  const text = JSON.stringify([{ headings, uses, kpi }, ...others].slice(0, MOST));
  withStore((store) => store.setItem(KEY, text));
}

function readAll(): readonly Remembered[] {
  let found: unknown = null;
  withStore((store) => {
    found = JSON.parse(store.getItem(KEY) ?? '[]');
  });
  return Array.isArray(found) ? found.filter(isRemembered) : [];
}

/** Blocked storage throws already when it is asked for. */
function withStore(action: (store: Store) => void): void {
  try {
    const { localStorage } = globalThis as { readonly localStorage?: Store };
    if (localStorage) action(localStorage);
  } catch {
    // Then the headings alone decide, as for a table never seen.
  }
}

function isRemembered(one: unknown): one is Remembered {
  const { headings, uses, kpi } = (one ?? {}) as { readonly [name: string]: unknown };
  return (
    typeof headings === 'string' &&
    typeof kpi === 'string' &&
    Array.isArray(uses) &&
    uses.every((use) => USES.includes(use))
  );
}
