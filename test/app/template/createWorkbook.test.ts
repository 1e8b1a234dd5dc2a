// เริ่มใช้งาน / สร้างแบบฟอร์มตั้งต้น in the strict host: the tabs, run again at any time, nothing of anybody else's touched.
import { readCatalogue } from '../../../src/catalogue/tables/readCatalogue';
import { templateCatalogue } from '../../../src/catalogue/template2565';
import type { Workbench } from '../../../workbench/run/workbench';
import { countCalls, lastSaid, openApp, openStarted, START } from '../support/openApp';

const TABS = [
  'สารบัญ',
  'ตั้งค่า',
  'ปฏิทินการรายงาน',
  'ตัวชี้วัด',
  'เกณฑ์',
  'ช่องข้อมูล',
  'หลักฐาน',
  'หน่วยงาน',
  'เป้าหมาย',
  'แผนปฏิบัติการ',
  'ผลการดำเนินงาน',
  'การรับรองผล',
  'ประวัติ',
  '_ระบบ',
];

interface Snapshot {
  grid: { sheets: { info: { name: string } }[] };
}

const sheetsOf = async (workbench: Workbench) =>
  new Map(((await workbench.snapshot()) as Snapshot).grid.sheets.map((sheet) => [sheet.info.name, sheet]));

async function definitions(workbench: Workbench) {
  const read = (tab: string) => workbench.read(tab);
  return {
    kpis: await read('ตัวชี้วัด'),
    criteria: await read('เกณฑ์'),
    inputs: await read('ช่องข้อมูล'),
    evidence: await read('หลักฐาน'),
    units: await read('หน่วยงาน'),
    targets: await read('เป้าหมาย'),
  };
}

test('on an empty book: all tabs, headings frozen, and the definitions are the built-in ones', async () => {
  const workbench = await openStarted();
  expect(await workbench.sheets()).toEqual(['ชีต1', ...TABS]);
  const { catalogue, problems } = readCatalogue(await definitions(workbench));
  expect(problems).toEqual([]);
  expect(catalogue).toEqual(templateCatalogue());
});

test('run five times, and on a book full of foreign tabs: the same tabs, nothing foreign changed', async () => {
  const workbench = await openApp({ sample: 'tables' });
  const foreign = await sheetsOf(workbench);
  await workbench.click(START);
  const first = await sheetsOf(workbench);
  for (const [name, sheet] of foreign) expect(first.get(name)).toEqual(sheet);
  expect([...first.keys()]).toEqual([...foreign.keys(), ...TABS]);
  for (let run = 0; run < 4; run++) {
    await workbench.click(START);
    expect(await sheetsOf(workbench)).toEqual(first);
    expect(await lastSaid(workbench)).toContain('ครบถ้วน');
  }
});

test('what an office typed, deleted or renamed stays; a missing column comes back at the right edge', async () => {
  const workbench = await openStarted();
  await workbench.type('ตั้งค่า', 'B2', 'สำนักงานของเรา');
  await workbench.deleteRows('หน่วยงาน', 3);
  await workbench.type('เกณฑ์', 'B1', 'ระดับคะแนน');
  await workbench.type('หลักฐาน', 'D1', '');
  const units = await workbench.read('หน่วยงาน');
  await workbench.click(START);
  expect(await workbench.read('ตั้งค่า', 'B2')).toEqual([['สำนักงานของเรา']]);
  expect(await workbench.read('หน่วยงาน')).toEqual(units);
  expect((await workbench.read('เกณฑ์', 'A1:K1'))[0]?.filter((h) => h === 'ระดับ')).toEqual([]);
  expect((await workbench.read('หลักฐาน', 'A1:E1'))[0]).toEqual([
    'รหัส',
    'ข้อที่',
    'หลักฐานเชิงประจักษ์',
    '',
    'ระดับที่ใช้',
  ]);
});

test.each([
  ['เป้าหมาย', ['ที่', 'โครงการ', 'เป้าหมาย']],
  ['แผนปฏิบัติการ', ['ที่', 'กิจกรรม', 'ผู้รับผิดชอบ', 'หน่วยงาน', 'หมายเหตุ']],
  ['ผลการดำเนินงาน', ['ลำดับ', 'หน่วยงาน', 'ปัญหาอุปสรรค']],
])('a tab of the office named %s stays as it is, and is asked to be renamed', async (name, headings) => {
  const workbench = await openApp();
  await workbench.renameSheet('ชีต1', name);
  await workbench.paste(name, 'A1', [headings, headings.map(() => 'ก')]);
  const before = (await sheetsOf(workbench)).get(name);
  await workbench.click(START);
  expect(await lastSaid(workbench)).toContain(`แท็บ “${name}” ไม่มีแถวหัวตาราง`);
  expect((await sheetsOf(workbench)).get(name)).toEqual(before);
  await workbench.renameSheet(name, 'ของหน่วยงาน');
  await workbench.click(START);
  const { catalogue, problems } = readCatalogue(await definitions(workbench));
  expect([catalogue, problems]).toEqual([templateCatalogue(), []]);
});

test('a table with little more than the necessary columns gets the others', async () => {
  const workbench = await openApp();
  await workbench.renameSheet('ชีต1', 'เป้าหมาย');
  await workbench.paste('เป้าหมาย', 'A1', [['รหัส KPI', 'อำเภอ', 'target']]);
  await workbench.click(START);
  expect((await workbench.read('เป้าหมาย'))[0]).toContain('ค่าฐาน 1');
});

test('a tab that was deleted is made again, the others are left alone', async () => {
  const workbench = await openStarted();
  await workbench.deleteSheet('ปฏิทินการรายงาน');
  await workbench.click(START);
  expect(await workbench.sheets()).toContain('ปฏิทินการรายงาน');
});

test('an own office: its units, its round, no targets of others; below level 1 gives 1', async () => {
  const workbench = await openApp();
  await workbench.answers(['NO', 'สำนักงานทดลอง', 'อ.หนึ่ง, อ.สอง, กลุ่มงานแผน', '๒๕๖๖/๑', 'NO', 'NO']);
  await workbench.click(START);
  expect((await workbench.read('หน่วยงาน', 'A1:B5')).slice(1)).toEqual([
    ['อ.หนึ่ง', 'อำเภอ'],
    ['อ.สอง', 'อำเภอ'],
    ['กลุ่มงานแผน', 'กลุ่มงาน'],
    ['', ''],
  ]);
  const settings = await workbench.read('ตั้งค่า', 'A2:B9');
  expect(settings.map(([, value]) => value)).toEqual([
    'สำนักงานทดลอง',
    '2566',
    '1',
    '1 ต.ค. 2565',
    '31 มี.ค. 2566',
    'เดือนที่รายงาน',
    '1',
    'เกลี่ยน้ำหนัก',
  ]);
  expect((await workbench.read('ปฏิทินการรายงาน', 'A2:A8')).map(([day]) => day)).toEqual([
    '20 ต.ค. 2565',
    '20 พ.ย. 2565',
    '20 ธ.ค. 2565',
    '20 ม.ค. 2566',
    '20 ก.พ. 2566',
    '20 มี.ค. 2566',
    '',
  ]);
  expect(await workbench.read('เป้าหมาย', 'A2')).toEqual([['']]);
  expect(await workbench.protections()).toEqual([]);
});

test.each([
  ['CLOSE', 'ยกเลิกแล้ว'],
  ['NO', 'ยังไม่ได้ใส่รายชื่อหน่วยงาน'],
])('the first question answered with %s: nothing is made, and why is said', async (answer, sentence) => {
  const workbench = await openApp();
  await workbench.answers([answer]);
  await workbench.click(START);
  expect(await workbench.sheets()).toEqual(['ชีต1']);
  expect(await lastSaid(workbench)).toContain(sentence);
});

test('a workbook of a newer version is not written to', async () => {
  const workbench = await openStarted();
  await workbench.type('_ระบบ', 'A2', '~99');
  await workbench.deleteSheet('ประวัติ');
  const before = JSON.stringify(await workbench.snapshot());
  await workbench.click(START);
  expect(await lastSaid(workbench)).toContain('รุ่นใหม่กว่า');
  expect(JSON.stringify(await workbench.snapshot())).toBe(before);
});

test('the protected tabs leave only the owner in, and a collector is told so in Thai', async () => {
  const workbench = await openStarted();
  const protectedTabs = (await workbench.protections()).map(({ sheet }) => sheet);
  expect(protectedTabs).toEqual([
    'ตั้งค่า',
    'ปฏิทินการรายงาน',
    'ตัวชี้วัด',
    'เกณฑ์',
    'ช่องข้อมูล',
    'หลักฐาน',
    'หน่วยงาน',
    'เป้าหมาย',
    'การรับรองผล',
    'ประวัติ',
  ]);
  await workbench.type('หลักฐาน', 'D1', '');
  await workbench.actAs('bangkhla@example.go.th');
  await workbench.click(START);
  expect(await lastSaid(workbench)).toContain('หลักฐาน');
  expect(await lastSaid(workbench)).not.toMatch(/undefined|Error/);
});

test('months, numbers of KPIs and codes stay text', async () => {
  const workbench = await openStarted();
  const numbers = (await workbench.read('ตัวชี้วัด', 'B2:B17')).map(([number]) => number);
  expect(numbers.slice(5)).toEqual(Array.from({ length: 11 }, (_, i) => `2.${i + 1}`));
  await workbench.type('ผลการดำเนินงาน', 'A2', '2565-06');
  expect(await workbench.read('ผลการดำเนินงาน', 'A2')).toEqual([['2565-06']]);
});

test('a fault at any call: the next run completes the same workbook', async () => {
  const whole = await sheetsOf(await openStarted());
  const counted = await openApp();
  await counted.click(START);
  const calls = await countCalls(counted);
  const workbench = await openApp();
  const start = await workbench.snapshot();
  for (let at = 1; at <= calls; at += 23) {
    await workbench.restore(start);
    await workbench.resetServiceCalls();
    await workbench.fail({ at, kind: at % 2 ? 'throw' : 'replyLost' });
    await workbench.click(START);
    await workbench.click(START);
    const done = await sheetsOf(workbench);
    expect([...done.keys()].sort()).toEqual([...whole.keys()].sort());
    for (const name of ['เกณฑ์', 'เป้าหมาย', 'ผลการดำเนินงาน'])
      expect(await workbench.read(name)).toEqual(contentOf(whole.get(name)));
  }
}, 60_000);

/** The rows of a tab as the snapshot has them. */
function contentOf(sheet: unknown): unknown[][] {
  const { values } = sheet as { values: [number, number, unknown][] };
  const rows: unknown[][] = [];
  const width = Math.max(...values.map(([, column]) => column));
  for (const [row, column, value] of values) {
    while (rows.length < row) rows.push(new Array(width).fill(''));
    (rows[row - 1] as unknown[])[column - 1] = value;
  }
  return rows;
}

test('a tab of the office’s own called ตั้งค่า is no workbook that was started: the questions are asked, it stays', async () => {
  const workbench = await openApp();
  await workbench.renameSheet('ชีต1', 'ตั้งค่า');
  const own = [
    ['เครื่องพิมพ์', 'ชั้น 2'],
    ['กระดาษ', 'A4'],
  ];
  await workbench.paste('ตั้งค่า', 'A1', own);
  await workbench.click(START);
  const said = (await workbench.dialogs()).map(({ html }) => html);
  expect(said.length).toBeGreaterThan(1);
  expect(said.at(-1)).toContain('ตั้งค่า');
  expect(await workbench.read('ตั้งค่า')).toEqual(own);
  expect((await workbench.read('เป้าหมาย')).length).toBeGreaterThan(100);
});
