// Problems of a report as its entry table shows them: inputs go by their own names there, not by ค่า 1, ค่า 2 ….
import { reportHeadingOf } from '../../catalogue/reportHeadings';
import type { KpiInput } from '../../domain/kpi';
import { inputHeading } from '../../text/entrySentences';

/** The lines with the headings of the entry table. */
export function shownLines(lines: string, { inputs }: { readonly inputs: readonly KpiInput[] }): string {
  return inputs.reduce(
    (text, input, i) =>
      text.split(`“${reportHeadingOf(`value${i + 1}` as 'value1')}”`).join(`“${inputHeading(input)}”`),
    lines,
  );
}
