// A KPI of a custom function: from the ranges, from the template, and from both.
import { templateCodes, templateKpi } from '../../src/catalogue/template2565';
import { CRITERIA, formula, growth, INPUTS, KPIS, kpi, resolve, tables } from './resolved';

describe('which KPI is meant', () => {
  test.each([
    ['T1', 'T1'],
    [' t1 ', 'T1'],
    ['P๑๐', 'P10'],
    ['1.1', 'T1'],
    ['2.1', 'P1'],
    ['2.10', 'P10'],
    ['๒.๑๐', 'P10'],
    ['2.9 หนี้กองทุนสตรี', 'P9'],
  ])('“%s” is %s of the template', (typed, code) => {
    expect(kpi(typed)).toEqual(templateKpi(code));
  });

  test.each([
    ['T6', 'T1'],
    ['P12', 'P1'],
    ['3.1', ''],
    ['', ''],
    ['constructor', ''],
    ['__proto__', ''],
    ['ไม่มี', ''],
  ])('“%s” is unknown; nearest “%s”', (typed, nearest) => {
    expect(resolve(typed)).toMatchObject({ code: 'kpi-unknown', kpi: typed });
    expect(resolve(typed)).toMatchObject(nearest ? { nearest: expect.stringMatching(/^[TP]/) } : {});
  });

  test('codes and numbers of the ranges go first', () => {
    const kpis = [KPIS, ['X9', '1.1', 'ของฉัน', 10]];
    expect(kpi('1.1', kpis, [CRITERIA, ...growth('X9')])).toMatchObject({
      code: 'X9',
      number: '1.1',
      name: 'ของฉัน',
    });
    expect(kpi('T1', kpis, [CRITERIA, ...growth('X9')]).code).toBe('T1');
    expect(resolve('X8', kpis)).toMatchObject({ code: 'kpi-unknown', nearest: 'X9' });
  });
});

describe('the template and its own tabs', () => {
  const all = Object.keys(tables) as (keyof typeof tables)[];
  const ranges = [
    ['criteria'],
    ['criteria', 'inputs'],
    ['inputs'],
    ['kpis'],
    ['kpis', 'criteria'],
    ['evidence', 'units'],
    all,
  ] as (keyof typeof tables)[][];

  test.each(ranges)('are the same KPIs through %s', (...names) => {
    for (const code of templateCodes)
      expect(kpi(code, ...names.map((n) => tables[n]))).toEqual(templateKpi(code));
  });

  test('the order of the ranges does not matter', () => {
    expect(kpi('P7', ...all.map((n) => tables[n]).reverse())).toEqual(templateKpi('P7'));
  });
});

describe("an office's own KPI", () => {
  test('from เกณฑ์ alone: inputs as the formulas mention them, everything else by default', () => {
    expect(kpi('x9', [CRITERIA, ...growth('X9')])).toMatchObject({
      code: 'X9',
      form: 'quantitative',
      counting: 'all-below',
      method: 'step',
      unit: 'ร้อยละ',
      inputs: [
        { label: 'ขายได้', unit: '', type: 'count', blank: 'missing' },
        { label: 'ปีก่อน', unit: '', type: 'count', blank: 'missing' },
      ],
      measures: [{ label: 'ร้อยละที่เพิ่ม', expression: formula, unit: 'ร้อยละ', partOfWhole: false }],
      levels: [5, 10, 15, 20, 25].map((value) => [{ of: 'ร้อยละที่เพิ่ม', comparator: '>=', value }]),
      evidence: [],
      adjustments: [],
    });
  });

  test('types are inferred from sign and unit', () => {
    const found = kpi('X1', [
      CRITERIA,
      ['X1', 1, 'แผน', '', 'ดำเนินการแล้ว', '', ''],
      ['X1', 2, 'ยอดขาย', '', '≥', 100, 'บาท'],
      ['X1', 3, 'ร้อยละจากระบบ', '', '≥', 80, 'ร้อยละ'],
      ['X1', 4, 'ครั้ง', '', '≥', 'ครั้งที่ต้องทำ', 'ครั้ง'],
      ['X1', 5, 'ครั้ง', '', '≥', 9, 'ครั้ง'],
    ]);
    expect(found.form).toBe('milestone');
    expect(found.inputs.map(({ label, type, blank }) => [label, type, blank])).toEqual([
      ['แผน', 'tick', 'notDone'],
      ['ยอดขาย', 'money', 'missing'],
      ['ร้อยละจากระบบ', 'percent', 'missing'],
      ['ครั้ง', 'count', 'missing'],
      ['ครั้งที่ต้องทำ', 'count', 'missing'],
    ]);
  });

  test('with ช่องข้อมูล its order and types, and its spelling of the labels', () => {
    const found = kpi(
      'X9',
      [INPUTS, ['X9', 2, 'ขาย ได้', 'บาท', 'เงิน'], ['X9', 1, 'ปีก่อน', 'บาท', 'เงิน']],
      [CRITERIA, ...growth('X9')],
    );
    expect(found.inputs.map((i) => i.label)).toEqual(['ปีก่อน', 'ขาย ได้']);
    expect(found.measures[0]?.expression).toBe('([ขาย ได้] - [ปีก่อน]) / [ปีก่อน] * 100');
  });

  test('a level that is missing is left to the check of the rules', () => {
    expect(kpi('X9', [CRITERIA, ...growth('X9').slice(0, 4)])).toMatchObject({
      form: 'milestone',
      levels: [[{}], [{}], [{}], [{}], []],
    });
  });

  test('without criteria there is nothing to judge by', () => {
    expect(resolve('X9', [KPIS, ['X9', '2.12', 'ของฉัน', 10]])).toEqual({
      code: 'kpi-criteria-missing',
      kpi: 'X9',
    });
    expect(resolve('X9', [INPUTS, ['X9', 1, 'ก', '', 'เงิน']])).toEqual({
      code: 'kpi-criteria-missing',
      kpi: 'X9',
    });
  });

  test('a fault in the rows of another KPI does not matter', () => {
    const rows = [CRITERIA, ['X8', 9, 'ก', '', '≥', 1, ''], ...growth('X9')];
    expect(kpi('X9', rows).code).toBe('X9');
    expect(resolve('X8', rows)).toMatchObject({ code: 'table-cell-level', row: 2 });
  });

  test('a row without code could be anyone’s', () => {
    expect(resolve('T1', [CRITERIA, ...growth('X9'), ['', 1, 'ก', '', '≥', 1, '']])).toMatchObject({
      code: 'table-cell-blank',
      row: 7,
      column: 'รหัส',
    });
  });
});

test('ranges that are no tables are refused', () => {
  expect(resolve('T1', [['a', 'b']])).toMatchObject({ code: 'table-unrecognised', holds: 'a | b' });
  expect(resolve('T1', 'เกณฑ์')).toMatchObject({ code: 'table-unrecognised', holds: 'เกณฑ์' });
});
