// The switch between Thai and Arabic digits, over every text of a document but addresses on the web.
import { arabicDigits, thaiDigits } from '../../../src/domain/thaiText';
import type { PrintedCell, PrintedPart, PrintedTable } from './printedForm';

const ADDRESS =
  /((?:https?:\/\/|www\.)[^\s"'<>“”]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b[\w-]+(?:\.[\w-]+)+\/[^\s"'<>“”]*)/;

/** One text; what stands in an address must stay what it is. */
export function withDigits(text: string, thai: boolean): string {
  const turn = thai ? thaiDigits : arabicDigits;
  return text
    .split(ADDRESS)
    .map((piece, i) => (i % 2 === 1 ? piece : turn(piece)))
    .join('');
}

/** A whole part. */
export function partWithDigits(part: PrintedPart, thai: boolean): PrintedPart {
  const turn = (text: string) => withDigits(text, thai);
  const row = (cells: readonly PrintedCell[]) => cells.map((cell) => ({ ...cell, text: turn(cell.text) }));
  const table = (given: PrintedTable) => ({
    ...given,
    heads: given.heads.map(row),
    rows: given.rows.map(row),
  });
  return {
    ...part,
    foot: turn(part.foot),
    state: turn(part.state),
    sheets: part.sheets.map((fields) =>
      fields.map((field) => ({
        ...field,
        label: turn(field.label),
        text: turn(field.text),
        table: field.table && table(field.table),
      })),
    ),
    signatures: part.signatures.map(({ name, position, role }) => ({
      name: turn(name),
      position: turn(position),
      role: turn(role),
    })),
  };
}
