// Correcting what the columns of an office's own table hold: remembered by heading, used by later checks and by edits, taken back.
import type { CorrectionReply, ProblemList } from '../../../src/contract/problems';
import type { Workbench } from '../../../workbench/run/workbench';
import { CHECK, countCalls, lastSaid, openApp, REPORTS, START } from '../support/openApp';

const SHEET = 'ชีต1';
/** `งบ` and `ใช้แล้ว` mean nothing by themselves; `ระดับ` holds the level of last year, `หน่วย` the unit. */
const TABLE = [
  ['ที่', 'หน่วย', 'งบ', 'ใช้แล้ว', 'PO', 'ระดับ', 'อำเภอ'],
  [1, 'บางปะกง', 506480, 504980, 0, 5, 'ก'],
  [2, 'คลองเขื่อน', 483150, 198020, 238954.72, 5, 'ข'],
  [3, 'บางคล้า', 721070, 353800, 240715.04, 5, 'ค'],
];
const USES = [
  { heading: 'หน่วย', name: 'หน่วยงาน' },
  { heading: 'งบ', name: 'รวมงบประมาณทั้งสิ้น' },
  { heading: 'ใช้แล้ว', name: 'เบิกจ่ายแล้ว' },
  { heading: 'PO', name: 'PO' },
];
const CORRECTION = { tab: SHEET, uses: USES, kpi: 'T1', month: '2565-06' };
const FAULTS = ['throw', 'replyLost', 'hang'] as const;

let workbench: Workbench;

beforeEach(async () => {
  workbench = await openApp();
  await workbench.paste(SHEET, 'A1', TABLE);
  await workbench.answers(['T1']);
  await workbench.click(CHECK);
});

const correct = (change = {}) =>
  workbench.call('correct', { ...CORRECTION, ...change }) as Promise<CorrectionReply>;
const list = () => workbench.call('list') as Promise<ProblemList>;
/** By heading: columns may have moved. */
async function column(heading: string): Promise<unknown[]> {
  const [headings = [], ...rows] = await workbench.read(SHEET);
  return rows.slice(0, 3).map((row) => row[headings.indexOf(heading)]);
}
const LEVEL = 'ระดับคะแนน';

test('what was misread is scored after the correction, and marks of the misreading go', async () => {
  expect(await column(LEVEL)).toEqual(['', '', '']);
  expect((await workbench.notes(SHEET, 'G2')).flat()[0]).toContain('ก');
  expect(await correct()).toEqual({ refused: '', about: '' });
  expect(await column(LEVEL)).toEqual([4, 3, 1]);
  expect((await workbench.notes(SHEET, 'A2:G4')).flat().join('')).not.toContain('อำเภอ');
  expect(JSON.stringify((await list()).problems)).not.toContain('คอลัมน์ “ระดับ”');
  expect(await workbench.read(SHEET, 'A1:G4')).toEqual(TABLE);
});

test('it is used by edits, and by later checks after columns have moved, in any spelling of the headings', async () => {
  await correct();
  await workbench.type(SHEET, 'D2', 100);
  expect(await column(LEVEL)).toEqual([0, 3, 1]);
  await workbench.moveColumn(SHEET, 4, 1);
  await workbench.type(SHEET, 'C1', ' หน่วย ');
  await workbench.type(SHEET, 'A2', 504980);
  expect(await column(LEVEL)).toEqual([4, 3, 1]);
  const before = JSON.stringify(await workbench.snapshot());
  await workbench.select(SHEET, 'A1');
  await workbench.click(CHECK);
  expect(JSON.stringify(await workbench.snapshot()) === before).toBe(true);
});

test('the panel is told the headings without the own columns, and what was said', async () => {
  const before = (await list()).columns;
  expect(before).toEqual({
    headings: [...(TABLE[0] as string[]), '', '', '', '', ''],
    uses: [],
    kpi: 'T1',
    month: '2565-06',
  });
  await correct({ month: '2565-05' });
  const after = (await list()).columns;
  expect(after?.month).toBe('2565-05');
  expect(after?.uses).toEqual([
    ['ที่', ''],
    ['หน่วย', 'หน่วยงาน'],
    ['งบ', 'รวมงบประมาณทั้งสิ้น'],
    ['ใช้แล้ว', 'เบิกจ่ายแล้ว'],
    ['po', 'PO'],
    ['ระดับ', ''],
    ['อำเภอ', ''],
  ]);
});

test('the way back: the columns count again as the add-on understands them', async () => {
  const before = await workbench.read(SHEET);
  await correct();
  expect(await correct({ uses: [], kpi: '', month: '' })).toEqual({ refused: '', about: '' });
  expect((await list()).columns?.uses).toEqual([]);
  expect(await workbench.read(SHEET)).toEqual(before);
});

describe('a second column of a field that a correction has named', () => {
  test.each([1, 8])('column %i bears its very name: refused as two of one heading', async (to) => {
    await correct();
    await workbench.paste(SHEET, 'M1', [['เบิกจ่ายแล้ว'], [5]]);
    await workbench.moveColumn(SHEET, 13, to);
    await workbench.click(CHECK);
    expect(await lastSaid(workbench)).toMatch(/คอลัมน์ที่ \d และ \d อ่านเป็น “เบิกจ่ายแล้ว” เหมือนกัน/);
    await workbench.type(SHEET, to === 1 ? 'E2' : 'D2', 100);
    expect(await column(LEVEL)).toEqual([4, 3, 1]);
  });

  test('typed levels may be named, though the add-on writes a column of that name', async () => {
    await correct({ uses: [...USES, { heading: 'ระดับ', name: 'ระดับคะแนน' }] });
    await workbench.click(CHECK);
    expect(await lastSaid(workbench)).toContain('ตรวจสอบแล้ว 3 แถว');
    await workbench.type(SHEET, 'D2', 100);
    expect(await column(LEVEL)).toEqual([0, 3, 1]);
  });
});

test('a KPI chosen there is the one proposed by the next check', async () => {
  await correct({ kpi: 'T2', uses: [USES[0], { heading: 'งบ', name: 'ค่า 1' }] });
  await workbench.click(CHECK);
  const asked = (await workbench.dialogs()).map(({ html }) => html);
  expect(asked.some((text) => text.includes('(เว้นว่าง = T2'))).toBe(true);
  expect((await list()).columns?.kpi).toBe('T2');
});

describe('refused, and nothing is written', () => {
  const more = (heading: string, name: string) => ({ uses: [...USES, { heading, name }] });

  test.each([
    ['two fields on one column', more('PO', 'ปัญหาอุปสรรค'), { refused: 'twice', about: 'PO' }],
    ['one field in two columns', more('อำเภอ', 'หน่วยงาน'), { refused: 'twice', about: 'อำเภอ' }],
    ["the add-on's own column", more('ระดับคะแนน', 'ร้อยละจากระบบ'), { refused: 'own', about: 'ระดับคะแนน' }],
    ['no unit', { uses: USES.slice(1) }, { refused: 'missing', about: 'หน่วยงาน' }],
    ['a heading that is gone', more('ไม่มีแล้ว', 'ปัญหาอุปสรรค'), { refused: 'gone', about: 'ไม่มีแล้ว' }],
    ['another tab', { tab: 'ไม่มี' }, { refused: 'unknown', about: 'ไม่มี' }],
  ])('%s', async (_, change, reply) => {
    const before = JSON.stringify(await workbench.snapshot());
    expect(await correct(change)).toEqual(reply);
    expect(JSON.stringify(await workbench.snapshot()) === before).toBe(true);
  });

  test('two columns under the heading', async () => {
    await workbench.type(SHEET, 'A1', 'งบ');
    expect(await correct()).toEqual({ refused: 'twice', about: 'งบ' });
  });

  test("the office's report tab has columns of its own", async () => {
    await workbench.click(START);
    await workbench.paste(REPORTS, 'A2', [['2565-06', 'บางปะกง', 'T1', '', 504980, 0, 506480, 0]]);
    expect(await correct({ tab: REPORTS })).toEqual({ refused: 'unknown', about: REPORTS });
    await workbench.select(REPORTS, 'A1');
    expect((await list()).columns).toBeUndefined();
  });
});

test('a fault at any call: the same again gives the same result, and no input is lost', async () => {
  const start = await workbench.snapshot();
  await workbench.resetServiceCalls();
  await correct();
  const calls = await countCalls(workbench);
  const seen = async () => [
    await workbench.read(SHEET, 'A1:L4'),
    await workbench.notes(SHEET, 'A1:L4'),
    await workbench.backgrounds(SHEET, 'A2:L4'),
  ];
  const whole = await seen();
  for (let at = 1; at <= calls; at++) {
    await workbench.restore(start);
    await workbench.resetServiceCalls();
    await workbench.fail({ at, kind: FAULTS[at % 3] as (typeof FAULTS)[number] });
    await correct().catch(() => undefined);
    expect(await workbench.read(SHEET, 'A1:G4')).toEqual(TABLE);
    await correct();
    expect(await seen()).toEqual(whole);
  }
}, 60_000);
