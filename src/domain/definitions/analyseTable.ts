// Everything the figures of a table say of each other, and where they contradict themselves.
import { numberOf } from '../rational';
import { type Constraint, type ReadCell, sumConstraint } from './constraint';
import { mendFinder } from './likeliestMend';
import type { Place, PlacedTable } from './placedTable';
import {
  type CellKey,
  type Column,
  exact,
  type PrintedTable,
  readPrintedTable,
  rowsAndTotals,
} from './printedTable';
import { fits, rounded } from './rounding';
import { figureAt, findShareColumns, type ShareColumn, shareOf } from './shareColumns';
import { findSumColumns } from './sumColumns';

/** A contradiction: what the cell should be by the others, and the likeliest mend. Values as they would be typed. */
export interface Contradiction {
  readonly kind: Constraint['kind'];
  readonly row: number;
  readonly column: number;
  readonly computed: number;
  readonly mend: { readonly place: Place; readonly value: number } | null;
  /** What the result was computed from. */
  readonly places: readonly Place[];
}

/** A table, its computed columns, and its contradictions. */
export interface AnalysedTable extends PrintedTable {
  readonly shares: readonly ShareColumn[];
  readonly contradictions: readonly Contradiction[];
}

/** Null for a range without figures. */
export function analyseTable(table: PlacedTable): AnalysedTable | null {
  const printed = readPrintedTable(table);
  if (!printed) return null;
  const shares = findShareColumns(printed);
  const { ticks, scale, columns, width } = printed;
  const read: ReadCell = (cell) => ticks[cell] as number;
  const constraints = [
    ...totalConstraints(printed, shares),
    ...partConstraints(printed),
    ...breakdownConstraints(printed),
    ...shareConstraints(printed, shares),
  ];
  const isNegative = ticks.some((tick) => tick < 0);
  const findMend = mendFinder(constraints, read, (cell, value) => {
    const unit = scale / 10 ** (columns[cell % width] as Column).decimals;
    return value !== read(cell) && (value >= 0 || isNegative) && (unit < 1 || value % unit === 0);
  });
  const typed = (amount: number) => numberOf(exact(printed, amount));
  const placeOf = (cell: CellKey) => ({ table, row: Math.floor(cell / width), column: cell % width });
  const contradictions = constraints
    .filter(({ isSilent, holds }) => !isSilent && !holds(read))
    .map((constraint) => {
      const [at, ...from] = constraint.cells as [CellKey, ...CellKey[]];
      const mend = findMend(constraint);
      return {
        ...placeOf(at),
        kind: constraint.kind,
        computed: typed(constraint.solve(at, read) as number),
        mend: mend && { place: placeOf(mend.cell), value: typed(mend.ticks) },
        places: from.map(placeOf),
      };
    });
  return { ...printed, shares, contradictions };
}

function totalConstraints(printed: PrintedTable, shares: readonly ShareColumn[]): Constraint[] {
  const { columns, totals, width, ticks, amounts, scale, dust } = printed;
  const found: Constraint[] = [];
  for (const row of Object.keys(totals).map(Number)) {
    const covered = totals[row] as readonly number[];
    for (const { index, kind, level, decimals } of columns) {
      const at = row * width + index;
      if (kind !== 'amount' || !amounts[at]) continue;
      const share = shares.find(({ column }) => column.index === index);
      const own = share && figureAt(printed, share, row);
      // A total of targets may be the rounding of its own base; without the base any rounding could be.
      const sum = covered.reduce((total, r) => total + (ticks[r * width + index] as number), 0);
      const isOwn = own
        ? fits('up', own) || fits('down', own)
        : isMean(sum, covered.length, ticks[at] as number, scale);
      if (isOwn && sum !== ticks[at]) continue;
      const roundings =
        level > 0 && !share && decimals === 0 ? Math.ceil((covered.length + 1) / 2) * scale : 0;
      const terms = covered.map((r): [CellKey, number] => [r * width + index, 1]);
      found.push(sumConstraint('total', at, terms, roundings + dust * (covered.length + 1)));
    }
  }
  return found;
}

/** What is the same for every row, or a mean of them, is no sum. */
function isMean(sum: number, count: number, stated: number, scale: number): boolean {
  return stated !== 0 && Math.abs(sum / count - stated) < scale / 2;
}

function partConstraints(printed: PrintedTable): Constraint[] {
  const { columns, totals, amounts, width, dust } = printed;
  const found: Constraint[] = [];
  for (const { whole, terms } of findSumColumns(printed)) {
    const isMonth = (column: number) => (columns[column] as Column).isMonth;
    const isYear = terms.length > 2 && terms.every(([part]) => isMonth(part)) && !isMonth(whole);
    for (const row of rowsAndTotals(printed)) {
      const cells = terms.map(([part, sign]): [CellKey, number] => [row * width + part, sign]);
      if (!amounts[row * width + whole] || !cells.some(([cell]) => amounts[cell])) continue;
      const slack = dust * (terms.length + 1);
      // Of a total row the columns' own totals say it already.
      const isSilent = totals[row] !== undefined;
      found.push(sumConstraint(isYear ? 'months' : 'parts', row * width + whole, cells, slack, isSilent));
    }
  }
  return found;
}

/** A text such as "B = 3 D = 101" beside the figure it breaks down. */
function breakdownConstraints({ columns, rows, ticks, amounts, width }: PrintedTable): Constraint[] {
  const found: Constraint[] = [];
  for (const { index } of columns) {
    if (!rows.some((row) => amounts[row * width + index]?.isBreakdown)) continue;
    const isBroken = ({ index: column, kind }: (typeof columns)[number]) => {
      const equal = rows.filter((row) => ticks[row * width + index] === ticks[row * width + column]).length;
      return column !== index && kind === 'amount' && equal > 1 && equal * 2 > rows.length;
    };
    const whole = columns.find(isBroken);
    for (const row of whole ? rows : [])
      found.push(
        sumConstraint('parts', row * width + (whole as Column).index, [[row * width + index, 1]], 0),
      );
  }
  return found;
}

function shareConstraints(printed: PrintedTable, shares: readonly ShareColumn[]): Constraint[] {
  const { totals, scale, ticks, width } = printed;
  const found: Constraint[] = [];
  for (const share of shares) {
    const { index, decimals: most } = share.column;
    for (const row of rowsAndTotals(printed)) {
      const covered = totals[row];
      const at = row * width + index;
      const figure = figureAt(printed, share, row);
      if (!figure || (covered && share.kind === 'target')) continue;
      const sum = (covered || []).reduce((total, r) => total + (ticks[r * width + index] as number), 0);
      if (covered && isMean(sum, covered.length, ticks[at] as number, scale)) continue;
      const { decimals } = figure;
      const stands = (read: ReadCell) => exact(printed, read(at));
      const result = (read: ReadCell) =>
        shareOf(share, (column) => exact(printed, read(row * width + column))) || stands(read);
      // A percentage typed with fewer decimals than usual is not rounded to them anew.
      const shown = Math.max(decimals, Math.min(2, most));
      found.push({
        kind: share.kind,
        cells: [at, ...share.from.map((column) => row * width + column)],
        // Targets are judged by the rules about targets.
        isSilent: share.kind === 'target',
        holds: (read) => fits(share.rule, { exact: result(read), printed: stands(read), decimals }),
        solve: (cell, read) =>
          cell === at ? Math.round(rounded(share.rule, result(read), shown) * scale) : null,
      });
    }
  }
  return found;
}
