// Rules about what is written beside the figures: obstacles, reasons, and numbers that are nobody's business.
import type { Judgement } from '../judgement';
import { type Found, hasManyDigits, NONE, quoted, quotedPrivateNumbers } from './finding';
import { previousReport } from './linkMonths';
import { BITS } from './need';
import { isUntouched } from './noReport';
import type { ReportRow } from './reportRow';
import type { Rule } from './rule';

const FIRST_GOOD_LEVEL = 3;

export const narrativeRules = [
  {
    code: 'obstacle-missing',
    severity: 'should',
    needs: ['judged', 'obstacle'],
    check(row, { columns }) {
      if (!isUntouched(row.cells[columns.obstacle])) return NONE;
      const { level } = row.judgement as Judgement;
      const before = previousReport(row)?.judgement?.level ?? level;
      if (level >= FIRST_GOOD_LEVEL && level >= before) return NONE;
      const facts = level < before ? { expected: level, other: before } : { expected: level };
      return [{ column: columns.obstacle, ...facts }];
    },
  },
  {
    // Units that take over the province's result need not report.
    code: 'reason-missing',
    severity: 'should',
    needs: ['kpi', 'unit', 'inputs', 'measured', 'reason'],
    check(row, { columns }) {
      if (row.has & BITS.reported || row.target?.from === 'province') return NONE;
      const isGiven = !isUntouched(row.cells[columns.reason]);
      return isGiven ? NONE : [{ column: columns.reason }];
    },
  },
  {
    code: 'private-number',
    severity: 'should',
    needs: ['narrative'],
    check(row, { columns }) {
      const found = privateIn(row, columns.narratives, NONE);
      return privateIn(row, columns.evidence, found, row.letters);
    },
  },
] as const satisfies readonly Rule[];

/** `letters`: a bit for each of the columns that need not be searched. */
function privateIn(
  row: ReportRow,
  columns: readonly number[],
  found: readonly Found[],
  letters = 0,
): readonly Found[] {
  let all = found;
  for (let i = 0; i < columns.length; i++) {
    if (letters & (1 << i)) continue;
    const column = columns[i] as number;
    const cell = row.cells[column];
    const text = typeof cell === 'string' ? cell : typeof cell === 'number' ? quoted(cell) : '';
    if (text.length < 9 || !hasManyDigits(text)) continue;
    const holds = quotedPrivateNumbers(text);
    if (holds !== '') all = all.concat([{ column, holds }]);
  }
  return all;
}
