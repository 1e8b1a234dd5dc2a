// Each problem of a definition table has its sentence: where, what, and what to do.
import { tableSentences } from '../../src/text/tableSentences';

const filler = {
  table: 'เกณฑ์',
  row: 7,
  column: 'ค่า',
  holds: 'แปดสิบ',
  choices: ['≥', '≤'],
  firstRow: 3,
  measure: 'ร้อยละ',
  first: '[ก] / [ข]',
  second: 'ค่า (คอลัมน์ที่ 8)',
  kpi: 'T6',
  nearest: 'T1',
  missing: 'รวมงบประมาณทั้งสิ้น',
  given: 3,
  expected: 4,
};

test.each(Object.keys(tableSentences))('%s', (code) => {
  const sentence = tableSentences[code as keyof typeof tableSentences] as (p: object) => string;
  const text = sentence({ code, ...filler });
  expect(text).toMatch(/โปรด/);
  expect(text).not.toMatch(/undefined|\[object|Error/);
  if (code.startsWith('table-cell'))
    for (const part of ['“เกณฑ์”', 'แถวที่ 7', '“ค่า”']) expect(text).toContain(part);
  if (code.startsWith('table-cell') && code !== 'table-cell-blank') expect(text).toContain('“แปดสิบ”');
});

test('one of them in full', () => {
  expect(
    tableSentences['table-cell-choice']({
      code: 'table-cell-choice',
      ...filler,
      column: 'เงื่อนไข',
      holds: '<',
    }),
  ).toBe('ตาราง “เกณฑ์” แถวที่ 7 คอลัมน์ “เงื่อนไข” มีค่า “<” ซึ่งไม่อยู่ในรายการ โปรดเลือก ≥ / ≤');
});
