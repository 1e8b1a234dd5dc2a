// A report that was sent back: whoever makes the table, anew or again, sees that it is theirs to mend, and what was said.
import { stateWord } from '../../../src/catalogue/reportStates';
import type { Workbench } from '../../../workbench/run/workbench';
import {
  CHECKED,
  EntryTab,
  LEVEL,
  makeForKpi,
  openStartedBuilt,
  reports,
  SEND,
  SPENT,
  T1,
} from './support/entryTab';

const OPINION = 'ยอดเบิกจ่ายไม่ตรงกับ GFMS';
const DECISIONS = 'การรับรองผล';

let workbench: Workbench;
let tab: EntryTab;

beforeEach(async () => {
  workbench = await openStartedBuilt();
  await makeForKpi(workbench, 'T1');
  tab = new EntryTab(workbench, T1);
  await tab.type(3, SPENT, 721070);
  await tab.type(3, SEND, true);
  const decisions = new EntryTab(workbench, DECISIONS);
  const cells = { รหัสรายงาน: '2565-06|บางคล้า|T1', สถานะ: stateWord('returned'), ครั้งที่ส่ง: 1, ความเห็น: OPINION };
  for (const [heading, cell] of Object.entries(cells)) await decisions.type(2, heading, cell);
});

test.each(['anew', 'again'])('made %s: not ticked, with the opinion; mended, it is sent', async (how) => {
  if (how === 'anew') await workbench.renameSheet(T1, 'เก่า');
  await makeForKpi(workbench, 'T1');
  expect([await tab.cell(3, SEND), await tab.cell(3, LEVEL), await tab.cell(3, SPENT)]).toEqual([
    false,
    '',
    721070,
  ]);
  expect(await tab.cell(3, CHECKED)).toContain(`ส่งคืนให้แก้ไข: ${OPINION}`);
  await tab.type(3, SPENT, 720000);
  await tab.type(3, SEND, true);
  expect(await reports(workbench)).toMatchObject([{ 'ค่า 1': 720000, ครั้งที่ส่ง: 2 }]);
  await makeForKpi(workbench, 'T1');
  expect([await tab.cell(3, SEND), await tab.cell(3, CHECKED)]).toEqual([
    true,
    expect.not.stringContaining(OPINION),
  ]);
});
