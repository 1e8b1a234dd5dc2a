import { serialOf } from '../../../src/domain/checks/keyReaders';
import { cutoffOf, isProjected } from '../../../src/domain/summary/projection';

const month = (number: number) => serialOf({ year: 2565, month: number });
const round = { first: month(4), last: month(9) };
const asked = (number: number, today: string, cutoff = '2022-09-23') =>
  isProjected({ round, month: month(number), today }, { cutoff });

test.each([
  ['before the cut-off', 9, '2022-09-22', true],
  ['on the day of the cut-off figures may still come in', 9, '2022-09-23', true],
  ['the day after', 9, '2022-09-24', false],
  ['10 September, the end of the round in the circular', 9, '2022-09-10', true],
  ['after the cut-off with figures of an earlier month', 6, '2022-10-05', true],
])('%s', (_, number, today, expected) => {
  expect(asked(number, today)).toBe(expected);
});

test('without a cut-off of its own a KPI is cut off on the last day of the round', () => {
  expect(cutoffOf({ round }, { cutoff: '' })).toBe('2022-09-30');
  expect(asked(9, '2022-09-30', '')).toBe(true);
  expect(asked(9, '2022-10-01', '')).toBe(false);
});

test('a cut-off in an earlier month is final from then on', () => {
  expect(asked(8, '2022-09-01', '2022-08-15')).toBe(false);
});
