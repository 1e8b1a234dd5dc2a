// Reports that undo and suggested mends change: each with a line in `ประวัติ`, and none that is certified or of a closed month.
import type { ProblemList } from '../../../src/contract/problems';
import type { Workbench } from '../../../workbench/run/workbench';
import { lastSaid, openStarted, REPORTS, UNDO } from '../support/openApp';

const DECISIONS = 'การรับรองผล';
const ENTRY = {
  month: '2565-06',
  unit: 'บางปะกง',
  kpi: 'T1',
  cells: { value1: 504980, value2: 0, value3: 506480, value4: 0 },
  send: true,
};
const KEY = '2565-06|บางปะกง|T1';
const BARS = [
  ['certified', [KEY, 1, 'รับรองผลแล้ว']],
  ['of a closed month', ['2565-06', '', 'ปิดรับรายงานแล้ว']],
] as const;

let workbench: Workbench;
let started: unknown;
beforeAll(async () => {
  workbench = await openStarted();
  started = await workbench.snapshot();
}, 30_000);
beforeEach(() => workbench.restore(started));

const history = async () => (await workbench.read('ประวัติ')).slice(1).filter(([at]) => at !== '');

test('undo leaves a line for each report, and says how many there were', async () => {
  await workbench.call('save', [ENTRY], {});
  await workbench.call('save', [{ ...ENTRY, cells: { value1: 400000 } }], {});
  await workbench.click(UNDO);
  expect(await lastSaid(workbench)).toContain('1 รายงาน');
  const line = (await history()).at(-1) as unknown[];
  expect(line[2]).toBe(KEY);
  expect(line[3]).toContain('400000');
  expect(line[4]).toContain('504980');
  expect(line[5]).toBe(UNDO);
});

test.each(BARS)('undo leaves a report %s as it is', async (_, row) => {
  await workbench.call('save', [ENTRY], {});
  await workbench.paste(DECISIONS, 'A2', [[...row]]);
  const before = await workbench.read(REPORTS, 'A1:AK3');
  await workbench.click(UNDO);
  expect(await lastSaid(workbench)).toContain('ยกเลิกไม่ได้');
  expect(await workbench.read(REPORTS, 'A1:AK3')).toEqual(before);
  expect(await history()).toHaveLength(1);
});

describe('suggested mends', () => {
  beforeEach(async () => {
    await workbench.call('save', [ENTRY], {});
    await workbench.paste(REPORTS, 'B2', [['อ.บางปะกง']]);
    await workbench.paste(REPORTS, 'E2', [['504,98O']]);
    await workbench.select(REPORTS, 'A1');
  });
  const mends = async () => {
    const { tab, problems } = (await workbench.call('list')) as ProblemList;
    return { tab, mends: problems.filter(({ mend }) => mend !== undefined) };
  };

  test('leave a line', async () => {
    const asked = await mends();
    expect(asked.mends.length).toBeGreaterThan(0);
    await workbench.call('take', asked);
    const line = (await history()).at(-1) as unknown[];
    expect(line[2]).toBe(KEY);
    expect(line[5]).toContain('แก้ไขตามที่แนะนำ');
  });

  test.each(BARS)('are not taken in a report %s', async (_, row) => {
    const asked = await mends();
    await workbench.paste(DECISIONS, 'A2', [[...row]]);
    const before = await workbench.read(REPORTS, 'A2:AK2');
    await expect(workbench.call('take', asked)).rejects.toThrow();
    expect(await workbench.read(REPORTS, 'A2:AK2')).toEqual(before);
  });
});
