// Rules about results typed beside the inputs: level, percentage and score against what the inputs give.
import { type Approximation, approximateValue } from '../expressionValue';
import { exactOf, type Judgement } from '../judgement';
import { snapped } from '../ladder';
import { compare, numberOf, product, quotient, type Rational, rationalOf, roundedHalfUp } from '../rational';
import { scoreOf } from '../score';
import { type Found, NONE } from './finding';
import type { ReportKpi, ReportRow } from './reportRow';
import type { ReportTable } from './reportTable';
import type { Rule } from './rule';
import { isImpossiblePercent, type TypedNumber, typedNumber } from './typedNumber';

const HUNDRED = rationalOf(100);
const scratch: Approximation = { value: 0, error: 0 };

export const typedRules = [
  {
    code: 'level-differs',
    severity: 'must',
    needs: ['judged', 'typedLevel'],
    check(row, { columns }) {
      const { level } = row.judgement as Judgement;
      if (row.cells[columns.level] === level) return NONE;
      const typed = typedNumber(row.cells, columns.level);
      return typed && typed.value !== level ? [differing(columns.level, level, level)] : NONE;
    },
  },
  {
    code: 'percent-differs',
    severity: 'must',
    needs: ['judged', 'typedPercent'],
    check(row, table) {
      const { percentOf, compiled } = row.kpi as ReportKpi;
      const { percent, result } = table.columns;
      if (!percentOf) return NONE;
      let found = NONE;
      // Beside ticks the result of a milestone KPI is whatever its next step needs, so only the percentage is compared.
      for (const column of compiled.ladder ? [percent, result] : [percent]) {
        const typed = typedNumber(row.cells, column);
        if (!typed || (column === percent && row.byPercent)) continue;
        if (isImpossiblePercent(percentOf, typed.value)) continue;
        const computed = row.byPercent ? percentInstead(row, table) : computedPercent(row);
        const expected = computed && wanted(typed, computed);
        // The source system's figure is not ours to correct.
        if (expected !== null)
          found = found.concat([differing(column, expected, column === result ? expected : undefined)]);
      }
      return found;
    },
  },
  {
    code: 'score-differs',
    severity: 'must',
    needs: ['judged', 'typedScore'],
    check(row, { columns, sources }) {
      const { compiled } = row.kpi as ReportKpi;
      const typed = typedNumber(row.cells, columns.score);
      const weighted = typedNumber(row.cells, columns.weighted);
      if (!typed && !weighted) return NONE;
      const method = compiled.ladder && !row.byPercent ? compiled.rules.method : 'step';
      if (row.byPercent && compiled.rules.method !== 'step') return NONE;
      const score = scoreOf(compiled, row.judgement as Judgement, row.values, method, sources.floor ?? 0);
      const found: Found[] = [];
      const expected = typed && wanted(typed, { near: score, exactly: () => rationalOf(score) });
      if (expected !== null) found.push(differing(columns.score, expected, expected));
      const weight = typedNumber(row.cells, columns.weight);
      if (weighted && weight) {
        const near = (score * weight.value) / 100;
        const exactly = () => quotient(product(rationalOf(score), rationalOf(weight.value)), HUNDRED);
        const share = wanted(weighted, { near, exactly });
        if (share !== null) found.push(differing(columns.weighted, share, share));
      }
      return found;
    },
  },
] as const satisfies readonly Rule[];

/** The percentage the inputs give, roughly and exactly; null where it cannot be computed. */
function computedPercent({ kpi, values }: ReportRow): Computed | null {
  const { percentOf, compiled } = kpi as ReportKpi;
  if (!percentOf || percentOf.inputs.some((i) => values[i] === null)) return null;
  if (percentOf.expression) approximateValue(percentOf.expression, values as readonly number[], scratch);
  const isKnown = percentOf.expression !== null && scratch.error < Infinity;
  return { near: isKnown ? scratch.value : Number.NaN, exactly: () => exactOf(compiled, percentOf, values) };
}

function percentInstead(row: ReportRow, { columns }: ReportTable): Computed | null {
  const typed = typedNumber(row.cells, columns.percent);
  return typed && { near: typed.value, exactly: () => snapped(typed.value) };
}

interface Computed {
  /** A double close to the figure, or NaN. */
  readonly near: number;
  exactly(): Rational | null;
}

// Doubles of a result lie far nearer than this to what they stand for.
const MARGIN = 1e-9;

/** Null when the computed figure, rounded half up to the decimals typed, is the typed one; else what it would be. */
function wanted(typed: TypedNumber, { near, exactly }: Computed): number | null {
  const half = 0.5 / 10 ** typed.decimals;
  const margin = MARGIN * Math.max(1, Math.abs(near));
  if (Math.abs(near - typed.value) < half - margin) return null;
  const exact = exactly();
  if (!exact) return null;
  const computed = roundedHalfUp(exact, typed.decimals);
  const written = roundedHalfUp(rationalOf(typed.value), typed.decimals);
  return compare(computed, written) === 0 ? null : numberOf(computed);
}

function differing(column: number, expected: number, mend: number | undefined): Found {
  return mend === undefined ? { column, expected } : { column, expected, mend };
}
