// The order of test files: those in a browser first, then those of use cases, then the rest; large files before small ones.
// A long file started last would keep one worker busy while the others have nothing left, and a clean clone knows no durations.
const { statSync } = require('node:fs');

const LONG = [/[\\/]test[\\/]e2e[\\/]/, /[\\/]test[\\/]app[\\/]/];

/** @param {string} file */
function rank(file) {
  const at = LONG.findIndex((folder) => folder.test(file));
  return at < 0 ? LONG.length : at;
}

/** What Jest asks of a sequencer. */
module.exports = class LongFirst {
  /**
   * @template {{ path: string }} T
   * @param {readonly T[]} tests
   */
  sort(tests) {
    const size = new Map(tests.map(({ path }) => [path, statSync(path).size]));
    return [...tests].sort(
      (a, b) => rank(a.path) - rank(b.path) || (size.get(b.path) ?? 0) - (size.get(a.path) ?? 0),
    );
  }

  /** Nothing is remembered between runs. */
  cacheResults() {}
};
