// Which definition tab a range is, told by its heading row, and where its columns are: by heading, never by position.

import type { TableProblem } from '../../domain/tableProblem';
import { cellText, textKey } from '../../domain/thaiText';
import { headingOf, type TableName, tableShapes } from '../headings';

/** A range known to be a definition table. */
export interface RecognisedTable {
  readonly name: TableName;
  /** The whole range; its first row is the heading row. */
  readonly rows: readonly (readonly unknown[])[];
  /** Column key → index of the column. */
  readonly at: { readonly [key: string]: number };
}

// Fewer common columns could as well be another table that happens to have a code and a unit.
const FEWEST_COLUMNS = 3;

type Spellings = { readonly [folded: string]: string };

const spellings: { [name: string]: Spellings } = {};

/** The table a range is, or what keeps it from being one (`expected`: from being that one). */
export function recogniseTable(range: unknown, expected?: TableName): RecognisedTable | TableProblem {
  const rows = (Array.isArray(range) ? range : []) as readonly (readonly unknown[])[];
  const headings = Array.isArray(rows[0]) ? rows[0].map(cellText) : [cellText(range)];
  let best: Match | undefined;
  const names = expected ? [expected] : (Object.keys(tableShapes) as TableName[]);
  for (const name of names) {
    const match = matchOf(name, headings);
    if (!best || match.rank > best.rank) best = match;
  }
  if (!best || (best.found < 2 && !expected))
    return { code: 'table-unrecognised', holds: headings.filter(Boolean).slice(0, 6).join(' | ') };
  const { tab, columns, necessary } = tableShapes[best.name];
  for (const key of necessary) {
    if (!best.at[key]) {
      return {
        code: 'table-column-missing',
        table: tab,
        column: headingOf(best.name, key),
      };
    }
  }
  const at: { [key: string]: number } = {};
  for (const key of Object.keys(best.at)) {
    const [first, second] = preferred(best.at[key] as number[], headings, columns[key] as string);
    if (second !== undefined) {
      const heading = (index: number) => `${headings[index]} (คอลัมน์ที่ ${index + 1})`;
      return { code: 'table-column-repeated', table: tab, first: heading(first), second: heading(second) };
    }
    at[key] = first;
  }
  return { name: best.name, rows, at };
}

interface Match {
  readonly name: TableName;
  readonly at: { readonly [key: string]: number[] };
  readonly found: number;
  readonly rank: number;
}

function matchOf(name: TableName, headings: readonly string[]): Match {
  const at: { [key: string]: number[] } = {};
  headings.forEach((heading, index) => {
    const key = headingKeyOf(name, heading);
    if (key) at[key] = [...(at[key] || []), index];
  });
  const found = Object.keys(at).length;
  const { necessary } = tableShapes[name];
  const complete =
    necessary.every((key) => at[key]) && found >= Math.min(FEWEST_COLUMNS, necessary.length + 1);
  return { name, at, found, rank: complete ? 100 + found : found };
}

/** The column of a table that a heading means, by its heading, an alias or its key; undefined when it is none of it. */
export function headingKeyOf(name: TableName, heading: string): string | undefined {
  spellings[name] = spellings[name] || spellingsOf(name);
  const keys = spellings[name] as Spellings;
  return keys[textKey(heading)] || keys[bareHeading(heading)];
}

/** A column under its own heading goes before columns under an alias of it. */
function preferred(
  found: readonly number[],
  headings: readonly string[],
  spelling: string,
): [number, number?] {
  const own = bareHeading(spelling.split('|')[0] as string);
  const exact = found.filter((index) => bareHeading(headings[index] as string) === own);
  return (exact.length ? exact : found) as [number, number?];
}

function spellingsOf(name: TableName): Spellings {
  const keys: { [folded: string]: string } = Object.create(null);
  const { columns } = tableShapes[name];
  for (const key of Object.keys(columns)) {
    for (const spelling of `${columns[key]}|${key}`.split('|')) {
      keys[textKey(spelling)] = key;
      keys[bareHeading(spelling)] = key;
    }
  }
  return keys;
}

/** A heading without spaces, the explanation in brackets or the colon behind it. */
function bareHeading(heading: string): string {
  return textKey(heading).replace(/(\(.*\)|:)$/, '');
}
