// Everything the figures of a table say of each other, and where they contradict themselves.
import { numberOf } from '../rational';
import { type CellKey, type Constraint, type ReadCell, sumConstraint } from './constraint';
import { mendFinder } from './likeliestMend';
import type { PlacedTable } from './placedTable';
import { exact, type PrintedTable, readPrintedTable, rowsAndTotals } from './printedTable';
import { fits, rounded } from './rounding';
import { figureAt, findShareColumns, type ShareColumn, shareDecimals, shareOf } from './shareColumns';
import { findSumColumns } from './sumColumns';

/** A contradiction: what the cell should be by the others, and the likeliest mend. Values as they would be typed. */
export interface Contradiction {
  readonly kind: Constraint['kind'];
  readonly row: number;
  readonly column: number;
  readonly computed: number;
  readonly mend: { readonly row: number; readonly column: number; readonly value: number } | null;
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
  const { ticks, scale, columns } = printed;
  const width = columns.length;
  const rowOf = (cell: CellKey) => Math.floor(cell / width);
  const read: ReadCell = (cell) => ticks[rowOf(cell)]?.[cell % width] ?? 0;
  const constraints = [
    ...totalConstraints(printed, shares),
    ...partConstraints(printed),
    ...shares.reduce<Constraint[]>((all, share) => all.concat(shareConstraints(printed, share)), []),
  ];
  const isNonNegative = ticks.every((row) => row.every((value) => value === null || value >= 0));
  const isPossible = (cell: CellKey, value: number) => {
    const unit = scale / 10 ** (columns[cell % width]?.decimals ?? 0);
    return value !== read(cell) && (value >= 0 || !isNonNegative) && (unit < 1 || value % unit === 0);
  };
  const findMend = mendFinder(constraints, read, isPossible);
  const contradictions = constraints
    .filter((constraint) => !constraint.isSilent && !constraint.holds(read))
    .map((constraint): Contradiction => {
      const mend = findMend(constraint);
      const value = (amount: number) => numberOf(exact(printed, amount));
      return {
        kind: constraint.kind,
        row: rowOf(constraint.at),
        column: constraint.at % width,
        computed: value(constraint.computed(read)),
        mend: mend && { row: rowOf(mend.cell), column: mend.cell % width, value: value(mend.ticks) },
      };
    });
  return { ...printed, shares, contradictions };
}

function totalConstraints(printed: PrintedTable, shares: readonly ShareColumn[]): Constraint[] {
  const { columns, totals, ticks, scale, isDusty } = printed;
  const found: Constraint[] = [];
  for (const key of Object.keys(totals)) {
    const row = Number(key);
    const covered = totals[row] as readonly number[];
    for (const { index, kind, level, decimals } of columns) {
      const stated = ticks[row]?.[index] ?? null;
      if (kind !== 'amount' || stated === null) continue;
      const share = shares.find(({ column }) => column.index === index);
      const values = covered.map((r) => ticks[r]?.[index] ?? 0);
      if (!share && isSameOrMean(values, stated, scale)) continue;
      // A total of targets may be the rounding of its own base; without the base any rounding could be.
      const roundings =
        level > 0 && !share && decimals === 0 ? Math.ceil((covered.length + 1) / 2) * scale : 0;
      const own = share && figureAt(printed, share, row);
      const isOwn = own && (fits('up', own) || fits('down', own));
      found.push(
        sumConstraint(
          'total',
          row * columns.length + index,
          covered.map((r): [CellKey, number] => [r * columns.length + index, 1]),
          roundings + (isDusty ? covered.length + 1 : 0),
          { orElse: (read) => isOwn === true && read(row * columns.length + index) === stated },
        ),
      );
    }
  }
  return found;
}

/** What is the same for every row, or a mean of them, is no sum. */
function isSameOrMean(values: readonly number[], stated: number, scale: number): boolean {
  const sum = values.reduce((a, b) => a + b, 0);
  return sum !== stated && Math.abs(sum / values.length - stated) < scale / 2 && stated !== 0;
}

function partConstraints(printed: PrintedTable): Constraint[] {
  const { columns, totals, ticks, isDusty } = printed;
  const found: Constraint[] = [];
  for (const { whole, terms } of findSumColumns(printed)) {
    const isYear =
      terms.length > 2 && terms.every(([part]) => columns[part]?.isMonth) && !columns[whole]?.isMonth;
    const kind = isYear ? 'months' : 'parts';
    for (const row of rowsAndTotals(printed)) {
      const cells = ticks[row];
      if ((cells?.[whole] ?? null) === null || terms.every(([part]) => (cells?.[part] ?? null) === null))
        continue;
      const key = (column: number) => row * columns.length + column;
      found.push(
        sumConstraint(
          kind,
          key(whole),
          terms.map(([part, sign]): [CellKey, number] => [key(part), sign]),
          isDusty ? terms.length + 1 : 0,
          // The columns' own totals say it already.
          { isSilent: totals[row] !== undefined },
        ),
      );
    }
  }
  return [...found, ...breakdownConstraints(printed)];
}

/** A text such as "B = 3 D = 101" beside the figure it breaks down. */
function breakdownConstraints({ columns, rows, ticks, amounts }: PrintedTable): Constraint[] {
  const found: Constraint[] = [];
  for (const { index } of columns) {
    if (!rows.some((row) => amounts[row]?.[index]?.isBreakdown)) continue;
    const equal = (column: number) =>
      rows.filter((row) => ticks[row]?.[index] && ticks[row]?.[index] === ticks[row]?.[column]).length;
    const whole = columns.find(
      (c) =>
        c.index !== index && c.kind === 'amount' && equal(c.index) > 1 && equal(c.index) * 2 > rows.length,
    );
    if (!whole) continue;
    for (const row of rows) {
      const key = row * columns.length;
      found.push(sumConstraint('parts', key + whole.index, [[key + index, 1]], 0));
    }
  }
  return found;
}

function shareConstraints(printed: PrintedTable, share: ShareColumn): Constraint[] {
  const { columns, totals, scale, ticks } = printed;
  const { index, decimals: most } = share.column;
  const found: Constraint[] = [];
  for (const row of rowsAndTotals(printed)) {
    const covered = totals[row];
    const stated = ticks[row]?.[index] ?? 0;
    if (!figureAt(printed, share, row) || (covered && share.kind === 'target')) continue;
    if (
      covered &&
      isSameOrMean(
        covered.map((r) => ticks[r]?.[index] ?? 0),
        stated,
        scale,
      )
    )
      continue;
    const key = (column: number) => row * columns.length + column;
    const at = key(index);
    const decimals = shareDecimals(printed, share, row);
    const stands = (read: ReadCell) => exact(printed, read(at));
    const result = (read: ReadCell) => shareOf(share, (c) => exact(printed, read(key(c)))) ?? stands(read);
    // A percentage typed with fewer decimals than usual is not rounded to them anew.
    const shown = Math.max(decimals, Math.min(2, most));
    const computed = (read: ReadCell) => Math.round(rounded(share.rule, result(read), shown) * scale);
    found.push({
      kind: share.kind,
      at,
      cells: [at, ...share.from.map(key)],
      holds: (read) => fits(share.rule, { exact: result(read), printed: stands(read), decimals }),
      computed,
      solve: (cell, read) => (cell === at ? computed(read) : null),
    });
  }
  return found;
}
