// Steps are done, not done or blank, however an office writes its ticks.
import fc from 'fast-check';
import { readTick } from '../../src/domain/readTick';

test.each([
  true,
  1,
  '1',
  '๑',
  'TRUE',
  'true',
  '✓',
  '✔',
  '☑',
  '✅',
  'ใช่',
  'ดำเนินการแล้ว',
  ' ดําเนินการ แล้ว\u00a0',
])('%p is done', (cell) => {
  expect(readTick(cell)).toBe(true);
});

test.each([
  false,
  0,
  '0',
  '๐',
  'FALSE',
  'False',
  '✗',
  '✘',
  '☐',
  '❌',
  'ไม่',
  'ไม่ใช่',
  'ยังไม่ดำเนินการ',
  'ยังไม่ได้ดําเนินการ',
])('%p is not done', (cell) => {
  expect(readTick(cell)).toBe(false);
});

test('a tick as phones send it, with the emoji selector behind, is done', () => {
  for (const cell of ['✔\ufe0f', '☑\ufe0f', '✔\ufe0e']) expect(readTick(cell)).toBe(true);
});

test.each(['', '  ', '\u200b', null, undefined])('%p is blank', (cell) => {
  expect(readTick(cell)).toBeNull();
});

test.each([
  ['2', 2],
  ['-1', -1],
  ['0.5', 0.5],
  ['แล้ว', 'แล้ว'],
  ['ไม่แน่ใจ', 'ไม่แน่ใจ'],
  ['ไม่ดำเนินการแล้ว', 'ไม่ดำเนินการแล้ว'],
  ['#REF!', '#REF!'],
  ['/', '/'],
  ['x', 'x'],
  ['2022-06-01', new Date(2022, 5, 1)],
  ['NaN', Number.NaN],
  ['?', {}],
  ['?', [true]],
])('%s is refused with its text', (text, cell) => {
  expect(readTick(cell)).toEqual({ code: 'tick-unreadable', text });
});

test('no cell makes the reader throw', () => {
  fc.assert(
    fc.property(fc.anything({ withDate: true }), (cell) => {
      const read = readTick(cell);
      expect(read === null || typeof read === 'boolean' || read.code === 'tick-unreadable').toBe(true);
    }),
    { numRuns: 1000 },
  );
});
