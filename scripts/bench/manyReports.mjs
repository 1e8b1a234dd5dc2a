// A ministry's year: each district's reports of all 16 KPIs of the template for 12 months, the same every time. Figures run up to
// and beyond the real thresholds, evidence is given, obstacles stand where the level is below 3; one row in 80 has a problem.
import { FIGURES } from './manyFigures.mjs';

/** 878 districts of Thailand × 16 KPIs × 12 months. */
export const DISTRICTS = 878;
const MONTHS = 12;
const EVERY = 80;
const BELOW = 3;

/** What is wrong with a row, in turn; each is about its own row alone. */
const SLIPS = /** @type {const} */ (['obstacle', 'evidence', 'unit', 'number', 'private']);

/**
 * @typedef {object} ManyReport
 * @property {Record<string, string | number | boolean>} cells by heading of `ผลการดำเนินงาน`
 * @property {number} level by the generator's own reckoning
 * @property {(typeof SLIPS)[number] | null} slip
 */

/** @param {number} districts */
export function districtNames(districts) {
  return Array.from({ length: districts }, (_, i) => `ตัวอย่าง ${String(i + 1).padStart(3, '0')}`);
}

/**
 * Rows of `เป้าหมาย`: code, unit, state, reason, source, bases.
 * @param {number} districts
 */
export function agreements(districts) {
  return Object.entries(FIGURES).flatMap(([code, { bases }]) =>
    districtNames(districts).map((unit) => [
      code,
      unit,
      'ประเมิน',
      '',
      'รายงานเอง',
      ...bases(luckOf(unit + code)),
    ]),
  );
}

/**
 * In the order in which they came in: by month, then by district.
 * @param {number} districts
 * @returns {Generator<ManyReport>}
 */
export function* manyReports(districts) {
  const units = districtNames(districts);
  let count = 0;
  for (let month = 1; month <= MONTHS; month += 1) {
    for (const unit of units) {
      for (const [at, code] of Object.keys(FIGURES).entries()) {
        count += 1;
        const slip =
          count % EVERY === 0
            ? /** @type {(typeof SLIPS)[number]} */ (SLIPS[(count / EVERY) % SLIPS.length])
            : null;
        yield reportOf({ month, unit, code, at, slip });
      }
    }
  }
}

/** @param {{ month: number, unit: string, code: string, at: number, slip: ManyReport['slip'] }} about */
function reportOf({ month, unit, code, at, slip }) {
  const luck = luckOf(unit + code);
  const { bases, figures } = /** @type {import('./manyFigures.mjs').KpiFigures} */ (FIGURES[code]);
  const { values, level } = figures(month, luck, bases(luck));
  // The fiscal year begins in October.
  const year = month < 4 ? 2564 : 2565;
  const key = `${year}-${String(((month + 8) % 12) + 1).padStart(2, '0')}`;
  /** @type {ManyReport['cells']} */
  const cells = { เดือน: key, หน่วยงาน: unit, รหัส: code };
  values.forEach((value, i) => {
    cells[`ค่า ${i + 1}`] = value;
  });
  cells.ข้อมูลผลการดำเนินงาน = 'ดำเนินการตามแผนของอำเภอ';
  if (level < BELOW) cells.ปัญหาอุปสรรค = 'อยู่ระหว่างดำเนินการตามแผน';
  for (let item = 1; item <= 5; item += 1)
    cells[`หลักฐานอ้างอิง ${item}`] =
      `หนังสือ ที่ ตย ${at + 1}${item}/${month * 100 + Math.floor(luck * 99)} ลว. 15 ม.ค. 2565`;
  Object.assign(cells, {
    สถานะ: 'ส่งแล้ว',
    วันที่ส่ง: '18 ม.ค. 2565',
    'ผู้รายงาน (ตำแหน่ง)': 'พัฒนาการอำเภอ',
    ครั้งที่ส่ง: 1,
  });
  const spoilt = slip === 'obstacle' && level >= BELOW ? 'evidence' : slip;
  if (spoilt) spoil(cells, spoilt);
  return { cells, level, slip: spoilt };
}

/**
 * @param {ManyReport['cells']} cells
 * @param {(typeof SLIPS)[number]} slip
 */
function spoil(cells, slip) {
  if (slip === 'obstacle') cells.ปัญหาอุปสรรค = '';
  if (slip === 'evidence') cells['หลักฐานอ้างอิง 1'] = 'มีเอกสาร';
  if (slip === 'unit') cells.หน่วยงาน = `${cells.หน่วยงาน}9`;
  if (slip === 'number') cells['ค่า 1'] = 'รอข้อมูล';
  if (slip === 'private') cells.ข้อมูลผลการดำเนินงาน = 'ติดต่อ 081-234-5678';
}

/**
 * 0 to 1, the same for the same text.
 * @param {string} text
 */
function luckOf(text) {
  let hash = 7;
  for (const letter of text) hash = (hash * 31 + letter.charCodeAt(0)) % 9973;
  return hash / 9973;
}
