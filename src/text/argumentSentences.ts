// Sentences about the arguments of custom functions: which one, what it holds, what is expected.
import type { ArgumentProblem } from '../domain/argumentProblem';
import type { SentencesOf } from '../domain/problem';
import { percentAsFraction } from './caseSentences';

const TURN = ' หากข้อมูลเรียงคนละแนว ให้ใช้ TRANSPOSE(…) กลับแถวเป็นคอลัมน์ก่อน';

export const argumentSentences: SentencesOf<ArgumentProblem> = {
  'argument-missing': (p) => `ยังไม่ได้ใส่ ${p.argument} โปรดใส่ค่าหรือเลือกช่วงให้ครบ`,
  'row-count': (p) =>
    `${p.argument} มี ${p.rows} แถว ซึ่งต้องมี 1 แถว หรือ ${p.expected} แถวเท่ากับช่วงอื่น${p.transpose ? TURN : ''}`,
  'column-count': (p) => {
    const wanted = p.labels.length > 0 ? `${p.labels.length} คอลัมน์ (${p.labels.join(' · ')})` : '';
    const one = p.oneAllowed ? `${wanted ? ' หรือ ' : ''}1 คอลัมน์ที่เป็นผลการดำเนินงานซึ่งคำนวณแล้ว` : '';
    return `values มี ${p.columns} คอลัมน์ แต่ ${p.kpi || 'เกณฑ์ตัวเลข'} ต้องมี ${wanted}${one}${p.transpose ? TURN : ''}`;
  },
  'one-column': (p) => `${p.argument} ต้องมีหนึ่งคอลัมน์ แต่เลือกมา ${p.columns} คอลัมน์ โปรดเลือกคอลัมน์เดียว${TURN}`,
  'one-value': (p) => `${p.argument} ต้องเป็นค่าเดียว แต่เลือกมาเป็นช่วง โปรดใส่ค่าเดียวหรือเซลล์เดียว`,
  'kpi-blank': () => 'kpi ว่าง โปรดใส่รหัสตัวชี้วัด เช่น "T1" หรือ "1.1"',
  'kpi-as-number': (p) =>
    `kpi เป็นตัวเลข ${p.text} โปรดพิมพ์เลขที่ตัวชี้วัดเป็นข้อความ เช่น "1.1" หรือ '2.10 (เพราะตัวเลข 2.10 กับ 2.1 เป็นค่าเดียวกัน) หรือใช้รหัส เช่น T1`,
  'kpi-shape': (p) =>
    `kpi มี ${p.rows} แถว ${p.columns} คอลัมน์ ซึ่งใช้ไม่ได้ โปรดใส่รหัสเดียว รหัสเรียงเป็นคอลัมน์ หรือเกณฑ์ตัวเลข 5 ระดับ${TURN}`,
  'kpi-not-thresholds': (p) => `kpi เป็นเกณฑ์ตัวเลข (${p.text}) แต่ฟังก์ชันนี้ต้องใช้รหัสตัวชี้วัด เช่น "T1"`,
  'interpolate-milestone': (p) =>
    `method: ${p.text} เป็นตัวชี้วัดแบบขั้นตอนการดำเนินงาน คิดคะแนนตามสัดส่วน (interpolate) ไม่ได้ โปรดใช้ "step"`,
  'threshold-unreadable': (p) =>
    `kpi: เกณฑ์ระดับ ${p.level} ${p.text === '' ? 'ว่าง' : `มีค่า “${p.text}”`} โปรดใส่ตัวเลขให้ครบ 5 ระดับ`,
  'result-blank': () => 'values: ยังไม่ได้กรอกผลการดำเนินงาน โปรดกรอกตัวเลข',
  'result-unreadable': (p) => `values มีค่า “${p.text}” ซึ่งอ่านเป็นตัวเลขไม่ได้ โปรดกรอกเฉพาะตัวเลข เช่น 87.5`,
  'result-error': (p) => `values อ้างถึงเซลล์ที่มีข้อผิดพลาด ${p.text} โปรดแก้สูตรในเซลล์นั้นก่อน`,
  'result-as-fraction': (p) => `values ${percentAsFraction(p.text)}`,
  'result-over-whole': (p) => `values มีค่า ${p.text} ซึ่งเกินร้อยละ 100 โปรดตรวจสอบว่าส่วนไม่มากกว่าทั้งหมด`,
  'result-negative': (p) => `values มีค่า ${p.text} ซึ่งติดลบ โปรดกรอกร้อยละตั้งแต่ 0 ถึง 100`,
  'choice-unknown': (p) =>
    `${p.argument} เป็น “${p.text}” ซึ่งใช้ไม่ได้ โปรดใช้ ${p.choices.map((choice) => `"${choice}"`).join(' หรือ ')}`,
  'score-unreadable': (p) =>
    `scores รายการที่ ${p.row} มีค่า “${p.text}” โปรดใช้คะแนน 0–5, – (ไม่ประเมิน) หรือเว้นว่าง (ยังไม่รายงาน)`,
  'score-outside': (p) => `scores รายการที่ ${p.row} มีค่า ${p.text} ซึ่งอยู่นอกช่วง 0–5 โปรดตรวจสอบคะแนน`,
  'weight-unreadable': (p) => `weights รายการที่ ${p.row} มีค่า “${p.text}” โปรดกรอกน้ำหนักเป็นตัวเลขตั้งแต่ 0 ขึ้นไป`,
  'weight-missing': (p) => `weights รายการที่ ${p.row} ว่าง แต่มีคะแนน ${p.text} โปรดกรอกน้ำหนัก`,
  'weights-count': (p) => `scores มี ${p.scores} รายการ แต่ weights มี ${p.weights} รายการ โปรดเลือกช่วงให้เท่ากัน`,
  'weights-zero': () => 'weights รวมกันเป็น 0 จึงคิดคะแนนรวมไม่ได้ โปรดกรอกน้ำหนัก',
  'percent-unreadable': (p) => `percent มีค่า “${p.text}” ซึ่งอ่านเป็นตัวเลขไม่ได้ โปรดกรอกร้อยละ เช่น 87.5`,
  'percent-as-score': (p) =>
    `percent มีค่า ${p.text} ซึ่งดูเป็นคะแนนเต็ม 5 โปรดใส่ scale เป็น 5 เช่น KPI_RATING(4.2, , 5) หรือใส่ 100 หากเป็นร้อยละจริง`,
  'percent-outside': (p) => `percent มีค่า ${p.text} ซึ่งอยู่นอกช่วงที่เป็นไปได้ โปรดตรวจสอบคะแนนรวม`,
  'percent-below-bands': (p) => `percent ${p.text} ต่ำกว่าช่วงต่ำสุดใน bands โปรดเพิ่มช่วงที่เริ่มจาก 0`,
  'band-unreadable': (p) =>
    `bands แถวที่ ${p.row} มีค่า “${p.text}” โปรดใส่ร้อยละต่ำสุดในคอลัมน์แรก และระดับผลการประเมินในคอลัมน์ที่สอง`,
  'unit-unknown': (p) =>
    `unit: ไม่พบหน่วยงาน “${p.text}”${p.nearest ? ` หมายถึง “${p.nearest}” หรือไม่` : ''} โปรดใช้ชื่อหน่วยงานตามตารางเป้าหมาย`,
};
