// The quick way through a long column never gives another level than the exact way for a single result.
import fc from 'fast-check';
import { columnLevels } from '../../src/domain/columnLevels';
import { ladderOf, levelOfResult } from '../../src/domain/ladder';
import { anyReal } from './anyReal';

const LADDERS = [
  ladderOf([80, 85, 90, 95, 100]),
  ladderOf([35, 30, 25, 20, 15]),
  ladderOf([11, 12, 13, 14, 15]),
  ladderOf([1, 2, 3, 4, 5]),
  ladderOf([-5, -2, 0, 0.001, 7.5]),
  ladderOf([5, 0, -1, -2.5, -1000]),
  ladderOf([99_000, 99_999, 100_000, 100_001, 2_000_000]),
  ladderOf([80, 85, 90, 95, 100], { label: 'share', share: true, rising: true }),
  ladderOf([35, 30, 25, 20, 15], { label: 'share', share: true, rising: false }),
];
const OTHERWISE = 'exact way';
const levels = (ladder: (typeof LADDERS)[number], rows: readonly (readonly unknown[])[]) =>
  columnLevels(ladder, rows, () => OTHERWISE).map((row) => row[0]);

test('one row of one level is given for every row, in order', () => {
  const rows = [[87], [110], [12.5], [81], [96]];
  expect(columnLevels(LADDERS[0] as (typeof LADDERS)[number], rows, () => OTHERWISE)).toEqual([
    [2],
    [5],
    [0],
    [1],
    [4],
  ]);
  expect(columnLevels(LADDERS[0] as (typeof LADDERS)[number], [], () => OTHERWISE)).toEqual([]);
});

test('what is no plain number, or may be a problem, is left to the exact way, with its row and place', () => {
  const rows = [
    ['87'],
    [''],
    [null],
    [true],
    [new Date(0)],
    [Number.NaN],
    [-1],
    [0.85],
    [Number.POSITIVE_INFINITY],
    [87, 1],
    [],
  ];
  const asked: unknown[] = [];
  const given = columnLevels(LADDERS[0] as (typeof LADDERS)[number], rows, (row, index) => {
    asked.push([row, index]);
    return index;
  });
  expect(asked).toEqual(rows.map((row, index) => [row, index]));
  expect(given).toEqual(rows.map((_, index) => [index]));
});

test('more than the whole of a share is left to the exact way, and no problem on bare thresholds', () => {
  expect(levels(LADDERS[7] as (typeof LADDERS)[number], [[100.5], [150]])).toEqual([OTHERWISE, OTHERWISE]);
  expect(levels(LADDERS[0] as (typeof LADDERS)[number], [[100.5], [150]])).toEqual([5, 5]);
});

test('a result on a threshold or a hair beside it is left to the exact way', () => {
  const ladder = LADDERS[2] as (typeof LADDERS)[number];
  const rows = ladder.thresholds.flatMap((t) => [[t], [t - 5e-10], [t + 5e-10], [t * (1 + Number.EPSILON)]]);
  expect(levels(ladder, rows)).toEqual(rows.map(() => OTHERWISE));
});

test('nearly all of an ordinary column goes the quick way', () => {
  const rows = Array.from({ length: 1000 }, (_, i) => [60 + (i * 40.7) / 1000]);
  const quick = levels(LADDERS[0] as (typeof LADDERS)[number], rows).filter((level) => level !== OTHERWISE);
  expect(quick.length).toBeGreaterThan(950);
});

test('every level given is that of the result by itself', () => {
  const far = fc.oneof(anyReal(-200, 200), anyReal(-1e7, 1e7), fc.double());
  const near = fc.oneof(anyReal(-1e-8, 1e-8), anyReal(-4e-9, 4e-9), anyReal(-1e-3, 1e-3));
  const text = fc.constantFrom('', '90', '๙๐', '#REF!', null, undefined, false);
  let quick = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...LADDERS),
      fc.nat(4),
      near,
      far,
      text,
      (ladder, threshold, offset, result, cell) => {
        const close = (ladder.thresholds[threshold] as number) + offset;
        const rows = [[close], [result], [cell]];
        const given = levels(ladder, rows);
        [close, result].forEach((value, i) => {
          if (given[i] === OTHERWISE) return;
          quick++;
          expect([value, given[i]]).toEqual([value, levelOfResult(ladder, value)]);
        });
        expect(given[2]).toBe(OTHERWISE);
      },
    ),
    { numRuns: 8000 },
  );
  expect(quick).toBeGreaterThan(3000);
});
