// What people wrote in a report, with numbers of persons masked.
import type { ReportColumnKey } from '../../../src/catalogue/reportHeadings';
import type { PlainCell } from '../../../src/contract/importReports';
import { maskPrivateNumbers } from '../../../src/domain/privacy';
import { cellText } from '../../../src/domain/thaiText';
import type { ReportTexts } from './reportFacts';

/** Cells of a report by the keys of their columns. */
export type ReportCells = { readonly [column in ReportColumnKey]?: PlainCell };

const EVIDENCE = [1, 2, 3, 4, 5] as const;

export function reportTexts(cells: ReportCells): ReportTexts {
  const text = (key: ReportColumnKey) => maskedText(cells[key]);
  return {
    figures: text('figures'),
    measures: text('measures'),
    support: text('support'),
    obstacle: text('obstacle'),
    suggestion: text('suggestion'),
    evidence: EVIDENCE.map((n) => text(`evidence${n}`)),
  };
}

/** Line breaks stay. */
export function maskedText(cell: unknown): string {
  return maskPrivateNumbers(cellText(cell).replace(/\r\n?/g, '\n').trim());
}
