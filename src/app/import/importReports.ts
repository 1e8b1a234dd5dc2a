// Imports reports a browser has read from tables and files, all in one go; what must be mended first is refused.
import type { ImportOutcome, ImportRequest } from '../../contract/importReports';
import { ProblemError } from '../../domain/problem';
import type { WorkbookProblem } from '../../text/workbookSentences';
import type { SaveContext } from '../reports/saveContext';
import { saveReports } from '../reports/saveReports';
import { readSystem, systemTab } from '../system/systemTab';
import { TEMPLATE_VERSION } from '../template/version';

/** One outcome for each entry. `trial` writes nothing. Throws ProblemError for a workbook that cannot be written. */
export function importReports(
  context: SaveContext,
  { entries, send }: ImportRequest,
  trial: boolean,
): readonly ImportOutcome[] {
  if (Number(readSystem(systemTab(context.book, false)).version) > TEMPLATE_VERSION)
    throw new ProblemError<WorkbookProblem>({ code: 'workbook-newer' });
  const given = entries.map((entry) => ({ ...entry, send }));
  const outcomes = saveReports(context, given, { trial, strict: true });
  return outcomes.map(({ kind, reasons, level, checked }) => ({ kind, reasons, level, checked }));
}
