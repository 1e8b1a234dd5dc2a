// The units whose reports make the result of a province, with what each of them reported for the month.
import type { CatalogueKpi, Unit, UnitTarget } from '../../../src/catalogue/types';
import { isUntouched } from '../../../src/domain/checks/noReport';
import type { ReportRow } from '../../../src/domain/checks/reportRow';
import { type RowResults, rowResults, weightIn } from '../../../src/domain/checks/rowResults';
import { typedNumber } from '../../../src/domain/checks/typedNumber';
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

/** Only districts and work groups that report themselves and are measured. */
export function reportsItself({ type }: Unit, target: UnitTarget | null): boolean {
  return (
    (type === 'อำเภอ' || type === 'กลุ่มงาน') && target !== null && target.measured && target.from === 'own'
  );
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
  const percent = counts && row.byPercent ? (typedNumber(row.cells, percentColumn)?.value ?? null) : null;
  return {
    ...report,
    name,
    counts,
    level: counts ? Number(results?.level) : null,
    score: counts ? Number(results?.score) : null,
    state: row ? stateOf(cells) : words.notReported,
    rollUp: { unit: name, values: counts ? row.values : null, bases: target?.bases ?? [], percent },
  };
}

function isReturned({ status }: ReportCells): boolean {
  return textKey(cellText(status)).startsWith('ส่งคืน');
}
