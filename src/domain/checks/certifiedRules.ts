// The rule about reports that were changed after their figures were certified.
import { type CaseProblem, type CaseValue, readInput } from '../caseValues';
import type { KpiInput } from '../kpi';
import { isProblem } from '../readNumber';
import { type CellValue, type Found, NONE, quoted } from './finding';
import { keyOfSerial } from './keyReaders';
import type { ReportKpi, ReportUnit } from './reportRow';
import type { Rule } from './rule';

export const certifiedRules = [
  {
    code: 'changed-after-certification',
    severity: 'should',
    needs: ['month', 'unit', 'kpi', 'inputs', 'certified'],
    check(row, { sources }) {
      const { kpi, compiled, columns } = row.kpi as ReportKpi;
      const certified = sources.certified?.(
        keyOfSerial(row.month),
        (row.unit as ReportUnit).unit.name,
        kpi.code,
      );
      if (!certified) return NONE;
      const found: Found[] = [];
      compiled.inputs.forEach((input, i) => {
        const column = columns[i] as number;
        if (column < 0) return;
        const [now, then] = [meaningOf(input, row.cells[column]), meaningOf(input, certified[i])];
        if (now === then) return;
        const known = typeof then === 'object' ? '' : then;
        found.push({
          column,
          holds: quoted(row.cells[column]),
          label: input.label,
          expected: known,
          mend: known as CellValue,
        });
      });
      return found.length > 0 ? found : NONE;
    },
  },
] as const satisfies readonly Rule[];

/** What a cell says, however it is written; its text where it says nothing. */
function meaningOf(input: KpiInput, cell: unknown): CaseValue | string {
  const read = readInput(input, cell);
  if (isProblem<CaseProblem>(read)) return quoted(cell);
  // An untouched tick box and a blank cell say the same.
  return read === null && input.type === 'tick' ? false : read;
}
