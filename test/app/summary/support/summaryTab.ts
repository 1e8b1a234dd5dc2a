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
