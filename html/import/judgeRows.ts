// Asks the script about reports in parts it accepts: what would become of them, or saves them.
import { type ImportEntry, type ImportOutcome, MOST_ENTRIES } from '../../src/contract/importReports';
import type { ImportContext } from '../office/importContext';
import { callScript } from '../shared/callScript';
import type { PlacedRow } from './table/markDuplicates';
import type { JudgedRow } from './view/rowLists';

/** How it is done: on trial or in earnest, and what is told meanwhile. */
export interface Judging {
  readonly method: 'previewImport' | 'commitImport';
  readonly send: boolean;
  progress(done: number, all: number): void;
}

/** Rows without an entry stay refused. Rejects with CallFailed; asking again is harmless. */
export async function judgeRows(
  rows: readonly PlacedRow[],
  context: ImportContext,
  { method, send, progress }: Judging,
): Promise<readonly JudgedRow[]> {
  const entries = rows.flatMap(({ entry }) => entry ?? []);
  const outcomes: ImportOutcome[] = [];
  while (outcomes.length < entries.length) {
    progress(outcomes.length, entries.length);
    const part = entries.slice(outcomes.length, outcomes.length + MOST_ENTRIES);
    outcomes.push(...(await callScript(method, { entries: part, send })));
  }
  let next = 0;
  return rows.map((row): JudgedRow => {
    const outcome = row.entry ? outcomes[next++] : undefined;
    if (!row.entry || !outcome) return { ...row, kind: 'refused', level: '', isAdvised: false };
    const entry = row.entry;
    const reasons = outcome.reasons.map((reason) => withLabels(reason, entry, context));
    return {
      ...row,
      kind: outcome.kind,
      level: String(outcome.level),
      reasons,
      isAdvised: outcome.checked !== '',
    };
  });
}

/** The script names columns of its own tab: people know inputs by their labels. */
function withLabels(reason: string, { kpi }: ImportEntry, { kpis }: ImportContext): string {
  const inputs = kpis.find(({ code }) => code === kpi)?.inputs ?? [];
  return reason.replace(/“ค่า (\d+)”/g, (name, number) => {
    const label = inputs[Number(number) - 1]?.label;
    return label === undefined ? name : `“${label}”`;
  });
}
