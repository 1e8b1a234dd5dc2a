// A table whose headings the add-on does not know: a person says in the panel what its columns hold, and it is checked as any other.
import type { ProblemList } from '../../../src/contract/problems';
import type { Workbench } from '../../../workbench/run/workbench';
import { CHECK, lastSaid, openApp } from '../support/openApp';

const SHEET = 'ชีต1';
const TITLE = ['ผลการเบิกจ่ายงบประมาณ', '', '', '', ''];
const HEADINGS = ['ที่', 'ชื่อ', 'วงเงิน', 'ใช้แล้ว', 'ก่อหนี้'];
const ROWS = [
  [1, 'บางปะกง', 506480, 504980, 0],
  [2, 'คลองเขื่อน', 483150, 198020, 238954.72],
  [3, 'บางคล้า', 721070, 353800, 240715.04],
];
const USES = [
  { heading: 'ชื่อ', name: 'หน่วยงาน' },
  { heading: 'วงเงิน', name: 'รวมงบประมาณทั้งสิ้น' },
  { heading: 'ใช้แล้ว', name: 'เบิกจ่ายแล้ว' },
  { heading: 'ก่อหนี้', name: 'PO' },
];
const CORRECTION = { tab: SHEET, uses: USES, kpi: 'T1', month: '2565-06' };

let workbench: Workbench;

beforeEach(async () => {
  workbench = await openApp();
  await workbench.paste(SHEET, 'A1', [TITLE, HEADINGS, ...ROWS]);
  await workbench.merge(SHEET, 'A1:E1');
});

const list = () => workbench.call('list') as Promise<ProblemList>;
const correct = (change = {}) => workbench.call('correct', { ...CORRECTION, ...change });

test('the menu item opens the panel and says what to do there, and writes nothing', async () => {
  const before = JSON.stringify(await workbench.snapshot());
  await workbench.click(CHECK);
  expect(await lastSaid(workbench)).toContain('โปรดเลือกว่าคอลัมน์ใดเป็นอะไร');
  expect((await workbench.dialogs()).map(({ kind }) => kind)).toContain('sidebar');
  expect(JSON.stringify(await workbench.snapshot())).toBe(before);
  const { columns, hint } = await list();
  expect(columns).toEqual({ headings: HEADINGS, uses: [], kpi: '', month: '' });
  expect(hint).toContain(SHEET);
});

test('what was said is remembered: the next check asks as usual, scores, and edits are heard', async () => {
  expect(await correct()).toEqual({ refused: '', about: '' });
  await workbench.answers(['', '', 'YES', 'OK']);
  await workbench.click(CHECK);
  const level = async () => (await workbench.read(SHEET, 'G2:G5')).flat();
  expect(await level()).toEqual(['ระดับคะแนน', 4, 3, 1]);
  await workbench.type(SHEET, 'D3', 100);
  expect(await level()).toEqual(['ระดับคะแนน', 0, 3, 1]);
  expect((await list()).columns?.uses).toContainEqual(['ชื่อ', 'หน่วยงาน']);
});

test('a unit alone is enough to find it again', async () => {
  await correct({ uses: USES.slice(0, 1) });
  expect((await list()).columns?.uses).toContainEqual(['ชื่อ', 'หน่วยงาน']);
});

test.each([
  ['no unit', { uses: USES.slice(1) }, { refused: 'missing', about: 'หน่วยงาน' }],
  [
    'a heading that is gone',
    { uses: [...USES, { heading: 'หาย', name: 'สถานะ' }] },
    { refused: 'gone', about: 'หาย' },
  ],
])('refused, and nothing is written: %s', async (_, change, reply) => {
  const before = JSON.stringify(await workbench.snapshot());
  expect(await correct(change)).toEqual(reply);
  expect(JSON.stringify(await workbench.snapshot())).toBe(before);
});

test('no headings above figures: there is no table', async () => {
  await workbench.paste(SHEET, 'A3', [
    ['ก', 'ข', 'ค', 'ง', 'จ'],
    ['ก', 'ข', 'ค', 'ง', 'จ'],
    ['ก', 'ข', 'ค', 'ง', 'จ'],
  ]);
  await workbench.click(CHECK);
  expect(await lastSaid(workbench)).toContain('ไม่พบตารางรายงานผล');
  expect((await list()).columns).toBeUndefined();
});
