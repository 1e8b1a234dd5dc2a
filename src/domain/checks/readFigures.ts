// The input cells of a row as values; what cannot be one is kept as a fault of its cell.
import { type CaseProblem, type CaseValue, checkInput, readInput } from '../caseValues';
import type { KpiInput } from '../kpi';
import { isProblem } from '../readNumber';
import { cellText } from '../thaiText';
import { BITS } from './need';
import type { ReportKpi, ReportRow } from './reportRow';

/** Fills `values` and `faults`; says `reported` when more than bases is filled in. */
export function readFigures(row: ReportRow, kpi: ReportKpi): void {
  const { inputs } = kpi.compiled;
  const { cells } = row;
  const values = new Array<CaseValue>(inputs.length);
  let filled = false;
  for (let i = 0; i < inputs.length; i++) {
    const input = inputs[i] as KpiInput;
    const column = kpi.columns[i] as number;
    const cell = column < 0 ? '' : cells[column];
    let value: number | boolean | null = null;
    if (cell === '' || cell === null || cell === undefined) {
      // The commonest case by far in a table with room for ten inputs.
    } else if (typeof cell === 'number' && input.type !== 'tick' && cell - cell === 0) value = cell;
    else {
      const read = readInput(input, cell);
      if (isProblem<CaseProblem>(read)) addFault(row, i, column, read);
      else value = read;
      if (isProblem<CaseProblem>(read) && !input.base) filled = true;
    }
    if (value !== null) {
      // An untouched tick box is FALSE and says nothing.
      if (!input.base && cell !== false) filled = true;
      const problem = typeof value === 'number' ? checkInput(input, value) : null;
      if (problem) {
        addFault(row, i, column, problem);
        value = null;
      }
    }
    values[i] = value;
  }
  row.values = values;
  for (const column of kpi.beyond) {
    const cell = cells[column];
    if (cell === '' || cell === false || cell === null || cell === undefined) continue;
    const text = cellText(cell).trim();
    if (text === '') continue;
    addFault(row, -1, column, { code: 'cell-beyond-inputs', label: kpi.kpi.short, text });
  }
  basesWithoutColumn(row, kpi);
  if (filled) row.has |= BITS.reported;
}

/** A table that has no column for a base means the one of the agreement. */
function basesWithoutColumn(row: ReportRow, kpi: ReportKpi): void {
  const { target } = row;
  if (!target) return;
  for (let b = 0; b < kpi.bases.length; b++) {
    const input = kpi.bases[b] as number;
    if ((kpi.columns[input] as number) < 0) row.values[input] = target.bases[b] ?? null;
  }
}

function addFault(row: ReportRow, input: number, column: number, problem: CaseProblem): void {
  if (!row.faults) row.faults = [];
  row.faults.push({ input, column, problem });
}
