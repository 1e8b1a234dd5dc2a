// Thai text pasted from PDF files and phones means the same as typed text.
import vm from 'node:vm';
import fc from 'fast-check';
import { arabicDigits, cellText, cleanText, isDate, textKey, thaiDigits } from '../../src/domain/thaiText';

test('every digit has its Thai counterpart and nothing else changes', () => {
  expect(thaiDigits('0123456789')).toBe('๐๑๒๓๔๕๖๗๘๙');
  expect(arabicDigits('๐๑๒๓๔๕๖๗๘๙')).toBe('0123456789');
  expect(thaiDigits('ก.1,234.50%')).toBe('ก.๑,๒๓๔.๕๐%');
});

test('turning digits there and back is the identity and keeps the length', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0189๐๑๙ก.,😀\u0e4f\u0e5a٣') }), (text) => {
      expect(arabicDigits(thaiDigits(text))).toBe(arabicDigits(text));
      expect(thaiDigits(text)).toHaveLength(text.length);
    }),
  );
});

test.each([
  ['zero-width characters go', 'ก\u200bข\u200cค\u200dง\ufeffจ\u2060', 'กขคงจ'],
  ['soft hyphens and direction marks go', '\u200eก\u00adข\u200f', 'กข'],
  ['odd spaces become one plain space', 'ก \u00a0\t\u2003\u3000\nข', 'ก ข'],
  ['spaces at the ends go', ' \u00a0ก ', 'ก'],
  ['two sara e become sara ae', 'เเปลงเเละเเผน', 'แปลงและแผน'],
  ['nikhahit and sara aa become sara am', 'จํานวน', 'จำนวน'],
  ['a space between them goes', 'สํ านักงาน', 'สำนักงาน'],
  ['a tone mark stands before sara am', 'นํ้า', 'น้ำ'],
  ['a tone mark typed first stays first', 'น้ํา', 'น้ำ'],
  ['whole text stays', 'น้ำท่วม ฯลฯ 12.50', 'น้ำท่วม ฯลฯ 12.50'],
])('%s', (_, broken, mended) => {
  expect(cleanText(broken)).toBe(mended);
});

// Microsoft's Thai private-use range: the positional variants of each mark, in its order.
const VARIANTS = 'ฐ ิ ี ึ ื ่ ้ ๊ ๋ ์ ่ ้ ๊ ๋ ์ ญ ั ํ ็ ่ ้ ๊ ๋ ์ ุ ู ฺ'.split(' ');

test.each(VARIANTS.map((letter, i) => [(0xf700 + i).toString(16), letter]))(
  'private glyph %s is the letter it shows',
  (code, letter) => {
    expect(cleanText(`ก${String.fromCharCode(Number.parseInt(code as string, 16))}ก`)).toBe(`ก${letter}ก`);
  },
);

test('a private nikhahit before sara aa makes sara am too', () => {
  expect(cleanText('น\uf714\uf711า')).toBe('น้ำ');
  expect(cleanText('ท\uf711า')).toBe('ทำ');
});

test('cleaning clean text changes nothing', () => {
  const unit = fc.constantFrom(...'กเแาำํ้่ 1๑\u200b\u00a0\uf711\uf714\uf705\t\u00ad');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
      const once = cleanText(text);
      expect(cleanText(once)).toBe(once);
    }),
    { numRuns: 1500 },
  );
});

test('one label in many spellings has one key', () => {
  const key = textKey('ครัวเรือนตกเกณฑ์ จปฐ. ปี 2564');
  for (const spelling of [
    'ครัวเรือนตกเกณฑ์ จปฐ. ปี ๒๕๖๔',
    ' ครัวเรือน ตกเกณฑ์จปฐ.ปี2564',
    'ครัวเรือน\nตกเกณฑ์\u200b จปฐ. ปี\u00a02564',
  ]) {
    expect(textKey(spelling)).toBe(key);
  }
  expect(textKey('BPM Percent')).toBe(textKey('bpm percent'));
  expect(textKey('ครัวเรือนตกเกณฑ์ จปฐ. ปี 2565')).not.toBe(key);
});

test('every cell has a text for quoting', () => {
  expect(cellText('  ก ')).toBe('  ก ');
  expect(cellText(12.5)).toBe('12.5');
  expect(cellText(false)).toBe('FALSE');
  expect(cellText(null)).toBe('');
  expect(cellText(undefined)).toBe('');
  expect(cellText(new Date(2022, 0, 5))).toBe('2022-01-05');
  expect(cellText([1])).toBe('?');
});

test('quoting never throws, whatever a cell holds', () => {
  const hostile = {
    toString: () => {
      throw new Error('no');
    },
  };
  expect(cellText(hostile)).toBe('?');
  expect(cellText(Object.create(null))).toBe('?');
  expect(cellText(Symbol('s'))).toBe('Symbol(s)');
  expect(typeof cellText(new Date(Number.NaN))).toBe('string');
});

test('a date of another script context is a date, a look-alike is not', () => {
  expect(isDate(vm.runInNewContext('new Date(0)'))).toBe(true);
  expect(isDate({ getFullYear: () => 2022 })).toBe(false);
  expect(isDate('2022-06-01')).toBe(false);
});

test('what looks clean at first sight is what cleaning leaves as it is', () => {
  const letter = fc.constantFrom(...'กเแาำํ่ 1a–\u00a0\u200b\t\n\uf70e\ufe0f\u00ad“');
  fc.assert(
    fc.property(fc.string({ unit: letter, maxLength: 12 }), (text) => {
      const byRules = text
        .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]|\ufe0e|\ufe0f/g, '')
        .replace(/[\s\u00a0]+/g, ' ')
        .replace(/\uf70e/g, '์')
        .replace(/เเ/g, 'แ')
        .replace(/ํ ?([่-๋]?) ?า/g, '$1ำ')
        .trim();
      expect(cleanText(text)).toBe(byRules);
    }),
    { numRuns: 3000 },
  );
});
