// Imports reports a browser has read from tables and files, all in one go; what must be mended first is refused.
import type { ImportOutcome, ImportRequest } from '../../contract/importReports';
import type { SaveContext } from '../reports/saveContext';
import { saveReports } from '../reports/saveReports';

/** One outcome for each entry. `trial` writes nothing. Throws ProblemError for a workbook that cannot be written. */
export function importReports(
  context: SaveContext,
  { entries, send }: ImportRequest,
  trial: boolean,
): readonly ImportOutcome[] {
  const given = entries.map((entry) => ({ ...entry, send }));
  const outcomes = saveReports(context, given, { trial, strict: true });
  if (!trial) context.book.flush();
  return outcomes.map(({ kind, reasons, level, checked }) => ({
    // Nothing that is imported says which row it was made from, so that nothing is a conflict.
    kind: kind as ImportOutcome['kind'],
    reasons,
    level,
    checked,
  }));
}
