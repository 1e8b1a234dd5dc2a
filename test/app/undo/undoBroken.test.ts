// An undo that was refused or broke off, and what people do before it is tried again.
import type { Workbench } from '../../../workbench/run/workbench';
import {
  CHECK,
  countCalls,
  faultsAt,
  lastSaid,
  openApp,
  openBuilt,
  openStarted,
  REPORTS,
  UNDO,
} from '../support/openApp';

const SHEET = 'ชีต1';
const OWNER = 'province@example.go.th';
const entry = (unit: string, value1: number) => ({
  month: '2565-06',
  unit,
  kpi: 'T1',
  cells: { value1, value2: 0, value3: 506480, value4: 0 },
  send: true,
});

async function refusedOnce(workbench: Workbench, tab: string, range: string): Promise<void> {
  await workbench.protect(tab, range, [OWNER]);
  await workbench.actAs('bangkhla@example.go.th');
  await workbench.click(UNDO);
  expect(await lastSaid(workbench)).toContain('ป้องกัน');
  await workbench.actAs(OWNER);
}

async function expectRefused(workbench: Workbench, tab: string): Promise<void> {
  const before = await workbench.read(tab);
  await workbench.click(UNDO);
  expect(await lastSaid(workbench)).toContain('ยกเลิกไม่ได้');
  expect(await workbench.read(tab)).toEqual(before);
}

test('after it was refused once, reports typed and changed since stay', async () => {
  const workbench = await openStarted();
  await workbench.call('save', [entry('บางปะกง', 504980), entry('บางคล้า', 1)], {});
  await refusedOnce(workbench, REPORTS, 'A1:AK50');
  await workbench.insertRows(REPORTS, 2, 1);
  await workbench.paste(REPORTS, 'A2', [['2565-04', 'แปลงยาว', 'T1', '', 111, 0, 222, 0]]);
  await workbench.type(REPORTS, 'E3', 400000);
  await expectRefused(workbench, REPORTS);
});

test('after it was refused once, a column moved among the results stays; nothing moved, it is taken back', async () => {
  const workbench = await openApp();
  await workbench.paste(SHEET, 'A1', [
    ['หน่วยงาน', 'รวมงบประมาณทั้งสิ้น', 'เบิกจ่ายแล้ว', 'PO'],
    ['บางปะกง', 506480, 504980, 0],
    ['คลองเขื่อน', 483150, 198020, 238954.72],
  ]);
  await workbench.click(CHECK);
  await refusedOnce(workbench, SHEET, 'E1:I50');
  const start = await workbench.snapshot();
  await workbench.paste(SHEET, 'K1', [['ของฉัน'], ['ก'], ['ข']]);
  await workbench.moveColumn(SHEET, 11, 5);
  await expectRefused(workbench, SHEET);
  await workbench.restore(start);
  await workbench.click(UNDO);
  expect(await lastSaid(workbench)).toContain('ยกเลิกแล้ว');
  expect(await workbench.read(SHEET, 'E2:I3')).toEqual(new Array(2).fill(new Array(5).fill('')));
});

test('broken off at any call, tried again it ends as one that did not', async () => {
  const workbench = await openStarted();
  await workbench.call('save', [entry('บางปะกง', 504980)], {});
  const before = await workbench.read(REPORTS, 'A1:AK6');
  await workbench.call('save', [entry('บางคล้า', 1), entry('บางปะกง', 7)], {});
  await expectCompleted(workbench, () => workbench.read(REPORTS, 'A1:AK6'), before);
});

test('so do formulas that come back', async () => {
  const workbench = await openBuilt();
  const [one, many] = ['=KPI_LEVEL({80,85,90,95,100},B1)', '=KPI_LEVEL({80,85,90,95,100},B3:B4)'];
  await workbench.paste(SHEET, 'A1', [
    [one, 87],
    [one, 101],
    [many, 90],
    ['', 100],
  ]);
  await workbench.select(SHEET, 'A1');
  const before = await workbench.formulas(SHEET, 'A1:A4');
  await workbench.click('แปลงสูตรเป็นค่า');
  await expectCompleted(workbench, () => workbench.formulas(SHEET, 'A1:A4'), before);
});

async function expectCompleted(workbench: Workbench, now: () => Promise<unknown>, before: unknown) {
  const start = await workbench.snapshot();
  await workbench.resetServiceCalls();
  await workbench.click(UNDO);
  const calls = await countCalls(workbench);
  expect(await now()).toEqual(before);
  for (let at = 1; at <= calls; at++) {
    for (const kind of faultsAt(at)) {
      await workbench.restore(start);
      await workbench.resetServiceCalls();
      await workbench.fail({ at, kind });
      await workbench.click(UNDO).catch(() => undefined);
      await workbench.click(UNDO);
      expect(await now()).toEqual(before);
    }
  }
}

test('what broke off after an action keeps that action from being taken back in its stead', async () => {
  const workbench = await openStarted();
  const units = async () => (await workbench.read(REPORTS, 'B2:B6')).flat().filter((unit) => unit !== '');
  await workbench.call('save', [entry('บางปะกง', 504980)], {});
  const start = await workbench.snapshot();
  const later = () => workbench.call('save', [entry('บางคล้า', 1), entry('แปลงยาว', 7)], {});
  await workbench.resetServiceCalls();
  await later();
  const calls = await countCalls(workbench);
  for (let at = 1; at <= calls; at++) {
    for (const kind of faultsAt(at)) {
      await workbench.restore(start);
      const lines = (await workbench.read('ประวัติ')).length;
      await workbench.resetServiceCalls();
      await workbench.fail({ at, kind });
      await later().catch(() => undefined);
      const isBegun = (await workbench.read('ประวัติ')).length > lines;
      await workbench.click(UNDO);
      if (isBegun) expect([at, kind, await units()]).toEqual([at, kind, expect.arrayContaining(['บางปะกง'])]);
    }
  }
});
