// Rows of a printed table that are no reports: notes and sources below it, names of groups between its rows.
import type { CheckSources } from '../../domain/checks/checkRequest';
import { isUntouched } from '../../domain/checks/noReport';
import type { ReportColumns } from '../../domain/checks/reportColumns';
import { textKey } from '../../domain/thaiText';
import { nearest } from '../../domain/unitName';
import type { Values } from '../ports/book';

const NOTE = /^(หมายเหตุ|ที่มา|\*)/;
const LONGEST_NAME = 100;

/** Tells whether a single text stands where a key is expected, and is none nor nearly one. `ours`: the add-on's columns. */
export function captionReader(
  { month, unit, kpi }: ReportColumns,
  ours: ReadonlySet<number>,
  { units }: CheckSources,
): (cells: Values[number]) => boolean {
  let names: readonly string[] | undefined;
  return (cells) => {
    let only = -1;
    for (let column = 0; column < cells.length; column++) {
      if (isUntouched(cells[column]) || ours.has(column)) continue;
      if (only >= 0) return false;
      only = column;
    }
    const text = cells[only];
    if (typeof text !== 'string' || (only !== month && only !== unit && only !== kpi)) return false;
    if (NOTE.test(textKey(text))) return true;
    if (only !== unit || !units) return false;
    names = names ?? units.reduce<string[]>((all, { name, aliases }) => all.concat(name, aliases), []);
    return text.length > LONGEST_NAME || nearest(text, names) === '';
  };
}
