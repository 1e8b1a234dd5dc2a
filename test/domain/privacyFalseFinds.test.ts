// Figures, dates and document numbers of a report are left alone by the search for private numbers.
import fc from 'fast-check';
import { findPrivateNumbers, maskPrivateNumbers } from '../../src/domain/privacy';

const finds = (text: string) => findPrivateNumbers(text).map(({ from, to }) => text.slice(from, to));

test.each([
  'ที่ ฉช 0019/1234 ลงวันที่ 20 มิถุนายน 2565',
  'หนังสือ ที่ ฉช ๐๐๑๙.๑/ว ๑๒๓๔ ลว. ๒๐ มิ.ย. ๒๕๖๕',
  'มท 0402.3/ว 5678',
  'เบิกจ่าย 198,020.00 บาท จาก 483,150.00 บาท',
  'งบประมาณ ๑,๐๓๐,๕๘๖.๐๐ บาท',
  'รวม 1,234,567,890.12 บาท',
  'คงเหลือ 238954.72 จาก 483150.00',
  'วันที่ 15/06/2565 เวลา 09.30-12.00 น.',
  '2022-06-15',
  '01.06.2565',
  'ปี 2564 2565 2566',
  'ร้อยละ 90.44 จาก 0.00',
  '0 0 0 0 0',
  '',
])('nothing is found in %p', (text) => {
  expect(findPrivateNumbers(text)).toEqual([]);
  expect(maskPrivateNumbers(text)).toBe(text);
});

test.each(['09-06-2565 10.30', '06.06.2565 14.00', '02-06-2565 9', '๐๙-๐๖-๒๕๖๕ ๑๐.๓๐'])(
  'the date %s with a time or count behind it is no phone number',
  (date) => {
    expect(finds(`ประชุมเมื่อ ${date} น.`)).toEqual([]);
  },
);

test.each(['0.57142857', '0.857142857', '0.23456789'])('the ratio %s is no phone number', (ratio) => {
  expect(finds(`คิดเป็น ${ratio} ของเป้าหมาย`)).toEqual([]);
});

test('dates in either order, with times or up to another date, are never found', () => {
  const part = (from: number, to: number) =>
    fc.integer({ min: from, max: to }).map((n) => String(n).padStart(2, '0'));
  const date = fc.record({
    day: part(1, 28),
    month: part(1, 12),
    year: fc.constantFrom('2565', '2566', '2022'),
  });
  const behind = fc.record({ hour: part(8, 16), minute: part(0, 59), next: date, how: fc.nat(3) });
  fc.assert(
    fc.property(
      date,
      behind,
      fc.constantFrom('-', '.', '/'),
      fc.boolean(),
      (from, { hour, minute, next, how }, sep, iso) => {
        const shown = ({ day, month, year }: typeof from) =>
          (iso ? [year, month, day] : [day, month, year]).join(sep);
        const rest = ['', ` ${hour}.${minute} น.`, ` - ${shown(next)}`, ` ${Number(minute) + 1} ราย`][how];
        expect(finds(`เมื่อ ${shown(from)}${rest}`)).toEqual([]);
      },
    ),
    { numRuns: 1500 },
  );
});

test('a row of amounts pasted from a sheet is never found', () => {
  const amount = fc
    .integer({ min: 0, max: 9 })
    .chain((digits) => fc.nat(10 ** digits))
    .map((n) => (n / 100).toFixed(2));
  fc.assert(
    fc.property(
      fc.array(amount, { minLength: 2, maxLength: 4 }),
      fc.constantFrom(' ', '\t', '  '),
      (amounts, gap) => {
        expect(finds(amounts.join(gap))).toEqual([]);
      },
    ),
    { numRuns: 1500 },
  );
});

test('amounts with separators and satang are never found', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(99_999_999_999), { minLength: 1, maxLength: 4 }), (amounts) => {
      const shown = amounts.map((amount) =>
        (amount / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
      );
      expect(finds(`${shown.join(' บาท, ')} บาท`)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
