// Rules about the month of a report.
import { monthKey } from '../month';
import { atKey } from './atKey';
import { NONE } from './finding';
import { isFormulaError } from './formulaError';
import { keyOfSerial, serialOf } from './keyReaders';
import { BITS } from './need';
import type { ReportTable } from './reportTable';
import type { Rule } from './rule';

export const monthRules = [
  {
    code: 'month-unreadable',
    severity: 'must',
    needs: ['monthCell'],
    check(row, table) {
      const cell = table.keyCells.month(row);
      return row.has & BITS.month || isFormulaError(cell) ? NONE : atKey('month', row, table);
    },
  },
  {
    code: 'month-outside-round',
    severity: 'must',
    needs: ['month', 'round'],
    check(row, table) {
      const { first, last } = table.sources.round as NonNullable<ReportTable['sources']['round']>;
      if (row.month >= serialOf(first) && row.month <= serialOf(last)) return NONE;
      return atKey('month', row, table, { expected: monthKey(first), other: monthKey(last) });
    },
  },
  {
    code: 'month-in-future',
    severity: 'must',
    needs: ['month', 'today'],
    check(row, table) {
      const { today } = table.sources;
      if (!today || row.month <= serialOf(today)) return NONE;
      return atKey('month', row, table, { expected: monthKey(today) });
    },
  },
  {
    // Months are kept in the Buddhist era, so the rows of the other one are to change.
    code: 'month-eras-mixed',
    severity: 'must',
    needs: ['month'],
    check(row, table) {
      if (!table.erasMixed || row.era !== 'common') return NONE;
      const key = keyOfSerial(row.month);
      return atKey('month', row, table, { expected: key, mend: key });
    },
  },
] as const satisfies readonly Rule[];
