// The common way of the scoring functions: each case judged, then turned into what the function shows of it.

import { columnLevels } from '../../domain/columnLevels';
import { ProblemError } from '../../domain/problem';
import { type Cell, cellsOrScalar, eachRow, warningText } from './eachRow';
import { type Grid, gridOf, isBlankRow, widthOf } from './grid';
import { type KpiArgument, readKpiArgument } from './kpiArgument';
import type { KpiLookup } from './kpiLookup';
import { refuseArgument } from './refuse';
import { refuseColumns, requireScored, type Scored, type Yardstick } from './scored';

/** What a function makes of one judged case. */
export type Shown = (scored: Scored, i: number) => Cell;

/** Judges every case of `values` by `kpi` and shows it. `options` are further arguments that may have a row per case. */
export function scoreRows(
  kpi: unknown,
  values: unknown,
  lookup: KpiLookup,
  show: Shown,
  options: { readonly [argument: string]: Grid } = {},
): Cell | Cell[][] {
  const cases = casesOf(kpi, values, lookup);
  const grids = { values: cases.values, kpi: cases.kpi.grid, ...options };
  return cellsOrScalar(eachRow(grids, (i) => [show(cases.scored(i), i)]));
}

/** The levels of every case; long columns of plain results take the quick way. */
export function levelRows(kpi: unknown, values: unknown, lookup: KpiLookup): Cell | Cell[][] {
  const cases = casesOf(kpi, values, lookup);
  const { shared } = cases.kpi;
  // Most cells judge one case: nothing of what follows is worth compiling for it.
  if (shared && cases.values.length === 1) return cases.scored(0).level;
  const ladder = shared && ('compiled' in shared ? shared.compiled.ladder : shared);
  if (!ladder || cases.values.length < 2 || widthOf(cases.values) !== 1) {
    return cellsOrScalar(
      eachRow({ values: cases.values, kpi: cases.kpi.grid }, (i) => [cases.scored(i).level]),
    );
  }
  return columnLevels(ladder, cases.values, (row, i): Cell => {
    if (isBlankRow(row)) return '';
    try {
      return cases.scored(i).level;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      return warningText(error.problem);
    }
  });
}

interface Cases {
  readonly kpi: KpiArgument;
  readonly values: Grid;
  scored(i: number): Scored;
}

function casesOf(kpi: unknown, values: unknown, lookup: KpiLookup): Cases {
  if (values === undefined) refuseArgument({ code: 'argument-missing', argument: 'values' });
  const grid = gridOf(values);
  const argument = readKpiArgument(kpi, lookup, widthOf(grid));
  if (argument.shared) checkWidth(argument.shared, grid);
  const rowOf = (i: number) => (grid.length === 1 ? grid[0] : grid[i]) as readonly unknown[];
  return { kpi: argument, values: grid, scored: (i) => requireScored(argument.at(i), rowOf(i)) };
}

/** A range of the wrong width is one mistake, not one per row. */
function checkWidth(yardstick: Yardstick, grid: Grid): void {
  const row = grid[0] as readonly unknown[];
  const isEntry = 'compiled' in yardstick;
  const labels = isEntry ? yardstick.compiled.inputs.map((input) => input.label) : [];
  const oneAllowed = !isEntry || yardstick.compiled.ladder !== null;
  if (row.length === 1 && (oneAllowed || isBlankRow(row))) return;
  const wanted = Math.max(1, labels.length);
  const tooWide = grid.some((cells) => cells.length > wanted && !isBlankRow(cells.slice(wanted)));
  if (row.length >= wanted && !tooWide) return;
  // Results side by side, or inputs below each other: they would fit when turned.
  const transpose = grid.length === 1 ? oneAllowed : grid.length === wanted;
  refuseColumns(isEntry ? yardstick.kpi.code : '', labels, oneAllowed, row, transpose);
}
