// Undo takes back the last action or none: never one before it.
import type { Workbench } from '../../../workbench/run/workbench';
import { ask, lastSaid, openStarted, REPORTS, START, UNDO } from '../support/openApp';

const MONTH = { month: '2565-06', by: 'หัวหน้า', reason: 'ครบ' };
const ENTRY = {
  month: '2565-06',
  unit: 'บางปะกง',
  kpi: 'T1',
  cells: { value1: 504980, value2: 0, value3: 506480, value4: 0 },
  send: true,
};

let workbench: Workbench;
let started: unknown;
beforeAll(async () => {
  workbench = await openStarted();
  await ask(workbench, 'closeMonth', MONTH);
  await ask(workbench, 'openMonth', { ...MONTH, unit: '', until: '2022-06-30' });
  await workbench.call('save', [ENTRY], {});
  started = await workbench.snapshot();
}, 30_000);
beforeEach(() => workbench.restore(started));

const report = async () => (await workbench.read(REPORTS, 'A2:E2'))[0];

test.each<readonly [string, () => Promise<unknown>]>([
  ['an entry table is made', () => workbench.call('makeEntryTable')],
  ['a month is closed', () => ask(workbench, 'closeMonth', { ...MONTH, month: '2565-05' })],
  ['a month is opened', () => ask(workbench, 'openMonth', { ...MONTH, unit: 'บางคล้า', until: '2022-06-25' })],
  [
    'what was missing is made',
    async () => {
      await workbench.renameSheet('สารบัญ', 'เดิม');
      await workbench.click(START);
    },
  ],
])('after %s nothing is taken back', async (_, act) => {
  await act();
  await workbench.click(UNDO);
  expect(await lastSaid(workbench)).toContain('ไม่มีการดำเนินการของระบบให้ยกเลิก');
  expect(await report()).toEqual(['2565-06', 'บางปะกง', 'T1', '', 504980]);
});

test('after a new round the reports of the old one stay', async () => {
  await workbench.answers([{ button: 'OK', text: '2566/1' }]);
  await workbench.click('เริ่มรอบการประเมินใหม่');
  await workbench.click(UNDO);
  expect(await lastSaid(workbench)).toContain('ไม่มีการดำเนินการของระบบให้ยกเลิก');
});

test('what found nothing to do is no action', async () => {
  await workbench.click(START);
  await workbench.click(UNDO);
  expect(await lastSaid(workbench)).toContain('ยกเลิกแล้ว');
  expect(await report()).toEqual(['', '', '', '', '']);
});
