// The columns of a report row: the tab `ผลการดำเนินงาน`, and the spellings under which other sheets have the same columns.
import type { ReportColumns } from '../domain/checks/reportColumns';
import { textKey } from '../domain/thaiText';

/** Column key → heading and, after `|`, its aliases. Order of keys = order of columns. */
export const reportHeadings = {
  month: 'เดือน|เดือนที่รายงาน|ประจำเดือน|งวด|งวดรายงาน|month',
  unit: 'หน่วยงาน|ชื่อหน่วยงาน|อำเภอ|หน่วยงาน/อำเภอ|อำเภอ/กลุ่มงาน|กลุ่มงาน|หน่วยรายงาน|unit',
  kpi: 'รหัส|รหัสตัวชี้วัด|รหัส KPI|เลขที่ตัวชี้วัด|เลขที่|ตัวชี้วัดที่|ตัวชี้วัด|ชื่อตัวชี้วัด|ชื่อย่อ|KPI|KPI code',
  asOf: 'ข้อมูล ณ วันที่|ข้อมูล ณ|ณ วันที่|as of',
  ...numbered('value', 'ค่า #|ค่าที่ #|value #', 10),
  percent: 'ร้อยละจากระบบ|ร้อยละ|% จากระบบ|percent',
  result: 'ผลการดำเนินงาน|ผลงาน|ผลการดำเนินการ|result',
  level: 'ระดับคะแนน|ระดับ|ระดับที่ได้|level',
  score: 'ค่าคะแนนที่ได้|คะแนนที่ได้|ค่าคะแนน|คะแนน|score',
  weight: 'น้ำหนัก|ค่าน้ำหนัก|น้ำหนัก (ร้อยละ)|weight',
  weighted: 'ค่าคะแนนถ่วงน้ำหนัก|คะแนนถ่วงน้ำหนัก|weighted score',
  figures: 'ข้อมูลผลการดำเนินงาน|รายละเอียดผลการดำเนินงาน',
  measures: 'คำชี้แจงการปฏิบัติงาน|คำชี้แจงการปฏิบัติงาน/มาตรการที่ได้ดำเนินการ|คำชี้แจง|มาตรการที่ได้ดำเนินการ',
  support: 'ปัจจัยสนับสนุน|ปัจจัยสนับสนุนต่อการดำเนินงาน',
  obstacle: 'ปัญหาอุปสรรค|ปัญหา/อุปสรรค|ปัญหา อุปสรรค|อุปสรรค|อุปสรรคต่อการดำเนินงาน|obstacle',
  suggestion: 'ข้อเสนอแนะ|ข้อเสนอแนะเพื่อการดำเนินงานในปีต่อไป|suggestion',
  ...numbered('evidence', 'หลักฐานอ้างอิง #|หลักฐาน #|evidence #', 5),
  reason: 'เหตุผลที่ไม่รายงาน|เหตุผลที่ไม่ได้รายงาน',
  status: 'สถานะ|status',
  sentOn: 'วันที่ส่ง|วันที่ส่งรายงาน',
  reporter: 'ผู้รายงาน (ตำแหน่ง)|ผู้รายงาน',
  checked: 'ผลการตรวจสอบ',
  attempt: 'ครั้งที่ส่ง',
  request: 'รหัสคำขอ',
} as const satisfies { readonly [key: string]: string };

/** A column of a report. */
export type ReportColumnKey = keyof typeof reportHeadings;

/** The columns in which people write freely; evidence comes on top. */
export const NARRATIVES: readonly ReportColumnKey[] = [
  'figures',
  'measures',
  'support',
  'obstacle',
  'suggestion',
  'reason',
];
/** Every column of a report in order. */
export const REPORT_COLUMNS = Object.keys(reportHeadings) as readonly ReportColumnKey[];
/** What the add-on computes. */
export const COMPUTED = /^(result|level|score|weight)/;
/**
 * The cells of a report that are frozen when it is decided on: inputs, results, texts and evidence. What was decided before texts were
 * frozen too ends with the results.
 */
export const FROZEN = REPORT_COLUMNS.slice(
  REPORT_COLUMNS.indexOf('value1'),
  REPORT_COLUMNS.indexOf('status'),
).concat('asOf');

// Unnumbered columns that other sheets have for what here is numbered.
const SINGLE: { readonly [heading: string]: ReportColumnKey } = {
  หลักฐานอ้างอิง: 'evidence1',
  หลักฐาน: 'evidence1',
  หลักฐานเชิงประจักษ์: 'evidence1',
};

/** The heading a column is written under. */
export function reportHeadingOf(key: ReportColumnKey): string {
  return reportHeadings[key].split('|')[0] as string;
}

/** Column key → index of the first column under its heading, else under the best of its aliases. */
export function reportColumnsAt(headings: readonly string[]): { readonly [key in ReportColumnKey]?: number } {
  const at: { [key in ReportColumnKey]?: number } = {};
  const ranks: { [key in ReportColumnKey]?: number } = {};
  headings.forEach((heading, index) => {
    const found = spellings()[textKey(heading)];
    if (!found || found.rank >= (ranks[found.key] ?? Infinity)) return;
    ranks[found.key] = found.rank;
    at[found.key] = index;
  });
  return at;
}

/** Where the parts of a report stand in a table with these headings. */
export function readReportColumns(headings: readonly string[]): ReportColumns {
  const at = reportColumnsAt(headings);
  const of = (key: ReportColumnKey) => at[key] ?? -1;
  const series = (name: string, count: number) =>
    Array.from({ length: count }, (_, i) => of(`${name}${i + 1}` as ReportColumnKey));
  const labels: { [heading: string]: number } = Object.create(null);
  headings.forEach((heading, index) => {
    const key = textKey(heading);
    if (key !== '' && labels[key] === undefined) labels[key] = index;
  });
  return {
    month: of('month'),
    unit: of('unit'),
    kpi: of('kpi'),
    values: series('value', 10),
    labels,
    percent: of('percent'),
    result: of('result'),
    level: of('level'),
    score: of('score'),
    weight: of('weight'),
    weighted: of('weighted'),
    narratives: NARRATIVES.map(of).filter((column) => column >= 0),
    obstacle: of('obstacle'),
    evidence: series('evidence', 5),
    reason: of('reason'),
    frozen: FROZEN.map(of),
    status: of('status'),
    sentOn: of('sentOn'),
  };
}

interface Spelling {
  readonly key: ReportColumnKey;
  /** 0 = the heading itself. */
  readonly rank: number;
}

let known: { readonly [folded: string]: Spelling | undefined } | undefined;

function spellings(): { readonly [folded: string]: Spelling | undefined } {
  if (known) return known;
  const built: { [folded: string]: Spelling } = Object.create(null);
  for (const key of Object.keys(reportHeadings) as ReportColumnKey[]) {
    reportHeadings[key].split('|').forEach((spelling, rank) => {
      built[textKey(spelling)] = { key, rank };
    });
  }
  for (const heading of Object.keys(SINGLE)) {
    built[textKey(heading)] = { key: SINGLE[heading] as ReportColumnKey, rank: 100 };
  }
  known = built;
  return built;
}

type Numbered<K extends string, N extends number> = { readonly [key in `${K}${N}`]: string };

/** Columns `key1` … with `#` replaced by the number. */
function numbered<K extends 'value'>(key: K, spelling: string, count: 10): Numbered<K, OneToTen>;
function numbered<K extends 'evidence'>(key: K, spelling: string, count: 5): Numbered<K, OneToFive>;
function numbered(key: string, spelling: string, count: number): { readonly [key: string]: string } {
  const columns: { [key: string]: string } = {};
  for (let n = 1; n <= count; n++) columns[key + n] = spelling.replace(/#/g, String(n));
  return columns;
}

type OneToFive = 1 | 2 | 3 | 4 | 5;
type OneToTen = OneToFive | 6 | 7 | 8 | 9 | 10;
