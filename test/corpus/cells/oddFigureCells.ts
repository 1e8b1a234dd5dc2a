// Further cells under the same input: what programs, formulas, copying and typing leave there.
import { type CorpusGroup, faulty } from './corpusCell';

const UNREADABLE = 'number-unreadable';

export const oddFigureCells: readonly CorpusGroup<number>[] = [
  {
    about: 'how programs write numbers',
    cells: [
      ...faulty(UNREADABLE, [
        '1e5',
        '1E+5',
        '5.0498E+05',
        '0x10',
        '0b11',
        '1e',
        '#',
        '##########',
        '1.23456789E+12',
      ]),
      ...faulty(UNREADABLE, ['(500)', '500-', '[500]', '"500"', '“500”', "'500'"]),
    ],
  },
  {
    about: 'blank where a figure is needed',
    cells: faulty('input-missing', ['', ' ', '\u00a0', '\u200b', ' \u00a0\u200b\ufeff ', '\n']),
  },
  {
    about: 'a dash for nothing spent',
    cells: [
      ['-', 0],
      ['–', 0],
      ['—', 0],
      ['−', 0],
      [' - ', 0],
      ['\u00a0–', 0],
      ...faulty(UNREADABLE, ['--', '---', '- -', '-.-', '_', '~', '=', '…', '...', 'N/A', 'n/a']),
    ],
  },
  {
    about: 'negative',
    cells: faulty('input-negative', [
      -1,
      -0.01,
      -504980,
      '-5',
      '−5.5',
      '–5',
      '- 5',
      '-1,234.50',
      '-๕๐๐',
      '-5 บาท',
    ]),
  },
  {
    about: 'huge and tiny',
    cells: [
      [9999999999999, 9999999999999],
      ['9,999,999,999,999.99', 9999999999999.99],
      ['0.000000000123456789012345', 1.23456789012345e-10],
      [Number.MIN_VALUE, Number.MIN_VALUE],
      ['0.1234567890123456', 0.1234567890123456],
      ['000000000000000000005', 5],
      ...faulty(UNREADABLE, [
        '1234567890123456',
        '1,000,000,000,000,000.00',
        '9'.repeat(400),
        '1'.repeat(30_000),
      ]),
    ],
  },
  {
    about: 'formula errors',
    cells: [
      ...faulty('formula-error', [
        '#REF!',
        '#N/A',
        '#VALUE!',
        '#DIV/0!',
        '#NAME?',
        '#NUM!',
        '#NULL!',
        '#ERROR!',
      ]),
      ...faulty('formula-error', ['#ref!', ' #REF! ', 'Loading...', '#SPILL!', '#CALC!']),
    ],
  },
  {
    about: 'hidden and odd characters',
    cells: [
      ['1\u200b,2\u200c3\u200d4\ufeff', 1234],
      ['\u200e1\u00ad234\u200f', 1234],
      ['\ufeff500', 500],
      ['500\u2060', 500],
      ['500\u00a0', 500],
      ['\u00a0500\u00a0บาท', 500],
      ['500\u3000', 500],
      ['500\r\n', 500],
      ['\t500', 500],
      ['500\ufe0f', 500],
      ...faulty(UNREADABLE, ['5\u0000', '5\u0007', '5\u202e', '\ud83d5', '5\ufffd']),
    ],
  },
  {
    about: 'Thai broken by copying from PDF',
    cells: [
      ['จํานวน 5 บาท', 5],
      ['จํ านวน 5 บาท', 5],
      ['ร\uf714อยละ 85', 85],
      ['3 เเปลง', 3],
      ['3 เเห่ง', 3],
      ['จำ นวน 5', { fault: UNREADABLE }],
    ],
  },
  {
    about: 'emoji and pictures',
    cells: faulty(UNREADABLE, ['5😀', '😀', '5️⃣', '💯', '✓', '☑', '🔥500', '👍🏽', '🇹🇭']),
  },
  {
    about: 'markup and formulas',
    cells: [
      ...faulty(UNREADABLE, [
        '<b>5</b>',
        '5<br>',
        '&nbsp;5',
        '&#53;',
        '<script>alert(1)</script>',
        '<img src=x onerror=alert(1)>',
      ]),
      ...faulty(UNREADABLE, [
        '=1+1',
        '=5',
        '+1+1',
        '@SUM(A1)',
        '=HYPERLINK("http://example.com","5")',
        '=IMPORTXML("http://example.com")',
      ]),
      ...faulty(UNREADABLE, [
        '{{5}}',
        '$5}',
        '%s',
        '%35',
        '\\u0035',
        "5'; DROP TABLE reports",
        '{"value":5}',
        '[5]',
      ]),
    ],
  },
  {
    about: 'dates where an amount is wanted',
    cells: faulty(UNREADABLE, [
      '17/6/2565',
      '17 มิ.ย. 65',
      '2022-06-17',
      '17-06-2565',
      '08:30',
      '8.30 น.',
      'มิ.ย. 65',
    ]),
  },
];
