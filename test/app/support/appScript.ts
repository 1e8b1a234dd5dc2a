// The use cases as a script of their own, for tests that call what no menu item runs alone.
import { correctColumns } from '../../../src/app/check/correctColumns';
import { listProblems, takeMends } from '../../../src/app/check/problemPanel';
import { newPage } from '../../../src/app/documents/newPage';
import { writeDocument } from '../../../src/app/documents/writeDocument';
import type { ReportEntry } from '../../../src/app/reports/reportEntry';
import { type SaveOptions, saveReports } from '../../../src/app/reports/saveReports';
import { readMonth } from '../../../src/app/summary/readMonth';
import { readQuality } from '../../../src/app/summary/readQuality';
import { createWorkbook } from '../../../src/app/template/createWorkbook';
import type { Migration } from '../../../src/app/template/migrations';
import { templateCatalogue } from '../../../src/catalogue/template2565';
import type { ColumnCorrection, MendRequest } from '../../../src/contract/problems';
import { bangkokNow } from '../../../src/entry/bangkokNow';
import { guarded } from '../../../src/entry/guarded';
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

/** A small generated tab: a title, a table with merges and a link, a chart. */
export function writePage(
  rows: readonly (readonly [string, number])[],
  isLong = false,
  name = 'หน้า',
  more: readonly number[] = [],
): void {
  const page = newPage([100, 60, 60, 60, ...more]);
  const last = rows.length + 2;
  page.row([[1, 'หน้าทดสอบ', { bold: true, size: 14 }]]);
  page.line([
    [1, 'ชื่อ', { fill: '#dfe7f3' }],
    [2, 'ค่า', { fill: '#dfe7f3', wrap: true }, 2],
  ]);
  for (const [name, value] of rows)
    page.line([
      [1, name, { color: '#0b57d0' }],
      [2, value, { format: '0.00', align: 'center' }, 2],
      [4, '', { wrap: true }],
    ]);
  page.link({ row: 3, column: 1, text: String(rows[0]?.[0]), tab: sheetBook().activeTab().id, cell: 'A1' });
  const area = { row: 2, column: 1, rows: last - 1, columns: 2 };
  page.chart({
    type: 'COLUMN',
    title: `${rows.length}`,
    areas: [area],
    row: 2,
    column: 5,
    width: 300,
    height: 200,
    colors: ['#27497a'],
  });
  page.row([[1, '— สิ้นสุดรายงาน —', {}]]);
  const long = (tab: string) => ({ day: bangkokNow().day, said: `เสร็จแล้ว ${tab}`, purpose: 'ทดสอบ' });
  const target = { key: name, name, head: 'หน้าทดสอบ', long: isLong && long };
  writeDocument(sheetBook(), target, () => ({
    content: page.content(),
    formulas: [[3, 4, '=1+2']],
    about: rows.length,
  }));
}

/** The same as from the menu. */
export function tellWritePage(rows: readonly (readonly [string, number])[]): void {
  guarded(uiScreen(), () => writePage(rows));
}

/** A long page of one column, to be written by the window of its progress. */
export function beginList(count: number): void {
  const page = newPage([100]);
  page.row([[1, 'หน้าทดสอบ', {}]]);
  for (let i = 1; i <= count; i++) page.row([[1, `ก${i}`, {}]]);
  page.row([[1, '— สิ้นสุดรายงาน —', {}]]);
  const long = (tab: string) => ({ day: bangkokNow().day, said: `เสร็จแล้ว ${tab}`, purpose: 'ทดสอบ' });
  writeDocument(sheetBook(), { key: 'หน้า', name: 'หน้า', head: 'หน้าทดสอบ', long }, () => ({
    content: page.content(),
    formulas: [],
    about: null,
  }));
  uiScreen().showProgress();
}

/** A chart of a person's own. */
export function ownChart(tab: string): void {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  if (!sheet) return;
  const chart = sheet.newChart().addRange(sheet.getRange('A2:B4')).setPosition(12, 1, 0, 0);
  sheet.insertChart(chart.setOption('title', 'ของฉัน').build());
}

/** A month's totals, rates and push list, as plain data. */
export function summarise(month?: string, withEvidence?: boolean) {
  const read = readMonth(checking(), month, withEvidence);
  const { summary } = read;
  const units = summary.units.map(({ unit, totals, rates, change }) => ({ unit, totals, rates, change }));
  const problems = withEvidence ? readQuality(read).problems.length : 0;
  return { month: summary.month, units, rates: summary.rates, push: summary.push, problems };
}
