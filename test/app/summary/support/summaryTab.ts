// The summary of the sample month, and where things stand in it.
import type { Workbench } from '../../../../workbench/run/workbench';

export const SUMMARISE = 'สรุปผลประจำเดือน';
export const TAB = 'สรุป มิ.ย. 2565';

/** The row, counted from 0, and the column's letter of the first cell that holds a text. */
export async function rowOf(workbench: Workbench, text: string) {
  const values = await workbench.read(TAB);
  const row = values.findIndex((cells) => cells.includes(text));
  const at = values[row]?.indexOf(text) ?? -1;
  return { values, row, column: String.fromCharCode(65 + at) };
}

/** What the last alert said. */
export async function lastAlert(workbench: Workbench): Promise<string> {
  const said = (await workbench.dialogs()).filter(({ kind }) => kind === 'alert');
  return said.at(-1)?.html ?? '';
}

/** A snapshot without the grid's own numbers of merges and the like, and their order. */
export function withoutIds(snapshot: unknown): unknown {
  const text = JSON.stringify(snapshot, (key, value) => {
    if (key === 'id' && typeof value === 'string') return '';
    const isAnchors =
      Array.isArray(value) && value.some((one) => typeof one === 'object' && one && 'rects' in one);
    return isAnchors ? value.map((one) => JSON.stringify(one).replace(/"k\d+"/g, '""')).sort() : value;
  });
  return JSON.parse(text.replace(/"(fresh|next|nextId|lastId|counter)":\d+/g, '"$1":0'));
}
