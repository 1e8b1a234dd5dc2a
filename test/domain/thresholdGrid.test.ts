// The heart of the matter: no result that exactly reaches a printed percentage loses its level, and none a satang below gains it.
// Every oracle here is whole satang; the inputs are the doubles a sheet makes of them.
import { ladderOf, levelOfResult } from '../../src/domain/ladder';
import { choices } from './expressionTrees';
import { budget, growth, levelOf, remaining } from './sampleRules';

const SHARES = [80, 85, 90, 95, 100];
const GROWTHS = [11, 12, 13, 14, 15];
const shareLadder = ladderOf(SHARES);
const growthLadder = ladderOf(GROWTHS);

/** 10,000 allocations in satang, small and large, on which all five shares fall on a whole satang. */
const ALLOCATIONS = Array.from(
  { length: 10_000 },
  (_, i) => 20 * (i % 2 === 0 ? i + 1 : 25_000 + ((i * 7_919) % 4_999_999)),
);

const choose = choices(2565);

/** The amount as a sheet adds it up: 2–7 cells of satang, summed as doubles. */
function summed(satang: number): number {
  const parts = 2 + choose(6);
  let rest = satang;
  let sum = 0;
  for (let i = 1; i < parts; i++) {
    const part = choose(Math.floor((2 * rest) / parts) + 1);
    sum += part / 100;
    rest -= part;
  }
  return sum + rest / 100;
}

/** The thresholds reached, by whole numbers: part ÷ whole ≥ percent ÷ 100. */
function levelBySatang(part: number, whole: number, percents: readonly number[]): number {
  return percents.filter((percent) => BigInt(part) * 100n >= BigInt(whole) * BigInt(percent)).length;
}

interface Grid {
  wrong: unknown[];
  naiveWrong: number;
  cases: number;
}

function count(grid: Grid, given: unknown, level: number | string, expected: number, naive: number): void {
  grid.cases++;
  if (level !== expected) grid.wrong.push([given, level, expected]);
  if (naive !== expected) grid.naiveWrong++;
}

const emptyGrid = (): Grid => ({ wrong: [], naiveWrong: 0, cases: 0 });
const naiveLevel = (result: number, thresholds: readonly number[]) =>
  thresholds.filter((t) => result >= t).length;

/** Nothing wrong here, although plain floating arithmetic is wrong at least `naive` times on the same cells. */
function expectAllRight(grid: Grid, cases: number, naive: number): void {
  expect(grid.wrong.slice(0, 5)).toEqual([]);
  expect(grid.cases).toBe(cases);
  expect(grid.naiveWrong).toBeGreaterThanOrEqual(naive);
}

describe('80, 85, 90, 95 and 100 percent of 10,000 allocations', () => {
  test('as amounts typed in', () => {
    const grid = emptyGrid();
    // The sums below go through every allocation.
    for (const allocated of ALLOCATIONS.slice(0, 4000)) {
      for (const [i, share] of SHARES.entries()) {
        const [spent, whole] = [(allocated * share) / 10_000, allocated / 100];
        count(
          grid,
          [spent, whole],
          levelOf(budget, [spent, 0, whole, 0]),
          i + 1,
          naiveLevel((spent / whole) * 100, SHARES),
        );
      }
    }
    expectAllRight(grid, 20_000, 500);
  });

  test('as amounts which are themselves sums of 2 to 7 amounts', () => {
    const grid = emptyGrid();
    for (const allocated of ALLOCATIONS) {
      for (const [i, share] of SHARES.entries()) {
        const spent = (allocated * share) / 100;
        const ordered = choose(spent + 1);
        const returned = choose(50_000);
        const cells = [
          summed(spent - ordered),
          summed(ordered),
          summed(allocated + returned),
          summed(returned),
        ];
        const [a, b, c, d] = cells as [number, number, number, number];
        count(grid, cells, levelOf(budget, cells), i + 1, naiveLevel(((a + b) / (c - d)) * 100, SHARES));
      }
    }
    expectAllRight(grid, 50_000, 5000);
  });

  test('as a percentage divided in the sheet', () => {
    const grid = emptyGrid();
    for (const allocated of ALLOCATIONS) {
      for (const [i, share] of SHARES.entries()) {
        const spent = (allocated * share) / 100;
        const ordered = choose(spent + 1);
        const returned = choose(50_000);
        const simple = (spent / 100 / (allocated / 100)) * 100;
        const whole =
          ((summed(spent - ordered) + summed(ordered)) / (summed(allocated + returned) - summed(returned))) *
          100;
        for (const result of [simple, whole]) {
          count(grid, result, levelOfResult(shareLadder, result), i + 1, naiveLevel(result, SHARES));
        }
      }
    }
    expectAllRight(grid, 100_000, 5000);
  });

  test('one satang below gives the level below, whichever way it comes', () => {
    const grid = emptyGrid();
    for (const allocated of ALLOCATIONS.slice(0, 4000)) {
      for (const share of SHARES) {
        const spent = (allocated * share) / 100 - 1;
        const expected = levelBySatang(spent, allocated, SHARES);
        const cells = [summed(spent), '', summed(allocated), ''];
        count(grid, cells, levelOf(budget, cells), expected, expected);
        const result = (spent / 100 / (allocated / 100)) * 100;
        count(grid, result, levelOfResult(shareLadder, result), expected, expected);
      }
    }
    expectAllRight(grid, 40_000, 0);
  });
});

describe('growth of 11 to 15 percent on every base from 100 to 20,000', () => {
  const bases = Array.from({ length: 19_901 }, (_, i) => 100 + i);

  test('as incomes', () => {
    const grid = emptyGrid();
    for (const base of bases) {
      for (const [i, percent] of GROWTHS.entries()) {
        const income = (base * (100 + percent)) / 100;
        const cells = [income, base];
        count(
          grid,
          cells,
          levelOf(growth, cells),
          i + 1,
          naiveLevel(((income - base) / base) * 100, GROWTHS),
        );
      }
    }
    expectAllRight(grid, 99_505, 1000);
  });

  test('as a percentage divided in the sheet, either way of writing it', () => {
    const grid = emptyGrid();
    for (const base of bases) {
      for (const [i, percent] of GROWTHS.entries()) {
        const income = (base * (100 + percent)) / 100;
        for (const result of [((income - base) / base) * 100, (income / base) * 100 - 100]) {
          count(grid, result, levelOfResult(growthLadder, result), i + 1, naiveLevel(result, GROWTHS));
        }
      }
    }
    expectAllRight(grid, 199_010, 1000);
  });

  test('one satang below gives the level below', () => {
    const grid = emptyGrid();
    for (const base of bases) {
      for (const percent of [11, 15]) {
        const satang = base * (100 + percent) - 1;
        const expected = levelBySatang(satang - base * 100, base * 100, GROWTHS);
        const cells = [satang / 100, base];
        count(grid, cells, levelOf(growth, cells), expected, expected);
        const result = ((satang / 100 - base) / base) * 100;
        count(grid, result, levelOfResult(growthLadder, result), expected, expected);
      }
    }
    expectAllRight(grid, 79_604, 0);
  });
});

test('households that remain: every count of every base up to 200, by cross multiplication', () => {
  const grid = emptyGrid();
  const limits = [35, 30, 25, 20, 15];
  for (let base = 1; base <= 200; base++) {
    for (let left = 0; left <= base; left++) {
      const expected = limits.filter((percent) => left * 100 <= base * percent).length;
      const naive = limits.filter((percent) => (left / base) * 100 <= percent).length;
      count(grid, [left, base], levelOf(remaining, [left, base]), expected, naive);
    }
  }
  // Quotients of whole numbers happen to come out right: the same fraction is always the same double.
  expectAllRight(grid, 20_300, 0);
});
