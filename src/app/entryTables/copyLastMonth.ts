// ไม่มีการเปลี่ยนแปลงจากเดือนก่อน: last month's figures into the cells still blank. What was typed stays.
import { isUntouched } from '../../domain/checks/noReport';
import { cellText } from '../../domain/thaiText';
import { entrySentences, inputHeading } from '../../text/entrySentences';
import type { Office } from '../check/office';
import type { Book } from '../ports/book';
import { readReportTab } from '../reports/reportTab';
import type { EntryAnswer } from './answer';
import { entryKeys } from './entryOf';
import { monthBefore, reportedInputs } from './entryRows';
import { type EntryReport, type EntryTable, inputPlaces } from './readEntryTable';
import { type CellChanges, change } from './writeCells';

/** What is to be written: the figures, and an answer for each row. */
export function copyLastMonth(
  book: Book,
  table: EntryTable,
  reports: readonly EntryReport[],
  office: Office,
): { readonly changes: CellChanges; readonly answers: EntryAnswer[] } {
  const saved = readReportTab(book, office);
  const changes: CellChanges = new Map();
  const answers = reports.map((report): EntryAnswer => {
    const keys = entryKeys(report, office);
    if (typeof keys === 'string') return { report, cells: { unchanged: false, checked: keys } };
    const { month, unit, kpi } = keys;
    const last = reportedInputs(saved, monthBefore(month, office), unit, kpi);
    if (!last) return { report, cells: { unchanged: false, checked: entrySentences.noLastMonth } };
    const different: string[] = [];
    inputPlaces(table, report, kpi).forEach((place, i) => {
      const before = last[i] ?? '';
      const input = kpi.inputs[i];
      if (!place || !input || isUntouched(before)) return;
      const now = table.values[place.row - 1]?.[place.column];
      if (isUntouched(now)) change(changes, place.row, place.column, before);
      else if (cellText(now) !== cellText(before) && !input.base) different.push(inputHeading(input));
    });
    const said = different.length > 0 ? entrySentences.differs(different) : entrySentences.copied;
    return { report, cells: { checked: said } };
  });
  return { changes, answers };
}
