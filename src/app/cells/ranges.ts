// Tells optional arguments from catalogue ranges, wherever the user put them.
import { gridOf, isBlank, widthOf } from './grid';

/** Arguments after the necessary ones. */
export interface Extras {
  /** The optional arguments in their places; undefined where left out. */
  readonly options: readonly unknown[];
  readonly ranges: readonly unknown[];
}

/**
 * The first `places` arguments are options unless they are ranges of two columns or more, which only a table of
 * definitions has: a user who skips an option may give the tables at once.
 */
export function splitExtras(extras: readonly unknown[], places: number): Extras {
  if (extras.length === 0) return { options: extras, ranges: extras };
  const options: unknown[] = [];
  const ranges: unknown[] = [];
  extras.forEach((extra, i) => {
    const isTable = Array.isArray(extra) && widthOf(gridOf(extra)) > 1;
    if (i < places && !isTable) options[i] = extra;
    else if (!isBlank(extra)) ranges.push(extra);
  });
  return { options, ranges };
}
