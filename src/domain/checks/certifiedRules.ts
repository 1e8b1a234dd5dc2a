// The rule about reports that were changed after they were certified: figures, texts and evidence.
import { readTick } from '../readTick';
import { isSameCell } from '../sameCell';
import { type CellValue, type Found, NONE, quoted } from './finding';
import { keyOfSerial } from './keyReaders';
import type { ReportKpi, ReportUnit } from './reportRow';
import type { Rule } from './rule';

export const certifiedRules = [
  {
    code: 'changed-after-certification',
    severity: 'should',
    needs: ['month', 'unit', 'kpi', 'certified'],
    check({ month, unit, kpi: read, cells }, { columns, sources }) {
      const { kpi, compiled, columns: inputs } = read as ReportKpi;
      const { name } = (unit as ReportUnit).unit;
      const certified = sources.certified?.(keyOfSerial(month), name, kpi.code) ?? NOTHING;
      const found: Found[] = [];
      // What was certified before texts were frozen too is shorter.
      certified.forEach((then, i) => {
        const input = compiled.inputs[i];
        const column = (input ? inputs[i] : columns.frozen[i]) ?? -1;
        const now = cells[column];
        if (column < 0 || isSameCell(now, then)) return;
        if (input?.type === 'tick' && (readTick(now) || false) === (readTick(then) || false)) return;
        const mend = then as CellValue;
        found.push({ column, expected: typeof mend === 'string' ? quoted(mend) : mend, mend });
      });
      return found.length > 0 ? found : NONE;
    },
  },
] as const satisfies readonly Rule[];

const NOTHING: readonly unknown[] = [];
