// The figure that reaches a threshold, wherever the measure is linear in it, and an honest nothing elsewhere.
import fc from 'fast-check';
import { parseExpression } from '../../src/domain/expression';
import { exactValue } from '../../src/domain/expressionValue';
import { inputReaching } from '../../src/domain/linearFraction';
import { compare, numberOf, type Rational, rationalOf } from '../../src/domain/rational';

const LABELS = ['x', 'a', 'b'];

/** The x at which the formula equals the threshold, with a = `a` and b = `b`. */
function reaching(formula: string, threshold: number, a = 0, b = 0): number | null {
  const inputs = [999, a, b].map(rationalOf);
  const at = inputReaching(parseExpression(formula, LABELS), 0, inputs, rationalOf(threshold));
  return at && numberOf(at);
}

test.each([
  ['the figure itself', '[x]', 7, 7],
  ['a share', '[x] / [a] * 100', 15, 30],
  ['a share of a difference', '([x] + [b]) / ([a] - [b]) * 100', 50, 85],
  ['growth', '([x] - [a]) / [a] * 100', 12, 224],
  ['a falling measure', '[a] / [x]', 4, 50],
  ['a share of a whole that grows along', '[x] / ([x] + [b]) * 100', 75, 30],
  ['an average of shares over one whole', '[x]/[a] + [x]/[a]', 1, 100],
  ['two fractions over the same moving whole', '[x]/([x]+[b]) - [b]/([x]+[b])', 0.5, 30],
  ['a figure taken off', '100 - [x]', 40, 60],
  ['a negated figure', '-[x] * -(2)', 10, 5],
  ['a figure that must be negative', '[x] + [a]', 150, -50],
])('%s', (_, formula, threshold, x) => {
  expect(reaching(formula, threshold, 200, 10)).toBe(x);
});

test.each([
  ['the figure is not in the formula', '[a] / [b]', 5],
  ['the figure cancels', '[x] - [x] + [a]', 5],
  ['the formula is not linear', '[x] * [x]', 4],
  ['the whole is a product of the figure', '[a] / ([x] * [x])', 4],
  ['fractions over different wholes', '[a]/[x] + [a]/([x] + 1)', 4],
  ['the threshold is only approached', '[x] / ([x] + [b])', 1],
])('nothing where %s', (_, formula, threshold) => {
  expect(reaching(formula, threshold, 200, 10)).toBeNull();
});

test('putting the figure found into the formula gives exactly the threshold', () => {
  const formulas = [
    '[x] / [a] * 100',
    '([x] + [b]) / ([a] - [b]) * 100',
    '([x] - [a]) / [a] * 100',
    '([a] - [x]) / [b]',
    '[a] / ([x] - [b]) - 3',
    '([x] + [a]) / ([x] * 3 + [b]) * 100',
    '2 * (([x] * 0.25 - [b]) / [a] + 1)',
  ].map((formula) => parseExpression(formula, LABELS));
  const satang = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((amount) => amount / 100);
  let solved = 0;
  fc.assert(
    fc.property(fc.constantFrom(...formulas), satang, satang, satang, (formula, a, b, threshold) => {
      const inputs = [0, a, b].map(rationalOf);
      const at = inputReaching(formula, 0, inputs, rationalOf(threshold));
      if (!at) return;
      const value = exactValue(formula, [at, ...inputs.slice(1)]);
      // Where the figure found makes the whole 0, the caller sees that the requirement is still unmet.
      if (!value) return;
      solved++;
      expect(compare(value as Rational, rationalOf(threshold))).toBe(0);
    }),
    { numRuns: 1500 },
  );
  expect(solved).toBeGreaterThan(1000);
});
