// The formula table, computed by the source.
import { call, errorOf, functions } from './functions';
import { callOf, formulaTable } from './workedValues';

test.each(formulaTable)('$formula', (one) => {
  const { name, args } = callOf(one.formula);
  if ('error' in one) expect(errorOf(name, ...args)).toBe(one.error);
  else expect(call(name, ...args)).toEqual(one.value);
});

test('the table shows every function, with a value and a mistake of each', () => {
  const shown = (kind: 'value' | 'error') =>
    new Set(formulaTable.filter((one) => kind in one).map(({ formula }) => callOf(formula).name));
  const names = Object.keys(functions).sort();
  expect([...shown('value')].sort()).toEqual(names);
  // Any text and any number has its Thai digits.
  expect([...shown('error')].sort()).toEqual(names.filter((name) => name !== 'THAI_DIGITS'));
});
