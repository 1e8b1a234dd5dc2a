// Which figures a summary takes where the tabs do not say the same: the decision before the row, and what could not be read is named.
import { headFacts, summaryFacts } from '../../../src/app/summary/readFacts';
import type { MonthRead } from '../../../src/app/summary/readMonth';
import { type GivenReport, kpi, summarised, target, unit } from './support/summaryBook';

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

test('a certified level that the certified figures do not give any more is named', () => {
  const frozen = JSON.stringify([true, true, 1, 80, '', '', '', '', '', '', '', 80, 2, 2, 20, 0.4]);
  const counts = (month: string, count: number) => {
    return { month, unit: A, kpi: 'T2', values: [true, true, count, 80] };
  };
  const said = (april: number) =>
    issues(
      summarised(
        {
          targets: [target(A, 'T2')],
          reports: [counts('2565-04', april), counts('2565-05', 1), counts('2565-06', 1)],
          decisions: [[`2565-06|${A}|T2`, 'รับรองผลแล้ว', frozen]],
        },
        '2565-06',
      ),
    ).filter((text) => text.includes('รับรองไว้ระดับ 2'));
  expect(said(1)).toEqual([]);
  expect(said(0)).toEqual([expect.stringMatching(/^อ\.บางคล้า 1\.2 .*ระดับ 1/)]);
});

describe('a closed month', () => {
  const then = { ...kpi('T1'), description: undefined, evidence: undefined };
  const rows = [[A, 'T1', 1, [950, 0, 1000, 0]]];
  const snapshot = JSON.stringify({
    kpis: [then, kpi('T2')],
    targets: [[T1(A), T1(B)], []],
    settings: {},
    rows,
  });
  const closing = [['2565-06', 'ปิดรับรายงานแล้ว', snapshot]] as const;
  const office = {
    kpis: [kpi('T1', { weight: 60 }), kpi('T2')],
    targets: [T1(A, { bases: [2000] }), T1(B)],
    reports: [spent(A, 100), spent(B, 1000), { unit: A, kpi: 'T2', values: [true], status: 'ส่งคืนให้แก้ไข' }],
  };
  test('counts what was counted, as it was agreed on; what is otherwise since is said', () => {
    const read = summarised({ ...office, decisions: closing }, '2565-06');
    expect(pairOf(read, A)).toMatchObject({ status: 'counted', level: 4, weight: 20, isChanged: true });
    expect(pairOf(read, B)).toMatchObject({ status: 'missing', level: null });
    const said = issues(read).filter((text) => text.includes('แก้ไขหลังปิด'));
    expect(said).toEqual([
      expect.stringMatching(/น้ำหนักของ 1\.1 .*เป็น 60 \(ใช้ 20/),
      expect.stringContaining('ที่ บางคล้า'),
      expect.stringMatching(/บางคล้า 1\.1 .*ค่า 1 เป็น 100 \(ใช้ 950\)/),
      expect.stringMatching(/พนมสารคาม 1\.1 .*ไม่นับ/),
    ]);
  });
  test('says nothing of a KPI that can no longer be read, but counts by the rules of then', () => {
    const broken = kpi('T1', { weight: Number.NaN });
    const read = summarised({ ...office, kpis: [broken, kpi('T2')], decisions: closing }, '2565-06');
    expect(read.office.unread).toEqual([]);
    expect(pairOf(read, A)).toMatchObject({ status: 'counted', level: 4, weight: 20 });
  });
  test('counts a report whose row is gone', () => {
    const read = summarised({ ...office, reports: [], decisions: closing }, '2565-06');
    expect(pairOf(read, A)).toMatchObject({ status: 'counted', level: 4 });
    expect(issues(read)).toContainEqual(expect.stringContaining('ใช้ค่าขณะปิด'));
  });
  test('counts what was sent though a draft stands above, of which nothing is said', () => {
    const draft = spent(A, 100, { sentOn: '', status: 'ฉบับร่าง' });
    const sent = spent(A, 950, { sentOn: '15 มิ.ย. 2565' });
    const open = { kpis: [kpi('T1'), kpi('T2')], targets: [T1(A), T1(B)], reports: [draft, sent] };
    const read = summarised({ ...open, decisions: closing }, '2565-06');
    expect(pairOf(read, A)).toMatchObject({ status: 'counted', level: 4 });
    expect(issues(read).filter((text) => text.includes('1.1 ใช้จ่ายงบประมาณ: แก้ไขหลังปิด'))).toEqual([]);
  });
  test('counts what was sent since by a unit for which it was opened', () => {
    const opened = [...closing, [`2565-06|${B}`, 'เปิดรับ'] as const];
    const read = summarised({ ...office, decisions: opened }, '2565-06');
    expect([pairOf(read, A)?.level, pairOf(read, B)?.level]).toEqual([4, 5]);
  });
});

test('a report certified with other figures after its month was closed is named', () => {
  const kpis = [{ ...kpi('T1'), description: undefined, evidence: undefined }];
  const rows = [[A, 'T1', 1, [950, 0, 1000, 0]]];
  const closing = JSON.stringify({ kpis, targets: [[T1(A)]], settings: {}, rows });
  const said = (amount: number) => {
    const decisions = [
      ['2565-06', 'ปิดรับรายงานแล้ว', closing],
      [KEY, 'รับรองผลแล้ว', JSON.stringify([amount, 0, 1000, 0])],
    ] as const;
    const office = { kpis: [kpi('T1')], targets: [T1(A)], reports: [spent(A, amount)], decisions };
    const read = summarised(office, '2565-06');
    expect(pairOf(read, A)?.level).toBe(amount > 900 ? 4 : 2);
    return issues(read).filter((text) => text.includes('1.1 ใช้จ่ายงบประมาณ: แก้ไขหลังปิด'));
  };
  expect(said(950)).toEqual([]);
  expect(said(850)).toEqual([expect.stringContaining('ค่า 1 เป็น 850')]);
});

test('a unit that does not report counts in the province over the base of its own last report', () => {
  const P1 = (of: string) => target(of, 'P1', { bases: [null] });
  const left = (of: string, count: number, month: string) => ({
    unit: of,
    kpi: 'P1',
    values: [count, 100],
    month,
  });
  const reports = [left(A, 20, '2565-06'), left(B, 30, '2565-05')];
  const { share } = summarised({ kpis: [kpi('P1')], targets: [P1(A), P1(B)], reports }).summary.kpis[0] ?? {};
  expect(share).toMatchObject({ part: 120, whole: 200, withoutBase: [] });
});

const calendar = [['20 มิ.ย. 2565', 'กำหนดส่งรายงานเดือนมิถุนายน 2565', '', '']];

test.each([
  ['21/06/65', /“21\/06\/65” อ่านเป็นวันที่ไม่ได้/],
  ['', /วันที่ส่งว่าง/],
])('sent on %j is not in time, and that is said with its row', (sentOn, said) => {
  const read = summarised({ targets: [T1(A)], reports: [spent(A, 900, { sentOn })], calendar });
  expect(read.summary.rates).toMatchObject({ reported: 1, onTime: 0 });
  const { issues: all } = summaryFacts(read, [], [], [], WHEN);
  expect(all.find(({ text }) => said.test(text))?.at?.row).toBe(2);
});

test('a report that was sent counts though a draft of it stands above', () => {
  const draft = spent(A, 500, { sentOn: '', status: 'ฉบับร่าง' });
  const read = summarised({ targets: [T1(A)], reports: [draft, spent(A, 900)] });
  expect(pairOf(read, A)).toMatchObject({ status: 'counted', level: 3 });
});

test.each(['T1', '1.1', 1.1, '1.1 ใช้จ่ายงบประมาณ', 'ใช้จ่ายงบประมาณ'])(
  'a deadline of %j is one of T1 alone',
  (named) => {
    const own = ['25 มิ.ย. 2565', 'กำหนดส่งรายงานเดือนมิถุนายน 2565', named, ''];
    const sentOn = '24 มิ.ย. 2565';
    const reports = [spent(A, 900, { sentOn }), { unit: A, kpi: 'T2', values: [true], sentOn }];
    const read = summarised({ targets: [T1(A), target(A, 'T2')], reports, calendar: [...calendar, own] });
    expect(read.summary.rates).toMatchObject({ reported: 2, onTime: 1 });
  },
);

test('a deadline of a KPI that is none is named', () => {
  const own = ['25 มิ.ย. 2565', 'กำหนดส่งรายงานเดือนมิถุนายน 2565', 'T99', ''];
  const read = summarised({ targets: [T1(A)], calendar: [...calendar, own] });
  expect(issues(read)).toContainEqual(expect.stringMatching(/แถว 3: ไม่พบตัวชี้วัด “T99”/));
});

test('what a rise brings is said in the combined total where there is one', () => {
  const targets = [T1(A), target(A, 'P9', { bases: [100] })];
  const gains = (ratio: string) => {
    const settings = [['สัดส่วนรายทีม:รายบุคคล', ratio]] as const;
    const { push } = summarised({ targets, reports: [spent(A, 800)], settings }).summary;
    return ['T1', 'P9'].map((code) => push.find((one) => one.kpi.code === code)?.gain);
  };
  const [team = 0, individual = 0] = gains('');
  expect(gains('10:90')).toEqual([expect.closeTo(team / 10), expect.closeTo(individual * 0.9)]);
  expect(gains('0:100')[0]).toBe(0);
});

test('the newest month is the last one in which anything but a reason was reported by a unit that is known', () => {
  const reports = [
    spent(A, 900),
    spent('ไม่มีชื่อนี้', 900, { month: '2565-08' }),
    spent(A, '', { month: '2565-07', values: ['', '', 1000], reason: 'รอข้อมูล' }),
  ];
  expect(summarised({ targets: [T1(A)], reports }).summary.month).toBe('2565-06');
});

test.each([
  ['2565-06', 'รอบที่ 2 ปีงบประมาณ 2565'],
  ['2565-10', 'รอบที่ 1 ปีงบประมาณ 2566'],
  ['2565-03', 'รอบที่ 1 ปีงบประมาณ 2565'],
])('the head of %s names its round', (month, round) => {
  const settings = [
    ['ปีงบประมาณ', '2565'],
    ['รอบ', '2'],
  ] as const;
  const read = summarised({ targets: [T1(A)], reports: [spent(A, 900, { month })], settings }, month);
  expect(headFacts(read, WHEN).round).toBe(round);
});

test('units and KPIs that are missing from the scoreboard are named below it', () => {
  const kpis = [kpi('T1'), kpi('P3', { weight: 'สิบ' as never })];
  const units = [unit(A), unit(B), unit('พัฒนาการจังหวัด', 'ตำแหน่ง')];
  const read = summarised({ kpis, units, targets: [T1(A), T1('ราชสาส์น')], reports: [spent(A, 900)] });
  expect(summaryFacts(read, [], [], [], WHEN).boardNotes).toEqual([
    expect.stringMatching(/2\.3 .*สิบ/),
    expect.stringContaining('“เป้าหมาย”: อ.พนมสารคาม'),
    expect.stringContaining('“หน่วยงาน”: ราชสาส์น'),
  ]);
});

test('a KPI whose criteria cannot be meant is left out by name, the rest is right', () => {
  const { levels } = kpi('T2');
  const broken = kpi('T2', { levels: [[], ...levels.slice(1)] });
  const T2 = { unit: A, kpi: 'T2', values: [true, true, 3, 95] };
  const targets = [T1(A), target(A, 'T2'), T1(B)];
  const read = summarised({ kpis: [kpi('T1'), broken], targets, reports: [spent(A, 950), T2] });
  expect(read.summary.kpis.map((one) => one.kpi.code)).toEqual(['T1']);
  expect(pairOf(read, A)).toMatchObject({ status: 'counted', level: 4 });
  expect(read.summary.rates).toMatchObject({ expected: 2, reported: 1 });
  const facts = summaryFacts(read, [], [], [], WHEN);
  const said = /1\.2 .*อ่านตัวชี้วัดไม่ได้: .*ระดับ 1/;
  expect(facts.boardNotes).toContainEqual(expect.stringMatching(said));
  expect(facts.issues[0]?.text).toMatch(said);
});

test('data of a day that is still to come are named with their row', () => {
  const reports = [spent(A, 950, { asOf: '17 มิ.ย. 2570' }), spent(B, 950, { asOf: '21 มิ.ย. 2565' })];
  const read = summarised({ targets: [T1(A), T1(B)], reports });
  expect(headFacts(read, WHEN).asOf).toBe('2022-06-21');
  const found = summaryFacts(read, [], [], [], WHEN).issues.filter(({ text }) => text.includes('ข้อมูล ณ วันที่'));
  expect(found).toEqual([
    {
      text: expect.stringMatching(/^อ\.บางคล้า 1\.1 .*“17 มิ\.ย\. 2570”/),
      at: expect.objectContaining({ row: 2 }),
    },
  ]);
});

test('units stand in the order of their names, prefixes left aside', () => {
  const units = ['อ.บางปะกง', 'คลองเขื่อน', 'อำเภอเมือง', 'แปลงยาว'].map((name) => unit(name));
  const read = summarised({ units, targets: units.map(({ name }) => T1(name)) }, '2565-06');
  expect(read.summary.units.map((one) => one.unit.name)).toEqual([
    'คลองเขื่อน',
    'อ.บางปะกง',
    'แปลงยาว',
    'อำเภอเมือง',
  ]);
});
