// Whatever is handed to KPI_CHECK, nothing but Thai lines or one Thai sentence comes out of it.
import fc from 'fast-check';
import { checked } from './checked';

const cell = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    'T1',
    'P1',
    '2.10',
    'P9',
    'บางคล้า',
    'อ.เมือง',
    'ฉะเชิงเทรา',
    'รวม',
    '2565-06',
    'มิ.ย. 65',
    '2022-13',
    '#N/A',
    '-',
    '–',
    'ใช่',
    'https://drive.google.com/d/1AbCdEfGhIjKl',
    'หนังสือ ที่ ๑ ลว. ๒',
    '1 2345 67890 12 1',
    '__proto__',
    'constructor',
  ),
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    false,
    Number.NaN,
    Infinity,
    -0,
    1e21,
    5e-324,
    new Date(2022, 5, 1),
    new Date(Number.NaN),
    {},
    [],
  ),
  fc.double(),
  fc.integer({ min: -10, max: 2000 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const heading = fc.oneof(
  fc.constantFrom<unknown>(
    'เดือน',
    'หน่วยงาน',
    'รหัส',
    'ค่า 1',
    'ค่า 2',
    'ค่า 3',
    'ค่า 4',
    'ร้อยละจากระบบ',
    'ผลการดำเนินงาน',
    'ระดับคะแนน',
    'ค่าคะแนนที่ได้',
    'น้ำหนัก',
    'ค่าคะแนนถ่วงน้ำหนัก',
    'ปัญหาอุปสรรค',
    'หลักฐานอ้างอิง 1',
    'หลักฐานอ้างอิง 2',
    'เหตุผลที่ไม่รายงาน',
    'วันที่ส่ง',
    'เบิกจ่ายแล้ว',
    'รวมงบประมาณทั้งสิ้น',
  ),
  cell,
);
const table = fc
  .integer({ min: 1, max: 12 })
  .chain((width) =>
    fc.tuple(
      fc.array(heading, { minLength: width, maxLength: width }),
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    ),
  );

test('random tables give lines in Thai or one Thai sentence', () => {
  fc.assert(
    fc.property(table, ([headings, rows]) => {
      const result = checked([headings], rows);
      const cells = (Array.isArray(result) ? result : [[result]]) as string[][];
      if (Array.isArray(result)) expect(cells.length).toBe(rows.length);
      for (const [text = ''] of cells) {
        if (text === '') continue;
        for (const line of text.split('\n')) expect(line).toMatch(/[ก-๙].*โปรด/);
        expect(text).not.toMatch(/undefined|NaN \(|\[object|Error|1 2345 67890 12 1/);
      }
    }),
    { numRuns: 2000 },
  );
});

test('random arguments of any shape', () => {
  const any = fc.oneof(
    cell,
    fc.array(cell, { maxLength: 4 }),
    fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }),
  );
  fc.assert(
    fc.property(any, any, fc.array(any, { maxLength: 2 }), (headings, rows, ranges) => {
      const result = checked(headings, rows, ...ranges);
      if (typeof result === 'string' && result !== '') expect(result).toMatch(/[ก-๙]/);
    }),
    { numRuns: 2000 },
  );
});
