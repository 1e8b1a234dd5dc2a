// Long texts cut so that each part fits into a cell.

/** Characters; Sheets refuses longer cells than 50,000. */
export const PIECE = 45_000;

/** In order; none for a blank text. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += PIECE) pieces.push(text.slice(at, at + PIECE));
  return pieces;
}
