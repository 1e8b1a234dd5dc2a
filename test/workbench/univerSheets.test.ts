// Sheets of the Univer grid that go and come back: nothing of the old ones is left where formulas are calculated.
import { headlessGrid } from '../../workbench/grid/univer/headlessGrid';
import type { UniverGrid } from '../../workbench/grid/univer/univerGrid';
import type { Workbench } from '../../workbench/run/workbench';
import { openScript, run, SHEET } from './support/openScript';

const FILL = `const ss = SpreadsheetApp.getActive(); const name = '${SHEET}';
const s = ss.getSheetByName(name) || ss.insertSheet(name); const t = ss.insertSheet('สอง');
s.getRange('A1:B2').setValues([[1, 2], [3, 4]]); s.getRange('C1').setFormula('=SUM(A1:B2)'); s.getRange('C2').setFormula('=C1*2');
s.getRange('E1').setFormula('=TRANSPOSE(A1:B2)'); t.getRange('A1').setFormula("='" + name + "'!C2+1"); t.getRange('C1').setFormula('={1;2;3}');`;

let grid: UniverGrid;
let workbench: Workbench;

beforeEach(async () => {
  grid = headlessGrid();
  workbench = await openScript('', { grid });
});

async function expectFilled(): Promise<void> {
  expect(await workbench.sheets()).toEqual([SHEET, 'สอง']);
  expect(await workbench.formulas(SHEET, 'C1:C2')).toEqual([['=SUM(A1:B2)'], ['=C1*2']]);
  expect(await workbench.read(SHEET, 'C1:F2')).toEqual([
    [10, '', 1, 3],
    [20, '', 2, 4],
  ]);
  expect(await workbench.read('สอง', 'A1:C1')).toEqual([[21, '', 1]]);
}

test('a book restored without formulas has forgotten who read whom', async () => {
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const empty = await workbench.snapshot();
  await run(workbench, FILL);
  await expectFilled();
  const full = await workbench.snapshot();
  for (let round = 0; round < 2; round++) {
    await workbench.restore(empty);
    await workbench.type(SHEET, 'B2', '=D9+1');
    await workbench.type(SHEET, 'D9', 5);
    expect(await workbench.read(SHEET, 'B2')).toEqual([[6]]);
    await workbench.restore(full);
    await expectFilled();
  }
  expect(said.mock.calls).toEqual([]);
  said.mockRestore();
});

test('with the last formula gone, nobody is known to have read anything', async () => {
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await workbench.type(SHEET, 'C1', '=B2');
  await workbench.read(SHEET, 'C1');
  await run(workbench, 'SpreadsheetApp.getActiveSheet().deleteRow(1)');
  expect(await workbench.read(SHEET, 'A1')).toEqual([['']]);
  await workbench.type(SHEET, 'B1', '=D9+1');
  await workbench.type(SHEET, 'B2', '=D9+1');
  await workbench.type(SHEET, 'D9', 5);
  expect(await workbench.read(SHEET, 'B1:B2')).toEqual([[6], [6]]);
  expect(said.mock.calls).toEqual([]);
  said.mockRestore();
});

describe('new sheets in place of renamed ones that are deleted', () => {
  beforeEach(() => run(workbench, FILL));

  const rename = "SpreadsheetApp.getActive().getSheets().forEach((s, i) => s.setName('เก่า' + i));";
  const drop =
    "SpreadsheetApp.getActive().getSheets().filter((s) => s.getName().startsWith('เก่า')).forEach((s) => SpreadsheetApp.getActive().deleteSheet(s));";

  test('in one run, twice', async () => {
    await expectFilled();
    await run(workbench, `${rename} ${FILL} ${drop}`);
    await expectFilled();
    await run(workbench, `${rename} ${FILL} ${drop}`);
    await expectFilled();
  });

  test('while the page still calculates the old ones', async () => {
    await expectFilled();
    grid.recalculateAll();
    const calculated = grid.settle();
    const old = grid.sheets();
    for (const { id } of old) grid.changeSheet(id, { name: `เก่า${id}` });
    const { id } = grid.insertSheet(SHEET, 3);
    for (const sheet of old) grid.deleteSheet(sheet.id);
    await calculated;
    expect(grid.sheets().map((sheet) => sheet.id)).toEqual([id]);
    await run(workbench, FILL);
    await expectFilled();
  });
});
