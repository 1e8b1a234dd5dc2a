// Lays the columns of one table over the finer columns of a tab.

/** Where a column begins, from 1, and how many columns of the tab it takes. */
export type Span = readonly [column: number, span: number];

/** `parts`: how wide the columns are to be, in any measure; the tab has at least as many columns. Together they take all of it. */
export function spansOf(widths: readonly number[], parts: readonly number[]): Span[] {
  const scale = total(widths) / total(parts);
  let column = 0;
  let [at, wanted] = [0, 0];
  return parts.map((part, i): Span => {
    const first = column;
    wanted += part * scale;
    const last = widths.length - (parts.length - 1 - i);
    do at += widths[column++] as number;
    while (column < last && (i === parts.length - 1 || at + (widths[column] as number) / 2 <= wanted));
    return [first + 1, column - first];
  });
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
