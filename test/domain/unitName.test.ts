// Units are found under the names people use, and never under a name that could be another unit's.
import fc from 'fast-check';
import { nearest, unitFinder } from '../../src/domain/unitName';

const UNITS = [
  { name: 'เมืองฉะเชิงเทรา', aliases: ['เมือง', 'เมืองฯ'] },
  { name: 'บางคล้า', aliases: [] },
  { name: 'บางน้ำเปรี้ยว', aliases: [] },
  { name: 'สารสนเทศ', aliases: ['สารสินเทศ', 'กลุ่มงานสารสนเทศการพัฒนาชุมชน'] },
  { name: 'ฉะเชิงเทรา', aliases: ['จังหวัดฉะเชิงเทรา'] },
];
const found = (text: string) => unitFinder(UNITS)(text)?.name;

test.each([
  'บางคล้า',
  'อ.บางคล้า',
  'อ. บางคล้า',
  'อำเภอบางคล้า',
  'อําเภอ บางคล\uf714า',
  'สพอ.บางคล้า',
  'สพอบางคล้า',
  'สพอ. บางคล้า',
  'สนง.พัฒนาชุมชนอำเภอบางคล้า',
  'สนง. พัฒนาชุมชนอำเภอ บางคล้า',
  'สำนักงานพัฒนาชุมชนอำเภอบางคล้า',
  ' บาง\u200bคล้า\u00a0',
])('%s is บางคล้า', (text) => {
  expect(found(text)).toBe('บางคล้า');
});

test.each(['เมืองฯ', 'อ.เมืองฯ', 'อำเภอเมือง', 'สพอ.เมืองฯ', 'เมืองฉะเชิงเทรา', 'อำเภอเมืองฉะเชิงเทรา'])(
  '%s is the district of the provincial capital',
  (text) => {
    expect(found(text)).toBe('เมืองฉะเชิงเทรา');
  },
);

test('เมืองฯ means the only capital district of any office, listed as its alias or not', () => {
  const others = [
    { name: 'เมืองนครปฐม', aliases: [] },
    { name: 'กำแพงแสน', aliases: [] },
  ];
  for (const text of ['เมืองฯ', 'อ.เมืองฯ', 'สพอ.เมืองฯ']) {
    expect([text, unitFinder(others)(text)?.name]).toEqual([text, 'เมืองนครปฐม']);
  }
});

test('เมืองฯ means nobody where two districts begin with it', () => {
  const two = [
    { name: 'เมืองนครปฐม', aliases: [] },
    { name: 'เมืองราชบุรี', aliases: [] },
  ];
  expect(unitFinder(two)('เมืองฯ')).toBeUndefined();
});

test('the province and its capital are told apart', () => {
  expect(found('จังหวัดฉะเชิงเทรา')).toBe('ฉะเชิงเทรา');
  expect(found('จ.ฉะเชิงเทรา')).toBe('ฉะเชิงเทรา');
  expect(found('เมืองฉะเชิงเทรา')).toBe('เมืองฉะเชิงเทรา');
});

test('a work group is found with its prefix and by a known misprint', () => {
  expect(found('กลุ่มงานสารสนเทศ')).toBe('สารสนเทศ');
  expect(found('สารสินเทศ')).toBe('สารสนเทศ');
  expect(found('กลุ่มงานสารสนเทศการพัฒนาชุมชน')).toBe('สารสนเทศ');
});

test('a name comes before another unit’s alias', () => {
  const units = [
    { name: 'หนึ่ง', aliases: ['สอง'] },
    { name: 'สอง', aliases: [] },
  ];
  expect(unitFinder(units)('อ.สอง')?.name).toBe('สอง');
});

test.each(['', ' ', 'บางคล้', 'บาง', 'อำเภอ', 'อ.', 'ฯ', 'รวม', 'บางคล้า บางปะกง'])('%p is no unit', (text) => {
  expect(found(text)).toBeUndefined();
});

describe('the nearest name', () => {
  const names = UNITS.map((unit) => unit.name);

  test.each([
    ['บางคลา', 'บางคล้า'],
    ['อ.บางคร้า', 'บางคล้า'],
    ['บางนำเปรียว', 'บางน้ำเปรี้ยว'],
    ['เมืองฉะเชิงเทา', 'เมืองฉะเชิงเทรา'],
  ])('of %s is %s', (text, name) => {
    expect(nearest(text, names)).toBe(name);
  });

  test('is none when nothing is like the text', () => {
    for (const text of ['กรุงเทพมหานคร', 'x', '', '12345']) expect(nearest(text, names)).toBe('');
    expect(nearest('บางคล้า', [])).toBe('');
  });

  test('of a text with one slip in it is the name itself', () => {
    const slip = fc.record({
      name: fc.constantFrom(...names),
      at: fc.nat(5),
      letter: fc.constantFrom('ก', '', 'ฮ์'),
    });
    fc.assert(
      fc.property(slip, ({ name, at, letter }) => {
        expect(nearest(name.slice(0, at) + letter + name.slice(at + 1), names)).toBe(name);
      }),
    );
  });

  test('of a very long text is found out quickly', () => {
    // Processor time: other work on the machine does not count.
    const started = process.cpuUsage();
    expect(nearest('ก'.repeat(20_000), names)).not.toBe(undefined);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000);
  });
});

test('the nearest name is the one of the fewest slips, the first of several, however it is looked for', () => {
  const distance = (a: string, b: string): number =>
    a === '' || b === ''
      ? a.length + b.length
      : Math.min(
          distance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
          distance(a.slice(1), b) + 1,
          distance(a, b.slice(1)) + 1,
        );
  const word = fc
    .array(fc.constantFrom('ก', 'ข', 'ค'), { minLength: 1, maxLength: 6 })
    .map((s) => s.join(''));
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 5 }), (text, names) => {
      const near = names.map((name) => distance(text, name));
      const least = Math.min(...near);
      const isNear = least <= Math.max(1, Math.floor(text.length / 3));
      expect(nearest(text, names)).toBe(isNear ? names[near.indexOf(least)] : '');
    }),
  );
});
