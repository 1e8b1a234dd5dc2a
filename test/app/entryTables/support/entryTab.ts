// An entry table as a person sees it: cells by row and heading.
import type { Workbench } from '../../../../workbench/run/workbench';
import { openBuilt, REPORTS, start } from '../../support/openApp';

export const MAKE = 'สร้างตารางกรอกข้อมูลประจำเดือน';
export const SEND = 'ส่งรายงาน';
export const UNCHANGED = 'ไม่มีการเปลี่ยนแปลงจากเดือนก่อน';
export const LEVEL = 'ระดับคะแนน';
export const CHECKED = 'ผลการตรวจสอบ';
export const SENT_ON = 'วันที่ส่ง';
export const VALUE = 'ค่าที่รายงาน';

/** The table of the first KPI, the one of the first unit, an input of the former, and the day on which the sample stands. */
export const T1 = 'กรอก 1.1 ใช้จ่ายงบประมาณ';
export const BANG_KHLA = 'กรอก อ.บางคล้า';
export const SPENT = 'เบิกจ่ายแล้ว (บาท สะสม)';
export const TODAY = '21 มิ.ย. 2565';

/** The built script on the sample's workbook. */
export async function openStartedBuilt(): Promise<Workbench> {
  const workbench = await openBuilt();
  await start(workbench);
  return workbench;
}

/** Makes the tables of KPIs ("T1, 2.1") for a month; '' takes what is proposed. */
export async function makeForKpi(workbench: Workbench, kpis = '', month = ''): Promise<void> {
  await workbench.answers([{ button: 'OK', text: month }, 'YES', { button: 'OK', text: kpis }, 'OK']);
  await workbench.click(MAKE);
}

/** Makes the tables of units. */
export async function makeForUnit(workbench: Workbench, units = '', month = ''): Promise<void> {
  await workbench.answers([{ button: 'OK', text: month }, 'NO', { button: 'OK', text: units }, 'OK']);
  await workbench.click(MAKE);
}

export class EntryTab {
  constructor(
    readonly workbench: Workbench,
    readonly name: string,
  ) {}

  async rows(): Promise<unknown[][]> {
    return this.workbench.read(this.name);
  }

  async headings(): Promise<unknown[]> {
    return (await this.rows())[0] as unknown[];
  }

  /** Row of the sheet whose cells under the headings hold these texts. */
  async row(wanted: { readonly [heading: string]: unknown }): Promise<number> {
    const [headings = [], ...rows] = await this.rows();
    const found = rows.findIndex((cells) =>
      Object.keys(wanted).every((heading) => cells[headings.indexOf(heading)] === wanted[heading]),
    );
    if (found < 0) throw new Error(`no row ${JSON.stringify(wanted)} in ${this.name}`);
    return found + 2;
  }

  async a1(row: number, heading: string): Promise<string> {
    const column = (await this.headings()).indexOf(heading);
    if (column < 0) throw new Error(`no column ${heading} in ${this.name}`);
    return letters(column + 1) + row;
  }

  async cell(row: number, heading: string): Promise<unknown> {
    const rows = await this.rows();
    return (rows[row - 1] as unknown[])[(rows[0] as unknown[]).indexOf(heading)];
  }

  async type(row: number, heading: string, value: unknown): Promise<void> {
    const { triggerError } = await this.workbench.type(this.name, await this.a1(row, heading), value);
    if (triggerError) throw new Error(triggerError);
  }
}

/** The table of อ.บางคล้า, made for a month. */
export async function forBangKhla(workbench: Workbench, month = ''): Promise<EntryTab> {
  await makeForUnit(workbench, 'บางคล้า', month);
  return new EntryTab(workbench, BANG_KHLA);
}

/** Fills inputs of a KPI in a unit's table and ticks its line, whose row it gives. */
export async function sendBlock(
  tab: EntryTab,
  title: string,
  inputs: { readonly [item: string]: unknown },
  month = 'มิ.ย. 65',
): Promise<number> {
  for (const item of Object.keys(inputs))
    await tab.type(await tab.row({ รายการ: item, ตัวชี้วัด: title, เดือน: month }), VALUE, inputs[item]);
  const line = await tab.row({ รายการ: title, เดือน: month });
  await tab.type(line, SEND, true);
  return line;
}

function letters(column: number): string {
  return column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
}

/** Reports in `ผลการดำเนินงาน`, each by its headings. */
export async function reports(workbench: Workbench): Promise<{ [heading: string]: unknown }[]> {
  const [headings = [], ...rows] = await workbench.read(REPORTS);
  return rows
    .filter(([month]) => month !== '')
    .map((cells) => Object.fromEntries(headings.map((heading, i) => [heading, cells[i]])));
}
