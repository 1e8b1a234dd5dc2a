// The use cases as a script of their own, for tests that call what no menu item runs alone.
import { correctColumns } from '../../../src/app/check/correctColumns';
import { listProblems, takeMends } from '../../../src/app/check/problemPanel';
import type { ReportEntry } from '../../../src/app/reports/reportEntry';
import { type SaveOptions, saveReports } from '../../../src/app/reports/saveReports';
import { readMonth } from '../../../src/app/summary/readMonth';
import { readQuality } from '../../../src/app/summary/readQuality';
import { createWorkbook } from '../../../src/app/template/createWorkbook';
import type { Migration } from '../../../src/app/template/migrations';
import { templateCatalogue } from '../../../src/catalogue/template2565';
import type { ColumnCorrection, MendRequest } from '../../../src/contract/problems';
import { bangkokNow } from '../../../src/entry/bangkokNow';
import { sheetBook } from '../../../src/sheet/sheetBook';
import { uiScreen } from '../../../src/sheet/uiScreen';

export * from '../../../src/entry/main';
export { edited_ as onEdit } from '../../../src/entry/triggers';

/** A person's own note and colour. */
export function paint(tab: string, cell: string, note: string, colour: string): void {
  SpreadsheetApp.getActiveSpreadsheet()
    .getSheetByName(tab)
    ?.getRange(cell)
    .setNote(note)
    .setBackground(colour);
}

/** What a cell offers to choose from; `next` is offered from then on. */
export function choices(tab: string, cell: string, next?: string[]): unknown {
  const range = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab)?.getRange(cell);
  if (next) range?.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(next).build());
  return range?.getDataValidation()?.getCriteriaValues()[0];
}

const checking = () => ({ book: sheetBook(), screen: uiScreen(), ...bangkokNow(), by: '' });

export function list() {
  return listProblems(checking());
}

export function take(request: MendRequest) {
  return takeMends(checking(), request);
}

export function correct(correction: ColumnCorrection) {
  return correctColumns(checking(), correction);
}

export function migrateTo(migrations: readonly Migration[]): void {
  createWorkbook(sheetBook(), uiScreen(), templateCatalogue(), migrations);
}

export function save(entries: readonly ReportEntry[], options: SaveOptions) {
  const { today, day, time } = bangkokNow();
  const context = { book: sheetBook(), screen: uiScreen(), today, day, time, by: '' };
  return saveReports(context, entries, options);
}

/** A month's totals, rates and push list, as plain data. */
export function summarise(month?: string, withEvidence?: boolean) {
  const read = readMonth(checking(), month, withEvidence);
  const { summary } = read;
  const units = summary.units.map(({ unit, totals, rates }) => ({ unit, totals, rates }));
  const problems = withEvidence ? readQuality(read).problems.length : 0;
  return { month: summary.month, units, rates: summary.rates, push: summary.push, problems };
}
