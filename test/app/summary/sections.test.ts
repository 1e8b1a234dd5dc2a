// The texts of a month, what is owed and late, and what is wrong with its data.
import { readQuality } from '../../../src/app/summary/readQuality';
import { lateReports } from '../../../src/domain/summary/lateReports';
import { kpiNarratives } from '../../../src/domain/summary/narratives';
import { type GivenOffice, type GivenReport, kpi, summarised, target, unit } from './support/summaryBook';

const A = 'บางคล้า';
const B = 'พนมสารคาม';
const T1 = (of: string) => target(of, 'T1', { bases: [1000] });
const spent = (of: string, more: Partial<GivenReport> = {}): GivenReport => {
  return { unit: of, kpi: 'T1', values: [900, 0, 1000, 0], ...more };
};
const JUNE = [['20 มิ.ย. 2565', 'กำหนดส่งรายงานเดือนมิถุนายน 2565', '', '']];

describe('obstacles and suggestions', () => {
  const texts = (office: GivenOffice) => {
    const { request, summary, reports } = summarised(office, '2565-06');
    const { obstacle, suggestion } = reports.at;
    return kpiNarratives(request, summary, { obstacle, suggestion });
  };
  test('stand under their KPI, the coordinator’s first; new is what last month did not say', () => {
    const may = { month: '2565-05', sentOn: '15 พ.ค. 2565' };
    const found = texts({
      targets: [T1(A), T1(B), target(A, 'T2')],
      units: [unit(A), unit(B), unit('ฉะเชิงเทรา', 'จังหวัด')],
      reports: [
        spent(A, { ...may, obstacle: 'งบประมาณ โอนช้า' }),
        spent(B, { ...may, sentOn: '', status: 'ฉบับร่าง', obstacle: 'ไม่มีรถ' }),
        spent(A, { obstacle: 'งบประมาณโอนช้า', suggestion: 'ควรโอนให้เร็วขึ้น' }),
        spent(B, { obstacle: 'ไม่มีรถ' }),
        spent('ฉะเชิงเทรา', { values: [], obstacle: 'รวมทั้งจังหวัด' }),
        { unit: A, kpi: 'T2', values: [true], obstacle: '-', suggestion: 'ไม่มี' },
      ],
    });
    expect(found.map(({ kpi: { code } }) => code)).toEqual(['T1']);
    expect(found[0]?.units.map((one) => [one.unit, one.obstacle, one.suggestion])).toEqual([
      ['ฉะเชิงเทรา', { text: 'รวมทั้งจังหวัด', isNew: true }, { text: '', isNew: false }],
      [A, { text: 'งบประมาณโอนช้า', isNew: false }, { text: 'ควรโอนให้เร็วขึ้น', isNew: true }],
      [B, { text: 'ไม่มีรถ', isNew: true }, { text: '', isNew: false }],
    ]);
  });
  test('hold no ID and no phone number', () => {
    const obstacle = 'ติดต่อ ๐๘๑-๒๓๔-๕๖๗๘ หรือ 3-1234-56789-01-1';
    const [first] = texts({ targets: [T1(A)], reports: [spent(A, { obstacle })] });
    const text = first?.units[0]?.obstacle.text ?? '';
    expect(text).toMatch(/^ติดต่อ xxx-xxx-xx๗๘/);
    expect(text).not.toMatch(/1234/);
  });
  test('a draft says nothing', () => {
    const reports = [spent(A, { sentOn: '', status: 'ฉบับร่าง', obstacle: 'ยังคิดอยู่' })];
    expect(texts({ targets: [T1(A)], reports })).toEqual([]);
  });
});

test('what is owed, sent back and late, by unit; whoever is in time is not named', () => {
  const { request, summary } = summarised({
    targets: [T1(A), target(A, 'T2'), target(A, 'P9', { bases: [1] }), T1(B), T1('ราชสาส์น')],
    calendar: JUNE,
    reports: [
      spent(A, { values: [], reason: 'รอข้อมูลจาก 081-234-5678' }),
      { unit: A, kpi: 'T2', values: [true], status: 'ส่งคืนให้แก้ไข' },
      spent(B, { sentOn: '23 มิ.ย. 2565' }),
      spent('ราชสาส์น'),
    ],
  });
  const due = { due: '2022-06-20', isOverdue: true };
  const found = lateReports(request, summary);
  expect(found).toMatchObject([
    {
      unit: { name: A },
      missing: [
        { kpi: { code: 'T1' }, ...due, reason: 'รอข้อมูลจาก xxx-xxx-xx78' },
        { kpi: { code: 'P9' }, ...due, reason: '' },
      ],
      returned: [{ kpi: { code: 'T2' }, ...due }],
      late: [],
    },
    {
      unit: { name: B },
      missing: [],
      returned: [],
      late: [{ kpi: { code: 'T1' }, sentOn: '2022-06-23', days: 3 }],
    },
  ]);
});

describe('the data', () => {
  test('rows with problems and private numbers are named by their row of the sheet, of the month alone', () => {
    const read = summarised({
      targets: [T1(A), T1(B)],
      reports: [
        spent(A, { month: '2565-05', values: [1001, 0, 1000, 0] }),
        spent(A, { values: ['x', 0, 1000, 0], measures: 'โทร 081-234-5678' }),
        spent(B, { obstacle: 'ไม่มี' }),
      ],
    });
    const { problems, privateNumbers, changed, weights } = readQuality(read);
    expect(problems.find(({ row }) => row === 3)).toMatchObject({ unit: A, kpi: 'T1' });
    expect(problems.some(({ row }) => row === 2)).toBe(false);
    expect(problems[0]?.findings.map(({ code }) => code)).toContain('number-unreadable');
    expect(privateNumbers.map(({ row }) => row)).toEqual([3]);
    expect(JSON.stringify(privateNumbers)).not.toContain('081-234');
    expect(changed).toEqual([]);
    expect(weights.map(({ group, unit: of }) => [group, of])).toEqual([
      ['team', ''],
      ['individual', ''],
    ]);
  });
  test('a change after certification is shown as it was typed, with the figure that counts', () => {
    const frozen = JSON.stringify([950, 0, 1000, 0]);
    const read = summarised({
      targets: [T1(A), T1(B)],
      reports: [spent(B), spent(A, { values: [1200, 0, 1000, 0] })],
      decisions: [[`2565-06|${A}|T1`, 'รับรองผลแล้ว', frozen]],
    });
    const { changed, problems } = readQuality(read);
    expect(changed).toMatchObject([{ row: 3, unit: A, findings: [{ holds: '1200', expected: 950 }] }]);
    // The typed figure is more than the whole, and that is said as well.
    expect(problems.find(({ row }) => row === 3)?.findings.map(({ code }) => code)).toContain(
      'part-over-whole',
    );
    expect(read.summary.units[0]?.pairs[0]?.level).toBe(4);
  });
  test('weights of a group, and of a unit that has its own, with what would mend them', () => {
    const kpis = [kpi('T1', { weight: 60 }), kpi('T2', { weight: 40 }), kpi('P2', { weight: 15 })];
    const own = [target(A, 'T1', { bases: [1], weight: 60 }), target(A, 'T2', { weight: 45 })];
    const { weights } = readQuality(summarised({ kpis, targets: own }));
    expect(weights).toMatchObject([
      {
        group: 'team',
        unit: A,
        total: 105,
        mends: [
          { index: 0, to: 55 },
          { index: 1, to: 40 },
        ],
      },
      { group: 'individual', unit: '', total: 15 },
    ]);
    expect(weights[0]?.kpis.map(({ code }) => code)).toEqual(['T1', 'T2']);
  });
});
