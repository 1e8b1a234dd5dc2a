// Corners of the functions which a reader of the specification would try.
import { call, errorOf } from './functions';

const PERCENT = [[80, 85, 90, 95, 100]];

describe('sentences name the right argument and quote what it holds', () => {
  test.each([
    ['THAI_NUMBER', ['#REF!'], /^THAI_NUMBER: เซลล์ที่อ้างถึงมีข้อผิดพลาด #REF!/],
    ['KPI_LEVEL', ['#REF!', 80], /เซลล์ที่อ้างถึงมีข้อผิดพลาด #REF!/],
    ['KPI_TOTAL', [[['#N/A']], [[20]]], /#N\/A/],
    ['KPI_WEIGHTED', [[[4, 3]], [[20, 30]]], /scores ต้องมีหนึ่งคอลัมน์ แต่เลือกมา 2 คอลัมน์/],
    ['KPI_RATING', [[[95, 85]]], /percent ต้องมีหนึ่งคอลัมน์/],
    ['KPI_TARGET', ['P2', [['พนมสารคาม', 'บางคล้า']]], /unit ต้องมีหนึ่งคอลัมน์/],
    ['KPI_INFO', ['T1', [['weight', 'unit']]], /field ต้องมีหนึ่งคอลัมน์/],
    ['KPI_SCORE', [PERCENT, [[87], [88]], [['step'], ['interpolate']]], /method ต้องเป็นค่าเดียว/],
    ['THAI_MONTH', ['2565-06', [['key', 'full']]], /format ต้องเป็นค่าเดียว/],
    ['KPI_LEVEL', ['T1', [[0, 0, 100, 100]]], /ตัวหารของ “ร้อยละของการใช้จ่าย” เป็น 0/],
    ['KPI_LEVEL', ['T1', [[0, 0, 100, 200]]], /“ร้อยละของการใช้จ่าย” .*ติดลบ/],
    ['KPI_LEVEL', ['T2', [['x', 1, 1, 90]]], /^KPI_LEVEL \(values\): .*“x” ซึ่งไม่ใช่การทำเครื่องหมาย/],
    ['KPI_LEVEL', ['T1', [[true, 0, 1, 0]]], /“TRUE”/],
    ['KPI_LEVEL', ['P2', -5], /values มีค่า -5 ซึ่งติดลบ/],
    ['KPI_LEVEL', ['P2', 100.004], /100\.004 ซึ่งเกินร้อยละ 100/],
    ['KPI_TOTAL', [[[5.5]], [[20]]], /scores รายการที่ 1 มีค่า 5\.5 ซึ่งอยู่นอกช่วง 0–5/],
    [
      'KPI_TOTAL',
      [
        [[4], [-1]],
        [[20], [20]],
      ],
      /scores รายการที่ 2 มีค่า -1/,
    ],
    ['KPI_TOTAL', [[[4]], [[-20]]], /weights รายการที่ 1 มีค่า “-20”/],
    [
      'KPI_TOTAL',
      [
        [[4], [3]],
        [[20], ['']],
      ],
      /weights รายการที่ 2 ว่าง แต่มีคะแนน 3/,
    ],
    ['THAI_MONTH', ['มิ.ย. 22'], /อ่านเป็นเดือนไม่ได้/],
  ])('%s %j', (name, args, sentence) => {
    const message = errorOf(name, ...args);
    expect(message).toMatch(sentence);
    expect(message).not.toMatch(/undefined|NaN|\[object/);
  });
});

test('a row of months is answered with TRANSPOSE', () => {
  const months = [[81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92]];
  expect(errorOf('KPI_LEVEL', PERCENT, months)).toMatch(/values มี 12 คอลัมน์ .*TRANSPOSE/);
  expect(errorOf('KPI_LEVEL', 'T1', months)).toMatch(/values มี 12 คอลัมน์ แต่ T1 ต้องมี 4 คอลัมน์.*TRANSPOSE/);
});

test('a long cell is quoted shortly', () => {
  const rows = call('KPI_LEVEL', 'T1', [['x'.repeat(60_000)], [80]]) as string[][];
  expect(rows[0]?.[0]?.length).toBeLessThan(250);
  expect(rows[1]?.[0]).toBe(1);
});

test('digits beyond those a number holds are dust behind the point, and refused before it', () => {
  expect(call('KPI_LEVEL', 'T1', '90.44286867432474')).toBe(3);
  expect(call('KPI_LEVEL', PERCENT, '90.0000000000000000')).toBe(3);
  expect(errorOf('THAI_NUMBER', '12345678901234567')).toMatch(/อ่านเป็นตัวเลขไม่ได้/);
});

test('a KPI of which only the table asked about is given can be looked up', () => {
  const targets = [
    ['รหัส', 'หน่วยงาน', 'สถานะการประเมิน', 'เหตุผล', 'เป้าหมายระดับ 5'],
    ['K1', 'หน่วย ก', 'ประเมิน', '', 20],
  ];
  expect(call('KPI_TARGET', 'K1', 'หน่วย ก', targets)).toEqual([['', '', '', '', 20]]);
  const kpis = [
    ['รหัส', 'เลขที่', 'ชื่อย่อ', 'ชื่อตัวชี้วัด', 'น้ำหนัก'],
    ['K1', '9.1', 'ทดสอบ', 'ตัวชี้วัดทดสอบ', 40],
  ];
  expect(call('KPI_INFO', 'K1', 'weight', kpis)).toBe(40);
  const inputs = [
    ['รหัส', 'ลำดับ', 'ช่องข้อมูล', 'หน่วย', 'ชนิด'],
    ['K1', 1, 'ก', 'คน', 'จำนวน'],
  ];
  expect(call('KPI_INPUTS', 'K1', inputs)).toEqual([['ก']]);
  expect(errorOf('KPI_LEVEL', 'K1', [[1]], inputs)).toMatch(/เกณฑ์/);
});

test('criteria that are fractions, as cells in percent format hold them, are refused', () => {
  const criteria = [
    ['รหัส', 'ระดับ', 'ค่าที่ใช้วัด', 'สูตรการคำนวณ', 'ไม่เกินร้อยละ 100', 'เงื่อนไข', 'ค่า'],
    ...[0.8, 0.85, 0.9, 0.95, 1].map((value, i) => [
      'K1',
      i + 1,
      'ร้อยละ',
      '[ก] / [ข] * 100',
      true,
      '≥',
      value,
    ]),
  ];
  expect(errorOf('KPI_LEVEL', 'K1', [[50, 100]], criteria)).toMatch(/0\.8, 0\.85.*โปรดกรอกเกณฑ์เป็นร้อยละ/);
});

test('digits of a sum carry no dust, and a date is a Thai date', () => {
  expect(call('THAI_DIGITS', 0.1 + 0.2)).toBe('๐.๓');
  expect(call('THAI_DIGITS', new Date(2022, 5, 17))).toBe('๑๗ มิ.ย. ๒๕๖๕');
});

test('a finished result of a KPI that counts an input itself is explained in the unit of that input', () => {
  const criteria = [
    ['รหัส', 'ระดับ', 'ค่าที่ใช้วัด', 'เงื่อนไข', 'ค่า'],
    ...[10, 15, 20, 25, 30].map((value, i) => ['K1', i + 1, 'ผู้เข้าร่วม', '≥', value]),
  ];
  const inputs = [
    ['รหัส', 'ลำดับ', 'ช่องข้อมูล', 'หน่วย', 'ชนิด'],
    ['K1', 1, 'ผู้เข้าร่วม', 'คน', 'จำนวน'],
  ];
  expect(call('KPI_EXPLAIN', 'K1', 12, criteria, inputs)).toBe(
    'ผู้เข้าร่วม 12 ได้ระดับคะแนน 1 ขาดอีก 3 คน จึงจะได้ระดับ 2',
  );
});
