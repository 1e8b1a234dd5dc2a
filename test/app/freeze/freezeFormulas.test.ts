// แปลงสูตรเป็นค่า in the strict host: the add-on's formulas become what they show, everything else stays, and there is a way back.
import type { Workbench } from '../../../workbench/run/workbench';
import { lastSaid, openBuilt, UNDO } from '../support/openApp';

const FREEZE = 'แปลงสูตรเป็นค่า';
const SHEET = 'ชีต1';
const ROWS = [
  ['=KPI_LEVEL({80,85,90,95,100},B1)', 87, '=B1*2'],
  ['=KPI_LEVEL({80,85,90,95,100},B2)', 101, 'คงเดิม'],
  ['', '', ''],
  ['=KPI_INPUTS("P1")', '', ''],
  ['', '', ''],
  ['=KPI_LEVEL({80,85,90,95,100},D6:D8)', '', '', 80],
  ['', '', '', 90],
  ['', '', '', 100],
];

let workbench: Workbench;

beforeEach(async () => {
  workbench = await openBuilt();
  await workbench.paste(
    SHEET,
    'A1',
    ROWS.map((row) => Array.from({ length: 4 }, (_, i) => row[i] ?? '')),
  );
  await workbench.select(SHEET, 'A1');
});

test('values stay, formulas of others stay, arrays keep all they spilled', async () => {
  const shown = await workbench.read(SHEET, 'A1:D8');
  await workbench.click(FREEZE);
  expect(await lastSaid(workbench)).toContain('4 สูตร');
  expect(await workbench.read(SHEET, 'A1:D8')).toEqual(shown);
  const formulas = (await workbench.formulas(SHEET, 'A1:D8')).flat().filter(Boolean);
  expect(formulas).toEqual(['=B1*2']);
});

test('undone, the formulas work again', async () => {
  await workbench.click(FREEZE);
  await workbench.click(UNDO);
  expect((await workbench.formulas(SHEET, 'A1:A8')).flat().filter(Boolean)).toHaveLength(4);
  await workbench.type(SHEET, 'B1', 99);
  expect(await workbench.read(SHEET, 'A1')).toEqual([[4]]);
  expect((await workbench.read(SHEET, 'A6:A8')).flat()).toEqual([1, 3, 5]);
});

test('only the selection, where more than one cell is selected', async () => {
  await workbench.select(SHEET, 'A1:A2');
  await workbench.click(FREEZE);
  expect((await workbench.formulas(SHEET, 'A1:A8')).flat().filter(Boolean)).toHaveLength(2);
});

test('refused by the person, or nothing to do: nothing changes', async () => {
  await workbench.answers(['NO']);
  await workbench.click(FREEZE);
  expect((await workbench.formulas(SHEET, 'A1')).flat()).toEqual([ROWS[0]?.[0]]);
  await workbench.select(SHEET, 'C1:C2');
  await workbench.click(FREEZE);
  expect(await lastSaid(workbench)).toContain('ไม่พบสูตร');
});
