// Sends rows of an entry table, or only tries them, and answers in each row.
import type { CatalogueKpi } from '../../catalogue/types';
import { ProblemError } from '../../domain/problem';
import { cellText } from '../../domain/thaiText';
import { cellSentence } from '../../text/cellSentence';
import { entrySentences } from '../../text/entrySentences';
import { shownPercents } from '../cells/shownPercent';
import type { Office } from '../check/office';
import type { Tab } from '../ports/book';
import type { SaveContext } from '../reports/saveContext';
import { type Saving, saveEntries } from '../reports/saveReports';
import { entryOf, type PreparedEntry } from './entryOf';
import { cellAt, type EntryReport, type EntryTable, linePlace } from './readEntryTable';
import { cellIn } from './savedCells';
import { shownLines } from './shownLines';
import { type EntryAnswer, type Standing, writeAnswers } from './writeAnswers';

/** The rows and where they come from. */
export interface EntriesToSend {
  readonly tab: Tab;
  readonly table: EntryTable;
  readonly reports: readonly EntryReport[];
  readonly office: Office;
  /** There is an action before, which cannot be taken back afterwards. */
  readonly hasUndo?: boolean;
}

/** How many were taken, and how many have something to be mended first. */
export function sendEntries(
  context: SaveContext,
  { tab, table, reports, office, hasUndo }: EntriesToSend,
  trial: boolean,
): { readonly taken: number; readonly refused: number } {
  const { values } = table;
  const shown = shownPercents(tab, values.length, values[0]?.length ?? 1);
  const prepared = reports.map((report) => entryOf(table, report, office, shown));
  const ready = prepared.filter((one): one is PreparedEntry => typeof one !== 'string');
  const refusal = (report: EntryReport, why: string): EntryAnswer => ({
    report,
    cells: { send: false, level: '', score: '', checked: why },
  });
  try {
    const entries = ready.map(({ entry }) => entry);
    const { outcomes, ...saving } = saveEntries(context, () => entries, {
      trial,
      strict: true,
      office,
      undo: hasUndo ? 'forget' : 'none',
    });
    let next = 0;
    const answers = prepared.map((one, i): EntryAnswer => {
      const report = reports[i] as EntryReport;
      if (typeof one === 'string') return refusal(report, one);
      const { kind, reasons, level, score, checked } = outcomes[next] as (typeof outcomes)[0];
      const stands = standing(saving, next++, one.kpi);
      const { cell } = stands;
      if (kind === 'conflict') {
        const why = entrySentences.newer(cellText(cell('sentOn')), shownLines(reasons.join(), one.kpi));
        const { cells } = refusal(report, why);
        // From here on the row shows that sending, and may be sent over it.
        return { report, cells: { ...cells, sentOn: cell('sentOn'), attempt: cell('attempt') }, stands };
      }
      if (kind === 'refused')
        return refusal(report, `${entrySentences.notSent}\n${shownLines(reasons.join('\n'), one.kpi)}`);
      const shown = { level, score, checked: shownLines(checked, one.kpi) };
      if (trial) return { report, cells: shown };
      // What was sent already keeps its day.
      const before = kind === 'unchanged' ? cellAt(table, linePlace(table, report, 'sentOn')) : '';
      const sentOn = cellText(before) || context.day;
      return { report, cells: { ...shown, send: true, sentOn, attempt: cell('attempt') }, stands };
    });
    writeAnswers(tab, table, answers);
    const refused = answers.filter(({ cells }) => cells.send === false).length;
    return { taken: answers.length - refused, refused };
  } catch (thrown) {
    if (!trial) unticked(thrown);
    throw thrown;
  }

  /** As far as the sheet still answers. */
  function unticked(thrown: unknown): void {
    const why =
      thrown instanceof ProblemError
        ? `${entrySentences.notSent}\n${cellSentence(thrown.problem)}`
        : entrySentences.failed;
    try {
      writeAnswers(
        tab,
        table,
        reports.map((report) => refusal(report, why)),
      );
    } catch {
      // Whoever ticked reads the reason in the note on the screen.
    }
  }
}

/** The report of an entry as it stands in `ผลการดำเนินงาน` now. */
function standing({ reports, merged }: Omit<Saving, 'outcomes'>, index: number, kpi: CatalogueKpi): Standing {
  const { key, row } = merged.entries[index] as (typeof merged.entries)[0];
  const cells = merged.values[(reports.rows.get(key) ?? row) - 1] ?? [];
  return { kpi, cell: (name) => cellIn(cells[reports.at[name as 'value1']]) };
}
