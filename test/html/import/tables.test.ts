// Tables understood: what headings and titles say, what a person corrects, which rows are reports.
import { ChosenTables } from '../../../html/import/chosenTables';
import { kpiFinder } from '../../../html/import/table/kpiFinder';
import { titleFacts } from '../../../html/import/table/titleFacts';
import type { PlainCell } from '../../../src/contract/importReports';
import { officeContext } from './officeContext';

const context = officeContext();

function tablesOf(...tables: PlainCell[][][]): ChosenTables {
  const chosen = new ChosenTables(context);
  tables.forEach((rows, i) => {
    chosen.add(`${i + 1}.csv`, [{ name: '', rows, merges: [], firstRow: 1 }]);
  });
  return chosen;
}

function readOf(...tables: PlainCell[][][]) {
  return tablesOf(...tables).read();
}

test.each([
  ['T1', 'T1'],
  ['๒.๑๐', 'P10'],
  ['2.9 หนี้กองทุนสตรี', 'P9'],
  ['P9 หนี้กองทุนสตรี', 'P9'],
  ['ตัวชี้วัดที่ 1.1', 'T1'],
  ['ร้อยละของการใช้จ่ายเงินงบประมาณ', 'T1'],
  ['constructor', undefined],
  ['', undefined],
  [2.1, undefined],
])('KPI %p is %p', (cell, code) => {
  expect(kpiFinder(context.kpis)(cell)?.code).toBe(code);
});

test.each([
  [['ประจำเดือน มิถุนายน ๒๕๖๕', 'สพอ.บางคล้า จังหวัดฉะเชิงเทรา'], '2565-06', 'บางคล้า'],
  [['ข้อมูล มิ.ย. 65'], '2565-06', ''],
  [['ณ วันที่ 17 มิ.ย. 2565 เทียบกับ พฤษภาคม 2565'], '2565-06', ''],
  [['อำเภอบางคล้า และอำเภอบางปะกง'], '', ''],
  [['กลุ่มงานส่งเสริมการพัฒนาชุมชน'], '', 'ส่งเสริม'],
  [['งานส่งเสริมอาชีพ'], '', ''],
])('titles %j', (titles, month, unit) => {
  expect(titleFacts(titles, context)).toMatchObject({ month, unit });
});

test('a total without a name is left out, a row without a name that is none is refused', () => {
  const headings = ['หน่วยงาน', 'เดือน', 'เบิกจ่ายแล้ว', 'PO', 'รวมงบประมาณทั้งสิ้น'];
  const rows = [
    ['บางคล้า', 'มิ.ย. 65', 0.1, '-', 3],
    ['ราชสาส์น', 'มิ.ย. 65', 0.2, 5, 4],
  ];
  const sum = readOf([headings, ...rows, ['', '', 0.3, 5, '']]);
  expect([sum.totals, sum.rows.length]).toEqual([1, 2]);
  const forgotten = readOf([headings, ...rows, ['', '', 7, 5, 9]]);
  expect([forgotten.totals, forgotten.rows[2]?.reasons]).toEqual([
    0,
    ['ไม่มีชื่อหน่วยงานในแถวนี้ โปรดใส่ชื่อหน่วยงาน', 'ไม่มีเดือนในแถวนี้ โปรดใส่เดือน เช่น มิ.ย. 65'],
  ]);
});

test('a second table below the first is left out, and said where: its rows are of another month', () => {
  const headings = ['หน่วยงาน', 'เบิกจ่ายแล้ว', 'PO', 'รวมงบประมาณทั้งสิ้น'];
  const chosen = tablesOf([
    ['ผลการเบิกจ่าย เดือนมิถุนายน 2565', '', '', ''],
    headings,
    ['บางคล้า', 5, 0, 10],
    ['', '', '', ''],
    ['ผลการเบิกจ่าย เดือนพฤษภาคม 2565', '', '', ''],
    headings,
    ['บางปะกง', 3, 0, 10],
  ]);
  const { rows, leftOut } = chosen.read();
  expect(rows.map(({ row, entry }) => [row, entry?.month, entry?.unit])).toEqual([[3, '2565-06', 'บางคล้า']]);
  expect(leftOut).toEqual([{ source: '1.csv', row: 6 }]);
  expect(tablesOf([headings, ['บางคล้า', 5, 0, 10]]).read().leftOut).toEqual([]);
});

test('date cells are months, blank rows and rows without results are none, bases come from the agreement', () => {
  const { rows, empty } = readOf([
    ['หน่วยงาน', 'เดือน', 'รหัส', 'ค่า 1', 'ค่า 3'],
    ['เมืองฯ', '2022-06-17', '1.1', '๑,๐๐๐', ''],
    ['', '', '', '', ''],
    ['บางคล้า', '2022-06-17', '1.1', '', 721070],
  ]);
  expect(empty).toBe(1);
  expect(rows.map(({ entry }) => entry)).toEqual([
    { month: '2565-06', unit: 'เมืองฉะเชิงเทรา', kpi: 'T1', cells: { value1: 1000, value3: 1180440 } },
  ]);
});

test('what cannot be read is refused with what stands there', () => {
  const { rows } = readOf([
    ['หน่วยงาน', 'เดือน', 'รหัส', 'ค่า 1'],
    ['บางครา', 'มิ.ย. 65', 'T1', 1],
    ['บางคล้า', 'มิ.ย. 22', 'T1', 1],
    ['บางคล้า', 'มิ.ย. 65', 2.1, 1],
    ['บางคล้า', 'มิ.ย. 65', 'T9', 1],
  ]);
  expect(rows.map(({ entry }) => entry)).toEqual([null, null, null, null]);
  const reasons = rows.map(({ reasons: [reason] }) => reason);
  expect(reasons[0]).toContain('ใกล้เคียงกับ “บางคล้า”');
  expect(reasons[1]).toContain('“มิ.ย. 22” อ่านเป็นเดือนไม่ได้');
  expect(reasons[2]).toContain('เป็นตัวเลข');
  expect(reasons[3]).toContain('“T9” ไม่ใช่ตัวชี้วัดที่รู้จัก');
});

test('the same report in two files: equal ones count once, different ones not at all', () => {
  const table = (value: number): PlainCell[][] => [
    ['หน่วยงาน', 'เดือน', 'รหัส', 'ค่า 1'],
    ['บางคล้า', 'มิ.ย. 65', 'T1', value],
  ];
  const same = readOf(table(5), table(5)).rows;
  expect(same.map(({ entry }) => entry !== null)).toEqual([true, false]);
  expect(same[1]?.reasons[0]).toContain('ซ้ำกับ 1.csv แถวที่ 2');
  const different = readOf(table(5), table(6)).rows;
  expect(different.map(({ entry }) => entry)).toEqual([null, null]);
  expect(different[0]?.reasons[0]).toContain('2.csv แถวที่ 2 แต่ข้อมูลต่างกัน');
});

test('a correction counts for all tables with the same headings, a chosen month for all that lack one', () => {
  const table = (unit: string): PlainCell[][] => [
    ['หน่วยงาน', 'รหัส', 'ใช้ไป', 'ค่า 2'],
    [unit, 'T1', 5, 6],
  ];
  const chosen = tablesOf(table('บางคล้า'), table('บางปะกง'));
  const [first] = chosen.sources;
  if (!first) throw new Error('no table');
  expect([...chosen.missing()]).toEqual(['month']);
  expect(chosen.chooseKey(first, 'month', '2565-06')).toBe(1);
  const again = chosen.sources[0];
  expect(again && chosen.chooseUse(again, 2, 'value1')).toBe(1);
  expect([...chosen.missing()]).toEqual([]);
  expect(chosen.read().rows.map(({ entry }) => entry?.cells.value1)).toEqual([5, 5]);
});

test('a percentage beside its parts is not imported, one from a system is', () => {
  const cells = (heading: string) =>
    readOf([
      ['หน่วยงาน', 'เดือน', 'เบิกจ่ายแล้ว', 'รวมงบประมาณทั้งสิ้น', heading],
      ['บางคล้า', 'มิ.ย. 65', 5, 10, 50],
    ]).rows[0]?.entry?.cells;
  expect(cells('ร้อยละ')).toEqual({ value1: 5, value3: 10 });
  expect(cells('ร้อยละจากระบบ')).toEqual({ value1: 5, value3: 10, percent: 50 });
});

describe('corrections', () => {
  const page = globalThis as { localStorage?: unknown };
  afterEach(() => {
    delete page.localStorage;
  });
  const table: PlainCell[][] = [
    ['หน่วยงาน', 'เดือน', 'รหัส', 'ใช้ไป'],
    ['บางคล้า', 'มิ.ย. 65', 'T1', 5],
  ];
  const correct = () => {
    const chosen = tablesOf(table);
    const [source] = chosen.sources;
    if (source) chosen.chooseUse(source, 3, 'value1');
  };
  const values = () => readOf(table).rows.map(({ entry }) => entry?.cells.value1);

  test('are remembered for the next table with the same headings', () => {
    const kept = new Map<string, string>();
    const getItem = (key: string) => kept.get(key) ?? null;
    page.localStorage = { getItem, setItem: (key: string, text: string) => kept.set(key, text) };
    expect(values()).toEqual([]);
    correct();
    expect(values()).toEqual([5]);
    for (const key of kept.keys()) kept.set(key, '[{"headings":1},{"uses":["toString"]}]');
    expect(values()).toEqual([]);
  });

  test('do without a browser that keeps something', () => {
    Object.defineProperty(page, 'localStorage', {
      configurable: true,
      get: () => {
        throw new Error('SecurityError');
      },
    });
    correct();
    expect(values()).toEqual([]);
  });
});
