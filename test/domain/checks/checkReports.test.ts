// The engine: which rows are reports, how months and keys are linked, and what a rule needs.
import { readReportColumns } from '../../../src/catalogue/reportHeadings';
import { checkReports } from '../../../src/domain/checks/checkReports';
import { checkRules } from '../../../src/domain/checks/checkRules';
import type { Finding } from '../../../src/domain/checks/finding';
import { maskOf } from '../../../src/domain/checks/need';
import type { Rule } from '../../../src/domain/checks/rule';
import { check, type Report, SOURCES, tableOf } from './sampleReports';

const T1: Report = { kpi: 'T1', values: [900, 0, 1000, 0] };
const codesOf = (findings: readonly Finding[]) => findings.map(({ row, code }) => `${row} ${code}`);
const levelsOf = (headings: readonly string[], rows: readonly (readonly unknown[])[], more = {}) =>
  checkReports({
    columns: readReportColumns(headings as string[]),
    rows,
    sources: { ...SOURCES, ...more },
  }).table.rows.map((row) => row.judgement?.level ?? null);

test('a new rule is one object in the list', () => {
  const rule: Rule = {
    code: 'round-thousands',
    severity: 'should',
    needs: ['inputs', 'reported'],
    check: ({ values, cells }) =>
      values[0] === 900 ? [{ column: 3, holds: String(cells[3]), expected: 901 }] : [],
  };
  const findings = check(tableOf([T1, { kpi: 'T1', unit: 'พนมสารคาม' }]), {}, [...checkRules, rule]);
  expect(findings).toEqual([
    { code: 'round-thousands', severity: 'should', row: 0, column: 3, holds: '900', expected: 901 },
  ]);
});

test('needs of all rules fit into one number, codes are kebab-case and single', () => {
  const codes = checkRules.map((rule) => rule.code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const rule of checkRules) {
    expect(rule.code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(maskOf(rule.needs)).toBeGreaterThanOrEqual(0);
  }
});

test('rules whose needs are not given keep silent', () => {
  const bad = tableOf([{ ...T1, month: '2565-12', unit: 'ไม่มีจริง', kpi: 'P3', values: [1, 2] }]);
  const { round: _, today: __, certified: ___, ...rest } = SOURCES;
  const columns = readReportColumns(bad.headings as string[]);
  const sources = { ...rest, units: null, targets: () => null };
  expect(codesOf(checkReports({ columns, rows: bad.rows, sources }).findings)).toEqual([]);
});

describe('rows that are no reports', () => {
  test('blank rows, untouched tick boxes and totals', () => {
    const table = tableOf([T1, T1, T1, { ...T1, unit: 'พนมสารคาม' }]);
    const width = table.headings.length;
    table.rows[0] = Array(width).fill('');
    table.rows[1] = Array(width).fill(false);
    table.rows[2] = ['รวมทั้งสิ้น', '', '', 99999, 0, 1, 0];
    expect(check(table)).toEqual([]);
  });

  test('a row without its keys is told so', () => {
    const table = tableOf([{ ...T1, month: '', unit: '', kpi: '' }]);
    table.rows[0] = ['', '', '', 900, 0, 1000, 0];
    expect(codesOf(check(table))).toEqual(['0 month-unreadable', '0 unit-unknown', '0 kpi-unknown']);
  });
});

describe('who is asked for figures', () => {
  test('the province holds narratives only', () => {
    const province = { ...T1, unit: 'ฉะเชิงเทรา', values: ['ไม่เกี่ยว', -1, '#REF!', 0], level: 9, reason: '' };
    expect(check(tableOf([province]))).toEqual([]);
    const twice = [province, province].map((row) => ({ ...row, figures: 'โทร 081 234 5678' }));
    expect(codesOf(check(tableOf(twice)))).toEqual([
      '0 report-twice',
      '0 private-number',
      '1 report-twice',
      '1 private-number',
    ]);
  });

  test('a pair not measured may be blank, but what is typed must be readable', () => {
    const row = { kpi: 'P4', values: [1, 2, '', 1, 1, 1, 1], level: 3, obstacle: '', evidence1: '' };
    expect(check(tableOf([row]))).toEqual([]);
    expect(codesOf(check(tableOf([{ ...row, values: ['สิบ', 2] }])))).toEqual(['0 number-unreadable']);
  });
});

describe('headings and keys', () => {
  test('inputs under their own labels, in any order, with their unit behind', () => {
    const headings = ['หน่วย งาน', 'รวมงบประมาณทั้งสิ้น (บาท)', 'KPI', 'เบิกจ่ายแล้ว', 'เดือน'];
    const rows = [['บางคล้า', 1000, '1.1 เบิกจ่าย', 950, 'มิ.ย. 65']];
    expect(levelsOf(headings, rows)).toEqual([4]);
  });

  test('a base without a column is the one of the agreement', () => {
    const headings = ['หน่วยงาน', 'รหัส', 'เบิกจ่ายแล้ว'];
    expect(levelsOf(headings, [['บางคล้า', 'T1', 950]])).toEqual([4]);
  });

  test('month and KPI may be given for all rows', () => {
    const columns = readReportColumns(['หน่วยงาน', 'เบิกจ่ายแล้ว', 'รวมงบประมาณทั้งสิ้น']);
    const rows = [
      ['บางคล้า', 950, 1000],
      ['พนมสารคาม', 'x', 1000],
      ['รวม', 1, 1],
    ];
    const { findings, table } = checkReports({
      columns,
      rows,
      sources: SOURCES,
      given: { month: '2565-06', kpi: 'T1' },
    });
    expect(table.rows.map((row) => row.judgement?.level)).toEqual([4, undefined]);
    expect(codesOf(findings)).toEqual(['1 number-unreadable']);
  });

  test('a KPI stored as a number is refused, because 2.10 has become 2.1', () => {
    const [finding] = check(tableOf([{ ...T1, kpi: 1.1 }]));
    expect([finding?.code, finding?.cause?.code]).toEqual(['kpi-unknown', 'kpi-as-number']);
  });
});

describe('monthly counts', () => {
  const T3 = (month: string, stories: unknown): Report => ({
    kpi: 'T3',
    month,
    values: [10, 2, 5, 2, stories, 1],
  });
  const levels = (reports: readonly Report[], more = {}) => {
    const { headings, rows } = tableOf(reports);
    return levelsOf(headings, rows, more);
  };

  test('with a round they are added up from its first month: 4, 4, 3 of 12', () => {
    expect(levels([T3('2565-04', 4), T3('2565-05', 4), T3('2565-06', 3)])).toEqual([5, 5, 3]);
  });

  test('a month without a report counts 0, in whatever order the rows stand', () => {
    // Stories 12 of 12, but only two of three reports.
    expect(levels([T3('2565-06', 8), T3('2565-04', 4)])).toEqual([4, 5]);
    expect(levels([T3('2565-06', 8)])).toEqual([3]);
  });

  test('a draft counts for itself only', () => {
    const sent = { sentOn: '2565-05-01', status: 'ส่งแล้ว รอตรวจสอบ' };
    const draft = { sentOn: '', status: 'ฉบับร่าง' };
    const may = { ...T3('2565-05', 4), ...sent };
    expect(levels([{ ...T3('2565-04', 4), ...sent }, may])).toEqual([5, 5]);
    expect(levels([{ ...T3('2565-04', 4), ...draft }, may])).toEqual([5, 3]);
  });

  test('without a round the first month of the pair begins; a single month has typed the rate itself', () => {
    const noRound = { round: undefined };
    expect(levels([T3('2565-06', 1)], noRound)).toEqual([5]);
    expect(levels([T3('2565-05', 4), T3('2565-06', 4)], noRound)).toEqual([5, 5]);
    expect(levels([T3('2565-05', 4), T3('2565-06', 1)], noRound)).toEqual([5, 3]);
  });
});

describe('ร้อยละจากระบบ', () => {
  test('stands for blank parts', () => {
    const { headings, rows } = tableOf([
      { kpi: 'T1', percent: '95.00', values: ['', '', 1000, ''] },
      { kpi: 'P9', percent: 25, values: [true, true, true, '', '', false] },
      { kpi: 'P1', percent: 16, values: ['', ''] },
    ]);
    expect(levelsOf(headings, rows)).toEqual([4, 4, 4]);
    expect(check(tableOf([{ kpi: 'P1', percent: 16, level: 3 }])).map(({ code }) => code)).toEqual([
      'level-differs',
    ]);
  });

  test('is compared where both are there', () => {
    const both = (percent: unknown) => codesOf(check(tableOf([{ ...T1, percent }])));
    expect([both(90), both('90.0%'), both(90.4)]).toEqual([[], [], ['0 percent-differs']]);
    expect([both(0.9), both(109)]).toEqual([['0 percent-as-fraction'], ['0 part-over-whole']]);
  });

  test('P5 may rise by less than 2 percent or more than 100', () => {
    const P5 = (income: number, result: unknown) => ({ kpi: 'P5', values: [income, 1000], result });
    expect(check(tableOf([P5(1015, 1.5), { ...P5(3000, 200), unit: 'พนมสารคาม' }]))).toEqual([]);
  });
});
