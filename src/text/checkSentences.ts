// Sentences of the validation rules: the column as it is headed, what the cell holds, what is expected, what to do.

import type { CheckProblem } from '../domain/checks/checkProblem';
import type { CheckCode } from '../domain/checks/checkRules';
import type { CellValue, Finding, Severity } from '../domain/checks/finding';
import { monthInShort, readMonth } from '../domain/month';
import type { SentencesOf } from '../domain/problem';
import { percentAsFraction } from './caseSentences';
import { numberText } from './numberText';

/** What a sentence is made of. */
export interface FindingPlace {
  readonly finding: Finding;
  /** “heading as it stands”, or the name of what has no column. */
  readonly column: string;
  /** The cause of a KPI that cannot be used, as its own sentence. */
  readonly cause: string;
}

/** How the two severities are called. */
export const severityWords: { readonly [S in Severity]: string } = {
  must: 'ต้องแก้ไข',
  should: 'ควรตรวจสอบ',
};

/** Sentences about the arguments of KPI_CHECK. */
export const checkArgumentSentences: SentencesOf<CheckProblem> = {
  'check-headings-unknown': (p) =>
    `headings ไม่มีหัวตารางที่รู้จัก (“${p.holds}”) โปรดเลือกแถวหัวตารางที่มีคอลัมน์ เช่น เดือน หน่วยงาน รหัส ค่า 1`,
  'check-widths-differ': (p) =>
    `headings มี ${p.headings} คอลัมน์ แต่ rows มี ${p.rows} คอลัมน์ โปรดเลือกช่วงให้กว้างเท่ากัน${p.transpose ? ' หากหัวตารางเรียงคนละแนว ให้ใช้ TRANSPOSE(…) กลับคอลัมน์เป็นแถวก่อน' : ''}`,
};

/** The sentence of each rule. */
const checkSentences: { readonly [C in CheckCode]: (place: FindingPlace) => string } = {
  'month-unreadable': (p) =>
    `${holding(p)} ซึ่งอ่านเป็นเดือนไม่ได้ โปรดพิมพ์เช่น มิ.ย. 65, มิถุนายน 2565, 06/2565 หรือ 2565-06`,
  'month-outside-round': (p) =>
    `${holding(p)} ซึ่งอยู่นอกรอบการประเมิน (${month(p.finding.expected)} – ${month(p.finding.other)}) โปรดแก้เดือน`,
  'month-in-future': (p) =>
    `${holding(p)} ซึ่งยังมาไม่ถึง (เดือนปัจจุบันคือ ${month(p.finding.expected)}) โปรดตรวจสอบเดือนและปี`,
  'month-eras-mixed': (p) =>
    `${holding(p)} เป็นปี ค.ศ. แต่แถวอื่นในคอลัมน์เป็นปี พ.ศ. โปรดใช้ปี พ.ศ. ให้เหมือนกันทุกแถว คือ ${p.finding.expected}`,
  'unit-unknown': (p) => `${holding(p)} ซึ่งไม่อยู่ในรายชื่อหน่วยงาน${suggestion(p)} โปรดเลือกชื่อจากรายชื่อหน่วยงาน`,
  'unit-alias': (p) => `${holding(p)} เป็นชื่อเรียกอื่น โปรดใช้ชื่อ “${p.finding.expected}”`,
  'kpi-unknown': (p) =>
    p.finding.cause?.code === 'kpi-as-number'
      ? `${holding(p)} เป็นตัวเลข ซึ่งแยก 2.1 กับ 2.10 ไม่ได้ โปรดจัดรูปแบบเซลล์เป็นข้อความธรรมดาแล้วพิมพ์เลขที่ใหม่ หรือใช้รหัส เช่น T1`
      : `${holding(p)} ซึ่งไม่ใช่ตัวชี้วัดที่รู้จัก${suggestion(p)} โปรดพิมพ์รหัส เช่น T1 หรือเลขที่ เช่น 2.10`,
  'kpi-unusable': (p) => `${holding(p)} แต่เกณฑ์ของตัวชี้วัดนี้ใช้ตรวจสอบไม่ได้: ${p.cause}`,
  'kpi-not-in-agreement': (p) =>
    `${holding(p)} แต่ “${p.finding.other}” ไม่มีตัวชี้วัด ${p.finding.label} ในบันทึกข้อตกลง โปรดตรวจสอบหน่วยงานและตัวชี้วัด หรือเพิ่มแถวในตาราง “เป้าหมาย”`,
  'report-twice': (p) =>
    `แถวที่ ${p.finding.row + 1} กับแถวที่ ${rowNumber(p)} เป็นเดือน หน่วยงาน และตัวชี้วัดเดียวกัน (${p.finding.holds}) โปรดเหลือไว้เพียงแถวเดียว`,
  'number-unreadable': (p) => `${holding(p)} ซึ่งอ่านเป็นตัวเลขไม่ได้ โปรดกรอกเฉพาะตัวเลข เช่น 1,234.50`,
  'tick-unreadable': (p) =>
    `${holding(p)} ซึ่งไม่ใช่การทำเครื่องหมาย โปรดใช้ช่องทำเครื่องหมาย หรือพิมพ์ ดำเนินการแล้ว / ยังไม่ดำเนินการ`,
  'input-negative': (p) => `${holding(p)} ซึ่งติดลบ โปรดกรอกตัวเลขตั้งแต่ 0 ขึ้นไป`,
  'input-beyond': (p) =>
    `${holding(p)} เกินจากช่องข้อมูลของตัวชี้วัด “${p.finding.label}” โปรดย้ายไปยังช่องที่ถูกต้องหรือลบออก`,
  'percent-as-fraction': (p) => `${column(p)} ${percentAsFraction(p.finding.holds)}${mendText(p)}`,
  'input-missing': (p) => `${column(p)} ว่างอยู่ จึงยังคำนวณระดับคะแนนไม่ได้ โปรดกรอกตัวเลข (ถ้าไม่มีให้กรอก 0)`,
  'formula-error': (p) => `${holding(p)} ซึ่งเป็นข้อผิดพลาดของสูตร โปรดแก้สูตรในเซลล์นั้นก่อน`,
  'part-over-whole': (p) =>
    p.finding.otherLabel === undefined
      ? `${holding(p)} ทำให้ “${p.finding.label}”${shareText(p)} เกินร้อยละ 100 โปรดตรวจสอบว่าส่วนไม่มากกว่าทั้งหมด`
      : `${holding(p)} ซึ่งมากกว่า “${p.finding.otherLabel}” (${expected(p)}) โปรดตรวจสอบว่าส่วนไม่มากกว่าทั้งหมด`,
  'share-negative': (p) =>
    `${holding(p)} แต่ “${p.finding.label}” คำนวณได้ ${other(p)} ซึ่งติดลบ โปรดตรวจสอบยอดที่ใช้เป็นตัวหาร`,
  'whole-zero': (p) =>
    p.finding.other === undefined
      ? `${holding(p)} จึงหารไม่ได้ โปรดกรอกค่าที่มากกว่า 0`
      : `${holding(p)} แต่ตัวหารของ “${p.finding.other}” คำนวณได้ 0 โปรดตรวจสอบยอดที่ใช้เป็นตัวหาร`,
  'base-missing': (p) =>
    `${column(p)} ว่างอยู่: รอค่าฐาน ${p.finding.levels ? `จึงยังไม่นับระดับ ${levels(p)}` : 'ระหว่างนี้ค่าคะแนนเป็น 0'} โปรดกรอกค่าฐาน${p.finding.expected === undefined ? '' : ` (ในตารางเป้าหมายคือ ${expected(p)})`}`,
  'base-differs-from-target': (p) => `${holding(p)} แต่ค่าฐานในตารางเป้าหมายคือ ${expected(p)} โปรดใช้ค่าเดียวกัน`,
  'base-differs-from-last-month': (p) =>
    `${holding(p)} แต่ค่าฐานที่รายงานครั้งก่อนคือ ${expected(p)} โปรดตรวจสอบว่าค่าใดถูกต้อง`,
  'cumulative-against-direction': (p) =>
    p.finding.other === 'fell'
      ? `${holding(p)} ซึ่งเป็นยอดสะสมแต่ลดลงจากครั้งก่อน (${expected(p)}) โปรดตรวจสอบว่ากรอกยอดสะสมตั้งแต่ต้นรอบ`
      : `${holding(p)} ซึ่งควรลดลงแต่เพิ่มขึ้นจากครั้งก่อน (${expected(p)}) โปรดตรวจสอบตัวเลข`,
  'unchanged-three-months': (p) =>
    `${holding(p)} เท่าเดิมสามเดือนติดต่อกัน ทั้งที่ยังไม่ได้ระดับ 5 โปรดตรวจสอบว่าปรับปรุงข้อมูลแล้ว`,
  'change-unusual': (p) =>
    `${holding(p)} เปลี่ยนจากครั้งก่อน ${other(p)} ซึ่งต่างจากที่เคยเป็น (${(p.finding.between ?? []).map((n) => numberText(n)).join(' ถึง ')}) โปรดตรวจสอบตัวเลข`,
  'deduction-unticked': (p) =>
    `${column(p)} ไม่ได้ทำเครื่องหมาย แต่รายงานเดือน ${month(p.finding.expected)} ทำเครื่องหมายไว้ การปรับคะแนนมีผลตลอดรอบ จึงคิดคะแนนตามนั้น โปรดทำเครื่องหมาย หรือแจ้งผู้ประสานงาน`,
  'step-above-gap': (p) =>
    `${column(p)} ระดับ ${levels(p)} ดำเนินการแล้ว แต่ยังไม่นับ (ยังไม่ผ่านระดับ ${p.finding.expected}) โปรดดำเนินการระดับ ${p.finding.expected} ให้ครบ`,
  'requirement-not-judged': (p) =>
    `${column(p)} ว่างอยู่ จึงยังพิจารณาระดับ ${levels(p)} ไม่ได้ โปรดกรอกข้อมูล (ถ้าไม่มีให้กรอก 0)`,
  'count-met-percent-not': (p) =>
    `${holding(p)} ถึงเป้าหมายที่พิมพ์ไว้ของระดับ ${levels(p)} (${expected(p)}) แล้ว แต่ร้อยละยังไม่ถึงเกณฑ์ (${other(p)}) ระดับคะแนนคิดจากร้อยละ โปรดตรวจสอบ`,
  'level-without-evidence': (p) =>
    `${column(p)} ว่างอยู่ แต่นับระดับ ${levels(p)} แล้วโดยไม่มีหลักฐาน โปรดระบุหลักฐานข้อที่ ${p.finding.expected}`,
  'evidence-unclear': (p) => `${holding(p)} ซึ่งหาหลักฐานไม่พบ โปรดระบุลิงก์ ชื่อเอกสาร หรือ “หนังสือ ที่ … ลว. …”`,
  'evidence-shared': (p) =>
    `${holding(p)} เป็นเอกสารเดียวกับที่ใช้ในตัวชี้วัด ${p.finding.other} (แถวที่ ${rowNumber(p)}) โปรดตรวจสอบว่าใช้หลักฐานถูกต้อง`,
  'level-differs': (p) => differing(p, 'ระดับคะแนน'),
  'percent-differs': (p) => differing(p, 'ผล'),
  'score-differs': (p) => differing(p, 'คะแนน'),
  'obstacle-missing': (p) =>
    p.finding.other === undefined
      ? `${column(p)} ว่างอยู่ ทั้งที่ได้ระดับคะแนน ${p.finding.expected} ซึ่งต่ำกว่า 3 โปรดระบุปัญหาอุปสรรค`
      : `${column(p)} ว่างอยู่ ทั้งที่ระดับคะแนนลดลงจาก ${p.finding.other} เป็น ${p.finding.expected} โปรดระบุปัญหาอุปสรรค`,
  'reason-missing': (p) => `${column(p)} ว่างอยู่ ทั้งที่ยังไม่ได้รายงานผล โปรดกรอกผลการดำเนินงาน หรือระบุเหตุผลที่ไม่รายงาน`,
  'private-number': (p) =>
    `${column(p)} มีเลขประจำตัวประชาชนหรือหมายเลขโทรศัพท์ (${p.finding.holds}) โปรดลบออกเพื่อคุ้มครองข้อมูลส่วนบุคคล`,
  'changed-after-certification': (p) =>
    `${holding(p)} แก้ไขหลังรับรองผล ค่าที่รับรองคือ “${certified(p.finding.expected)}” โปรดคืนค่าเดิมหรือขอรับรองผลใหม่`,
};

/** One line for a finding; a rule without a sentence of its own still says where to look. */
export function checkSentence(place: FindingPlace): string {
  const sentences: { readonly [code: string]: ((place: FindingPlace) => string) | undefined } =
    checkSentences;
  const sentence =
    sentences[place.finding.code] ?? ((p: FindingPlace) => `${holding(p)} โปรดตรวจสอบ${suggestion(p)}`);
  return `${severityWords[place.finding.severity]}: ${sentence(place)}`;
}

function column({ column: name }: FindingPlace): string {
  return `คอลัมน์ “${name}”`;
}

function holding(place: FindingPlace): string {
  const { holds } = place.finding;
  return holds === '' ? `${column(place)} ว่างอยู่` : `${column(place)} มีค่า “${holds}”`;
}

function suggestion({ finding }: FindingPlace): string {
  return finding.expected === undefined || finding.expected === ''
    ? ''
    : ` หมายถึง “${finding.expected}” หรือไม่`;
}

function differing(place: FindingPlace, what: string): string {
  const { expected } = place.finding;
  return `${holding(place)} แต่${what}ที่คำนวณจากข้อมูลคือ ${typeof expected === 'number' ? numberText(expected, 9) : expected} โปรดตรวจสอบข้อมูลหรือแก้ให้ตรงกัน`;
}

function mendText({ finding }: FindingPlace): string {
  return finding.mend === undefined ? '' : ` คือ ${amount(finding.mend)}`;
}

function shareText({ finding }: FindingPlace): string {
  return finding.other === undefined ? '' : ` ได้ ${amount(finding.other)}`;
}

function expected({ finding }: FindingPlace): string {
  return amount(finding.expected);
}

function other({ finding }: FindingPlace): string {
  return amount(finding.other);
}

function amount(value: CellValue | undefined): string {
  return typeof value === 'number' ? numberText(value) : String(value ?? '');
}

function certified(value: CellValue | undefined): string {
  if (value === true) return 'ดำเนินการแล้ว';
  if (value === false) return 'ยังไม่ดำเนินการ';
  return amount(value);
}

function month(key: CellValue | undefined): string {
  const read = readMonth(String(key ?? ''));
  return read && 'month' in read ? monthInShort(read) : '';
}

function levels({ finding }: FindingPlace): string {
  return (finding.levels ?? []).join(', ');
}

function rowNumber({ finding }: FindingPlace): number {
  return (finding.rows?.[0] ?? 0) + 1;
}
