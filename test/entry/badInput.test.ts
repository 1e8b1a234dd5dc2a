// Bad input: one clear Thai sentence each, in the right place, and nothing else is ever thrown.
import fc from 'fast-check';
import { call, errorOf, functions } from './functions';

const THAI = /[ก-๙]/;

describe('a single case throws one Thai sentence', () => {
  test.each([
    ['nothing at all shows how to use it', [undefined, undefined], /ตัวอย่าง =KPI_LEVEL\("T1", B2:E2\)/],
    ['text where a number is wanted', ['T1', [['ห้าแสน', 0, 506480, 0]]], /“เบิกจ่ายแล้ว” มีค่า “ห้าแสน”/],
    ['a cell that holds an error', ['T1', [['#REF!', 0, 506480, 0]]], /“เบิกจ่ายแล้ว” .*#REF!/],
    ['a fraction for a percentage', ['T1', 0.85], /0\.85 โปรดกรอกเป็นร้อยละ เช่น 85 \(ไม่ใช่ 0\.85\)/],
    ['a fraction on thresholds that are percentages', [[[80, 85, 90, 95, 100]], 0.85], /ไม่ใช่ 0\.85/],
    ['a fraction on falling thresholds', [[[35, 30, 25, 20, 15]], 0.2], /ไม่ใช่ 0\.85/],
    ['three inputs for P1', ['P1', [[38, 192, 7]]], /values มี 3 คอลัมน์ แต่ P1 ต้องมี 2 คอลัมน์ \(ครัวเรือนตกเกณฑ์/],
    ['an unknown code', ['T9', [[1]]], /ไม่พบตัวชี้วัด “T9”/],
    ['thresholds that are not monotone', [[[80, 85, 85, 95, 100]], 90], /80, 85, 85, 95, 100 ไม่เรียง/],
    ['110 % of a part of a whole', ['P2', [[33, 30]]], /110.*เกินร้อยละ 100/],
    ['110 % typed', ['P2', 110], /110.*เกินร้อยละ 100/],
    ['a missing base', ['P1', [[38, '']]], /รอค่าฐาน.*ปี 2564/],
    ['a base of 0', ['P1', [[0, 0]]], /ปี 2564.*เป็น 0/],
    ['nothing filled in', ['T1', [['', '', '', '']]], /ยังไม่ได้กรอก เบิกจ่ายแล้ว/],
    ['a KPI number stored as a number', [1.1, [[1, 2, 3, 4]]], /1\.1 โปรดพิมพ์เลขที่ตัวชี้วัดเป็นข้อความ/],
    ['too few columns', ['T1', [[504980, 0, 506480]]], /values มี 3 คอลัมน์ แต่ T1 ต้องมี 4 คอลัมน์/],
    ['a column of inputs', ['P9', [[1], [1], [1], [25], [100], [0]]], /TRANSPOSE/],
    ['a row of codes', [[['T1', 'T2', 'T3', 'T4', 'T5']], 3], /kpi มี 1 แถว 5 คอลัมน์/],
    ['a missing threshold', [[[80, 85, '', 95, 100]], 90], /เกณฑ์ระดับ 3 ว่าง/],
    ['a negative amount', ['T1', [[-1, 0, 506480, 0]]], /“เบิกจ่ายแล้ว” มีค่า -1 ซึ่งติดลบ/],
    [
      'a range that is no table',
      [
        'T1',
        [[1, 0, 2, 0]],
        [
          ['ก', 'ข'],
          [1, 2],
        ],
      ],
      /หัวตาราง/,
    ],
  ])('%s', (_, args, sentence) => {
    const message = errorOf('KPI_LEVEL', ...args);
    expect(message).toMatch(sentence);
    expect(message).toMatch(/^KPI_LEVEL/);
    expect(message).not.toMatch(/\n|undefined|NaN|Error|\[object/);
  });
});

test('counts, 0 and P5 are never taken for a fraction of a percentage', () => {
  expect(call('KPI_LEVEL', [[1, 2, 3, 4, 5]], 1.5)).toBe(1);
  expect(call('KPI_LEVEL', 'P1', 0)).toBe(5);
  expect(call('KPI_LEVEL', 'P5', 1.5)).toBe(0);
});

test('bare thresholds are never a part of a whole', () => {
  expect(call('KPI_LEVEL', [[80, 85, 90, 95, 100]], 110)).toBe(5);
});

test('one bad row among 1,000 leaves 999 values and one warning', () => {
  const rows = Array.from({ length: 1000 }, (_, i) => [90 + (i % 10), 0, 100, 0] as unknown[]);
  rows[500] = ['ไม่ทราบ', 0, 100, 0];
  const levels = (call('KPI_LEVEL', 'T1', rows) as unknown[][]).map((row) => row[0]);
  expect(levels.filter((level) => typeof level === 'number')).toHaveLength(999);
  expect(levels[500]).toMatch(/^⚠ “เบิกจ่ายแล้ว” มีค่า “ไม่ทราบ”/);
});

test('rows blank in every argument stay blank', () => {
  expect(
    call('KPI_LEVEL', 'T1', [
      [95, 0, 100, 0],
      ['', '', '', ''],
      [80, 0, 100, 0],
    ]),
  ).toEqual([[4], [''], [1]]);
  expect(
    call(
      'KPI_LEVEL',
      [['T1'], ['']],
      [
        [95, 0, 100, 0],
        ['', '', '', ''],
      ],
    ),
  ).toEqual([[4], ['']]);
  expect(call('KPI_LEVEL', [[80, 85, 90, 95, 100]], [[87], [''], [101]])).toEqual([[2], [''], [5]]);
});

test('arguments of unequal length are refused by name', () => {
  expect(
    errorOf(
      'KPI_LEVEL',
      [['T1'], ['T1'], ['T1']],
      [
        [1, 0, 2, 0],
        [1, 0, 2, 0],
      ],
    ),
  ).toMatch(/มี [23] แถว ซึ่งต้องมี 1 แถว หรือ [23] แถว/);
});

describe('over random argument shapes nothing but a Thai sentence is thrown', () => {
  const cell = fc.oneof(
    fc.constantFrom<unknown>(
      '',
      'T1',
      'P9',
      '1.1',
      '๒.๑๐',
      1.1,
      'x',
      '#REF!',
      '–',
      true,
      false,
      null,
      undefined,
    ),
    fc.double(),
    fc.integer({ min: -5, max: 200 }),
    fc.string(),
    fc.date({ noInvalidDate: false }),
    fc.constantFrom<unknown>(
      {},
      Object.create(null),
      Symbol('s'),
      () => 1,
      BigInt(7),
      '=A1',
      '๑,๒๓๔.๕๐',
      'มิ.ย. 65',
    ),
  );
  const grid = fc.oneof(
    cell,
    fc.array(cell, { maxLength: 6 }),
    fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }),
    fc.constantFrom<unknown>(
      [[80, 85, 90, 95, 100]],
      [
        ['รหัส', 'ระดับ', 'ค่าที่ใช้วัด', 'เงื่อนไข', 'ค่า'],
        ['X1', 1, 'ก', '≥', 5],
      ],
    ),
  );
  test.each(Object.keys(functions))('%s', (name) => {
    fc.assert(
      fc.property(fc.array(grid, { maxLength: 6 }), (args) => {
        let message = 'ไทย';
        try {
          call(name, ...args);
        } catch (error) {
          message = (error as Error).message;
        }
        expect(message).toMatch(THAI);
        expect(message).not.toMatch(/ไม่คาดคิด|undefined/);
      }),
      { numRuns: 700 },
    );
  });
});
