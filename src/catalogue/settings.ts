// The office's settings: read from and written to the tab `ตั้งค่า`, one row each.
import type { Values } from '../domain/cellArea';
import type { CellValue } from '../domain/checks/finding';
import { monthKey, readMonth, type ThaiMonth } from '../domain/month';
import type { Floor } from '../domain/score';
import { cellText, cleanText, textKey } from '../domain/thaiText';
import { readDay } from './tables/readDay';

/** Setting → its name in the tab, what it means, and what may be chosen. */
export const SETTINGS = {
  office: { name: 'ชื่อหน่วยงาน', note: 'ชื่อที่ปรากฏบนรายงานและเอกสาร' },
  year: { name: 'ปีงบประมาณ', note: 'พ.ศ. เช่น 2565' },
  round: { name: 'รอบ', note: '1 (ต.ค.–มี.ค.) หรือ 2 (เม.ย.–ก.ย.)' },
  firstDay: { name: 'วันเริ่มรอบการประเมิน', note: 'เช่น 1 เม.ย. 2565' },
  lastDay: { name: 'วันสิ้นสุดรอบการประเมิน', note: 'เช่น 30 ก.ย. 2565' },
  due: { name: 'กำหนดส่ง', note: 'วันที่ 20 ของ: เดือนที่รายงาน / เดือนถัดไป' },
  floor: { name: 'คะแนนกรณีผลต่ำกว่าระดับ 1', note: '0 หรือ 1' },
  notMeasured: { name: 'ตัวชี้วัดที่ไม่ประเมิน', note: 'เกลี่ยน้ำหนัก / คงน้ำหนัก' },
  rounding: { name: 'การปัดเศษ', note: 'ครั้งเดียว / แบบ DPIS' },
  ratio: { name: 'สัดส่วนรายทีม:รายบุคคล', note: 'เช่น 50:50 เว้นว่างหากยังไม่กำหนด' },
  steps: { name: 'ขั้นรับรองผล', note: '1 หรือ 2' },
  ranks: { name: 'แสดงอันดับ', note: 'แสดง / ไม่แสดง' },
  rating: { name: 'เกณฑ์เทียบระดับ', note: 'ปิด / เปิด' },
} as const;

/** A setting's key. */
export type SettingKey = keyof typeof SETTINGS;

/** The settings as far as scoring needs them. */
export interface Settings {
  readonly floor: Floor;
  readonly round: { readonly first: ThaiMonth; readonly last: ThaiMonth } | null;
  text(key: SettingKey): string;
}

/** Reads the rows of the tab; a missing or unreadable setting has its standard value. */
export function readSettings(values: Values): Settings {
  const cells: { [name: string]: unknown } = Object.create(null);
  for (const [name, value] of values) {
    const key = textKey(cellText(name));
    if (key !== '' && !(key in cells)) cells[key] = value;
  }
  const text = (key: SettingKey) => cleanText(cellText(cells[textKey(SETTINGS[key].name)]));
  return { floor: text('floor') === '1' ? 1 : 0, round: roundOf(text('firstDay'), text('lastDay')), text };
}

/** The months from the first to the last day. */
function roundOf(firstDay: string, lastDay: string): Settings['round'] {
  const [first, last] = [monthOfDay(firstDay), monthOfDay(lastDay)];
  return first && last && monthKey(first) <= monthKey(last) ? { first, last } : null;
}

function monthOfDay(text: string): ThaiMonth | null {
  const month = readMonth((readDay(text) ?? '').slice(0, 7));
  return month && 'month' in month ? month : null;
}

/** The rows of a new tab. */
export function settingRows(given: { readonly [key in SettingKey]?: CellValue }): CellValue[][] {
  return (Object.keys(SETTINGS) as SettingKey[]).map((key) => [
    SETTINGS[key].name,
    given[key] ?? '',
    SETTINGS[key].note,
  ]);
}
