// Tabs, rows and columns a person takes away and brings back by undoing: what sat on them comes back too, and the book can be
// kept at every moment.
import { createUniver, type UniverBook } from '../../workbench/grid/univer/createUniver';
import { UniverGrid } from '../../workbench/grid/univer/univerGrid';
import { IUniverInstanceService } from '../../workbench/grid/univer/univerLibrary';
import type { Workbench } from '../../workbench/run/workbench';
import { openScript, run } from './support/openScript';

const FILL = `const ss = SpreadsheetApp.getActive(); const s = ss.getSheets()[0];
s.getRange('A1:B3').setValues([['หัว', 'ค่า'], ['ก', 1], ['ข', 2]]); s.getRange('A3:B3').protect().setDescription('ปิด');
ss.setNamedRange('theirs', s.getRange('B2:B3')); s.getRange('D1').setFormula('=SUM(ours)');
ss.setNamedRange('ours', s.getRange('B3')); s.getRange('A6:B6').merge(); s.getRange('A1:B3').createFilter();
s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(1).setBackground('#ff0000').setRanges([s.getRange('B3')]).build()]);
s.insertChart(s.newChart().asColumnChart().addRange(s.getRange('A1:B3')).setPosition(1, 1, 0, 0).build());
const t = ss.insertSheet('สอง'); t.getRange('A1').setFormula("='" + s.getName() + "'!B3*10"); s.activate();`;
const SEEN = `const ss = SpreadsheetApp.getActive(); return [
  ss.getNamedRanges().map((n) => n.getName() + '=' + n.getRange().getA1Notation()).sort(),
  ss.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((p) => p.getRange().getA1Notation()),
  ss.getSheets().map((s) => [s.getName(), s.getConditionalFormatRules().map((r) => r.getRanges()[0].getA1Notation()), s.getCharts().length,
    s.getFilter() && s.getFilter().getRange().getA1Notation(), s.getDataRange().getValues()]) ];`;

let book: UniverBook;
let workbench: Workbench;

beforeEach(async () => {
  book = createUniver();
  const grid = new UniverGrid(book);
  book.univer
    .__getInjector()
    .get<IUniverInstanceService>(IUniverInstanceService)
    .focusUnit(book.workbook.getId());
  workbench = await openScript('', { grid });
  grid.onPersonEdit(() => undefined);
  await run(workbench, FILL);
});

const seen = () => run(workbench, SEEN);
const remove = (what: 'row' | 'col', first: number, last: number) =>
  book.api.executeCommand(`sheet.command.remove-${what}`, {
    range:
      what === 'row'
        ? { startRow: first, endRow: last, startColumn: 0, endColumn: 25 }
        : { startRow: 0, endRow: 999, startColumn: first, endColumn: last },
  });

async function kept(): Promise<void> {
  const before = await seen();
  const snapshot = await workbench.snapshot();
  await workbench.restore(snapshot);
  expect(await seen()).toEqual(before);
}

test.each<[string, () => unknown]>([
  ['rows', () => remove('row', 2, 2)],
  ['columns', () => remove('col', 1, 1)],
  ['a tab', () => book.workbook.deleteSheet(book.workbook.getActiveSheet())],
])('%s, and back', async (_name, act) => {
  const before = await seen();
  await act();
  expect(await seen()).not.toEqual(before);
  await book.api.undo();
  expect(await seen()).toEqual(before);
  await book.api.redo();
  const after = await seen();
  expect(after).not.toEqual(before);
  await book.api.undo();
  expect(await seen()).toEqual(before);
  await book.api.redo();
  expect(await seen()).toEqual(after);
  await kept();
});

test('a tab is copied', async () => {
  await book.api.executeCommand('sheet.command.copy-sheet', {
    unitId: book.workbook.getId(),
    subUnitId: book.workbook.getActiveSheet().getSheetId(),
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await workbench.sheets()).toHaveLength(3);
  await kept();
});
