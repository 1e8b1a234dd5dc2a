// Tables as offices keep them, without a slip: nothing is said of them. And whatever cells hold, nothing breaks.
import fc from 'fast-check';
import { checkDefinitionTables } from '../../../html/definitions/checkDefinitions';
import { addressOf, placed, templateTabs } from './fixtureTables';

const SOUND: { readonly [what: string]: unknown[][] } = {
  'months that run up to the total': [
    ['หน่วยงาน', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'รวม'],
    ['ก', 10, 25, 30, 44, 44],
    ['ข', 5, 9, 20, 31, 31],
    ['ค', 1, 2, 3, 9, 9],
    ['รวม', 16, 36, 53, 84, 84],
  ],
  'a mean beside a total': [
    ['อำเภอ', 'จำนวนทั้งหมด', 'ผลงาน', 'ร้อยละ'],
    ['ก', 100, 80, 80],
    ['ข', 200, 150, 75],
    ['ค', 50, 45, 90],
    ['ง', 30, 30, 100],
    ['รวม', 380, 305, 86.25],
  ],
  'quarters side by side, a plan exceeded': [
    ['หน่วยงาน', 'ไตรมาส 1', '', '', 'ไตรมาส 2', '', ''],
    ['', 'เป้าหมาย', 'ผล', 'ร้อยละ', 'เป้าหมาย', 'ผล', 'ร้อยละ'],
    ['ก', 10, 8, 80, 20, 18, 90],
    ['ข', 20, 15, 75, 30, 21, 70],
    ['ค', 40, 44, 110, 10, 9, 90],
    ['รวม', 70, 67, 95.71, 60, 48, 80],
  ],
  'shares of the total': [
    ['ประเภท', 'จำนวน', 'คิดเป็นร้อยละ'],
    ['ก', 30, 30],
    ['ข', 50, 50],
    ['ค', 20, 20],
    ['รวม', 100, 100],
  ],
  'thresholds that rise and others that fall': [
    ['ตัวชี้วัด', 'น้ำหนัก', 'ระดับ 1', 'ระดับ 2', 'ระดับ 3', 'ระดับ 4', 'ระดับ 5', 'คะแนนถ่วงน้ำหนัก'],
    ['ก', 20, 80, 85, 90, 95, 100, 0.68],
    ['ข', 30, 35, 30, 25, 20, 15, 1.08],
    ['ค', 50, 1, 2, 3, 4, 5, 2],
    ['รวม', 100, '', '', '', '', '', 3.76],
  ],
  'percentages by formula': [
    ['อำเภอ', 'แผน', 'ผล', 'ร้อยละ'],
    ['ก', 3, 1, 100 / 3],
    ['ข', 7, 5, 500 / 7],
    ['ค', 9, 2, 200 / 9],
    ['รวม', 19, 8, 800 / 19],
  ],
  'percentages by format': [
    ['อำเภอ', 'แผน', 'ผล', 'ร้อยละ'],
    ['ก', 3, 1, 1 / 3],
    ['ข', 7, 5, 5 / 7],
    ['ค', 9, 2, 2 / 9],
    ['รวม', 19, 8, 8 / 19],
  ],
  'dust of sums': [
    ['รายการ', 'ก', 'ข', 'รวม'],
    ['a', 0.1, 0.2, 0.1 + 0.2],
    ['b', 1.1, 2.2, 1.1 + 2.2],
    ['c', 0.7, 0.1, 0.7 + 0.1],
    ['รวม', 0.1 + 1.1 + 0.7, 0.2 + 2.2 + 0.1, 4.4],
  ],
  'a growth by percent': [
    ['อำเภอ', 'รายได้ปี 2563', 'รายได้ปี 2564', 'เพิ่มขึ้นร้อยละ'],
    ['ก', 100, 110, 10],
    ['ข', 200, 230, 15],
    ['ค', 50, 52, 4],
  ],
  'ages in whole years': [
    ['รายการ', 'ช่วงอายุ', 'จำนวน'],
    ['ก', '15-20', 10],
    ['ข', '21-59', 20],
    ['ค', '60 ขึ้นไป', 5],
    ['รวม', '', 35],
  ],
  'a running total in years': [
    ['ปี', 'จำนวน', 'สะสม'],
    ['2560', 10, 10],
    ['2561', 5, 15],
    ['2562', 7, 22],
    ['2563', 9, 31],
  ],
  'dates and notes': [
    ['กิจกรรม', 'วันที่', 'งบประมาณ', 'หมายเหตุ'],
    ['อบรม', new Date(2022, 5, 1), 100, 'ครั้งที่ 1'],
    ['ประชุม', new Date(2022, 5, 3), 200, 'โทร 038-511239'],
    ['รวม', '', 300, ''],
  ],
  'nothing at all': [],
  'rows of different lengths': [['ก'], ['ข', 1], ['ค', 2, 3]],
};

test.each(Object.keys(SOUND))('%s', (what) => {
  expect(checkDefinitionTables([placed('ตาราง', SOUND[what] as unknown[][])])).toEqual([]);
});

test('a part greater than its whole, and a percentage that is not theirs', () => {
  const findings = checkDefinitionTables([
    placed('งบประมาณ', [
      ['โครงการ', 'ได้รับจัดสรร', 'เบิกจ่าย', 'ร้อยละการเบิกจ่าย'],
      ['ก', 1000, 400, 40],
      ['ข', 2000, 500, 25],
      ['ค', 500, 510, 102],
      ['ง', 300, 100, 33.33],
      ['จ', 800, 200, 52],
    ]),
  ]);
  expect(findings.map((f) => `${addressOf(f)} ${f.code} ${f.computed}`)).toEqual([
    'C4 part-over-whole 500',
    'D6 percent-differs 25',
  ]);
});

test('a table that stands elsewhere is spoken of by its own cells', () => {
  const values = [
    ['อำเภอ', 'แผน'],
    ['ก', 10],
    ['ข', 20],
    ['รวม', 31],
  ];
  const [finding] = checkDefinitionTables([{ tab: 'แผนงาน', row: 12, column: 27, values }]);
  expect(finding).toMatchObject({
    row: 15,
    column: 28,
    mend: { tab: 'แผนงาน', row: 15, column: 28, value: 30 },
  });
  expect(finding?.sentence).toContain('แท็บ “แผนงาน” เซลล์ AB15');
});

const cell = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    null,
    undefined,
    '-',
    'รวม',
    'ร้อยละ 20',
    '#REF!',
    true,
    new Date(Number.NaN),
    '๑.๐๓๐,๕๘๖',
    '75–79',
  ),
  fc.double(),
  fc.integer(),
  fc.string(),
  fc.anything(),
);
const anyTable = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });

test('no cells break it, and tables are left as they were', () => {
  fc.assert(
    fc.property(anyTable, (values) => {
      const before = values.map((row) => row.slice());
      checkDefinitionTables([placed('ตาราง', values)]);
      expect(values).toEqual(before);
    }),
    { numRuns: 300 },
  );
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.nat(), cell, (tab, row, column, value) => {
      const tables = templateTabs((all) => {
        const table = Object.values(all)[tab % 6] as unknown[][];
        const cells = table[row % table.length] as unknown[];
        cells[column % cells.length] = value;
      });
      expect(Array.isArray(checkDefinitionTables(tables))).toBe(true);
    }),
    { numRuns: 40 },
  );
});
