// The units whose reports make the result of a province, with what each of them reported for the month.
import type { CatalogueKpi, Unit, UnitTarget } from '../../../src/catalogue/types';
import { isUntouched } from '../../../src/domain/checks/noReport';
import type { ReportRow } from '../../../src/domain/checks/reportRow';
import { rollUpCase } from '../../../src/domain/checks/rollUpCase';
import { type RowResults, rowResults, weightIn } from '../../../src/domain/checks/rowResults';
import type { RollUpCase } from '../../../src/domain/rollUp';
import type { Floor } from '../../../src/domain/score';
import { cellText, textKey } from '../../../src/domain/thaiText';
import { reportedTexts as words } from '../../../src/text/printedFormTexts';
import { unitText } from './formSource';
import { stateOf } from './judgedFacts';
import type { ReportCells } from './reportTexts';

/** A unit's report of the month; `row` is null where there is none. */
export interface UnitReport {
  readonly unit: Unit;
  readonly target: UnitTarget | null;
  readonly row: ReportRow | null;
  readonly cells: ReportCells;
  /** Results that count whatever the criteria give by now. */
  readonly certified: Partial<RowResults>;
}

/** A unit as the roll-up and its table need it. */
export interface ProvinceUnit extends UnitReport {
  readonly name: string;
  /** Sent, not sent back, and judged: what totals count. */
  readonly counts: boolean;
  readonly level: number | null;
  readonly score: number | null;
  readonly state: string;
  readonly rollUp: RollUpCase;
}

export function provinceUnit(
  report: UnitReport,
  { kpi, percentColumn, floor }: { kpi: CatalogueKpi; percentColumn: number; floor: Floor },
): ProvinceUnit {
  const { unit, target, row, cells, certified } = report;
  const name = unitText(unit);
  const sent = row !== null && !isUntouched(cells.sentOn) && !isReturned(cells);
  const results = sent ? { ...rowResults(row, weightIn([kpi]), percentColumn, floor), ...certified } : null;
  const counts = sent && row.judgement !== null;
  return {
    ...report,
    name,
    counts,
    level: counts ? Number(results?.level) : null,
    score: counts ? Number(results?.score) : null,
    state: row ? stateOf(cells) : words.notReported,
    rollUp: rollUpCase(name, counts ? row : null, target, percentColumn),
  };
}

function isReturned({ status }: ReportCells): boolean {
  return textKey(cellText(status)).startsWith('ส่งคืน');
}
