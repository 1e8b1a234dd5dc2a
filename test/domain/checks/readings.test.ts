// Small readings the rules stand on: typed results, quotes, and what is usual for a series.
import { quoted, quotedPrivateNumbers } from '../../../src/domain/checks/finding';
import { medianOf, usualRange } from '../../../src/domain/checks/median';
import { readTyped } from '../../../src/domain/checks/typedNumber';

test.each([
  [4, 4, 0],
  [90.5, 90.5, 1],
  ['4.00', 4, 2],
  ['๘๕.๕%', 85.5, 1],
  ['ระดับ 3', 3, 0],
  [90.44286867432474, 90.44286867432474, 9],
  [1e-7, 1e-7, 7],
])('%p is typed as %d to %d decimals', (cell, value, decimals) => {
  expect(readTyped(cell)).toEqual({ value, decimals });
});

test.each(['', null, '–', '-', 'ไม่ประเมิน', true])('%p is no result', (cell) => {
  expect(readTyped(cell)).toBeNull();
});

test('a result that cannot be read is quoted', () => {
  expect(readTyped('ดีมาก')).toEqual({ code: 'number-unreadable', text: 'ดีมาก' });
});

test('quotes are one short line without private numbers', () => {
  expect(quoted('ก\nข  ค')).toBe('ก ข ค');
  expect(quoted('โทร 081-234-5678')).toBe('โทร 0xx-xxx-xx78'.replace('0xx', 'xxx'));
  const long = quoted(`${'ก'.repeat(115)} 0812345678`);
  expect(long).toMatch(/^ก+…$/);
  expect(quotedPrivateNumbers('โทร 081-234-5678 หรือ 0898765432')).toBe('xxx-xxx-xx78, xxxxxxxx32');
});

test('the usual range is the median and three deviations to either side', () => {
  expect(medianOf([3, 1, 2])).toBe(2);
  expect(medianOf([4, 1, 2, 3])).toBe(2.5);
  expect(usualRange([9, 10, 11, 12, 13], 3)).toEqual([8, 14]);
  expect(usualRange([5, 5, 5, 90], 3)).toBeNull();
});
