// The worked values of the functions, computed by the source.
import { call } from './functions';
import { callOf, workedValues } from './workedValues';

test.each(workedValues)('$formula gives $value', ({ formula, value }) => {
  const { name, args } = callOf(formula);
  expect(call(name, ...args)).toBe(value);
});
