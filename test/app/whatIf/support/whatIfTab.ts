// The tab of suppositions of a unit of the sample, where things stand in it, and all that it must leave alone.
import type { Workbench } from '../../../../workbench/run/workbench';

export const SIMULATE = 'จำลองผลคะแนน';
export const TAB = 'จำลองผลคะแนน อ.คลองเขื่อน';

/** All but such tabs, half made ones too, what the add-on remembers, and the list of tabs. */
export async function others(workbench: Workbench): Promise<string> {
  const names = (await workbench.sheets()).filter(
    (name) => !name.startsWith(SIMULATE) && !['_ระบบ', 'สารบัญ', '_กำลังสร้าง'].includes(name),
  );
  const tabs = names.map(async (name) => [
    name,
    await workbench.read(name),
    await workbench.formulas(name),
    await workbench.notes(name),
    await workbench.backgrounds(name),
  ]);
  return JSON.stringify(await Promise.all(tabs));
}

/** Counted from 1: the row of what is supposed of a KPI, or the row of a total. */
export async function rowOf(workbench: Workbench, title: string, tab = TAB): Promise<number> {
  const isTotal = title.startsWith('ราย') || title === 'คะแนนรวม';
  const at = (await workbench.read(tab)).findIndex(([cell], i, all) =>
    isTotal ? cell === title : String(cell).startsWith(title) && all[i + 1]?.[0] === 'ผลจริง',
  );
  if (at < 0) throw new Error(`no ${title}`);
  return isTotal ? at + 1 : at + 3;
}
