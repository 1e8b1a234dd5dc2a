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

function bare(name: string): string {
  const key = textKey(name);
  const rest = key.replace(PREFIX, '').replace(/ฯ$/, '');
  return rest === '' ? key : rest;
}

/** The unit a text means: by name, alias or prefixed form; undefined when none does. */
export function unitNamed<U extends Named>(text: string, units: readonly U[]): U | undefined {
  const wanted = bare(text);
  if (wanted === '') return undefined;
  return (
    units.find((unit) => bare(unit.name) === wanted) ??
    units.find((unit) => unit.aliases.some((alias) => bare(alias) === wanted)) ??
    capitalDistrict(wanted, units)
  );
}

/** "เมืองฯ" is short for the one district named after the province's capital. */
function capitalDistrict<U extends Named>(wanted: string, units: readonly U[]): U | undefined {
  if (wanted !== CAPITAL) return undefined;
  const capitals = units.filter((unit) => bare(unit.name).slice(0, CAPITAL.length) === CAPITAL);
  return capitals.length === 1 ? capitals[0] : undefined;
}

/** The name of the list most like the text, for "did you mean"; '' when nothing is near. */
export function nearest(text: string, names: readonly string[]): string {
  const wanted = bare(text);
  let best = '';
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const name of names) {
    const distance = editDistance(wanted, bare(name));
    if (distance < least) {
      best = name;
      least = distance;
    }
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
