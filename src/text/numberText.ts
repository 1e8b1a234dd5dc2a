// Numbers as Thai officials print them: thousands separated, no more decimals than needed.

/** The unit that stands before its number. */
export const PERCENT = 'ร้อยละ';

/** 22017.78 → "22,017.78"; at most `decimals` decimals, trailing zeros dropped. */
export function numberText(value: number, decimals = 2): string {
  const fixed = Math.abs(value) < 1e15 ? value.toFixed(decimals) : String(value);
  const [whole, fraction = ''] = fixed.split('.') as [string, string?];
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  const digits = fraction.replace(/0+$/, '');
  const text = digits === '' ? grouped : `${grouped}.${digits}`;
  return text === '-0' ? '0' : text;
}

/** A sum of money: satang are shown in full when there are any. */
export function moneyText(value: number): string {
  const text = numberText(value, 2);
  return /\.\d$/.test(text) ? `${text}0` : text;
}

/**
 * A result of at most 2 decimals, or as many as it takes that rounding does not carry it to `edge` or beyond:
 * 89.996 below 90 is "89.996", never "90".
 */
export function resultText(value: number, edges: readonly number[]): string {
  for (let decimals = 2; decimals < 9; decimals++) {
    const rounded = Number(value.toFixed(decimals));
    const crosses = edges.some(
      (edge) => value !== edge && (value < edge ? rounded >= edge : rounded <= edge),
    );
    if (!crosses) return numberText(value, decimals);
  }
  return numberText(value, 9);
}

/** A cell of a report in a sentence; a step that was done is ticked. */
export function shownCell(cell: unknown): string {
  return typeof cell === 'number' ? numberText(cell) : cell === true ? '✓' : String(cell);
}
