// Formulas mean what they say on paper, and whatever else is typed in is refused with the part that was not expected.
import fc from 'fast-check';
import { type ExpressionProblem, inputsOf, parseExpression } from '../../src/domain/expression';
import { exactValue } from '../../src/domain/expressionValue';
import { ProblemError } from '../../src/domain/problem';
import { numberOf, type Rational, rationalOf } from '../../src/domain/rational';
import { anyFigure, anyTree, choices, type Exact, exactly, written } from './expressionTrees';

const LABELS = ['ก', 'เบิกจ่าย แล้ว', 'PO (ใบสั่งซื้อ/สั่งจ้าง)', 'ปี 2564 (ไตรมาส 3-4)', 'a*b + 1'];

/** The value with the inputs 2, 3, 5, 7 and 11; null when divided by 0. */
function computed(text: string): number | null {
  const value = exactValue(parseExpression(text, LABELS), [2, 3, 5, 7, 11].map(rationalOf));
  return value && numberOf(value);
}

function problemOf(text: string): ExpressionProblem | null {
  try {
    parseExpression(text, LABELS);
    return null;
  } catch (error) {
    if (error instanceof ProblemError) return error.problem as ExpressionProblem;
    throw error;
  }
}

test.each([
  ['a number', '12.5', 12.5],
  ['thousands separators', '1,234,567.5', 1234567.5],
  ['Thai digits', '๑,๒๓๔.๕', 1234.5],
  ['an input', '[ก]', 2],
  ['multiplication before addition', '1 + 2 * 3', 7],
  ['division before subtraction', '10 - 6 / 3', 8],
  ['subtraction from the left', '10 - 3 - 2', 5],
  ['division from the left', '100 / 10 / 5', 2],
  ['division and multiplication from the left', '100 / 10 * 5', 50],
  ['subtraction and addition from the left', '10 - 3 + 2', 9],
  ['parentheses first', '(1 + 2) * 3', 9],
  ['parentheses in parentheses', '((1 + (2))) * (3)', 9],
  ['a minus in front', '-[ก] + 5', 3],
  ['a minus in front before multiplication', '-2 * 3 + 10', 4],
  ['a minus behind an operator', '2 * -3', -6],
  ['two minus signs', '5 - -3', 8],
  ['a plus in front', '+5 - +3', 2],
  ['a minus in front of parentheses', '-(1 - 3)', 2],
  ['printed signs', '6 × 4 ÷ 3 − 1 – 2', 5],
  ['no spaces', '[ก]*100/([ปี 2564 (ไตรมาส 3-4)]-[เบิกจ่าย แล้ว])', 50],
  ['line breaks and no-break spaces', ' [ก]\n\t+\u00a0[ก] ', 4],
  ['a label with parentheses and signs within parentheses', '([PO (ใบสั่งซื้อ/สั่งจ้าง)] + [a*b + 1]) / 2', 8],
  ['a label typed with other spaces and digits', '[เบิกจ่ายแล้ว] + [ปี ๒๕๖๔ (ไตรมาส ๓-๔)]', 10],
  ['a label broken by PDF copying', '[เบิกจ\uf70aาย เเล้ว]', 3],
  ['division by 0', '1 / ([ก] - 2)', null],
  ['0 divided by something', '([ก] - 2) / 5', 0],
])('%s', (_, text, value) => {
  expect(computed(text)).toBe(value);
});

test.each([
  ['nothing', '', ''],
  ['only spaces', '  \n', ''],
  ['a trailing operator', '[ก] +', ''],
  ['a trailing minus', '1 -', ''],
  ['a leading operator', '* 2', '*'],
  ['two operators', '1 * / 2', '/'],
  ['an open parenthesis', '(1 + 2', ''],
  ['a parenthesis too many', '1 + 2)', ')'],
  ['empty parentheses', '()', ')'],
  ['two values side by side', '[ก] [ก]', 'ก'],
  ['two numbers side by side', '12 34', '34'],
  ['a value before a parenthesis', '2(3)', '('],
  ['an open bracket', '1 + [ก', '[ก'],
  ['a letter', '2x', 'x'],
  ['an exponent', '1e5', 'e5'],
  ['a power', '2^3', '^3'],
  ['a percent sign', '5%', '%'],
  ['a comma between values', '[ก],[ก]', ',[ก]'],
  ['code', '1;process.exit()', ';process.exit()'],
])('%s is refused where it stands', (_, text, at) => {
  expect(problemOf(text)).toEqual({ code: 'expression-unreadable', expression: text, at });
});

test('a number that could mean two things is refused', () => {
  for (const number of ['1,23', '1234567890123456', '1.2.3', '1,,2']) {
    expect(problemOf(`${number} + 1`)).toMatchObject({ code: 'expression-unreadable' });
  }
});

test('an unknown label is named', () => {
  expect(problemOf('[ก] + [ข]')).toEqual({
    code: 'expression-unknown-input',
    expression: '[ก] + [ข]',
    at: 'ข',
  });
  for (const label of ['', 'constructor', '__proto__', 'toString']) {
    expect(problemOf(`[${label}]`)).toMatchObject({ code: 'expression-unknown-input', at: label });
  }
});

test('formulas without measure are refused, not suffered', () => {
  const bombs = [
    '('.repeat(900) + 1 + ')'.repeat(900),
    '('.repeat(100_000),
    '-'.repeat(1_900) + 1,
    '-('.repeat(500) + 1 + ')'.repeat(500),
    '1+'.repeat(50_000) + 1,
    '[ก]'.repeat(40_000),
    '9'.repeat(100_000),
    '['.repeat(100_000),
    ' '.repeat(100_000),
    'ก'.repeat(100_000),
  ];
  const started = process.cpuUsage();
  for (const bomb of bombs) expect(problemOf(bomb)).not.toBeNull();
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000);
});

test('the longest chain that is read is also computed', () => {
  expect(computed(`${'1+'.repeat(999)}1`)).toBe(1000);
});

test('parentheses side by side do not count as depth', () => {
  expect(computed(Array(100).fill('(1)').join('+'))).toBe(100);
});

test('the inputs are listed once each, in order of appearance', () => {
  const parsed = parseExpression('-([a*b + 1] + 2) * [ก] / ([a*b + 1] - [เบิกจ่ายแล้ว])', LABELS);
  expect(inputsOf(parsed)).toEqual([4, 0, 1]);
  expect(inputsOf(parseExpression('1 + 2', LABELS))).toEqual([]);
});

test('no text makes the parser throw anything but a problem', () => {
  const unit = fc.constantFrom(...'()[]+-*/×÷−–.,0129๐๑ ก', '[ก]', '[a*b + 1]', '12.5', '\u200b', '😀', 'x');
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit, maxLength: 60 }), fc.string()), (text) => {
      const problem = problemOf(text);
      if (problem) expect(problem.expression).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test('any formula, however it is written, has exactly the value it has on paper', () => {
  const figures = fc.array(anyFigure(6), { minLength: LABELS.length, maxLength: LABELS.length });
  fc.assert(
    fc.property(anyTree(LABELS.length), figures, fc.nat(), (tree, inputs, seed) => {
      const text = written(tree, LABELS, choices(seed));
      const expected: Exact | null = exactly(
        tree,
        inputs.map((input) => input.exact),
      );
      const value: Rational | null = exactValue(
        parseExpression(text, LABELS),
        inputs.map((input) => rationalOf(input.double)),
      );
      expect([text, value === null]).toEqual([text, expected === null]);
      if (value && expected) expect(value.n * expected[1] === expected[0] * value.d).toBe(true);
    }),
    { numRuns: 4000 },
  );
});
