// The problems of a report as its form shows them, each beside its field: those of the sheet check, and what a cell cannot hold.

import { REPORT_COLUMNS } from '../../../src/catalogue/reportHeadings';
import { readDay } from '../../../src/catalogue/tables/readDay';
import type { CatalogueKpi } from '../../../src/catalogue/types';
import { type ImportColumn, mostLetters } from '../../../src/contract/importReports';
import type { CellValue, Finding, Severity } from '../../../src/domain/checks/finding';
import type { ReportKpi } from '../../../src/domain/checks/reportRow';
import { cellSentence } from '../../../src/text/cellSentence';
import { checkSentence } from '../../../src/text/checkSentences';
import { reportPageTexts as texts } from '../../../src/text/reportPageTexts';
import type { CheckedReport } from '../../office/checkedReport';
import { labelsOf } from './formFields';
import type { Form } from './formValues';

/** One problem. `column` is '' where no field of the form holds it. */
export interface FieldProblem {
  readonly column: ImportColumn | '';
  readonly severity: Severity;
  readonly text: string;
  /** What would silence it, where that is known. */
  readonly mend: CellValue | null;
}

/** In the order of the fields; the long and the unreadable first. */
export function fieldProblems(
  form: Form,
  kpi: CatalogueKpi,
  { row, findings }: CheckedReport,
): FieldProblem[] {
  const labels = labelsOf(kpi, (row.kpi as ReportKpi | null)?.percentOf ?? null);
  return [
    ...ownProblems(form, labels),
    ...findings.map((finding): FieldProblem => {
      const column = REPORT_COLUMNS[finding.column] ?? '';
      const isField = labels.has(column);
      return {
        column: isField ? (column as ImportColumn) : '',
        severity: finding.severity,
        text: sentenceOf(finding, labels.get(column)),
        mend: isField ? (finding.mend ?? null) : null,
      };
    }),
  ];
}

/** How many stand in the way of sending. */
export function mustCount(problems: readonly FieldProblem[]): number {
  return problems.filter(({ severity }) => severity === 'must').length;
}

function ownProblems({ values }: Form, labels: ReadonlyMap<string, string>): FieldProblem[] {
  const found: FieldProblem[] = [];
  const must = (column: ImportColumn, text: string) =>
    found.push({ column, severity: 'must', text, mend: null });
  for (const column of Object.keys(values) as ImportColumn[]) {
    const value = values[column];
    if (typeof value !== 'string' || value.length <= mostLetters(value)) continue;
    must(column, texts.tooLong(labels.get(column) ?? '', value.length, mostLetters(value)));
  }
  const { asOf } = values;
  if (typeof asOf === 'string' && readDay(asOf) === null)
    must('asOf', texts.dayUnreadable(asOf.slice(0, 60)));
  return found;
}

function sentenceOf(finding: Finding, label: string | undefined): string {
  const name = label ?? finding.label ?? texts.kpi;
  // Rows have numbers in the sheet only.
  if (finding.code === 'evidence-shared') return texts.sharedDocument(name, String(finding.other ?? ''));
  const cause = finding.cause ? cellSentence(finding.cause) : '';
  return checkSentence({ finding, column: name, cause })
    .replace(/^[^:]*: /, '')
    .replace(/คอลัมน์ “/g, 'ช่อง “');
}
