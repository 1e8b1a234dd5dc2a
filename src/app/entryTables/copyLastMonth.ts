// ไม่มีการเปลี่ยนแปลงจากเดือนก่อน: last month's figures into the cells still blank. What was typed stays.
import { isUntouched } from '../../domain/checks/noReport';
import type { KpiInput } from '../../domain/kpi';
import { entrySentences, inputHeading } from '../../text/entrySentences';
import type { Office } from '../check/office';
import type { Book } from '../ports/book';
import { readReportTab } from '../reports/reportTab';
import { type CellChanges, change } from '../writing/writeCells';
import { entryKeys } from './entryOf';
import { cellAt, type EntryReport, type EntryTable, inputPlaces } from './readEntryTable';
import { monthBefore, savedCells } from './savedCells';
import type { EntryAnswer } from './writeAnswers';

/** What is to be written: the figures, and an answer for each row. */
export function copyLastMonth(
  book: Book,
  table: EntryTable,
  reports: readonly EntryReport[],
  office: Office,
): { readonly changes: CellChanges; readonly answers: EntryAnswer[] } {
  const tab = readReportTab(book, office);
  const changes: CellChanges = new Map();
  const answers = reports.map((report): EntryAnswer => {
    const keys = entryKeys(report, office);
    if (typeof keys === 'string') return { report, cells: { unchanged: false, checked: keys } };
    const before = savedCells(tab, monthBefore(keys.month, office), keys.unit, keys.kpi);
    const different: string[] = [];
    let found = false;
    inputPlaces(table, report, keys.kpi).forEach((place, i) => {
      const last = before(`value${i + 1}`);
      const input = keys.kpi.inputs[i] as KpiInput;
      if (!place || input.base || isUntouched(last)) return;
      found = true;
      const now = cellAt(table, place);
      if (isUntouched(now)) change(changes, place.row, place.column, last);
      else if (now !== last) different.push(inputHeading(input));
    });
    if (!found) return { report, cells: { unchanged: false, checked: entrySentences.noLastMonth } };
    const checked = different.length > 0 ? entrySentences.differs(different) : entrySentences.copied;
    return { report, cells: { checked } };
  });
  return { changes, answers };
}
