// One call of KPI_LEVEL over 10,000 rows, against a bare loop of five comparisons over the same column.
import vm from 'node:vm';
import { Bench } from 'tinybench';
import { median, ratioFigure } from './figure.mjs';

const ROWS = 10_000;
const LIMITS = { first: 4, warm: 12 };
const BARE_LOOP = `
function bareLoop(column) {
  const levels = [];
  for (let row = 0; row < column.length; row++) {
    const value = column[row][0];
    let level = 0;
    if (value >= 80) level = 1;
    if (value >= 85) level = 2;
    if (value >= 90) level = 3;
    if (value >= 95) level = 4;
    if (value >= 100) level = 5;
    levels.push([level]);
  }
  return levels;
}
`;

/**
 * Empty when the function is missing or wrong: there is nothing to time yet.
 * @param {string} code
 * @param {{ rounds: number, warmMilliseconds: number }} effort
 */
export async function throughputFigures(code, effort) {
  // From 3 up: a percentage of at most 2 is refused as a likely slip, which the bare loop does not check.
  const column = JSON.stringify(
    Array.from({ length: ROWS }, (_, row) => [3 + ((row * 7919) % 11_000) / 100]),
  );
  const built = () => callIn(code, 'KPI_LEVEL([[80, 85, 90, 95, 100]], column)', column);
  const bare = () => callIn(BARE_LOOP, 'bareLoop(column)', column);
  if (!sameValues(built, bare)) return [];
  const first = firstCalls(built, bare, effort.rounds);
  const warm = await warmCalls(built, bare, effort);
  return [
    ratioFigure('10,000 rows, first call', first, 'ms', LIMITS.first),
    ratioFigure('10,000 rows, warm', warm, 'ms', LIMITS.warm),
  ];
}

/**
 * The call, ready to run in a context of its own that nothing has been called in.
 * @param {string} code
 * @param {string} expression
 * @param {string} column
 * @returns {() => unknown}
 */
function callIn(code, expression, column) {
  const context = vm.createContext();
  vm.runInContext(code, context);
  // Parsed inside: arrays of another context are slower and are not what Sheets hands over.
  vm.runInContext(`var column = JSON.parse(${JSON.stringify(column)});`, context);
  return vm.runInContext(`(() => ${expression})`, context);
}

/**
 * @param {() => () => unknown} built
 * @param {() => () => unknown} bare
 */
function sameValues(built, bare) {
  try {
    return JSON.stringify(built()()) === JSON.stringify(bare()());
  } catch {
    return false;
  }
}

/**
 * @param {() => () => unknown} built
 * @param {() => () => unknown} bare
 * @param {number} rounds
 */
function firstCalls(built, bare, rounds) {
  /** @type {{ built: number[], bare: number[] }} */
  const times = { built: [], bare: [] };
  for (let round = 0; round < rounds; round += 1) {
    times.bare.push(milliseconds(bare()));
    times.built.push(milliseconds(built()));
  }
  return { value: median(times.built), reference: median(times.bare) };
}

/** @param {() => unknown} call */
function milliseconds(call) {
  const start = performance.now();
  call();
  return performance.now() - start;
}

/**
 * @param {() => () => unknown} built
 * @param {() => () => unknown} bare
 * @param {{ rounds: number, warmMilliseconds: number }} effort
 */
async function warmCalls(built, bare, { rounds, warmMilliseconds }) {
  const calls = { built: built(), bare: bare() };
  /** @type {{ built: number[], bare: number[] }} */
  const times = { built: [], bare: [] };
  for (let round = 0; round < Math.min(rounds, 5); round += 1) {
    const bench = new Bench({ time: warmMilliseconds, warmupTime: warmMilliseconds / 2 });
    bench.add('bare', calls.bare).add('built', calls.built);
    await bench.run();
    for (const name of /** @type {const} */ (['bare', 'built'])) {
      const result = bench.getTask(name)?.result;
      if (result?.state === 'completed') times[name].push(result.latency.p50);
    }
  }
  return { value: median(times.built), reference: median(times.bare) };
}
