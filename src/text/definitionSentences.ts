// Sentences of the check of criteria and targets: the cell, what it holds, what the other figures give, what to do.
import type { DefinitionCode } from '../domain/definitions/definitionRules';
import type { DefinitionProblem } from '../domain/definitions/findInDefinitions';
import { type Place, textAt } from '../domain/definitions/placedTable';
import type { Found } from '../domain/definitions/rule';
import { address, cell, figure, holding, mendText, short, targetSentences } from './targetSentences';

/** The sentence of each rule. */
const definitionSentences: { readonly [C in DefinitionCode]: (p: Found) => string } = {
  ...targetSentences,
  'total-differs': (p) => `${holding(p)} แต่ผลรวมของเซลล์ ${span(p)} ได้ ${figure(p.computed)} ${mendText(p)}`,
  'parts-differ': (p) => `${holding(p)} แต่คำนวณจากเซลล์ ${span(p)} ได้ ${figure(p.computed)} ${mendText(p)}`,
  'months-differ': (p) =>
    `${holding(p)} แต่เป้าหมายรายเดือนในเซลล์ ${span(p)} รวมได้ ${figure(p.computed)} ${mendText(p)}`,
  'percent-differs': (p) =>
    `${holding(p)} แต่คำนวณจากเซลล์ ${span(p)} ได้ ${figure(p.computed, 4)} ${mendText(p)}`,
  'part-over-whole': (p) =>
    `${holding(p)} ซึ่งมากกว่า “${p.other}” ของแถวเดียวกัน (${figure(p.computed)}) โปรดตรวจสอบว่าส่วนไม่มากกว่าทั้งหมด`,
  'figure-unreadable': (p) => `${holding(p)} ซึ่งอ่านเป็นตัวเลขไม่ได้ โปรดตรวจสอบจุดทศนิยมและเครื่องหมายจุลภาค`,
  'weights-not-100': (p) =>
    `น้ำหนักของกลุ่ม “${p.label}” รวมได้ ${figure(p.computed)} ซึ่งต้องเป็น 100 โปรดตรวจสอบน้ำหนักของ ${p.other}${p.mend ? ` (ถ้าแก้${cell(p.place)} เป็น ${figure(p.mend.value)} จะครบ 100 พอดี)` : ''}`,
  'evidence-missing': (p) =>
    `${cell(p.place)}: ตัวชี้วัด ${p.label} ไม่มีหลักฐานของระดับ ${levels(p)} โปรดเพิ่มหลักฐาน หรือระบุระดับนั้นในหลักฐานที่มีอยู่`,
  'thresholds-not-monotone': (p) =>
    `${holding(p)} ของระดับ ${levels(p)} ไม่ยากกว่าระดับก่อนหน้า (${p.other}) โปรดแก้ค่าเกณฑ์ให้เรียงทางเดียวกันทุกระดับ`,
  'comparators-contradict': (p) =>
    `${holding(p)} ของระดับ ${levels(p)} ใช้เงื่อนไขตรงข้ามกับระดับก่อนหน้า (${p.other}) โปรดใช้ ≥ หรือ ≤ อย่างเดียวกันทุกระดับ`,
  'steps-over-unit': (p) =>
    `${holding(p)} แต่เกณฑ์ระดับ ${levels(p)} ต้องการ “${p.other}” ถึง ${figure(p.computed)} ซึ่งมากกว่าที่หน่วยงานมี โปรดปรับเกณฑ์ของหน่วยงานนี้`,
  'bands-gap': (p) =>
    `${holding(p)} ไม่ต่อกับ ${besides(p)} ค่าระหว่าง ${figure(p.computed)} กับ ${figure(p.other)} ไม่อยู่ในช่วงใด โปรดกำหนดขอบของช่วงให้ต่อกัน เช่น “น้อยกว่า ${figure(p.other)}”`,
  'bands-overlap': (p) =>
    `${holding(p)} ซ้อนกับ ${besides(p)} ตั้งแต่ ${figure(p.other)} ถึง ${figure(p.computed)} อยู่ในสองช่วง โปรดกำหนดให้แต่ละค่าอยู่ช่วงเดียว`,
  'bands-contradict': (p) =>
    `${holding(p)} ขัดกับ ${besides(p)} ค่าตั้งแต่ ${figure(p.other)} ถึง ${figure(p.computed)} เข้าทั้งสองเงื่อนไข โปรดใช้เงื่อนไขทางเดียวกัน`,
};

/** The sentence of a finding. */
export function definitionSentence(problem: DefinitionProblem): string {
  return definitionSentences[problem.code](problem);
}

/** "C4:C14"; a few cells that are no one range are all named. */
function span({ places = [] }: Found): string {
  const [first, last] = [places[0], places[places.length - 1]] as [Place, Place];
  const isRange =
    places.length > 2 &&
    (first.row === last.row ? last.column - first.column : last.row - first.row) + 1 === places.length;
  return isRange ? `${address(first)}:${address(last)}` : places.map(address).join(', ');
}

function besides({ places }: Found): string {
  const place = places?.[0];
  return place ? `“${short(textAt(place))}” (เซลล์ ${address(place)})` : '';
}

function levels(problem: Found): string {
  return (problem.levels || []).join(', ');
}
