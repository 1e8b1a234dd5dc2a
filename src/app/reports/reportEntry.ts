// One report as it comes from an entry table, a file or a form, and what became of it.
import type { ReportColumnKey } from '../../catalogue/reportHeadings';
import type { CellValue } from '../../domain/checks/finding';
import type { CellInput } from '../ports/book';

/** Keys are written as the workbook stores them: `2565-06`, the unit's own name, the KPI's code. */
export interface ReportEntry {
  readonly month: string;
  readonly unit: string;
  readonly kpi: string;
  /** What is given for the other columns of `ผลการดำเนินงาน`; columns not named stay as they are. */
  readonly cells: { readonly [column in ReportColumnKey]?: CellInput };
  /** Tells the repetition of one saving from a new one; made from the content where it is not given. */
  readonly request?: string;
  /** The mark of the row it was made from, where that is known: a row that was changed since is left alone. */
  readonly seen?: string;
  /** The sending it was made from, 0 = none, where that is known: what a later one filled in is not replaced. */
  readonly basis?: number;
  /** False leaves it a draft: without a day of sending it never counts. */
  readonly send: boolean;
}

/**
 * `refused`: nothing of it is written, for the reasons given in Thai. `conflict`: nor over a row that is not as it was seen; where it is
 * known what would be lost, that is the reason.
 */
export interface SaveOutcome {
  readonly kind: 'new' | 'changed' | 'unchanged' | 'refused' | 'conflict';
  /** Row of `ผลการดำเนินงาน`, from 1; 0 for what is not written. */
  readonly row: number;
  readonly reasons: readonly string[];
  /** Level and score after saving, '' where there is none yet. */
  readonly level: CellValue;
  readonly score: CellValue;
  /** The problems of the row, one per line, as in `ผลการตรวจสอบ`. */
  readonly checked: string;
}
