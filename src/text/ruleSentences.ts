// Sentences about definitions that cannot be meant: criteria, thresholds, formulas, bands.
import type { RulesProblem } from '../domain/compiledKpi';
import type { ExpressionProblem } from '../domain/expression';
import type { LadderProblem } from '../domain/ladder';
import type { SentencesOf } from '../domain/problem';
import type { BandProblem } from '../domain/rating';

export const ruleSentences: SentencesOf<RulesProblem | ExpressionProblem | LadderProblem | BandProblem> = {
  'rules-level-empty': (p) => `เกณฑ์ของ ${p.kpi} ไม่มีระดับ ${p.level} โปรดกรอกเกณฑ์ให้ครบ 5 ระดับ`,
  'rules-label-unknown': (p) =>
    `เกณฑ์ของ ${p.kpi}${p.level ? ` ระดับ ${p.level}` : ''} อ้างถึง “${p.label}” ซึ่งไม่มีในช่องข้อมูลหรือค่าที่ใช้วัด โปรดแก้ชื่อให้ตรงกัน`,
  'rules-label-twice': (p) => `${p.kpi} มีชื่อ “${p.label}” ซ้ำกัน โปรดตั้งชื่อช่องข้อมูลและค่าที่ใช้วัดไม่ให้ซ้ำ`,
  'rules-not-a-tick': (p) =>
    `${p.kpi}: “${p.label}” ไม่ใช่ช่องทำเครื่องหมาย จึงใช้เงื่อนไข ดำเนินการแล้ว ไม่ได้ โปรดแก้ชนิดของช่องข้อมูลหรือเงื่อนไข`,
  'rules-not-a-number': (p) =>
    `${p.kpi}${p.level ? ` ระดับ ${p.level}` : ''}: “${p.label}” ใช้เปรียบเทียบเป็นตัวเลขไม่ได้ โปรดกรอกเงื่อนไข ≥ หรือ ≤ คู่กับค่าที่เป็นตัวเลข`,
  'rules-not-one-measure': (p) =>
    `${p.kpi} เป็นตัวชี้วัดเชิงปริมาณ ทั้ง 5 ระดับต้องวัดค่าเดียวกันด้วยเงื่อนไขเดียวกัน แต่ระดับ ${p.level} วัด “${p.label}” โปรดแก้เกณฑ์ หรือเปลี่ยนลักษณะตัวชี้วัดเป็นขั้นตอนการดำเนินงาน`,
  'expression-unreadable': (p) =>
    `สูตรการคำนวณ “${p.expression}” อ่านไม่ได้${p.at ? `ที่ “${p.at}”` : 'เพราะจบไม่สมบูรณ์'} โปรดใช้ + − × ÷ วงเล็บ ตัวเลข และ [ชื่อช่องข้อมูล]`,
  'expression-unknown-input': (p) => `สูตรการคำนวณอ้างถึง [${p.at}] ซึ่งไม่มีในช่องข้อมูล โปรดแก้ชื่อให้ตรงกับช่องข้อมูล`,
  'expression-too-long': () => 'สูตรการคำนวณยาวหรือซ้อนวงเล็บมากเกินไป โปรดทำให้สั้นลง',
  'thresholds-not-monotone': (p) =>
    `เกณฑ์ ${p.thresholds.join(', ')} ไม่เรียงขึ้นหรือลงต่อเนื่องกันทั้ง 5 ระดับ โปรดตรวจสอบเกณฑ์${p.label ? `ของ “${p.label}”` : ''}`,
  'thresholds-as-fractions': (p) =>
    `เกณฑ์ของ “${p.label}” คือ ${p.thresholds.join(', ')} โปรดกรอกเกณฑ์เป็นร้อยละ เช่น 80 (ไม่ใช่ 0.8 หรือเซลล์รูปแบบ 80%)`,
  'bands-empty': () => 'ตารางช่วงคะแนน (bands) ว่าง โปรดเลือกช่วงสองคอลัมน์: ร้อยละต่ำสุด และระดับผลการประเมิน',
  'bands-twice': (p) => `ตารางช่วงคะแนน (bands) มีร้อยละ ${p.text} ซ้ำกัน โปรดให้แต่ละช่วงเริ่มไม่ซ้ำกัน`,
};
