// Thai numbers, digits and months in cells: any range, cell by cell.

import {
  dayInShort,
  type MonthProblem,
  monthInFull,
  monthInShort,
  monthKey,
  readMonth,
} from '../../domain/month';
import type { Problem } from '../../domain/problem';
import { isProblem, readNumber } from '../../domain/readNumber';
import { cellText, isDate, thaiDigits } from '../../domain/thaiText';
import { type Cell, cellsOrScalar, warningText } from './eachRow';
import { gridOf } from './grid';
import { readChoice } from './options';
import { refuse } from './refuse';

/** One cell gives its value and throws when bad; a range gives a range, bad cells a text beginning with ⚠. */
function eachCell(argument: unknown, convert: (cell: unknown) => Cell | Problem): Cell | Cell[][] {
  const grid = gridOf(argument);
  const alone = grid.length === 1 && grid[0]?.length === 1;
  return cellsOrScalar(
    grid.map((row) =>
      row.map((cell) => {
        const converted = convert(cell);
        if (!isProblem<Problem>(converted)) return converted as Cell;
        return alone ? refuse(converted) : warningText(converted);
      }),
    ),
  );
}

/** THAI_NUMBER. */
export function numberCells(text: unknown): Cell | Cell[][] {
  return eachCell(text, (cell) => readNumber(cell) ?? '');
}

/** THAI_DIGITS: a number without separators, as many decimals as it has; in a text only the digits change. */
export function digitCells(value: unknown): Cell | Cell[][] {
  return eachCell(value, (cell) =>
    thaiDigits(
      typeof cell === 'number' ? plainText(cell) : isDate(cell) ? dayInShort(cellText(cell)) : cellText(cell),
    ),
  );
}

/** The number without exponent and without the dust of sums. */
function plainText(value: number): string {
  const clean = Number(value.toPrecision(15));
  const text = String(clean);
  if (!/e/.test(text)) return text;
  return Math.abs(clean) < 1 ? clean.toFixed(20).replace(/0+$/, '') : BigInt(clean).toString();
}

/** THAI_MONTH. */
export function monthCells(value: unknown, format: unknown): Cell | Cell[][] {
  const shown = readChoice(
    'format',
    format,
    { key: monthKey, full: monthInFull, short: monthInShort },
    monthKey,
    ['key', 'full', 'short'],
  );
  return eachCell(value, (cell) => {
    const month = readMonth(cell);
    if (month === null) return '';
    return isProblem<MonthProblem>(month) ? month : shown(month);
  });
}
