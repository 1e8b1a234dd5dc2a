// What officials type as a number is read as that number, and what could mean two things is refused with its text.
import fc from 'fast-check';
import { isProblem, readNumber } from '../../src/domain/readNumber';
import { thaiDigits } from '../../src/domain/thaiText';

const unreadable = (text: string) => ({ code: 'number-unreadable', text });

describe('numbers that are read', () => {
  test.each([
    ['plain digits', '1234', 1234],
    ['thousands separators and satang', '1,234.50', 1234.5],
    ['Thai digits', '๑,๒๓๔.๕๐', 1234.5],
    ['Thai and Arabic digits together', '1๒3', 123],
    ['several groups of thousands', '12,345,678.09', 12345678.09],
    ['a percent sign', '85%', 85],
    ['a percent sign after a space', '85.25 %', 85.25],
    ['the word for percent', 'ร้อยละ ๘๕', 85],
    ['words on both sides', 'จำนวน ๖๑๗,๘๑๑.๓๐ บาท', 617811.3],
    ['a unit without a space', '๒๕ครัวเรือน', 25],
    ['the longer of two units that begin alike', '1,000 บาทถ้วน', 1000],
    ['the currency sign', '฿ 1,500', 1500],
    ['spaces around', '  12.5\t', 12.5],
    ['a line break behind', '12\n', 12],
    ['a space beside a separator', '1, 234 .50', 1234.5],
    ['no-break spaces', '\u00a01,234\u00a0', 1234],
    ['zero-width characters inside', '1\u200b,2\u200c3\u200d4\ufeff', 1234],
    ['soft hyphens and direction marks', '\u200e1\u00ad234\u200f', 1234],
    ['a word broken into nikhahit and sara aa', 'จํานวน 5 บาท', 5],
    ['nikhahit and sara aa set apart', 'จํ านวน 5 บาท', 5],
    ['a tone mark from a private code point', 'ร\uf714อยละ 85', 85],
    ['two sara e for sara ae', '3 เเปลง', 3],
    ['a minus sign', '-5', -5],
    ['a typographic minus', '−5.5', -5.5],
    ['an en dash as minus', '–5', -5],
    ['a plus sign', '+5', 5],
    ['no digit before the point', '.5', 0.5],
    ['leading zeros', '007', 7],
    ['zero with satang', '0.00', 0],
    ['exactly 15 significant digits', '9,999,999,999,999.99', 9999999999999.99],
    ['15 digits after many zeros', '0.000000000123456789012345', 1.23456789012345e-10],
  ])('%s', (_, text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  test('a number cell is the number itself, dust and all', () => {
    for (const cell of [0, -1.5, 0.1 + 0.2, 1e300, Number.MIN_VALUE]) expect(readNumber(cell)).toBe(cell);
  });

  test('an empty cell, spaces and hidden characters are blank', () => {
    for (const cell of ['', ' ', '\u00a0\u200b', null, undefined]) expect(readNumber(cell)).toBeNull();
  });

  test('a lone dash of any kind is 0 in a money input and unreadable elsewhere', () => {
    for (const dash of ['-', '–', '—', '−', ' - ', '\u00a0–']) {
      expect(readNumber(dash, true)).toBe(0);
      expect(readNumber(dash)).toEqual(unreadable(dash.trim()));
    }
    expect(readNumber('--', true)).toEqual(unreadable('--'));
  });
});

describe('numbers that are refused', () => {
  test.each([
    '12 34',
    '1 234 567',
    '๑๒ ๓๔',
    '1,23',
    '1,2345',
    '1234,567',
    '12,34,567',
    ',123',
    '1,,234',
    '1,234,',
    '๑.๐๓๐,๕๘๖',
    '1.030.586',
    '1.2.3',
    '5.',
    '5 ล้านบาท',
    '๕ พันบาท',
    '1e5',
    '1E+5',
    '0x10',
    'Infinity',
    'NaN',
    '5-3',
    '5 - 3',
    '--5',
    '-+5',
    '5-',
    '(500)',
    '80-85',
    '80/100',
    '=1+1',
    '%',
    'บาท',
    'จำนวน',
    'จำนวน บาท',
    '5 คน บาท',
    '5 บาท 25 สตางค์',
    '% 85',
    'ประมาณ 500',
    '<b>5</b>',
    '5😀',
    'ห้า',
    'TRUE',
  ])('%s', (text) => {
    expect(readNumber(text)).toEqual(unreadable(text));
  });

  test('more than 15 digits before the point, which a cell could not hold, are refused', () => {
    expect(readNumber('0.1234567890123456')).toBe(0.1234567890123456);
    for (const text of ['1234567890123456', '1,000,000,000,000,000.00']) {
      expect(readNumber(text)).toEqual(unreadable(text));
    }
  });

  test('a comma after a lone zero, as in a foreign decimal, is not taken for thousands', () => {
    for (const text of ['0,850', '-0,125', '00,123', '๐,๕๐๐']) {
      expect(readNumber(text)).toEqual(unreadable(text));
    }
  });

  test('a formula error is named as such and quoted', () => {
    for (const text of ['#REF!', '#N/A', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#ERROR!', 'Loading...']) {
      expect(readNumber(text)).toEqual({ code: 'number-cell-error', text });
    }
    expect(readNumber('#1')).toEqual(unreadable('#1'));
  });

  test('cells that are no text and no finite number are refused with what they hold', () => {
    expect(readNumber(new Date(2022, 5, 1))).toEqual(unreadable('2022-06-01'));
    expect(readNumber(true)).toEqual(unreadable('TRUE'));
    expect(readNumber(Number.NaN)).toEqual(unreadable('NaN'));
    expect(readNumber(Number.POSITIVE_INFINITY)).toEqual(unreadable('Infinity'));
    expect(readNumber({})).toEqual(unreadable('?'));
    expect(readNumber([5])).toEqual(unreadable('?'));
    expect(readNumber(() => 5)).toEqual(unreadable('?'));
  });
});

describe('in general', () => {
  const satang = fc.integer({ min: 0, max: 999_999_999_999_999 });
  const grouped = (whole: string) => whole.replace(/\B(?=(\d{3})+$)/g, ',');

  test('any amount of satang reads back, in either digits, grouped or not', () => {
    fc.assert(
      fc.property(satang, fc.boolean(), fc.boolean(), fc.boolean(), (amount, group, thai, negative) => {
        const digits = String(amount).padStart(3, '0');
        const whole = digits.slice(0, -2);
        const plain = `${negative ? '-' : ''}${whole}.${digits.slice(-2)}`;
        const shown = group ? plain.replace(whole, grouped(whole)) : plain;
        expect(readNumber(thai ? thaiDigits(shown) : shown)).toBe(Number(plain));
      }),
      { numRuns: 700 },
    );
  });

  test('commas anywhere but before every third digit are refused', () => {
    fc.assert(
      fc.property(satang, fc.array(fc.nat(14), { minLength: 1, maxLength: 4 }), (amount, places) => {
        const plain = String(amount);
        const commas = new Set(places.map((place) => place % plain.length));
        const shown = [...plain].map((digit, i) => (i > 0 && commas.has(i) ? `,${digit}` : digit)).join('');
        fc.pre(shown !== plain && shown !== grouped(plain));
        expect(isProblem(readNumber(shown))).toBe(true);
      }),
      { numRuns: 700 },
    );
  });

  test('whatever the cell holds, the answer is a finite number, blank or a problem that quotes', () => {
    fc.assert(
      fc.property(fc.anything({ withDate: true, withBigInt: true }), fc.boolean(), (cell, dash) => {
        const read = readNumber(cell, dash);
        if (typeof read === 'number') expect(Number.isFinite(read)).toBe(true);
        else if (read !== null) expect(typeof read.text).toBe('string');
      }),
      { numRuns: 700 },
    );
  });

  test('a problem is told from every value a reader gives', () => {
    expect(isProblem({ code: 'x' })).toBe(true);
    for (const value of [null, undefined, 0, 'code', true, [1], { code: 1 }])
      expect(isProblem(value)).toBe(false);
  });
});
