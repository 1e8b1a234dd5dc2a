// Width of text in a terminal, where Thai vowels above and below and tone marks take no place.

const ZERO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/gu;

export function textWidth(text: string): number {
  return [...text.replace(ZERO_WIDTH, '')].length;
}

export function padText(text: string, width: number, side: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - textWidth(text)));
  return side === 'left' ? text + space : space + text;
}

/** Rows under headings, columns two spaces apart; `sides` says which edge each column keeps to. */
export function textTable(
  rows: readonly (readonly string[])[],
  sides: readonly ('left' | 'right')[],
): string {
  const widths = sides.map((_, j) => Math.max(...rows.map((row) => textWidth(row[j] ?? ''))));
  return rows
    .map((row) =>
      row
        .map((text, j) => padText(text, widths[j] ?? 0, sides[j] ?? 'left'))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
