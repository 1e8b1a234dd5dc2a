// Cells under รหัส: the KPI each means, by the template.
import { type CorpusGroup, faulty } from './corpusCell';

const UNKNOWN = 'kpi-unknown';

export const kpiCells: readonly CorpusGroup<string>[] = [
  {
    about: 'codes',
    cells: [
      ['T1', 'T1'],
      ['t1', 'T1'],
      [' T1 ', 'T1'],
      ['T๑', 'T1'],
      ['P10', 'P10'],
      ['p๑๐', 'P10'],
      ['P1', 'P1'],
      ['P9', 'P9'],
      ['T\u200b1', 'T1'],
      ['T 1', 'T1'],
    ],
  },
  {
    about: 'numbers as text',
    cells: [
      ['1.1', 'T1'],
      ['๑.๑', 'T1'],
      ['2.1', 'P1'],
      ['2.10', 'P10'],
      ['๒.๑๐', 'P10'],
      ['2.4', 'P4'],
      [' 2.9', 'P9'],
    ],
  },
  {
    about: 'names, alone and behind a number',
    cells: [
      ['1.1 ใช้จ่ายงบประมาณ', 'T1'],
      ['๑.๑ ใช้จ่ายงบประมาณ', 'T1'],
      ['ใช้จ่ายงบประมาณ', 'T1'],
      ['1.1  ใช้จ่าย งบประมาณ', 'T1'],
      ['2.9 หนี้กองทุนสตรี', 'P9'],
      ['หนี้กองทุนสตรี', 'P9'],
    ],
  },
  {
    about: 'numbers that have lost their last digit',
    cells: faulty(UNKNOWN, [1.1, 2.1, 2.9, 1, 2, 0, -1.1, 11]),
  },
  {
    about: 'no KPI of the template',
    cells: [
      ...faulty(UNKNOWN, [
        'T9',
        'T0',
        'T6',
        'P12',
        'P0',
        'X1',
        'T',
        'P',
        '1',
        '2',
        '3.1',
        '1.6',
        '2.12',
        '1.10',
        '0.1',
        '1,1',
      ]),
      ...faulty(UNKNOWN, [
        'T1T2',
        'T1, T2',
        'T1-T5',
        'T-1',
        'T1.1',
        '1.1.1',
        'ตัวชี้วัด',
        'ทุกตัวชี้วัด',
        '-',
        '?',
        'ใช้จ่าย',
        'ค'.repeat(5000),
      ]),
    ],
  },
  {
    about: 'errors, markup, formulas, pictures, dates',
    cells: [
      ...faulty('formula-error', ['#REF!', '#N/A', '#VALUE!']),
      ...faulty(UNKNOWN, [
        '<b>T1</b>',
        '=T1',
        'T1😀',
        '🎯',
        'constructor',
        '__proto__',
        true,
        '1 ม.ค.',
        '2022-01-01',
        'มิ.ย. 65',
      ]),
    ],
  },
];
