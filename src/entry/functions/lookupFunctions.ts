// Custom functions that look things up in the agreement: criteria, targets, names, inputs.
import { cellFunction } from '../../app/cells/cellFunction';
import * as cells from '../../app/cells/lookupCells';

/**
 * ให้เกณฑ์การให้คะแนนของตัวชี้วัด ระดับเดียว หรือครบทั้งห้าระดับ
 *
 * @param {string} kpi รหัสหรือเลขที่ตัวชี้วัด
 * @param {number} [level] ระดับ 1–5 (ไม่ใส่ = ทุกระดับ)
 * @param {Array} catalogue (ไม่ใส่ก็ได้) ตารางนิยามตัวชี้วัดของหน่วยงานเอง พร้อมแถวหัวตาราง
 * @return {string} เกณฑ์การให้คะแนน
 * @customfunction
 */
export function KPI_CRITERIA(kpi: unknown, level?: unknown, ...catalogue: unknown[]): unknown {
  return cellFunction('KPI_CRITERIA', [kpi], () => cells.criteria(kpi, [level, ...catalogue]));
}

/**
 * ให้ค่าเป้าหมายที่พิมพ์ไว้ของหน่วยงาน ว่างเมื่อไม่มี และ – เมื่อไม่ประเมิน
 *
 * @param {string} kpi รหัสหรือเลขที่ตัวชี้วัด
 * @param {string} unit ชื่อหน่วยงาน เช่น "บางคล้า" หรือ "อ.บางคล้า"
 * @param {number} [level] ระดับ 1–5 (ไม่ใส่ = ทุกระดับเรียงตามแถว)
 * @param {Array} catalogue (ไม่ใส่ก็ได้) ตาราง เป้าหมาย ของหน่วยงานเอง พร้อมแถวหัวตาราง
 * @return {number} ค่าเป้าหมายในหน่วยจริง
 * @customfunction
 */
export function KPI_TARGET(kpi: unknown, unit: unknown, level?: unknown, ...catalogue: unknown[]): unknown {
  return cellFunction('KPI_TARGET', [kpi, unit], () => cells.targets(kpi, unit, [level, ...catalogue]));
}

/**
 * ให้ข้อมูลของตัวชี้วัด เช่น ชื่อ น้ำหนัก ผู้กำกับดูแล
 *
 * @param {string} kpi รหัสหรือเลขที่ตัวชี้วัด
 * @param {string} field "name", "short", "number", "unit", "weight", "group", "kind", "source", "supervisor", "coordinator", "evidence", "cutoff" หรือหัวตารางภาษาไทย
 * @param {Array} catalogue (ไม่ใส่ก็ได้) ตารางนิยามตัวชี้วัดของหน่วยงานเอง พร้อมแถวหัวตาราง
 * @return {string} ข้อมูลที่ต้องการ
 * @customfunction
 */
export function KPI_INFO(kpi: unknown, field: unknown, ...catalogue: unknown[]): unknown {
  return cellFunction('KPI_INFO', [kpi, field], () => cells.info(kpi, field, catalogue));
}

/**
 * ให้ชื่อช่องข้อมูลของตัวชี้วัดตามลำดับที่ฟังก์ชันอื่นใช้
 *
 * @param {string} kpi รหัสหรือเลขที่ตัวชี้วัด
 * @param {Array} catalogue (ไม่ใส่ก็ได้) ตารางนิยามตัวชี้วัดของหน่วยงานเอง พร้อมแถวหัวตาราง
 * @return {string} ชื่อช่องข้อมูลเรียงเป็นแถว
 * @customfunction
 */
export function KPI_INPUTS(kpi: unknown, ...catalogue: unknown[]): unknown {
  return cellFunction('KPI_INPUTS', [kpi], () => cells.inputs(kpi, catalogue));
}
