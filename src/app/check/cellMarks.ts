// The marks of a check on cells at fault: a note and a colour. What a person had there travels inside the note, with the cell,
// and comes back when the mark goes; so does what they write into the note meanwhile.
import type { Severity } from '../../domain/checks/finding';
import { severityWords } from '../../text/checkSentences';
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
/** The last line of that kind: a person's own note may hold another. */
const COLOUR_LINE = new RegExp(`^([^]*)\\n${colourMark} (#[0-9a-f]{6})([^]*)$`);
const PROBLEM_LINE = new RegExp(`^(${Object.values(severityWords).join('|')}): `);

/** True for a note the add-on has put, whatever a person has written into it. */
export function isMarked(note: string): boolean {
  return note.includes(head);
}

/**
 * The look the cell had before it was marked, and whatever a person has written into the mark's note; an unmarked cell's own look.
 * `said`: the lines the row had in ผลการตรวจสอบ.
 */
export function unmarked(look: CellLook, said: string): CellLook {
  const { note } = look;
  // Somebody has deleted the note alone. Our colours are none that Sheets offers.
  if (!isMarked(note)) return said !== '' && isOurs(look.colour) ? { note, colour: PLAIN } : look;
  const [, above = note, colour = PLAIN, below = ''] = COLOUR_LINE.exec(note) ?? [];
  const [mark = '', ...kept] = above.split(`\n${own}\n`);
  const added = mark
    .replace(head, '\n')
    .split('\n')
    .map((line) => addedTo(line, said));
  const theirs = [...added, below.trim()].filter(Boolean);
  if (kept.length > 0) theirs.push(kept.join(`\n${own}\n`));
  return {
    note: theirs.join('\n'),
    // Who has coloured a marked cell anew keeps that colour.
    colour: isOurs(look.colour) ? colour : look.colour,
  };
}

/** What a person has written: a line of its own, or behind one of ours. */
function addedTo(line: string, said: string): string {
  if (!PROBLEM_LINE.test(line)) return line.trim();
  const ours = said.split('\n').find((one) => one !== '' && line.startsWith(one));
  return ours === undefined ? '' : line.slice(ours.length).trim();
}

function isOurs(colour: string): boolean {
  return colour === COLOURS.must || colour === COLOURS.should;
}

/** The look before a check as far as nobody has given the cell another one since: `now` is what it shows. */
export function givenBack(now: CellLook, before: CellLook): CellLook {
  const [mine, plain] = [unmarked(now, ''), unmarked(before, '')];
  const isNote = mine.note === plain.note;
  // The colour of a mark never comes back without its note.
  const isColour = (isOurs(now.colour) || now.colour === plain.colour) && (isNote || !isMarked(before.note));
  return { note: isNote ? before.note : mine.note, colour: isColour ? before.colour : mine.colour };
}

/** The look of a cell at fault. `lines`: its problems. It must not be marked. */
export function marked({ note, colour }: CellLook, severity: Severity, lines: readonly string[]): CellLook {
  const kept = note === '' ? '' : `\n${own}\n${note}`;
  const painted = colour.toLowerCase() === PLAIN ? '' : `\n${colourMark} ${colour.toLowerCase()}`;
  return { note: `${head}\n${lines.join('\n')}${kept}${painted}`, colour: COLOURS[severity] };
}
