// Merged cells in the add-on's own tabs: counted for every row they cover, or taken apart and filled when the person wants it, and back.
import type { Workbench } from '../../../workbench/run/workbench';
import { CHECK, countCalls, lastSaid, openApp, openStarted, REPORTS, UNDO } from '../support/openApp';

const TARGETS = 'เป้าหมาย';
const FAULTS = ['throw', 'replyLost', 'hang'] as const;
/** Unit and KPI stand once for the three months. */
const ROWS = [
  ['2565-04', 'บางปะกง', 'T1', '', 404980, 0, 506480, 0],
  ['2565-05', '', '', '', 454980, 0, 506480, 0],
  ['2565-06', '', '', '', 504980, 0, 506480, 0],
];

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openStarted();
});

async function mergedReports(): Promise<void> {
  await workbench.paste(REPORTS, 'A2', ROWS);
  await workbench.merge(REPORTS, 'B2:C4');
  await workbench.unmerge(REPORTS, 'B2:C4');
  await workbench.type(REPORTS, 'C2', 'T1');
  await workbench.merge(REPORTS, 'B2:B4');
  await workbench.merge(REPORTS, 'C2:C4');
  await workbench.select(REPORTS, 'A1');
}
const check = async (...answers: string[]) => {
  await workbench.answers(answers);
  await workbench.click(CHECK);
};
const merges = async (tab: string): Promise<unknown> => {
  interface Snapshot {
    grid: {
      sheets: { info: { id: number; name: string } }[];
      anchored: { kind: string; sheetId: number; rects: unknown[] }[];
    };
  }
  const { grid } = (await workbench.snapshot()) as Snapshot;
  const id = grid.sheets.find(({ info }) => info.name === tab)?.info.id;
  return grid.anchored
    .filter(({ kind, sheetId }) => kind === 'merge' && sheetId === id)
    .map(({ rects }) => rects);
};
const keys = () => workbench.read(REPORTS, 'B2:C4');
const levels = async () => (await workbench.read(REPORTS, 'Q2:Q4')).flat();
const FILLED = new Array(3).fill(['บางปะกง', 'T1']);
const MERGED = [
  ['บางปะกง', 'T1'],
  ['', ''],
  ['', ''],
];

describe('ผลการดำเนินงาน', () => {
  beforeEach(mergedReports);

  test('the question names the ranges; without an answer they stay and count for every row', async () => {
    await check();
    const asked = (await workbench.dialogs()).map(({ html }) => html).find((text) => text.includes('ผสาน'));
    expect(asked).toContain('B2:B4, C2:C4');
    expect(asked).toContain('ยกเลิกการผสานและเติมค่า');
    expect(await keys()).toEqual(MERGED);
    expect(await levels()).toEqual([0, 2, 4]);
    expect(await merges(REPORTS)).toHaveLength(2);
  });

  test('an edit of a covered row counts the merged keys too', async () => {
    await workbench.type(REPORTS, 'E4', 506480);
    expect(await levels()).toEqual([0, 2, 5]);
  });

  test('taken apart and filled, checked in the same run, said, and taken back whole', async () => {
    const before = JSON.stringify(await merges(REPORTS));
    await check('NO');
    expect(await keys()).toEqual(FILLED);
    expect(await levels()).toEqual([0, 2, 4]);
    expect(await merges(REPORTS)).toEqual([]);
    expect(await lastSaid(workbench)).toContain('ยกเลิกการผสานและเติมค่า 2 ช่วง');
    await workbench.click(UNDO);
    expect(await lastSaid(workbench)).toContain('ยกเลิกแล้ว');
    expect(await keys()).toEqual(MERGED);
    expect(JSON.stringify(await merges(REPORTS))).toBe(before);
  });

  test('a cell filled in since is not taken back', async () => {
    await check('NO');
    await workbench.type(REPORTS, 'B3', 'แปลงยาว');
    await workbench.click(UNDO);
    expect(await lastSaid(workbench)).toContain('ยกเลิกไม่ได้');
    expect((await keys())[1]).toEqual(['แปลงยาว', 'T1']);
  });

  test('a fault at any call: the next check fills what is still to be filled, and asks no second time', async () => {
    const start = await workbench.snapshot();
    await workbench.resetServiceCalls();
    await check('NO');
    const calls = await countCalls(workbench);
    const whole = [await workbench.read(REPORTS), await merges(REPORTS)];
    for (let at = 1; at <= calls; at++) {
      const kind = FAULTS[at % 3] as (typeof FAULTS)[number];
      await workbench.restore(start);
      await workbench.resetServiceCalls();
      await workbench.fail({ at, kind });
      await check('NO').catch(() => undefined);
      // An answer to a question that was never asked would wait for the next one.
      await workbench.answers([]);
      const isBegun = JSON.stringify(await workbench.read('_ระบบ', 'B2')).includes('unmerging');
      const isBefore = JSON.stringify(await keys()) === JSON.stringify(MERGED);
      if (!isBegun && !isBefore) expect(await keys()).toEqual(FILLED);
      await workbench.select(REPORTS, 'A1');
      await check(...(isBefore && !isBegun ? ['NO'] : []));
      expect([await workbench.read(REPORTS), await merges(REPORTS)]).toEqual(whole);
    }
  }, 120_000);

  test('a fault at any call of the way back: the same again completes it', async () => {
    await check('NO');
    const start = await workbench.snapshot();
    await workbench.resetServiceCalls();
    await workbench.click(UNDO);
    const calls = await countCalls(workbench);
    const whole = [await workbench.read(REPORTS), await merges(REPORTS)];
    for (let at = 1; at <= calls; at++) {
      await workbench.restore(start);
      await workbench.resetServiceCalls();
      await workbench.fail({ at, kind: FAULTS[at % 3] as (typeof FAULTS)[number] });
      await workbench.click(UNDO).catch(() => undefined);
      await workbench.click(UNDO);
      expect([await workbench.read(REPORTS), await merges(REPORTS)]).toEqual(whole);
    }
  }, 120_000);
});

test('a definition tab: a wide merge and a tall one, a formula in the first cell stays', async () => {
  const rows = await workbench.read(TARGETS, 'F2:H4');
  await workbench.paste(
    TARGETS,
    'F2',
    rows.map((cells) => cells.map(() => '')),
  );
  await workbench.type(TARGETS, 'F2', '=1+1');
  await workbench.merge(TARGETS, 'F2:G3');
  const code = (await workbench.read(TARGETS, 'A2'))[0]?.[0];
  await workbench.merge(TARGETS, 'A2:A3');
  const before = await workbench.read(TARGETS);
  await workbench.select(TARGETS, 'A1');
  await check('NO');
  expect(await workbench.read(TARGETS, 'F2:G3')).toEqual([
    [2, 2],
    [2, 2],
  ]);
  expect(await workbench.formulas(TARGETS, 'F2:G2')).toEqual([['=1+1', '']]);
  expect((await workbench.read(TARGETS, 'A2:A3')).flat()).toEqual([code, code]);
  expect(await lastSaid(workbench)).toContain(`ยกเลิกการผสานและเติมค่า 2 ช่วงในแท็บ “${TARGETS}”`);
  await workbench.click(UNDO);
  expect(await workbench.read(TARGETS)).toEqual(before);
  expect(await merges(TARGETS)).toHaveLength(2);
});

test('headings stay merged, and nothing is asked about them', async () => {
  await workbench.paste(REPORTS, 'A2', [ROWS[0] as unknown[]]);
  await workbench.merge(REPORTS, 'AJ1:AK1');
  await workbench.select(REPORTS, 'A1');
  await check();
  expect((await workbench.dialogs()).some(({ html }) => html.includes('ผสาน'))).toBe(false);
  expect(await merges(REPORTS)).toHaveLength(1);
});

test("on an office's own sheet merges are never touched, nor asked about", async () => {
  workbench = await openApp();
  await workbench.paste('ชีต1', 'A1', [
    ['หน่วยงาน', 'รวมงบประมาณทั้งสิ้น', 'เบิกจ่ายแล้ว', 'PO'],
    ['บางปะกง', 506480, 504980, 0],
    ['', 506480, 404980, 0],
  ]);
  await workbench.merge('ชีต1', 'A2:A3');
  await workbench.click(CHECK);
  expect((await workbench.dialogs()).some(({ html }) => html.includes('ผสาน'))).toBe(false);
  expect(await merges('ชีต1')).toHaveLength(1);
});
