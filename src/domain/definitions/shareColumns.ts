// Which columns are a percentage of two others, and which are targets: a percentage of a base. Found by arithmetic.
import { fraction, product, quotient, type Rational, rationalOf, sum } from '../rational';
import type { Amount } from './amount';
import { type Column, exact, type PrintedTable } from './printedTable';
import { type Computed, fits, inferRounding, type RoundingRule } from './rounding';

/** A column computed row by row: scale × (sign × part ÷ whole + offset), or of a target scale × base. */
export interface ShareColumn extends Form {
  readonly column: Column;
  readonly kind: 'share' | 'target';
  readonly rule: RoundingRule;
}

/** `from`: part and whole, or the base. */
interface Form {
  readonly from: readonly number[];
  readonly scale: number;
  readonly sign: number;
  readonly offset: number;
}

const FEWEST_PROOFS = 2;

/** All such columns of a table. */
export function findShareColumns(printed: PrintedTable): readonly ShareColumn[] {
  const { columns, rows } = printed;
  const bases = columns.filter((c) => c.kind === 'amount' && c.level === 0 && c.percent === null);
  const found: ShareColumn[] = [];
  for (const column of columns) {
    const isShare = column.kind === 'percent';
    if (!isShare && (column.kind !== 'amount' || column.percent === null)) continue;
    const form = bestOf(printed, column, formsOf(column, bases));
    if (form) found.push({ ...form, column, kind: isShare ? 'share' : 'target', rule: 'half-up' });
  }
  const figures = found.map((share) => rows.map((row) => figureAt(printed, share, row)).filter(isFigure));
  return found
    .map(({ kind, from }, nth) => {
      // Targets of one base were rounded alike.
      const alike = figures.filter(
        (_, i) => i === nth || (kind === 'target' && (found[i] as ShareColumn).from.join() === from.join()),
      );
      const { rule } = inferRounding(alike.reduce((all, own) => all.concat(own), []));
      return { ...(found[nth] as ShareColumn), rule };
    })
    .filter(({ rule }, nth) => {
      const own = figures[nth] as Computed[];
      return own.filter((figure) => fits(rule, figure)).length * 2 > own.length;
    });
}

/** The exact result over what `read` gives for the columns it is computed from; null when divided by 0. */
export function shareOf(
  { from, scale, sign, offset }: Form,
  read: (column: number) => Rational,
): Rational | null {
  const [part, whole] = from.map(read) as [Rational, Rational?];
  const ratio = whole ? quotient(part, whole) : part;
  return ratio && product(rationalOf(scale), sum(product(ratio, fraction(sign)), fraction(offset)));
}

/** The figure of a row; null when there is none, or nothing to compute it from. */
export function figureAt(printed: PrintedTable, share: ShareColumn, row: number): Computed | null {
  const { ticks, width, amounts } = printed;
  const { column, from } = share;
  const amount = amounts[row * width + column.index];
  const tick = (index: number) => ticks[row * width + index] as number;
  if (!amount || !from.some(tick)) return null;
  const result = shareOf(share, (index) => exact(printed, tick(index)));
  return (
    result && {
      exact: result,
      printed: rationalOf(amount.value),
      decimals: decimalsOf(printed, column, from, amount),
    }
  );
}

/** Percentages are rounded as each is typed, targets as their column. */
function decimalsOf(
  { scale }: PrintedTable,
  column: Column,
  from: readonly number[],
  { decimals }: Amount,
): number {
  return Math.min(Math.round(Math.log10(scale)), from.length === 1 ? column.decimals : decimals);
}

function formsOf({ heading, percent }: Column, bases: readonly Column[]): Form[] {
  const forms: Form[] = [];
  // "เพิ่มขึ้นร้อยละ" is on top of the base, "ลดลงร้อยละ" taken from it.
  const sides = [0, ...(/เพิ่ม/.test(heading) ? [1] : []), ...(/ลด/.test(heading) ? [-1] : [])];
  for (const { index: part } of bases) {
    for (const side of sides) {
      if (percent !== null) {
        const scale = side ? 1 + (side * percent) / 100 : percent / 100;
        forms.push({ from: [part], scale, sign: 1, offset: 0 });
        continue;
      }
      for (const { index: whole } of bases) {
        if (part === whole) continue;
        for (const scale of [100, 1])
          forms.push({ from: [part, whole], scale, sign: side || 1, offset: -side });
      }
    }
  }
  return forms;
}

/** The form that nearly explains most rows, of the nearest columns; null when too few are, or not most. */
function bestOf(printed: PrintedTable, column: Column, forms: readonly Form[]): Form | null {
  const { rows, amounts, ticks, width, scale: unit } = printed;
  let best: Form | null = null;
  let most = -Infinity;
  for (const form of forms) {
    const { from, scale, sign, offset } = form;
    let [balance, count, proofs] = [0, 0, 0];
    for (const row of rows) {
      const amount = amounts[row * width + column.index];
      const [a, b = unit] = from.map((index) => ticks[row * width + index] as number) as [number, number?];
      if (!amount || !a || !b) continue;
      const gap = Math.abs(scale * (sign * (a / b) + offset) - amount.value);
      const isNear = gap * 10 ** decimalsOf(printed, column, from, amount) < 1.001;
      balance += isNear ? 1 : -1;
      count += Number(isNear);
      // A whole of its own proves little.
      proofs += Number(isNear && a !== b);
    }
    const rank = count - from.reduce((far, index) => far + Math.abs(index - column.index), 0) / 1e4;
    if (proofs >= FEWEST_PROOFS && balance > 0 && rank > most) [best, most] = [form, rank];
  }
  return best;
}

function isFigure(figure: Computed | null): figure is Computed {
  return figure !== null;
}
