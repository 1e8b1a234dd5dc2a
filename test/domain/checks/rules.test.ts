// Each rule: a table with a bad row that fires it and nothing else, and a good twin that keeps silent.
import { checkRules } from '../../../src/domain/checks/checkRules';
import { figurePairs } from './pairs/figurePairs';
import { keyPairs } from './pairs/keyPairs';
import { resultPairs } from './pairs/resultPairs';
import type { Pair, Pairs } from './pairs/rulePair';
import { check, tableOf } from './sampleReports';

const PAIRS: Pairs = { ...keyPairs, ...figurePairs, ...resultPairs };

test('every rule has its pair', () => {
  expect(Object.keys(PAIRS).sort()).toEqual(checkRules.map((rule) => rule.code).sort());
});

const codes = Object.keys(PAIRS);

test.each(codes)('%s fires alone', (code) => {
  const { bad, rows = [bad.length - 1], column, expected, mend, columns, sources } = PAIRS[code] as Pair;
  const table = tableOf(bad, columns);
  const findings = check(table, sources);
  expect(findings.map((finding) => [finding.code, finding.row])).toEqual(rows.map((row) => [code, row]));
  const last = findings[findings.length - 1];
  expect(table.keys[last?.column ?? -1]).toBe(column);
  if (expected !== undefined) expect(last?.expected).toBe(expected);
  expect(last?.mend).toBe(mend);
  expect(last?.severity).toBe(checkRules.find((rule) => rule.code === code)?.severity);
});

test.each(codes)('%s is silent about the good twin', (code) => {
  const { good, columns, sources } = PAIRS[code] as Pair;
  expect(check(tableOf(good, columns), sources)).toEqual([]);
});

test.each(codes.filter((code) => PAIRS[code]?.mend !== undefined))(
  '%s: its mend, written, silences it',
  (code) => {
    const { bad, columns, sources } = PAIRS[code] as Pair;
    const table = tableOf(bad, columns);
    for (const { row, column, mend } of check(table, sources)) (table.rows[row] as unknown[])[column] = mend;
    expect(check(table, sources)).toEqual([]);
  },
);
