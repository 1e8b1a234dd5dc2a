// Names of organisations as people write them: with or without their prefix, by an alias, with a slip.
import { textKey } from './thaiText';

/** What is needed of a unit to find it by name. */
export interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

const PREFIX =
  /^(สำนักงานพัฒนาชุมชนอำเภอ|สนง\.?พัฒนาชุมชนอำเภอ|สนง\.?พช\.?อำเภอ|สพอ\.?|อำเภอ|อ\.|กลุ่มงาน|จังหวัด|จ\.)/;

const CAPITAL = 'เมือง';

/** Folded, and without what kind of organisation it is. */
export function bareName(name: string): string {
  const key = textKey(name);
  const rest = key.replace(PREFIX, '').replace(/ฯ$/, '');
  return rest === '' ? key : rest;
}

/** Finds the unit a text means: by name, alias or prefixed form; undefined when none does. */
export function unitFinder<U extends Named>(units: readonly U[]): (text: string) => U | undefined {
  const byName: { [bare: string]: U } = Object.create(null);
  const add = (name: string, unit: U) => {
    const key = bareName(name);
    if (!byName[key]) byName[key] = unit;
  };
  for (const unit of units) add(unit.name, unit);
  // A name goes before any alias.
  for (const unit of units) for (const alias of unit.aliases) add(alias, unit);
  const capitals = units.filter((unit) => bareName(unit.name).slice(0, CAPITAL.length) === CAPITAL);
  // "เมืองฯ" is short for the one district named after the province's capital.
  if (capitals.length === 1) add(CAPITAL, capitals[0] as U);
  return (text) => {
    const wanted = bareName(text);
    return wanted === '' ? undefined : byName[wanted];
  };
}

/** The name of the list most like the text, for "did you mean"; '' when nothing is near. */
export function nearest(text: string, names: readonly string[]): string {
  return nearestOf(names)(text);
}

/** The same for many texts. */
export function nearestOf(names: readonly string[]): (text: string) => string {
  const keys = names.map(bareName);
  return (text) => {
    const wanted = bareName(text);
    let best = '';
    let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
    keys.forEach((key, i) => {
      const distance = editDistance(wanted, key, least);
      if (distance >= least) return;
      best = names[i] as string;
      least = distance;
    });
    return best;
  };
}

const row: number[] = [];

/** Counted up to `most`. */
function editDistance(a: string, b: string, most: number): number {
  let same = 0;
  while (same < a.length && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  const width = b.length - same;
  for (let j = 0; j <= width; j++) row[j] = j;
  for (let i = same, least = 0; i < a.length && least < most; i++) {
    let before = i - same;
    let left = before + 1;
    least = left;
    for (let j = 1; j <= width; j++) {
      const above = row[j] as number;
      row[j - 1] = left;
      left = Math.min(before + (a.charCodeAt(i) === b.charCodeAt(same + j - 1) ? 0 : 1), above + 1, left + 1);
      before = above;
      least = Math.min(least, left);
    }
    row[width] = left;
  }
  return Math.min(most, row[width] as number);
}
