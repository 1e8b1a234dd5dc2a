// National ID and phone numbers are found and masked however they are written.
import fc from 'fast-check';
import { findPrivateNumbers, maskPrivateNumbers } from '../../src/domain/privacy';
import { thaiDigits } from '../../src/domain/thaiText';

/** The check digit by the other form of the rule: with it, Σ digit × weight 13 … 1 is 1, 0 or such a multiple of 11. */
function isValid(digits: string): boolean {
  const sum = [...digits].slice(0, 12).reduce((total, digit, i) => total + Number(digit) * (13 - i), 0);
  // Adding the check value (not its last digit alone) must complete a multiple of 11: 10 is written 0, and 11 as 1.
  const check = Number(digits[12]);
  return [check, check + 10].some((value) => value >= 1 && value <= 11 && (sum + value) % 11 === 0);
}

const anyThirteen = fc.stringMatching(/^[0-9]{13}$/);
const validId = fc
  .stringMatching(/^[0-9]{12}$/)
  .map((twelve) => [...'0123456789'].map((last) => twelve + last).find(isValid) as string);
const kinds = (text: string) => findPrivateNumbers(text).map((found) => found.kind);
const finds = (text: string) => findPrivateNumbers(text).map(({ from, to }) => text.slice(from, to));

describe('national ID numbers', () => {
  const id = '1103700000003';
  const official = id.replace(/^(.)(....)(.....)(..)(.)$/, '$1-$2-$3-$4-$5');
  const spread = (gap: string) => [...id].join(gap);

  test.each([
    ['in one piece', id],
    ['in the official groups', official],
    ['in the official groups with spaces', official.replaceAll('-', ' ')],
    ['in Thai digits', thaiDigits(official)],
    ['digit by digit', spread(' ')],
    ['digit by digit with dots', spread('.')],
    ['digit by digit with dashes between spaces', spread(' - ')],
    ['digit by digit with no-break spaces', spread('\u00a0')],
    ['with hidden characters', spread('\u200b')],
    ['with tabs and line breaks', spread('\t').replace('\t', '\n')],
    ['with many spaces', id.replace(/^(.)(....)/, '$1      $2')],
    ['with soft hyphens', spread('\u00ad')],
  ])('%s are found', (_, written) => {
    const text = `ราย นาย ก. เลขที่ ${written} บ้านโพธิ์`;
    expect(finds(text)).toEqual([written]);
    expect(kinds(text)).toEqual(['national-id']);
  });

  test('the last digit alone decides', () => {
    const numbers = [...'0123456789'].map((last) => `110370000000${last}`);
    expect(numbers.filter((number) => kinds(number).length > 0)).toEqual([id]);
    expect(numbers.filter(isValid)).toEqual([id]);
  });

  test('several are found one after the other', () => {
    expect(kinds(`${official}, ${id}\n${spread(' ')} ก`)).toEqual([
      'national-id',
      'national-id',
      'national-id',
    ]);
  });

  test('a number counted in front does not hide one', () => {
    expect(finds(`ข้อ 12 ${id}`)).toEqual([id]);
  });

  test('exactly those whose check digit is right are found, in either digits', () => {
    const starts = /^[1-9]/;
    fc.assert(
      fc.property(fc.oneof(anyThirteen, validId), fc.boolean(), (digits, thai) => {
        fc.pre(starts.test(digits));
        expect(kinds(thai ? thaiDigits(digits) : digits)).toEqual(isValid(digits) ? ['national-id'] : []);
      }),
      { numRuns: 1500 },
    );
  });

  test('any right number is found in any grouping', () => {
    const cuts = fc.array(fc.boolean(), { minLength: 13, maxLength: 13 });
    fc.assert(
      fc.property(validId, cuts, fc.constantFrom('-', ' ', '.', '–', '\u00a0'), (digits, cut, gap) => {
        const written = [...digits].map((digit, i) => (i > 0 && cut[i] ? gap + digit : digit)).join('');
        expect(finds(`เลขที่ ${written} ค่ะ`)).toEqual([written]);
      }),
      { numRuns: 1500 },
    );
  });

  test('those of people without registered status, which begin with 0, are found', () => {
    const stateless = [...'0123456789'].map((last) => `058300123456${last}`).find(isValid) as string;
    expect(kinds(stateless)).toEqual(['national-id']);
  });

  test('twelve or fourteen digits are none', () => {
    fc.assert(
      fc.property(validId, (digits) => {
        fc.pre(digits[0] !== '0' && digits[1] !== '0');
        expect(kinds(`${digits}5`)).toEqual([]);
        expect(kinds(digits.slice(0, 12))).toEqual([]);
      }),
    );
  });
});

describe('phone numbers', () => {
  test.each([
    '0812345678',
    '081-234-5678',
    '081 234 5678',
    '08-1234-5678',
    '๐๘๑-๒๓๔-๕๖๗๘',
    '061 2345678',
    '098.765.4321',
    '038511239',
    '038-511-239',
    '0-3851-1239',
    '02-123-4567',
    '+66812345678',
    '+66 81 234 5678',
    '+66-81-234-5678',
    '+66 38 511 239',
    '+๖๖ ๘๑ ๒๓๔ ๕๖๗๘',
  ])('%s is found', (phone) => {
    const text = `ติดต่อ โทร.${phone} (นาย ก.)`;
    expect(finds(text)).toEqual([phone]);
    expect(kinds(text)).toEqual(['phone']);
  });

  test.each(['(038) 511239', '+66 (0)81 234 5678'])('%s, with brackets inside, is found', (phone) => {
    expect(kinds(`โทร. ${phone}`)).toEqual(['phone']);
  });

  test('several on one line are found each', () => {
    expect(kinds('081-234-5678, 02-123-4567 หรือ +66 81 234 5678')).toEqual(['phone', 'phone', 'phone']);
  });

  test('a number counted in front does not make a date of one: no month is 0', () => {
    expect(finds('กลุ่มที่ 3 0 2511 2345')).toEqual(['0 2511 2345']);
  });

  test('any mobile number is found in each usual grouping', () => {
    const mobile = fc.stringMatching(/^0[689][0-9]{8}$/);
    const groupings = fc.constantFrom(
      [10],
      [3, 7],
      [3, 3, 4],
      [2, 4, 4],
      [3, 4, 3],
      [1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
    );
    fc.assert(
      fc.property(mobile, groupings, fc.constantFrom('-', ' ', '\u00a0'), (digits, grouping, gap) => {
        let at = 0;
        const parts = grouping.map((length) => {
          at += length;
          return digits.slice(at - length, at);
        });
        expect(finds(`โทร ${parts.join(gap)} ค่ะ`)).toEqual([parts.join(gap)]);
      }),
    );
  });
});

describe('masking', () => {
  test('hides all but the last two digits and keeps the spacing', () => {
    expect(maskPrivateNumbers('โทร 081-234-5678 ครับ')).toBe('โทร xxx-xxx-xx78 ครับ');
    expect(maskPrivateNumbers('โทร ๐๘๑ ๒๓๔ ๕๖๗๘')).toBe('โทร xxx xxx xx๗๘');
    expect(maskPrivateNumbers('โทร +66 81 234 5678')).toBe('โทร +xx xx xxx xx78');
  });

  test('keeps length and everything around, and leaves nothing to find', () => {
    const around = fc.constantFrom('ราย ', 'น.ส. ก ', 'ที่อยู่ ', '', 'ก.');
    fc.assert(
      fc.property(
        validId,
        around,
        around,
        fc.constantFrom('', ' ', '-', '\u200b'),
        (digits, before, after, gap) => {
          fc.pre(digits[0] !== '0');
          const written = [...digits].join(gap);
          const masked = maskPrivateNumbers(`${before}${written}/${after}`);
          const hidden = [...'x'.repeat(11), ...digits.slice(11)].join(gap);
          expect(masked).toBe(`${before}${hidden}/${after}`);
          expect(findPrivateNumbers(masked)).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('finds lie in the text, in order and apart', () => {
    const unit = fc.constantFrom(...'0123456789๐๖๘ -.+,/ก');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        let end = 0;
        for (const { from, to } of findPrivateNumbers(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        expect(maskPrivateNumbers(text)).toHaveLength(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('a pasted wall of digits is searched quickly', () => {
    // Processor time: other work on the machine does not count.
    const started = process.cpuUsage();
    findPrivateNumbers('1 '.repeat(50_000));
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(3000);
  });
});
