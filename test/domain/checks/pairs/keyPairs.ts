// Bad rows and good twins for the rules about months, units, KPIs and repeated reports.
import { SOURCES } from '../sampleReports';
import { type Pairs, T1 } from './rulePair';

export const keyPairs: Pairs = {
  'month-unreadable': {
    bad: [{ ...T1, month: '06/65' }],
    good: [{ ...T1, month: 'มิ.ย. 65' }],
    column: 'month',
  },
  'month-outside-round': {
    bad: [{ ...T1, month: '2565-03' }],
    good: [{ ...T1, month: '2565-04' }],
    column: 'month',
    expected: '2565-04',
  },
  'month-in-future': {
    bad: [{ ...T1, month: '2565-07' }],
    good: [{ ...T1, month: '2565-06' }],
    column: 'month',
    expected: '2565-06',
    sources: { today: { year: 2565, month: 6 } },
  },
  'month-eras-mixed': {
    bad: [T1, { ...T1, unit: 'พนมสารคาม', month: '2022-06' }],
    good: [
      { ...T1, month: '2022-06' },
      { ...T1, unit: 'พนมสารคาม', month: '2022-06' },
    ],
    column: 'month',
    expected: '2565-06',
    mend: '2565-06',
  },
  'unit-unknown': {
    bad: [{ ...T1, unit: 'บางคลา' }],
    good: [T1],
    column: 'unit',
    expected: 'บางคล้า',
  },
  'unit-alias': {
    bad: [{ ...T1, unit: 'สพอ.บางคล้า' }],
    good: [{ ...T1, unit: ' บางคล้า ' }],
    column: 'unit',
    expected: 'บางคล้า',
    mend: 'บางคล้า',
  },
  'kpi-unknown': { bad: [{ ...T1, kpi: 'T9' }], good: [{ ...T1, kpi: '1.1 เบิกจ่าย' }], column: 'kpi' },
  'kpi-unusable': {
    bad: [{ ...T1, kpi: 'X1' }],
    good: [T1],
    column: 'kpi',
    sources: { kpi: (typed) => (typed === 'X1' ? { code: 'kpi-criteria-missing' } : SOURCES.kpi(typed)) },
  },
  'kpi-not-in-agreement': {
    bad: [{ kpi: 'P3' }],
    good: [
      { kpi: 'P3', unit: 'ฉะเชิงเทรา' },
      { kpi: 'P3', unit: 'พนมสารคาม' },
    ],
    column: 'kpi',
  },
  'report-twice': {
    bad: [T1, { ...T1, month: 'มิ.ย. 65', kpi: '1.1' }],
    good: [T1, { ...T1, month: 'ก.ค. 65', kpi: '1.1', values: [910, 0, 1000, 0] }],
    rows: [0, 1],
    column: 'kpi',
  },
};
