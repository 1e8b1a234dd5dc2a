// Which columns are a percentage of two others, and which are targets: a percentage of a base. Found by arithmetic.
import { fraction, product, quotient, type Rational, rationalOf, sum } from '../rational';
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
/** Of the unit of the last decimal; what seems to fit is computed exactly before anything is said of it. */
const NEARLY = 1 + 1e-6;

/** All such columns of a table. */
export function findShareColumns(printed: PrintedTable): readonly ShareColumn[] {
  const bases = printed.columns
    .filter((c) => c.kind === 'amount' && c.level === 0 && c.percent === null)
    .map(({ index }) => index);
  const found: ShareColumn[] = [];
  for (const column of printed.columns) {
    const isShare = column.kind === 'percent';
    if (!isShare && (column.kind !== 'amount' || column.percent === null)) continue;
    const forms = isShare ? shareForms(column, bases) : targetForms(column, bases);
    const form = bestOf(printed, column, forms);
    if (form) found.push({ ...form, column, kind: isShare ? 'share' : 'target', rule: 'half-up' });
  }
  const figures = found.map((share) =>
    printed.rows.map((row) => figureAt(printed, share, row)).filter(isFigure),
  );
  return found
    .map((share, nth) => {
      // Targets of one base were rounded alike.
      const isAlike = ({ kind, from }: ShareColumn) => kind === 'target' && from.join() === share.from.join();
      const alike = figures.filter(
        (_, other) => other === nth || (share.kind === 'target' && isAlike(found[other] as ShareColumn)),
      );
      return { ...share, rule: inferRounding(alike.reduce((all, own) => all.concat(own), [])).rule };
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
  const [part, whole] = from as [number, number?];
  const ratio = whole === undefined ? read(part) : quotient(read(part), read(whole));
  return ratio && product(rationalOf(scale), sum(product(ratio, fraction(sign)), fraction(offset)));
}

/** Decimals to which it was rounded: as typed for percentages, as in its column for targets. */
export function shareDecimals(printed: PrintedTable, { kind, column }: ShareColumn, row: number): number {
  const typed = printed.amounts[row]?.[column.index]?.decimals ?? 0;
  return Math.min(9, kind === 'share' ? typed : column.decimals);
}

/** The figure of a row; null when there is none, or nothing to compute it from. */
export function figureAt(printed: PrintedTable, share: ShareColumn, row: number): Computed | null {
  const amount = printed.amounts[row]?.[share.column.index];
  const ticks = (column: number) => printed.ticks[row]?.[column] ?? 0;
  if (!amount || !share.from.some(ticks)) return null;
  const result = shareOf(share, (column) => exact(printed, ticks(column)));
  const decimals = shareDecimals(printed, share, row);
  return result && { exact: result, printed: rationalOf(amount.value), decimals };
}

function shareForms({ heading }: Column, bases: readonly number[]): Form[] {
  const forms: Form[] = [];
  for (const part of bases) {
    for (const whole of bases) {
      for (const scale of part === whole ? [] : [100, 1]) {
        const from = [part, whole];
        forms.push({ from, scale, sign: 1, offset: 0 });
        if (/เพิ่ม/.test(heading)) forms.push({ from, scale, sign: 1, offset: -1 });
        if (/ลด/.test(heading)) forms.push({ from, scale, sign: -1, offset: 1 });
      }
    }
  }
  return forms;
}

function targetForms({ heading, percent }: Column, bases: readonly number[]): Form[] {
  const shares = [0, ...(/เพิ่ม/.test(heading) ? [1] : []), ...(/ลด/.test(heading) ? [-1] : [])];
  return bases.reduce<Form[]>(
    (forms, base) =>
      forms.concat(
        shares.map((side) => ({
          from: [base],
          scale: side ? 1 + (side * Number(percent)) / 100 : Number(percent) / 100,
          sign: 1,
          offset: 0,
        })),
      ),
    [],
  );
}

/** The form that explains most rows, of the nearest columns; null when too few are, or not most. */
function bestOf(
  { rows, amounts, ticks, scale: tickScale }: PrintedTable,
  column: Column,
  forms: readonly Form[],
): Form | null {
  let best: Form | null = null;
  let most = -Infinity;
  for (const form of forms) {
    const [part, whole] = form.from as [number, number?];
    let [count, fails, proofs] = [0, 0, 0];
    for (const row of rows) {
      const amount = amounts[row]?.[column.index];
      const a = ticks[row]?.[part] ?? 0;
      const b = whole === undefined ? 1 : (ticks[row]?.[whole] ?? 0);
      if (!amount || a === 0 || b === 0) continue;
      const unit = 10 ** -(whole === undefined ? column.decimals : Math.min(9, amount.decimals));
      const result =
        whole === undefined ? form.scale * (a / tickScale) : form.scale * (form.sign * (a / b) + form.offset);
      const isNear = Math.abs(result - amount.value) <= unit * NEARLY;
      if (isNear) count++;
      else fails++;
      // A whole of its own proves little.
      if (isNear && a !== b) proofs++;
    }
    const distance = form.from.reduce((total, index) => total + Math.abs(index - column.index), 0);
    const rank = count - distance / 1e4;
    if (proofs >= FEWEST_PROOFS && count > fails && rank > most) [best, most] = [form, rank];
  }
  return best;
}

function isFigure(figure: Computed | null): figure is Computed {
  return figure !== null;
}
