// Lays the columns of one table over the finer columns of a tab.

/** Where a column begins, from 1, and how many columns of the tab it takes. */
export type Span = readonly [column: number, span: number];

/**
 * `parts`: 0 = one column of the tab; the others share the rest by their sizes, in any measure. The tab has at least as many
 * columns as there are parts; together they take all of it. Each that takes more than one costs a call of the service.
 */
export function spansOf(widths: readonly number[], parts: readonly number[]): Span[] {
  let column = 0;
  return parts.map((part, i): Span => {
    const first = column;
    const later = parts.slice(i + 1);
    const free = widths.slice(first, widths.length - later.length);
    const taken =
      total(widths.slice(first)) - total(later.map((one) => (one > 0 ? 0 : (widths[first] as number))));
    const wanted = part > 0 ? (taken * part) / (part + total(later)) : 0;
    let at = free[0] as number;
    column++;
    // The last one takes what is left.
    while (
      part > 0 &&
      column - first < free.length &&
      (!later.some((one) => one > 0) || at + (free[column - first] as number) / 2 <= wanted)
    )
      at += widths[column++] as number;
    return [first + 1, column - first];
  });
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
