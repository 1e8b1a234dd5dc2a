// What a session looks at after each step: the reports by their keys, and the two tabs that only grow.

export const REPORTS = 'ผลการดำเนินงาน';
const KEYS = ['เดือน', 'หน่วยงาน', 'รหัส'];
/** What people fill in; the rest the add-on computes or records. */
const FILLED =
  /^(ข้อมูล ณ วันที่|ค่า \d+|ร้อยละจากระบบ|ข้อมูลผลการดำเนินงาน|คำชี้แจงการปฏิบัติงาน|ปัจจัยสนับสนุน|ปัญหาอุปสรรค|ข้อเสนอแนะ|หลักฐานอ้างอิง \d|เหตุผลที่ไม่รายงาน)$/;

/**
 * @typedef {object} Report
 * @property {number} row of the sheet, from 1
 * @property {string} filled the cells people fill in, as one text
 * @property {unknown} level
 * @property {string} status
 */

/**
 * @typedef {object} SeenOffice
 * @property {Map<string, Report>} reports by key
 * @property {readonly string[]} twice keys that stand in two rows
 * @property {readonly string[]} history
 * @property {readonly string[]} decisions
 * @property {readonly string[]} headings of the tab of reports
 */

/** @param {import('../../workbench/run/workbench').Workbench} workbench @returns {Promise<SeenOffice>} */
export async function seenOffice(workbench) {
  const [headings = [], ...rows] = /** @type {unknown[][]} */ (await workbench.read(REPORTS));
  const at = (/** @type {string} */ heading) => headings.indexOf(heading);
  const filled = headings.flatMap((heading, i) => (FILLED.test(String(heading)) ? [i] : []));
  const inOrder = filled.sort((a, b) => (String(headings[a]) < String(headings[b]) ? -1 : 1));
  /** @type {Map<string, Report>} */
  const reports = new Map();
  /** @type {string[]} */
  const twice = [];
  rows.forEach((cells, i) => {
    const key = KEYS.map((heading) => String(cells[at(heading)] ?? '')).join('|');
    if (key === '||') return;
    if (reports.has(key)) twice.push(key);
    reports.set(key, {
      row: i + 2,
      filled: inOrder.map((column) => String(cells[column] ?? '')).join('\t'),
      level: cells[at('ระดับคะแนน')],
      status: String(cells[at('สถานะ')] ?? ''),
    });
  });
  const lines = async (/** @type {string} */ tab) =>
    (await workbench.read(tab)).map((row) => row.join('\t')).filter((line) => line.trim() !== '');
  return {
    reports,
    twice,
    history: await lines('ประวัติ'),
    decisions: await lines('การรับรองผล'),
    headings: headings.map(String),
  };
}

/** Keys whose filled-in cells differ. @param {SeenOffice} before @param {SeenOffice} after */
export function changedKeys(before, after) {
  const keys = new Set([...before.reports.keys(), ...after.reports.keys()]);
  return [...keys].filter((key) => before.reports.get(key)?.filled !== after.reports.get(key)?.filled);
}
