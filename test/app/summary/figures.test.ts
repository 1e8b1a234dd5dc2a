// Which figures a summary takes where the tabs do not say the same: the decision before the row, and what could not be read is named.
import { summaryFacts } from '../../../src/app/summary/readFacts';
import type { MonthRead } from '../../../src/app/summary/readMonth';
import { type GivenReport, summarised, target, unit } from './support/summaryBook';

const A = 'บางคล้า';
const B = 'พนมสารคาม';
const T1 = (of: string, more = {}) => target(of, 'T1', { bases: [1000], ...more });
const spent = (of: string, amount: unknown, more: Partial<GivenReport> = {}): GivenReport => {
  return { unit: of, kpi: 'T1', values: [amount, 0, 1000, 0], ...more };
};
const WHEN = { day: '21 มิ.ย. 2565', time: '09.00' };
const issues = (read: MonthRead) => summaryFacts(read, [], [], [], WHEN).issues.map(({ text }) => text);
const pairOf = ({ summary }: MonthRead, name: string, k = 0) =>
  summary.units.find((one) => one.unit.name === name)?.pairs[k];

const KEY = `2565-06|${A}|T1`;
const FROZEN = JSON.stringify([950, 0, 1000, 0]);
const certified = [[KEY, 'รับรองผลแล้ว', FROZEN]] as const;

describe('a certified report', () => {
  test.each([
    ['deleted', []],
    ['under another unit', [spent(B, 1000)]],
    ['under another month', [spent(A, 1000, { month: '2565-07' })]],
  ])('counts though its row is %s, and that is said', (_, reports) => {
    const read = summarised({ targets: [T1(A), T1(B)], reports, decisions: certified }, '2565-06');
    expect(pairOf(read, A)).toMatchObject({
      status: 'counted',
      level: 4,
      isCertified: true,
      isChanged: true,
    });
    const lost = issues(read).filter((text) => text.includes('ไม่มีแถวของรายงานนี้'));
    expect(lost).toEqual([expect.stringContaining('อ.บางคล้า 1.1')]);
  });
  test('is found under the name its unit had when it was decided', () => {
    const units = [{ ...unit('บางคล้าใหม่'), aliases: [A] }];
    const read = summarised({ targets: [T1(A)], units, reports: [spent(A, 500)], decisions: certified });
    expect(pairOf(read, 'บางคล้าใหม่')).toMatchObject({ level: 4, isCertified: true, isChanged: true });
    expect(issues(read)).toContainEqual(expect.stringContaining('รับรองผล'));
  });
});
