// A workbook of the local host filled with the reports of many districts, ready to be checked.
import { agreements, districtNames, manyReports } from './manyReports.mjs';

export const START = 'เริ่มใช้งาน / สร้างแบบฟอร์มตั้งต้น';
export const CHECK = 'ตรวจสอบและคำนวณคะแนนในชีตนี้';
export const SUMMARY = 'สรุปผลประจำเดือน';
export const REPORTS = 'ผลการดำเนินงาน';
/** While the rows are put in, under another name: the add-on is not to check each block. */
const ASIDE = 'รอข้อมูล';
/** A quarter of the largest book: at each paste the add-on looks through the tab, and leaves what it read as garbage. */
const BLOCK = 43_000;

/**
 * @param {{ openWorkbench(options: object): Promise<any> }} module build/workbench.cjs
 * @param {{ dist: string, districts: number }} options
 */
export async function openManyReports({ openWorkbench }, { dist, districts }) {
  const workbench = await openWorkbench({ dist, sample: 'empty', now: '2022-10-05T09:00:00+07:00' });
  await workbench.click(START);
  const [, ...settings] = await workbench.read('ตั้งค่า');
  const settle = async (/** @type {string} */ name, /** @type {string} */ value) =>
    workbench.type(
      'ตั้งค่า',
      `B${settings.findIndex((/** @type {unknown[]} */ cells) => cells[0] === name) + 2}`,
      value,
    );
  await settle('วันเริ่มรอบการประเมิน', '1 ต.ค. 2564');
  await settle('วันสิ้นสุดรอบการประเมิน', '30 ก.ย. 2565');
  await replaceRows(
    workbench,
    'หน่วยงาน',
    districtNames(districts).map((name) => [name, 'อำเภอ']),
  );
  await replaceRows(workbench, 'เป้าหมาย', agreements(districts));
  const [headings] = await workbench.read(REPORTS, 'A1:AK1');
  await workbench.renameSheet(REPORTS, ASIDE);
  await workbench.insertRows(ASIDE, 3, agreements(districts).length * 12);
  let row = 2;
  let block = [];
  for (const { cells } of manyReports(districts)) {
    // As a text, whatever format the cell has.
    const typed = { ...cells, เดือน: `'${cells.เดือน}` };
    block.push(headings.map((/** @type {keyof typeof typed} */ heading) => typed[heading] ?? ''));
    if (block.length < BLOCK) continue;
    await workbench.paste(ASIDE, `A${row}`, block);
    row += block.length;
    block = [];
  }
  if (block.length > 0) await workbench.paste(ASIDE, `A${row}`, block);
  await workbench.renameSheet(ASIDE, REPORTS);
  await workbench.select(REPORTS, 'A1');
  return workbench;
}

/**
 * @param {any} workbench
 * @param {string} tab
 * @param {readonly (readonly unknown[])[]} rows
 */
async function replaceRows(workbench, tab, rows) {
  const old = (await workbench.read(tab)).length;
  await workbench.deleteRows(tab, 2, old - 1);
  await workbench.paste(tab, 'A2', rows);
}
