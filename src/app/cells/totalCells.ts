// Weights and totals in cells: who is measured, who has not reported, and which row is at fault.

import { isProblem, type NumberProblem, readNumber } from '../../domain/readNumber';
import { cellText, cleanText, textKey } from '../../domain/thaiText';
import {
  type MissingRule,
  totalNumber,
  totalOf,
  type Weighted,
  weightedScore,
} from '../../domain/weightedTotal';
import { type Cell, cellsOrScalar, eachRow, oneColumn, rowAt, rowOrWarning } from './eachRow';
import { type Grid, gridOf, isBlank, widthOf } from './grid';
import { refuseArgument, refuseCellError } from './refuse';

const NOT_MEASURED = ['–', '-', '—', '−', 'ไม่ประเมิน', 'ไม่วัด'];
const SHOWN_NOT_MEASURED = '–';
const BEST_SCORE = 5;

type Score = number | 'not-measured' | 'not-reported';

/** KPI_WEIGHTED: score × weight / 100 per row; a KPI that is not measured stays "–". */
export function weightedRows(scores: unknown, weights: unknown): Cell | Cell[][] {
  requireArgument(weights, 'weights');
  const grids = { scores: oneColumn(scores, 'scores'), weights: oneColumn(weights, 'weights') };
  const rows = eachRow(grids, (i) => {
    const item = readItem(rowAt(grids.scores, i)[0], rowAt(grids.weights, i)[0], i + 1);
    if (!item) return [''];
    if (item.score === 'not-measured') return [SHOWN_NOT_MEASURED];
    return [item.score === 'not-reported' ? 0 : weightedScore(item.score, item.weight)];
  });
  return cellsOrScalar(rows);
}

/** KPI_TOTAL: one number for a column or row of scores, one per row for a table of them. */
export function totalRows(
  scores: unknown,
  weights: unknown,
  missing: MissingRule,
  scale: 5 | 100,
): Cell | Cell[][] {
  requireArgument(weights, 'weights');
  const table = gridOf(scores);
  const weightCells = vector(gridOf(weights));
  const line = table.length === 1 || widthOf(table) === 1 ? vector(table) : null;
  if (!weightCells || (line ?? (table[0] as readonly unknown[])).length !== weightCells.length) {
    const counted = gridOf(weights);
    return refuseArgument({
      code: 'weights-count',
      scores: line ? line.length : widthOf(table),
      weights: weightCells ? weightCells.length : counted.length * widthOf(counted),
    });
  }
  if (line) return totalCell(line, weightCells, missing, scale);
  // Not `eachRow`: a unit that reported nothing has a total, 0.
  return table.map((_, i) =>
    rowOrWarning(() => [totalCell(rowAt(table, i), weightCells, missing, scale)], i, 1),
  );
}

function totalCell(
  scores: readonly unknown[],
  weights: readonly unknown[],
  missing: MissingRule,
  scale: 5 | 100,
): Cell {
  const items: Weighted[] = [];
  weights.forEach((weight, i) => {
    const item = readItem(scores[i], weight, i + 1);
    if (item) items.push(item);
  });
  if (!items.some((item) => item.score !== 'not-measured')) return '';
  const total = totalOf(items, missing);
  if (!total) return refuseArgument({ code: 'weights-zero', text: '' });
  return totalNumber(total, scale);
}

/** A score with its weight; null when both are blank. */
function readItem(scoreCell: unknown, weightCell: unknown, row: number): Weighted | null {
  if (isBlank(scoreCell) && isBlank(weightCell)) return null;
  const score = readScore(scoreCell, row);
  const weight = readNumber(weightCell);
  const text = cleanText(cellText(weightCell));
  if (weight === null) {
    // A KPI that is not measured needs no weight.
    if (score === 'not-measured') return { score, weight: 0 };
    return refuseArgument({ code: 'weight-missing', row, text: cellText(scoreCell) });
  }
  if (isProblem<NumberProblem>(weight) || weight < 0) {
    return refuseArgument({ code: 'weight-unreadable', row, text });
  }
  return { score, weight };
}

function readScore(cell: unknown, row: number): Score {
  if (isBlank(cell)) return 'not-reported';
  if (typeof cell === 'string' && NOT_MEASURED.indexOf(textKey(cell)) >= 0) return 'not-measured';
  const score = readNumber(cell);
  const text = cleanText(cellText(cell));
  refuseCellError(cell);
  if (typeof score !== 'number') return refuseArgument({ code: 'score-unreadable', row, text });
  if (score < 0 || score > BEST_SCORE) return refuseArgument({ code: 'score-outside', row, text });
  return score;
}

function vector(grid: Grid): readonly unknown[] | null {
  if (grid.length === 1) return grid[0] as readonly unknown[];
  return widthOf(grid) === 1 ? grid.map((row) => row[0]) : null;
}

function requireArgument(cell: unknown, argument: string): void {
  if (isBlank(cell)) refuseArgument({ code: 'argument-missing', argument });
}
