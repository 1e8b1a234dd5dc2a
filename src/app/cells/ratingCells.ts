// Ratings in cells: percentages, or totals on 5 where that is said.

import { type RatingBand, ratingOf, requireBands, USUAL_BANDS } from '../../domain/rating';
import { isProblem, readNumber } from '../../domain/readNumber';
import { cellText, cleanText } from '../../domain/thaiText';
import { type Cell, cellsOrScalar, eachRow, oneColumn, rowAt } from './eachRow';
import { gridOf, isBlank, isBlankRow } from './grid';
import { readScale } from './options';
import { refuseArgument } from './refuse';

const BEST_SCORE = 5;
const MOST_PERCENT = 100;

/** KPI_RATING per row. `bands`: two columns, percent from and rating; a heading row is skipped. */
export function ratingRows(percent: unknown, bands: unknown, scale: unknown): Cell | Cell[][] {
  const grid = oneColumn(percent, 'percent');
  const ordered = requireBands(isBlank(bands) ? USUAL_BANDS : readBands(bands));
  const on = readScale(scale);
  return cellsOrScalar(eachRow({ percent: grid }, (i) => [ratingCell(rowAt(grid, i)[0], ordered, on)]));
}

function ratingCell(cell: unknown, bands: readonly RatingBand[], scale: 5 | 100 | null): Cell {
  const quote = (
    code: 'percent-unreadable' | 'percent-as-score' | 'percent-outside' | 'percent-below-bands',
  ): never => refuseArgument({ code, text: cleanText(cellText(cell)) });
  const value = readNumber(cell);
  if (typeof value !== 'number') return quote('percent-unreadable');
  if (scale === null && value >= 0 && value <= BEST_SCORE) return quote('percent-as-score');
  if (value < 0 || value > (scale === 5 ? BEST_SCORE : MOST_PERCENT)) return quote('percent-outside');
  const rating = ratingOf(scale === 5 ? (value * MOST_PERCENT) / BEST_SCORE : value, bands);
  return rating === null ? quote('percent-below-bands') : rating;
}

function readBands(argument: unknown): RatingBand[] {
  const bands: RatingBand[] = [];
  gridOf(argument).forEach((row, i) => {
    if (isBlankRow(row)) return;
    const from = readNumber(row[0]);
    const rating = cleanText(cellText(row[1]));
    if (typeof from === 'number' && rating !== '') bands.push({ from, rating });
    else if (i > 0 || !isProblem(from)) {
      refuseArgument({ code: 'band-unreadable', row: i + 1, text: row.map(cellText).join(', ') });
    }
  });
  return bands;
}
