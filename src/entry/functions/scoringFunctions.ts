// Custom functions that judge a case: level, score, result, distance, explanation.

import { cellFunction } from '../../app/cells/cellFunction';
import * as cells from '../../app/cells/scoringCells';

/**
 * ให้ระดับคะแนน 0–5 ของตัวชี้วัดจากข้อมูลที่กรอก หนึ่งแถวต่อหนึ่งรายการ เช่น =KPI_LEVEL("T1", B2:E2)
 *
 * @param {string} kpi รหัสหรือเลขที่ตัวชี้วัด เช่น "T1" หรือ "1.1" (หรือเกณฑ์ตัวเลข 5 ระดับ เช่น {80,85,90,95,100})
 * @param {Array} values ช่องข้อมูลของตัวชี้วัดตามลำดับ หรือผลการดำเนินงานที่คำนวณแล้วหนึ่งคอลัมน์
 * @param {Array} catalogue (ไม่ใส่ก็ได้) ตาราง เกณฑ์ ช่องข้อมูล ตัวชี้วัด ของหน่วยงานเอง พร้อมแถวหัวตาราง
 * @return {number} ระดับคะแนน 0–5
 * @customfunction
 */
export function KPI_LEVEL(kpi: unknown, values: unknown, ...catalogue: unknown[]): unknown {
  return cellFunction('KPI_LEVEL', [kpi, values], () => cells.levels(kpi, values, catalogue));
}

/**
 * ให้ค่าคะแนน 0–5 ของตัวชี้วัด รวมการปรับคะแนน เช่น =KPI_SCORE("P9", B2:G2)
 *
 * @param {string} kpi รหัสหรือเลขที่ตัวชี้วัด (หรือเกณฑ์ตัวเลข 5 ระดับ)
 * @param {Array} values ช่องข้อมูลของตัวชี้วัดตามลำดับ หรือผลการดำเนินงานที่คำนวณแล้วหนึ่งคอลัมน์
 * @param {string} [method] "step" คะแนนเท่ากับระดับ (ค่าเริ่มต้น) หรือ "interpolate" คิดตามสัดส่วนระหว่างระดับ
 * @param {number} [floor] คะแนนเมื่อผลต่ำกว่าระดับ 1: 0 (ค่าเริ่มต้น) หรือ 1
 * @param {Array} catalogue (ไม่ใส่ก็ได้) ตารางนิยามตัวชี้วัดของหน่วยงานเอง พร้อมแถวหัวตาราง
 * @return {number} ค่าคะแนน 0–5
 * @customfunction
 */
export function KPI_SCORE(
  kpi: unknown,
  values: unknown,
  method?: unknown,
  floor?: unknown,
  ...catalogue: unknown[]
): unknown {
  return cellFunction('KPI_SCORE', [kpi, values], () =>
    cells.scores(kpi, values, [method, floor, ...catalogue]),
  );
}

/**
 * ให้ผลการดำเนินงานที่คำนวณได้ เช่น ร้อยละของการใช้จ่าย; ตัวชี้วัดแบบขั้นตอนให้ค่าของเงื่อนไขแรกที่ยังไม่ผ่าน
 *
 * @param {string} kpi รหัสหรือเลขที่ตัวชี้วัด (หรือเกณฑ์ตัวเลข 5 ระดับ)
 * @param {Array} values ช่องข้อมูลของตัวชี้วัดตามลำดับ
 * @param {Array} catalogue (ไม่ใส่ก็ได้) ตารางนิยามตัวชี้วัดของหน่วยงานเอง พร้อมแถวหัวตาราง
 * @return {number} ค่าที่คำนวณได้ หรือว่างเมื่อเงื่อนไขเป็นการทำเครื่องหมาย
 * @customfunction
 */
export function KPI_RESULT(kpi: unknown, values: unknown, ...catalogue: unknown[]): unknown {
  return cellFunction('KPI_RESULT', [kpi, values], () => cells.results(kpi, values, catalogue));
}

/**
 * บอกว่าขาดอีกเท่าใดจึงจะได้ระดับถัดไป (หรือระดับที่กำหนด) เป็นจำนวนในหน่วยจริง หรือรายการที่ยังขาด; 0 เมื่อถึงแล้ว
 *
 * @param {string} kpi รหัสหรือเลขที่ตัวชี้วัด (หรือเกณฑ์ตัวเลข 5 ระดับ)
 * @param {Array} values ช่องข้อมูลของตัวชี้วัดตามลำดับ หรือผลการดำเนินงานที่คำนวณแล้วหนึ่งคอลัมน์
 * @param {number} [level] ระดับที่ต้องการ 1–5 (ไม่ใส่ = ระดับถัดไป)
 * @param {Array} catalogue (ไม่ใส่ก็ได้) ตารางนิยามตัวชี้วัดของหน่วยงานเอง พร้อมแถวหัวตาราง
 * @return {number} จำนวนที่ขาด หรือข้อความเมื่อขาดหลายรายการ
 * @customfunction
 */
export function KPI_TO_NEXT(
  kpi: unknown,
  values: unknown,
  level?: unknown,
  ...catalogue: unknown[]
): unknown {
  return cellFunction('KPI_TO_NEXT', [kpi, values], () => cells.gaps(kpi, values, [level, ...catalogue]));
}

/**
 * อธิบายระดับคะแนนเป็นประโยคเดียวพร้อมตัวเลข นำไปใส่ในรายงานได้ทันที
 *
 * @param {string} kpi รหัสหรือเลขที่ตัวชี้วัด (หรือเกณฑ์ตัวเลข 5 ระดับ)
 * @param {Array} values ช่องข้อมูลของตัวชี้วัดตามลำดับ หรือผลการดำเนินงานที่คำนวณแล้วหนึ่งคอลัมน์
 * @param {Array} catalogue (ไม่ใส่ก็ได้) ตารางนิยามตัวชี้วัดของหน่วยงานเอง พร้อมแถวหัวตาราง
 * @return {string} คำอธิบายภาษาไทย
 * @customfunction
 */
export function KPI_EXPLAIN(kpi: unknown, values: unknown, ...catalogue: unknown[]): unknown {
  return cellFunction('KPI_EXPLAIN', [kpi, values], () => cells.explanations(kpi, values, catalogue));
}
