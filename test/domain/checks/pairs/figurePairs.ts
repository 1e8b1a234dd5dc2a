// Bad rows and good twins for the rules about input figures, bases and their course over the months.
import { monthly, P1, P2, P9, type Pairs, T1, T5 } from './rulePair';

export const figurePairs: Pairs = {
  'number-unreadable': {
    bad: [{ kpi: 'T1', values: ['๑.๐๓๐,๕๘๖', 0, 1000, 0] }],
    good: [{ kpi: 'T1', values: ['จำนวน ๙๐๐ บาท', '-', '๑,๐๐๐', ''] }],
    column: 'value1',
  },
  'tick-unreadable': {
    bad: [T5(['กำลังทำ', 1, 4, 8])],
    good: [T5(['ใช่', 1, 4, 8])],
    column: 'value1',
  },
  'input-negative': {
    bad: [{ kpi: 'T1', values: [-1, 0, 1000, 0] }],
    good: [{ kpi: 'T1', values: [0, 0, 1000, 0] }],
    column: 'value1',
  },
  'input-beyond': {
    bad: [{ kpi: 'T1', values: [900, 0, 1000, 0, 7] }],
    good: [{ kpi: 'T1', values: [900, 0, 1000, 0, false] }],
    column: 'value5',
  },
  'percent-as-fraction': {
    bad: [{ kpi: 'T2', values: [true, true, 6, 0.85] }],
    good: [{ kpi: 'T2', values: [true, true, 6, 85] }],
    column: 'value4',
    expected: 85,
    mend: 85,
  },
  'input-missing': {
    bad: [{ kpi: 'T1', values: ['', 5, 1000, 0] }],
    good: [{ kpi: 'T1', values: [900, '', 1000, ''] }],
    column: 'value1',
  },
  'formula-error': {
    bad: [{ kpi: 'T1', values: ['#REF!', 0, 1000, 0] }],
    good: [T1],
    column: 'value1',
  },
  'part-over-whole': {
    bad: [P2('2565-06', 31)],
    good: [P2('2565-06', 30)],
    column: 'value1',
    expected: 30,
  },
  'share-negative': {
    bad: [{ kpi: 'T1', values: [900, 0, 1000, 1500] }],
    good: [{ kpi: 'T1', values: [900, 0, 1000, 50] }],
    column: 'value1',
  },
  'whole-zero': {
    bad: [P1('2565-06', 0, 0)],
    good: [P1('2565-06', 0, 10)],
    column: 'value2',
  },
  'base-missing': {
    bad: [{ kpi: 'P2', unit: 'พนมสารคาม', values: [15, ''] }],
    good: [P2('2565-06', 15)],
    column: 'value2',
    expected: 30,
    mend: 30,
  },
  'deduction-unticked': {
    bad: [P9('2565-05', true), P9('2565-06', false)],
    good: [P9('2565-05', false), P9('2565-06', true), P9('2565-07', 'ใช่')],
    column: 'value6',
    expected: '2565-05',
    mend: true,
  },
  'base-differs-from-target': {
    bad: [{ kpi: 'P2', unit: 'พนมสารคาม', values: [15, 29] }],
    good: [P2('2565-06', 15)],
    column: 'value2',
    expected: 30,
    mend: 30,
  },
  'base-differs-from-last-month': {
    bad: [P1('2565-05', 20, 192), P1('2565-06', 20, 129)],
    good: [P1('2565-05', 20, 192), P1('2565-06', 20, 192)],
    column: 'value2',
    expected: 192,
  },
  'cumulative-against-direction': {
    bad: [P2('2565-05', 18), P2('2565-06', 17)],
    good: [P2('2565-05', 18), P2('2565-06', 18)],
    column: 'value1',
    expected: 18,
  },
  'unchanged-three-months': {
    bad: [P2('2565-04', 18), P2('2565-05', 18), P2('2565-06', 18)],
    good: [
      P2('2565-04', 20),
      P2('2565-05', 20),
      P2('2565-06', 20),
      P1('2565-04', 20),
      P1('2565-06', 20),
      P1('2565-07', 20),
    ],
    column: 'value1',
  },
  'change-unusual': {
    bad: monthly([100, 110, 121, 130, 140, 900]),
    good: monthly([100, 110, 121, 130, 140, 151]),
    column: 'value1',
  },
};
