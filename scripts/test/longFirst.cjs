// The order of test files: those of use cases with those in a browser spread among them, then the rest; large before small.
// A long file started last would keep one worker busy while the others have nothing left, and a clean clone knows no durations.
// A browser waits now and then: two side by side would leave cores idle that another file can use.
const { statSync } = require('node:fs');

const BROWSER = /[\\/]test[\\/]e2e[\\/]/;
const USE_CASES = /[\\/]test[\\/]app[\\/]/;

/** What Jest asks of a sequencer. */
module.exports = class LongFirst {
  /**
   * @template {{ path: string }} T
   * @param {readonly T[]} tests
   */
  sort(tests) {
    const size = new Map(tests.map(({ path }) => [path, statSync(path).size]));
    const largeFirst = [...tests].sort((a, b) => (size.get(b.path) ?? 0) - (size.get(a.path) ?? 0));
    const pick = (/** @type {(path: string) => boolean} */ wanted) =>
      largeFirst.filter(({ path }) => wanted(path));
    const browser = pick((path) => BROWSER.test(path));
    const useCases = pick((path) => USE_CASES.test(path));
    const rest = pick((path) => !BROWSER.test(path) && !USE_CASES.test(path));
    return [...spread(browser, useCases), ...rest];
  }

  /** Nothing is remembered between runs. */
  cacheResults() {}
};

/**
 * One list of two, each in its order and evenly among the other.
 * @template T
 * @param {readonly T[]} some
 * @param {readonly T[]} others
 */
function spread(some, others) {
  const placed = [some, others].flatMap((list) =>
    list.map((item, i) => ({ item, at: (i + 0.5) / list.length })),
  );
  return placed.sort((a, b) => a.at - b.at).map(({ item }) => item);
}
