// One row of a definition table read cell by cell; what cannot be read becomes a problem that names the cell.
import { isProblem, type NumberProblem, readNumber } from '../../domain/readNumber';
import { readTick } from '../../domain/readTick';
import type { CellProblemCode, TableCell, TableProblem } from '../../domain/tableProblem';
import { arabicDigits, cellText, cleanText, textKey } from '../../domain/thaiText';
import { headingOf, tableShapes } from '../headings';
import { readDay } from './readDay';
import type { RecognisedTable } from './recogniseTable';
import type { Words } from './tableWords';

/** Reads the cells of one row by column key. A missing column reads as blank. */
export interface RowReader {
  /** 1 = the heading row of the range. */
  readonly row: number;
  has(key: string): boolean;
  blank(key: string): boolean;
  /** The text as it stands, trimmed. */
  text(key: string): string;
  /** A text with its spacing tidied, as labels and codes are compared. */
  label(key: string): string;
  /** A label without which the row means nothing. */
  need(key: string): string;
  lines(key: string): string[];
  number(key: string): number | null;
  /** 1–5; 0 and a problem for anything else. */
  level(key: string): number;
  tick(key: string): boolean;
  choice<T extends string>(key: string, words: Words<T>): T | undefined;
  /** ISO day, '' when blank. */
  day(key: string): string;
  cell(key: string): TableCell;
  refuse(code: CellProblemCode, key: string): void;
}

/** A reader of row `index` (0 = heading row) of a table; problems are added to `problems`. */
export function rowReader(table: RecognisedTable, index: number, problems: TableProblem[]): RowReader {
  const { rows, at, name } = table;
  const value = (key: string): unknown => {
    const column = at[key];
    return column === undefined ? '' : (rows[index] as readonly unknown[])[column];
  };
  const cell = (key: string): TableCell => ({
    table: tableShapes[name].tab,
    row: index + 1,
    column:
      at[key] === undefined
        ? headingOf(name, key)
        : cellText((rows[0] as readonly unknown[])[at[key]]).trim(),
    holds: cellText(value(key)).trim(),
  });
  // One problem a cell: what cannot be read at all need not be called a wrong choice, too.
  const report = (problem: TableProblem & TableCell): void => {
    const last = problems[problems.length - 1];
    const isKnown = last && 'row' in last && last.row === problem.row && last.column === problem.column;
    if (!isKnown) problems.push(problem);
  };
  const refuse = (code: CellProblemCode, key: string): void => report({ code, ...cell(key) });
  const text = (key: string): string => {
    const found = cellText(value(key)).trim();
    if (found[0] === '#') {
      const refused = readNumber(found);
      if (isProblem<NumberProblem>(refused) && refused.code === 'number-cell-error')
        refuse('table-cell-error', key);
    }
    return found;
  };
  const label = (key: string): string => cleanText(text(key));
  const number = (key: string): number | null => {
    const found = value(key);
    if (found === '') return null;
    // In the definition tables a lone dash stands for "none".
    const read = readNumber(typeof found === 'string' && /^\s*[-–—]\s*$/.test(found) ? '' : found);
    if (!isProblem<NumberProblem>(read)) return read;
    refuse(read.code === 'number-cell-error' ? 'table-cell-error' : 'table-cell-number', key);
    return null;
  };
  return {
    row: index + 1,
    has: (key) => at[key] !== undefined,
    blank: (key) => cleanText(cellText(value(key))) === '',
    text,
    label,
    need(key) {
      const found = label(key);
      if (found === '') refuse('table-cell-blank', key);
      return found;
    },
    lines: (key) =>
      text(key)
        .split(/\s*\n\s*/)
        .filter(Boolean),
    number,
    level(key) {
      const found = /^(?:ระดับ(?:คะแนน)?(?:ที่)?)?([1-5])$/.exec(textKey(text(key)));
      if (!found) refuse(label(key) === '' ? 'table-cell-blank' : 'table-cell-level', key);
      return found ? Number(found[1]) : 0;
    },
    tick(key) {
      const read = readTick(value(key));
      if (isProblem(read)) refuse('table-cell-tick', key);
      return read === true;
    },
    choice(key, words) {
      const typed = textKey(text(key));
      if (typed === '') return undefined;
      const found = choicesOf(words)[typed];
      if (found !== undefined) return found as keyof typeof words;
      const choices = Object.keys(words).map(
        (choice) => words[choice as keyof typeof words].split('|')[0] as string,
      );
      report({ code: 'table-cell-choice', ...cell(key), choices });
      return undefined;
    },
    day(key) {
      const read = readDay(value(key));
      if (read === null) refuse('table-cell-day', key);
      return read || '';
    },
    cell,
    refuse,
  };
}

const known = new WeakMap<object, { readonly [typed: string]: string }>();

/** Each spelling → its choice. The same few words are asked for in every row. */
function choicesOf(words: Words<string>): { readonly [typed: string]: string } {
  const made = known.get(words);
  if (made) return made;
  const choices: { [typed: string]: string } = Object.create(null);
  for (const choice of Object.keys(words))
    for (const word of `${words[choice]}|${choice}`.split('|'))
      choices[textKey(word)] = choices[textKey(word)] ?? choice;
  known.set(words, choices);
  return choices;
}

/** A code or number of a KPI as it is compared: case, spaces and kind of digits do not matter. */
export function codeKey(text: string): string {
  return arabicDigits(cleanText(text)).replace(/ /g, '').toUpperCase();
}
