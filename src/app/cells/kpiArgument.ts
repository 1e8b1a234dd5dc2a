// The first argument of the scoring functions: a KPI, a column of KPIs, or thresholds.

import type { CatalogueKpi } from '../../catalogue/types';
import { type Ladder, ladderOf } from '../../domain/ladder';
import { readNumber } from '../../domain/readNumber';
import { cellText, cleanText, textKey } from '../../domain/thaiText';
import { rowAt } from './eachRow';
import { type Grid, gridOf, isBlank, widthOf } from './grid';
import type { KpiLookup } from './kpiLookup';
import { refuseArgument } from './refuse';
import type { Yardstick } from './scored';

/** The yardstick of each case. `grid` counts for the number of rows; `shared` is set when all cases have the same. */
export interface KpiArgument {
  readonly grid: Grid;
  readonly shared: Yardstick | null;
  at(i: number): Yardstick;
}

const LEVELS = 5;

/** Reads `kpi` of a function that takes codes and thresholds. `valuesWidth` tells five codes from five thresholds. */
export function readKpiArgument(argument: unknown, lookup: KpiLookup, valuesWidth: number): KpiArgument {
  const grid = gridOf(argument);
  if (widthOf(grid) === LEVELS) return thresholdRows(grid, lookup);
  if (widthOf(grid) !== 1) return refuseShape(grid);
  if (grid.length === LEVELS && isThresholdColumn(grid, lookup, valuesWidth)) {
    const ladder = ladderOfCells(
      grid.map((row) => row[0]),
      lookup,
    );
    return { grid: [['']], shared: ladder, at: () => ladder };
  }
  return codeRows(grid, lookup);
}

/** The codes of a function that looks things up: the KPI of each case. */
export interface CodeArgument {
  readonly grid: Grid;
  at(i: number): CatalogueKpi;
}

/** Reads `kpi` of a function that takes codes only. */
export function readCodes(argument: unknown, lookup: KpiLookup): CodeArgument {
  const grid = gridOf(argument);
  if (widthOf(grid) === LEVELS && grid[0]?.every((cell) => typeof cell === 'number')) {
    const text = grid.map((row) => row.map(cellText).join(', ')).join('; ');
    return refuseArgument({ code: 'kpi-not-thresholds', text });
  }
  if (widthOf(grid) !== 1) return refuseShape(grid);
  return { grid, at: (i) => lookup.facts(requireCodeText(rowAt(grid, i)[0])) };
}

function codeRows(grid: Grid, lookup: KpiLookup): KpiArgument {
  if (grid.length === 1) {
    const entry = requireCode(rowAt(grid, 0)[0], lookup);
    return { grid, shared: entry, at: () => entry };
  }
  return { grid, shared: null, at: (i) => requireCode(rowAt(grid, i)[0], lookup) };
}

function requireCode(cell: unknown, lookup: KpiLookup): Yardstick {
  return lookup.entry(requireCodeText(cell));
}

function requireCodeText(cell: unknown): string {
  if (isBlank(cell)) return refuseArgument({ code: 'kpi-blank', text: '' });
  if (typeof cell === 'number') return refuseArgument({ code: 'kpi-as-number', text: String(cell) });
  return cellText(cell);
}

function thresholdRows(grid: Grid, lookup: KpiLookup): KpiArgument {
  if (grid.length === 1) {
    const ladder = ladderOfCells(rowAt(grid, 0), lookup);
    return { grid, shared: ladder, at: () => ladder };
  }
  return { grid, shared: null, at: (i) => ladderOfCells(rowAt(grid, i), lookup) };
}

function ladderOfCells(cells: readonly unknown[], lookup: KpiLookup): Ladder {
  const thresholds = [0, 1, 2, 3, 4].map((i) => {
    const cell = cells[i];
    const read = readNumber(cell);
    if (typeof read === 'number') return read;
    if (typeof cell === 'string' && lookup.knows(cell)) return refuseShape([cells]);
    return refuseArgument({ code: 'threshold-unreadable', level: i + 1, text: cleanText(cellText(cell)) });
  });
  return ladderOf(thresholds);
}

/**
 * Five cells below each other are thresholds when they are numbers, unless they could be KPI numbers that lost their
 * text form: then nothing is guessed.
 */
function isThresholdColumn(grid: Grid, lookup: KpiLookup, valuesWidth: number): boolean {
  const cells = grid.map((row) => row[0]);
  if (cells.some((cell) => typeof cell === 'string' && lookup.knows(cell))) return false;
  const numbers = cells.filter((cell) => typeof readNumber(cell) === 'number');
  if (numbers.length === 0) return false;
  const couldBeCodes =
    numbers.length === LEVELS && cells.every((cell) => lookup.knows(textKey(cellText(cell))));
  return !couldBeCodes && valuesWidth === 1;
}

function refuseShape(grid: Grid): never {
  return refuseArgument({ code: 'kpi-shape', rows: grid.length, columns: widthOf(grid) });
}
