// The problems of a table as text: one line per problem, the lines of a row together.
import { reportHeadingOf } from '../../catalogue/reportHeadings';
import type { Finding } from '../../domain/checks/finding';
import { cellSentence } from '../../text/cellSentence';
import { checkSentence } from '../../text/checkSentences';

/** The lines of each row that has problems, joined, by its index. `headings` as they stand in the sheet. */
export function checkLines(
  findings: readonly Finding[],
  headings: readonly string[],
): { readonly [row: number]: string } {
  const lines: { [row: number]: string } = {};
  for (const finding of findings) {
    const line = checkLine(finding, headings);
    const before = lines[finding.row];
    lines[finding.row] = before === undefined ? line : `${before}\n${line}`;
  }
  return lines;
}

/** "ต้องแก้ไข: คอลัมน์ “ค่า 1” …". */
export function checkLine(finding: Finding, headings: readonly string[]): string {
  const { column, label, code } = finding;
  const heading = headings[column] ?? label ?? keyHeading(code);
  return checkSentence({
    finding,
    column: heading.replace(/\s+/g, ' ').trim(),
    cause: finding.cause ? cellSentence(finding.cause) : '',
  });
}

/** A key given for the whole table stands in no column; it is called as in `ผลการดำเนินงาน`. */
function keyHeading(code: string): string {
  if (/^month-/.test(code)) return reportHeadingOf('month');
  return reportHeadingOf(/^unit-/.test(code) ? 'unit' : 'kpi');
}
