// One case: the inputs of a KPI for one unit and month, read from cells and checked one by one.
import type { CompiledKpi } from './compiledKpi';
import type { KpiInput } from './kpi';
import { isFraction } from './ladder';
import type { Problem } from './problem';
import type { MonthlyCounts } from './rate';
import { isProblem, type NumberProblem, readNumber } from './readNumber';
import { readTick, type TickProblem } from './readTick';
import { cellText } from './thaiText';

/** A figure, a tick, the monthly counts of a rate input, or null = left blank. */
export type CaseValue = number | boolean | null | MonthlyCounts;

/** Why a row cannot be judged; `label` names the input or measure, `text` quotes the cell. */
export interface CaseProblem extends Problem {
  readonly code:
    | 'row-blank'
    | 'input-blank'
    | 'base-blank'
    | 'input-unreadable'
    | 'tick-unreadable'
    | 'cell-error'
    | 'input-negative'
    | 'percent-as-fraction'
    | 'over-whole'
    | 'share-negative'
    | 'whole-zero'
    | 'cell-beyond-inputs';
  readonly label: string;
  readonly text: string;
}

const MOST_PERCENT = 100;

/**
 * The cells of one row as values in the order of the KPI's inputs; cells beyond them must be blank.
 * `values` is filled (and reused by the caller). Returns the first problem or null.
 */
export function readCase(
  kpi: CompiledKpi,
  cells: readonly unknown[],
  values: CaseValue[],
): CaseProblem | null {
  const { inputs } = kpi;
  let filled = false;
  for (let i = 0; i < inputs.length; i++) {
    const cell = cells[i];
    const input = inputs[i] as KpiInput;
    let value: number | boolean | null;
    if (typeof cell === 'number' && input.type !== 'tick' && cell - cell === 0) {
      value = cell;
    } else {
      const read = readInput(input, cell);
      if (isProblem<CaseProblem>(read)) return read;
      value = read;
    }
    if (value !== null) {
      filled = true;
      const problem = typeof value === 'number' ? checkInput(input, value) : null;
      if (problem) return problem;
    }
    values[i] = value;
  }
  for (let i = inputs.length; i < cells.length; i++) {
    const text = cellText(cells[i]).trim();
    if (text !== '') return { code: 'cell-beyond-inputs', label: labelsOf(inputs), text };
  }
  if (!filled) return { code: 'row-blank', label: labelsOf(inputs), text: '' };
  for (let i = 0; i < inputs.length; i++) {
    if (values[i] !== null) continue;
    const problem = fillBlank(kpi, i, values);
    if (problem) return problem;
  }
  return null;
}

function labelsOf(inputs: readonly KpiInput[]): string {
  return inputs.map((input) => input.label).join(' · ');
}

function fillBlank(kpi: CompiledKpi, i: number, values: CaseValue[]): CaseProblem | null {
  const input = kpi.inputs[i] as KpiInput;
  if (input.type === 'tick') values[i] = false;
  else if (input.blank === 'zero') values[i] = 0;
  else if (kpi.rules.form === 'quantitative') {
    return { code: input.base ? 'base-blank' : 'input-blank', label: input.label, text: '' };
  }
  return null;
}

/** A cell as the value of an input, null when blank, or a problem. */
export function readInput(
  input: Pick<KpiInput, 'label' | 'type'>,
  cell: unknown,
): number | boolean | null | CaseProblem {
  const read: number | boolean | null | NumberProblem | TickProblem =
    input.type === 'tick' ? readTick(cell) : readNumber(cell, input.type === 'money');
  if (!isProblem<NumberProblem | TickProblem>(read)) return read;
  const isError = read.code === 'number-cell-error' || /^#[A-Z]/.test(read.text);
  const code = isError ? 'cell-error' : read.code === 'tick-unreadable' ? read.code : 'input-unreadable';
  return { code, label: input.label, text: read.text };
}

/** Figures no input may hold: below 0, a fraction where a percentage is meant, more than 100 percent. */
export function checkInput(input: KpiInput, value: number): CaseProblem | null {
  const share = input.type === 'percent' && input.partOfWhole === true;
  const code =
    value < 0
      ? 'input-negative'
      : share && isFraction(value)
        ? 'percent-as-fraction'
        : share && value > MOST_PERCENT
          ? 'over-whole'
          : null;
  return code && { code, label: input.label, text: String(value) };
}
