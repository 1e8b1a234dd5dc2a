// Saves reports a page has read before: nobody's work is written over unseen, and a saving that is tried again is the same one.
import type { SavedReport, SaveRequest } from '../../contract/reports';
import type { SaveContext } from './saveContext';
import { saveEntries } from './saveReports';
import { resolveKey, storedReport } from './storedReports';

/** One outcome for each report. Throws ProblemError for a workbook that cannot be read or written. */
export function saveSeen(context: SaveContext, { reports, send }: SaveRequest): readonly SavedReport[] {
  const saving = saveEntries(
    context,
    (office) => reports.map((report) => ({ ...resolveKey(report, office), send })),
    { strict: send || 'keys' },
  );
  return saving.outcomes.map(({ kind, reasons, checked }, i): SavedReport => {
    const [month, unit, kpi] = (saving.merged.entries[i]?.key ?? '').split('|') as [string, string, string];
    const report = storedReport(saving.reports, { month, unit, kpi }, saving);
    return { kind: kind === 'new' || kind === 'changed' ? 'saved' : kind, reasons, checked, report };
  });
}
