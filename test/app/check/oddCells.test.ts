// Cells that hold something else than was meant: errors, dates, ticks, dividers that cancel out. Each has its own sentence.
import type { Workbench } from '../../../workbench/run/workbench';
import { CHECK, openStarted, REPORTS } from '../support/openApp';
import { ALL_COLUMNS, cellsOf, type Row } from './ruleCases/sheetCase';

const CHECKED = ALL_COLUMNS.indexOf('checked');
const LEVEL = ALL_COLUMNS.indexOf('level');
const T1 = (value1: unknown, value2: unknown = 0, value4: unknown = 0): Row => ({
  kpi: 'T1',
  values: [value1, value2, 721070, value4],
});
const MUST = 'ต้องแก้ไข: คอลัมน์';
const unreadable = (column: string, held: string) =>
  `${MUST} “${column}” มีค่า “${held}” ซึ่งอ่านเป็นตัวเลขไม่ได้ โปรดกรอกเฉพาะตัวเลข เช่น 1,234.50`;
const failed = (column: string, held: string) =>
  `${MUST} “${column}” มีค่า “${held}” ซึ่งเป็นข้อผิดพลาดของสูตร โปรดแก้สูตรในเซลล์นั้นก่อน`;

let workbench: Workbench;
let started: unknown;

beforeAll(async () => {
  workbench = await openStarted();
  started = await workbench.snapshot();
});

beforeEach(() => workbench.restore(started));

/** What a row is told, and its level. */
async function told(row: Row): Promise<readonly [checked: unknown, level: unknown]> {
  await workbench.paste(REPORTS, 'A2', [cellsOf(row, ALL_COLUMNS)]);
  await workbench.select(REPORTS, 'A1');
  await workbench.click(CHECK);
  const [cells = []] = await workbench.read(REPORTS, 'A2:AI2');
  return [cells[CHECKED], cells[LEVEL]];
}

test.each<[string, Row, string, unknown]>([
  [
    'an error of a formula',
    T1('=1/0', '=NA()'),
    `${failed('ค่า 1', '#DIV/0!')}\n${failed('ค่า 2', '#N/A')}`,
    '',
  ],
  ['an error as text', T1('#REF!'), failed('ค่า 1', '#REF!'), ''],
  ['a formula with a result', T1('=720000+1070'), '', 5],
  ['a date in a column of numbers', T1(new Date(2022, 5, 17)), unreadable('ค่า 1', '2022-06-17'), ''],
  ['a ticked box in a column of numbers', T1(true), unreadable('ค่า 1', 'TRUE'), ''],
  ['Thai digits stored as text', T1('๗๒๑,๐๗๐.๐๐', '-', '–'), '', 5],
  [
    'a day as the month',
    { ...T1(721070), month: '17 มิ.ย. 2565' },
    `${MUST} “เดือน” มีค่า “17 มิ.ย. 2565” ซึ่งอ่านเป็นเดือนไม่ได้ โปรดพิมพ์เช่น มิ.ย. 65, มิถุนายน 2565, 06/2565 หรือ 2565-06`,
    5,
  ],
  ['an error as the unit', { ...T1(721070), unit: '#N/A' }, failed('หน่วยงาน', '#N/A'), 5],
  [
    'all that was granted returned',
    T1(0, 0, 721070),
    `${MUST} “ค่า 3” มีค่า “721070” แต่ตัวหารของ “ร้อยละของการใช้จ่าย” คำนวณได้ 0 โปรดตรวจสอบยอดที่ใช้เป็นตัวหาร`,
    '',
  ],
])('%s', async (_, row, checked, level) => {
  expect(await told(row)).toEqual([checked, level]);
});

test('dates as months on a sheet of the office, whatever their era', async () => {
  const rows = [new Date(2022, 5, 17), new Date(2565, 4, 17), '2565-04', 'มิ.ย. 65'].map((month, i) => [
    month,
    ['บางคล้า', 'บางคล้า', 'บางคล้า', 'แปลงยาว'][i],
    'T1',
    [300000, 200000, 100000, 100000][i],
    0,
  ]);
  await workbench.paste('ชีต1', 'A1', [['เดือน', 'หน่วยงาน', 'รหัส', 'เบิกจ่ายแล้ว', 'PO'], ...rows]);
  await workbench.select('ชีต1', 'A1');
  await workbench.click(CHECK);
  expect((await workbench.read('ชีต1', 'G2:J5')).map(([level, , , checked]) => [level, checked])).toEqual(
    Array(4).fill([0, '']),
  );
});
