// Cells under a typed percentage of a part of a whole, ร้อยละจากระบบ of P1: the number each means.
import { type CorpusGroup, faulty } from './corpusCell';

const UNREADABLE = 'number-unreadable';

export const shareCells: readonly CorpusGroup<number>[] = [
  {
    about: 'percentages as they are typed',
    cells: [
      [50, 50],
      [0, 0],
      [100, 100],
      [33.33, 33.33],
      ['50', 50],
      ['50%', 50],
      ['50 %', 50],
      ['50.5%', 50.5],
      ['ร้อยละ 50', 50],
      ['ร้อยละ ๕๐', 50],
      ['ร้อยละ 50.25', 50.25],
      ['๕๐', 50],
      ['๕๐.๒๕ %', 50.25],
      ['100.00', 100],
      ['0 %', 0],
    ],
  },
  {
    about: 'a fraction where a percentage is meant',
    cells: faulty('percent-as-fraction', [0.5, 0.85, 0.9999, '0.5', '๐.๘๕', '.75']),
  },
  {
    about: 'more than the whole',
    cells: faulty('part-over-whole', [100.01, 110, 1000, '110%', 'ร้อยละ ๑๒๐', '๑๐๑']),
  },
  { about: 'below nothing', cells: faulty('input-negative', [-1, '-5', '-5%', '−๑๐']) },
  {
    about: 'no percentage',
    cells: faulty(UNREADABLE, [
      'ห้าสิบ',
      'ครึ่ง',
      '50-60',
      '50/100',
      '5 จาก 10',
      '% 50',
      '50 เปอร์เซ็นต์',
      '50😀',
      '<i>50</i>',
      '=50%',
    ]),
  },
  {
    about: 'a sign that there is none',
    cells: [
      ['-', null],
      ['–', null],
      ['ไม่ประเมิน', null],
      ['N/A', null],
      ['', null],
    ],
  },
  { about: 'formula errors', cells: faulty('formula-error', ['#DIV/0!', '#REF!', '#N/A']) },
];
