// Months are read in every form the reports use and in both eras, and nothing that could be a day is taken for one.
import fc from 'fast-check';
import {
  dayInShort,
  MONTH_NAMES,
  MONTH_SHORT_NAMES,
  monthInFull,
  monthInShort,
  monthKey,
  readMonth,
} from '../../src/domain/month';
import { thaiDigits } from '../../src/domain/thaiText';

// Written out once more, so that a slip in the product's own list is found.
const FULL = 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'.split(
  ' ',
);
const SHORT = 'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.'.split(' ');
const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

describe.each(MONTHS)('month %d of a year', (month) => {
  const full = FULL[month - 1] as string;
  const short = SHORT[month - 1] as string;
  const two = String(month).padStart(2, '0');
  const expected = { year: 2565, month };

  test('carries its official names', () => {
    expect([MONTH_NAMES[month - 1], MONTH_SHORT_NAMES[month - 1]]).toEqual([full, short]);
    expect(monthInFull(expected)).toBe(`${full} 2565`);
    expect(monthInShort(expected)).toBe(`${short} 65`);
    expect(monthKey(expected)).toBe(`2565-${two}`);
  });

  test('is read in every accepted form, B.E. and C.E., with either digits', () => {
    const forms = ['2565', '2022'].flatMap((year) => [
      `${full} ${year}`,
      `เดือน${full} ${year}`,
      `${full} พ.ศ. ${year}`,
      `${short} ${year}`,
      `${short}${year}`,
      `${short.replaceAll('.', '')} ${year}`,
      `${short.replace(/\.$/, '')} ${year}`,
      `${short.replaceAll('.', '. ')} ${year}`,
      `${two}/${year}`,
      `${month}/${year}`,
      ` ${month} / ${year} `,
      `${year}-${two}`,
    ]);
    for (const form of [...forms, `${short} 65`, `${full} 65`, `${short}65`]) {
      expect([form, readMonth(form)]).toEqual([form, expected]);
      expect([form, readMonth(thaiDigits(form))]).toEqual([form, expected]);
    }
  });

  test('is read from a date cell of either era', () => {
    expect(readMonth(new Date(2022, month - 1, 1))).toEqual(expected);
    expect(readMonth(new Date(2022, month, 0, 23, 59, 59))).toEqual(expected);
    expect(readMonth(new Date(2565, month - 1, 15))).toEqual(expected);
  });

  test('is refused with two digits of year and no name', () => {
    for (const text of [`${two}/65`, `${month}/65`, `65-${two}`, thaiDigits(`${two}/65`)]) {
      expect(readMonth(text)).toEqual({ code: 'month-unreadable', text });
    }
  });
});

test('hidden characters and broken letters do not hide a month', () => {
  expect(readMonth('\u200bมิ.ย.\u00a02565')).toEqual({ year: 2565, month: 6 });
  expect(readMonth('ม\uf701.ย. ๖๕')).toEqual({ year: 2565, month: 6 });
});

test('a blank cell is no month and no problem', () => {
  for (const cell of ['', '  ', '\u200b', null, undefined]) expect(readMonth(cell)).toBeNull();
});

test.each([
  '0/2565',
  '13/2565',
  '00/2565',
  '2565-00',
  '2565-13',
  '2565/06',
  '06-2565',
  '06.2565',
  '2022-06-15',
  '15/06/2565',
  '15 มิ.ย. 2565',
  '6',
  'มิ.ย.',
  'มิถุนายน',
  'มิ.ย. 5',
  'มิ.ย. 565',
  'มิ.ย. 25655',
  'มิ.ฮ. 65',
  'June 2022',
  '65 มิ.ย.',
  '06/0565',
  '1800-06',
  '#REF!',
  'มิ.ย. - ก.ค. 65',
])('%s is refused with its text', (text) => {
  expect(readMonth(text)).toEqual({ code: 'month-unreadable', text });
});

test('cells that are neither text nor date are refused', () => {
  expect(readMonth(44713)).toEqual({ code: 'month-unreadable', text: '44713' });
  expect(readMonth(true)).toMatchObject({ code: 'month-unreadable' });
  expect(readMonth({})).toMatchObject({ code: 'month-unreadable' });
  expect(readMonth(new Date(Number.NaN))).toMatchObject({ code: 'month-unreadable' });
});

test('2400 is the first year of the Buddhist Era', () => {
  expect(readMonth('2400-01')).toEqual({ year: 2400, month: 1 });
  expect(readMonth('2399-01')).toEqual({ year: 2942, month: 1 });
  expect(readMonth('1857-01')).toEqual({ year: 2400, month: 1 });
  expect(readMonth('1856-01')).toMatchObject({ code: 'month-unreadable' });
});

test('key, full and short name of any month whose two digits can mean nothing else read back to it, with either digits', () => {
  const anyMonth = fc.record({
    year: fc.integer({ min: 2540, max: 2599 }),
    month: fc.integer({ min: 1, max: 12 }),
  });
  fc.assert(
    fc.property(anyMonth, (month) => {
      for (const text of [monthKey(month), monthInFull(month), monthInShort(month)]) {
        expect(readMonth(text)).toEqual(month);
        expect(readMonth(thaiDigits(text))).toEqual(month);
      }
      expect(readMonth(`${month.month}/${month.year - 543}`)).toEqual(month);
    }),
    { numRuns: 600 },
  );
});

test('no text makes the reader throw or give a month outside the calendar', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[มิยคก.0-9/ -]{1,10}$/)), (text) => {
      const read = readMonth(text);
      if (read === null || 'code' in read) return;
      expect(read.month).toBeGreaterThanOrEqual(1);
      expect(read.month).toBeLessThanOrEqual(12);
      expect(read.year).toBeGreaterThanOrEqual(2400);
    }),
    { numRuns: 500 },
  );
});

test('an ISO day is shown as Thai day, month and Buddhist year, other text as it is', () => {
  expect(dayInShort('2022-09-23')).toBe('23 ก.ย. 2565');
  expect(dayInShort('2022-08-05')).toBe('5 ส.ค. 2565');
  expect(dayInShort('2565-08-05')).toBe('5 ส.ค. 2565');
  for (const text of ['', '2022-13-01', '23/09/2022', 'ทุกสิ้นเดือน']) expect(dayInShort(text)).toBe(text);
});
