// เริ่มรอบการประเมินใหม่ in the strict host: the old round's reports are kept in tabs of their own, nothing is lost.
import type { Workbench } from '../../../workbench/run/workbench';
import { countCalls, lastSaid, openStarted, REPORTS } from '../support/openApp';

const NEW_ROUND = 'เริ่มรอบการประเมินใหม่';
const KEPT = ['ผลการดำเนินงาน', 'การรับรองผล', 'แผนปฏิบัติการ', 'ปฏิทินการรายงาน'].map((tab) => `${tab} 2-2565`);

let workbench: Workbench;

beforeEach(async () => {
  workbench = await openStarted();
  await workbench.paste(REPORTS, 'A2', [['2565-06', 'บางปะกง', 'T1', '', 504980, 0, 506480, 0]]);
});

test('reports move to the old round, the new one starts empty, definitions stay', async () => {
  const reports = await workbench.read(REPORTS);
  const targets = await workbench.read('เป้าหมาย');
  await workbench.answers(['2566/1']);
  await workbench.click(NEW_ROUND);
  expect(await lastSaid(workbench)).toContain('เริ่มรอบ 2566/1 แล้ว');
  expect(await workbench.read(`${REPORTS} 2-2565`)).toEqual(reports);
  expect(await workbench.read(REPORTS, 'A2')).toEqual([['']]);
  expect(await workbench.read('เป้าหมาย')).toEqual(targets);
  expect((await workbench.read('ตั้งค่า', 'B3:B6')).flat()).toEqual([
    '2566',
    '1',
    '1 ต.ค. 2565',
    '31 มี.ค. 2566',
  ]);
  expect((await workbench.read('ปฏิทินการรายงาน', 'A2')).flat()).toEqual(['20 ต.ค. 2565']);
  const tabs = await workbench.sheets();
  for (const tab of KEPT) expect(tabs).toContain(tab);
});

test.each([
  ['CANCEL', null],
  ['2565/2', 'รอบปัจจุบันอยู่แล้ว'],
  ['ปีหน้า', 'อ่านเป็นปีงบประมาณและรอบไม่ได้'],
])('%s changes nothing', async (answer, sentence) => {
  const before = JSON.stringify(await workbench.snapshot());
  await workbench.answers([answer]);
  await workbench.click(NEW_ROUND);
  expect(JSON.stringify(await workbench.snapshot()) === before).toBe(true);
  if (sentence) expect(await lastSaid(workbench)).toContain(sentence);
});

test('a fault at any call: the next run completes it, and the old reports are there once', async () => {
  const start = await workbench.snapshot();
  await workbench.resetServiceCalls();
  await workbench.answers(['2566/1']);
  await workbench.click(NEW_ROUND);
  const calls = await countCalls(workbench);
  const tabs = (await workbench.sheets()).sort();
  const reports = await workbench.read(`${REPORTS} 2-2565`);
  for (let at = 1; at <= calls; at += 7) {
    await workbench.restore(start);
    await workbench.resetServiceCalls();
    await workbench.fail({ at, kind: at % 2 ? 'throw' : 'replyLost' });
    for (let run = 0; run < 2; run++) {
      await workbench.answers(['2566/1']);
      await workbench.click(NEW_ROUND);
    }
    expect((await workbench.sheets()).sort()).toEqual(tabs);
    expect(await workbench.read(`${REPORTS} 2-2565`)).toEqual(reports);
    expect((await workbench.read('ตั้งค่า', 'B3:B4')).flat()).toEqual(['2566', '1']);
  }
}, 60_000);
