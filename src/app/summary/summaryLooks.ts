// How the cells of a summary look. The five levels, and 0 below them, stay apart in grey print: each is lighter than the one below.
import type { CellLook } from '../ports/sheetContent';

/** Level 0 … 5. */
export const LEVEL_FILLS = ['#7a1f1a', '#b03a2e', '#d95f30', '#e8943a', '#b0d487', '#e8f6e2'] as const;
const HEADING = '#dfe7f3';
const GROUP = '#eef1f6';
const SMALL = 7;
const centred = { align: 'center' } as const;

export const LOOK = {
  plain: {},
  text: { wrap: true },
  small: { size: 8, wrap: true },
  smallCentre: { size: 8, wrap: true, ...centred },
  /** Not wrapped: it flows over blank cells beside it. */
  note: { size: 8, color: '#4d5156' },
  title: { size: 16, bold: true },
  strong: { bold: true },
  section: { size: 11, bold: true, fill: '#27497a', color: '#ffffff' },
  heading: { size: 8, bold: true, fill: HEADING, wrap: true, ...centred },
  group: { bold: true, fill: GROUP },
  groupSmall: { bold: true, fill: GROUP, size: 8, wrap: true },
  centre: centred,
  whole: { format: '0', ...centred },
  score: { format: '0.00', ...centred },
  share: { format: '0.0', size: 8, ...centred },
  gain: { format: '0.0000', ...centred },
  amount: { format: 'General', ...centred },
  change: { format: '▲0.00;▼0.00;–', ...centred },
  /** To be filled in by people. */
  answer: { format: 'General', wrap: true, fill: '#fffbe6' },
  fresh: { size: 8, bold: true, ...centred },
  link: { color: '#0b57d0' },
  missing: { size: SMALL, wrap: true, color: '#b3261e', ...centred },
  waiting: { size: SMALL, wrap: true, fill: '#fff3c4', ...centred },
  outside: { fill: '#bdbdbd', ...centred },
} as const satisfies { readonly [name: string]: CellLook };

/** Of what people have typed: a text that could be read as a number or a day stays text. */
export function answerLook(value: unknown): CellLook {
  const isFigure = typeof value === 'string' && /^\s*([\d๐-๙+\-.,($฿].{0,29}|true|false)\s*$/i.test(value);
  return isFigure ? { ...LOOK.answer, format: '@' } : LOOK.answer;
}

/** A level in its colour. `format`: how the digit is printed; with more decimals where rounding would carry it to the next level. */
export function levelLook(level: number, format = '0'): CellLook {
  const next = Math.floor(level) + 1;
  const decimals = format.length - 1 - format.lastIndexOf('.');
  if (next - level > 1e-9 && Number(level.toFixed(decimals)) >= next) return levelLook(level, `${format}0`);
  const fill = LEVEL_FILLS[Math.max(0, Math.min(5, next - 1))] as string;
  return { format, fill, color: level < 2 ? '#ffffff' : '#000000', bold: true, ...centred };
}
