// The state of one report: from nothing over a draft and its sending to its certification.
import { isUntouched } from '../../src/domain/checks/noReport';
import { cellText, textKey } from '../../src/domain/thaiText';
import type { ReportRecord } from './reportRows';

/** Forms, "States". */
export type PairState = 'missing' | 'draft' | 'sent' | 'checked' | 'returned' | 'certified';

const WRITTEN: readonly (readonly [RegExp, PairState])[] = [
  [/^รับรองผลแล้ว/, 'certified'],
  [/^ส่งคืน/, 'returned'],
  [/^ตรวจสอบแล้ว/, 'checked'],
  [/^ส่งแล้ว/, 'sent'],
  [/^ฉบับร่าง/, 'draft'],
];

/** Of a pair without a row: `missing`. A row that was never sent and holds a figure or a text is a draft. */
export function pairState(report: ReportRecord | undefined): PairState {
  if (!report) return 'missing';
  const { status, sentOn } = report.cells;
  const written = textKey(cellText(status));
  const found = WRITTEN.find(([pattern]) => pattern.test(written));
  if (found) return found[1];
  if (!isUntouched(sentOn)) return 'sent';
  const { month, unit, kpi, ...rest } = report.cells;
  return Object.values(rest).some((cell) => !isUntouched(cell)) ? 'draft' : 'missing';
}
