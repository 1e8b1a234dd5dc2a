// Every rule has a sentence that says where, what and what to do; private numbers never reach it.
import { checkLine, checkLines } from '../../src/app/cells/checkLines';
import { checkRules } from '../../src/domain/checks/checkRules';
import type { Finding } from '../../src/domain/checks/finding';

const FACTS: Omit<Finding, 'code' | 'severity'> = {
  row: 6,
  column: 1,
  holds: '12',
  expected: 34,
  other: 56,
  between: [7, 8],
  label: 'เบิกจ่ายแล้ว',
  rows: [2],
  levels: [3, 4],
  cause: { code: 'kpi-unknown', kpi: 'T9', nearest: '' } as Finding['cause'] & object,
};

test.each(checkRules)('$code', ({ code, severity }) => {
  for (const facts of [FACTS, { ...FACTS, holds: '' }]) {
    const line = checkLine({ code, severity, ...facts }, ['เดือน', 'ค่า\n1']);
    expect(line).toMatch(severity === 'must' ? /^ต้องแก้ไข: / : /^ควรตรวจสอบ: /);
    expect(line).toMatch(/โปรด/);
    if (code !== 'report-twice') expect(line).toContain('“ค่า 1”');
    expect(line).not.toMatch(/undefined|null|\[object|\n/);
  }
});

test('a column the table has not is called by the name of the input', () => {
  const line = checkLine({ ...FACTS, code: 'base-missing', severity: 'should', column: -1 }, ['เดือน']);
  expect(line).toContain('คอลัมน์ “เบิกจ่ายแล้ว” ว่างอยู่: รอค่าฐาน');
});

test('a rule without a sentence of its own still says where to look', () => {
  const finding = { code: 'new-rule', severity: 'should', row: 0, column: 0, holds: 'ก' } as const;
  expect(checkLine(finding, ['เดือน'])).toBe('ควรตรวจสอบ: คอลัมน์ “เดือน” มีค่า “ก” โปรดตรวจสอบ');
});

test('lines of a row stand together, rows without problems have none', () => {
  const finding = { code: 'input-negative', severity: 'must', row: 3, column: 0, holds: '-1' } as const;
  const lines = checkLines([finding, { ...finding, column: 1 }], ['ค่า 1', 'ค่า 2']);
  expect(Object.keys(lines)).toEqual(['3']);
  expect(lines[3]?.split('\n').length).toBe(2);
});
