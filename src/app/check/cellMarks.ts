// The marks of a check on cells at fault: a note and a colour. What a person had there travels inside the note, with the cell,
// and comes back when the mark goes.
import type { Severity } from '../../domain/checks/finding';
import { marksTexts } from '../../text/checkSheetSentences';

/** Look of a cell as far as marks concern it. */
export interface CellLook {
  readonly note: string;
  /** '#rrggbb'. */
  readonly colour: string;
}

const COLOURS: { readonly [S in Severity]: string } = { must: '#f4c7c3', should: '#fce8b2' };
const PLAIN = '#ffffff';
const { head, own, colour: colourMark } = marksTexts;
const COLOUR_LINE = new RegExp(`\\n${colourMark} (#[0-9a-f]{6})$`);

/** True for a note the add-on has put. */
export function isMarked(note: string): boolean {
  return note.startsWith(head);
}

/** The look the cell had before it was marked; an unmarked cell's own. */
export function unmarked(look: CellLook): CellLook {
  if (!isMarked(look.note)) return look;
  const colour = COLOUR_LINE.exec(look.note);
  const rest = colour ? look.note.slice(0, colour.index) : look.note;
  const at = rest.indexOf(`\n${own}\n`);
  return {
    note: at < 0 ? '' : rest.slice(at + own.length + 2),
    // Who has coloured a marked cell anew keeps that colour.
    colour: isOurs(look.colour) ? (colour?.[1] ?? PLAIN) : look.colour,
  };
}

function isOurs(colour: string): boolean {
  return colour === COLOURS.must || colour === COLOURS.should;
}

/** The look before a check as far as nobody has given the cell another one since: `now` is what it shows. */
export function givenBack(now: CellLook, before: CellLook): CellLook {
  const plain = unmarked(before);
  const isNote = isMarked(now.note) || now.note === plain.note;
  // The colour of a mark never comes back without its note.
  const isColour = (isOurs(now.colour) || now.colour === plain.colour) && (isNote || !isMarked(before.note));
  return { note: isNote ? before.note : now.note, colour: isColour ? before.colour : now.colour };
}

/** The look of a cell at fault. `lines`: its problems. */
export function marked(before: CellLook, severity: Severity, lines: readonly string[]): CellLook {
  const { note, colour } = unmarked(before);
  const kept = note === '' ? '' : `\n${own}\n${note}`;
  const painted = colour.toLowerCase() === PLAIN ? '' : `\n${colourMark} ${colour.toLowerCase()}`;
  return { note: `${head}\n${lines.join('\n')}${kept}${painted}`, colour: COLOURS[severity] };
}
