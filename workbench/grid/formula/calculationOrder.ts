// The order in which formulas out of date are calculated: each after those it reads; those in a circle are named.
import type { ColumnStore } from '../columnStore';
import { type Reading, rangeKey } from './dependencyIndex';
import type { FormulaCell } from './formulaCell';

interface Stores {
  formulas: ColumnStore<FormulaCell>;
  spilled: ColumnStore<FormulaCell>;
}

type Step = FormulaCell | RangeStep;

/** A large range many formulas read, looked through once. */
interface RangeStep {
  range: Reading;
}

const SMALL = 64;

export function calculationOrder(
  dirty: ReadonlySet<FormulaCell>,
  readingsOf: (formula: FormulaCell) => readonly Reading[],
  sheet: (id: number) => Stores,
): { order: FormulaCell[]; circular: Set<FormulaCell> } {
  const order: FormulaCell[] = [];
  const circular = new Set<FormulaCell>();
  const state = new Map<Step, 'open' | 'done'>();
  const rangeSteps = new Map<string, RangeStep>();

  const stepsOf = (step: Step): Step[] => {
    const found = new Set<Step>();
    const add = (formula: FormulaCell) => {
      if (dirty.has(formula)) found.add(formula);
    };
    const readings = 'range' in step ? [step.range] : readingsOf(step);
    for (const reading of readings) {
      const { sheetId, rect } = reading;
      if (!('range' in step) && rect.rows * rect.columns > SMALL) {
        const key = `${sheetId}!${rangeKey(rect)}`;
        const shared = rangeSteps.get(key) ?? { range: reading };
        rangeSteps.set(key, shared);
        found.add(shared);
        continue;
      }
      sheet(sheetId).formulas.each(rect, add);
      sheet(sheetId).spilled.each(rect, add);
    }
    return [...found];
  };

  const visit = (root: FormulaCell): void => {
    const stack: { step: Step; next: Step[] }[] = [];
    const open = (step: Step) => {
      state.set(step, 'open');
      stack.push({ step, next: stepsOf(step) });
    };
    open(root);
    for (let top = stack[stack.length - 1]; top; top = stack[stack.length - 1]) {
      const next = top.next.pop();
      if (next === undefined) {
        stack.pop();
        state.set(top.step, 'done');
        if (!('range' in top.step)) order.push(top.step);
      } else if (!state.has(next)) {
        open(next);
      } else if (state.get(next) === 'open') {
        const from = stack.findIndex((frame) => frame.step === next);
        for (const { step } of stack.slice(from)) if (!('range' in step)) circular.add(step);
      }
    }
  };
  for (const formula of dirty) if (!state.has(formula)) visit(formula);
  return { order, circular };
}
