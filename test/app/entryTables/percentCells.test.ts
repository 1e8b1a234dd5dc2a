// A percentage typed as "85%" in an entry table: Sheets keeps 0.85 and shows 85%. What is shown is what is sent.
import type { Workbench } from '../../../workbench/run/workbench';
import { CHECK, countCalls } from '../support/openApp';
import {
  CHECKED,
  type EntryTab,
  forBangKhla,
  LEVEL,
  openStartedBuilt,
  reports,
  SEND,
  SPENT,
  sendBlock,
  VALUE,
} from './support/entryTab';

const BPM = 'ร้อยละความสำเร็จจากระบบ BPM (ร้อยละ สะสม)';
const TITLE = '1.2 ผลงานตามแผน (BPM)';

let workbench: Workbench;
let tab: EntryTab;

beforeEach(async () => {
  workbench = await openStartedBuilt();
  tab = await forBangKhla(workbench);
});

const DONE = {
  มีแผนการปฏิบัติงานและแผนการใช้จ่ายงบประมาณ: true,
  บันทึกรายงานผลการดำเนินงาน: true,
  'รายงานความก้าวหน้า (ครั้ง เฉพาะเดือนนี้)': 3,
};

test.each([
  ['91.5%', 91.5],
  ['91.57%', 91.57],
  ['100%', 100],
  ["'91.5%", 91.5],
  ['๙๑.๕%', 91.5],
  [91.5, 91.5],
])('%s is sent as %d', async (typed, sent) => {
  const line = await sendBlock(tab, TITLE, { ...DONE, [BPM]: typed });
  expect([await tab.cell(line, LEVEL), await tab.cell(line, SEND)]).toEqual([sent === 100 ? 5 : 4, true]);
  expect((await reports(workbench))[0]?.['ค่า 4']).toBe(sent);
});

test('a fraction that is not shown as a percentage is refused, as everywhere', async () => {
  const line = await sendBlock(tab, TITLE, { ...DONE, [BPM]: 0.915 });
  expect(await tab.cell(line, SEND)).toBe(false);
  expect(await tab.cell(line, CHECKED)).toContain('ไม่ใช่ 0.85');
  expect(await reports(workbench)).toEqual([]);
});

test('checked without sending it is the same percentage, and the cell stays as it was typed', async () => {
  const place = await tab.row({ รายการ: BPM });
  for (const item of Object.keys(DONE))
    await tab.type(await tab.row({ รายการ: item }), VALUE, DONE[item as keyof typeof DONE]);
  await tab.type(place, VALUE, '91.5%');
  await workbench.click(CHECK);
  expect(await tab.cell(await tab.row({ รายการ: TITLE }), LEVEL)).toBe(4);
  expect(await tab.cell(place, VALUE)).toBe(0.915);
});

test('the formats of cells are read only where a percentage may be meant', async () => {
  const calls = async (inputs: { readonly [item: string]: unknown }, title: string) => {
    const start = await workbench.snapshot();
    await workbench.resetServiceCalls();
    await sendBlock(tab, title, inputs);
    const read = (await workbench.serviceCalls())['Range.getNumberFormats'] ?? 0;
    const all = await countCalls(workbench);
    await workbench.restore(start);
    return [read, all > 0];
  };
  expect(await calls({ ...DONE, [BPM]: 91.5 }, TITLE)).toEqual([0, true]);
  expect(await calls({ [SPENT]: 0.5 }, '1.1 ใช้จ่ายงบประมาณ')).toEqual([0, true]);
  expect(await calls({ ...DONE, [BPM]: '91.5%' }, TITLE)).toEqual([1, true]);
});
