// Counts what passed and failed over all steps; its line is the last one printed.

export class Tally {
  passed = 0;
  failed = 0;

  /**
   * One step that counts as a single check.
   * @param {boolean} ok
   */
  add(ok) {
    if (ok) this.passed += 1;
    else this.failed += 1;
  }

  /**
   * @param {number} passed
   * @param {number} failed
   */
  addCounts(passed, failed) {
    this.passed += passed;
    this.failed += failed;
  }

  line() {
    return `${this.passed} passed, ${this.failed} failed`;
  }
}
