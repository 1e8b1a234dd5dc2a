// Custom functions over scores: weighted, totals, ratings.
import { cellFunction } from '../../app/cells/cellFunction';
import { readMissing, readScale } from '../../app/cells/options';
import { ratingRows } from '../../app/cells/ratingCells';
import { totalRows, weightedRows } from '../../app/cells/totalCells';

/**
 * ให้ค่าคะแนนถ่วงน้ำหนัก = คะแนน × น้ำหนัก ÷ 100 ทีละแถว
 *
 * @param {Array} scores คะแนน 0–5 หนึ่งคอลัมน์ (– คือไม่ประเมิน)
 * @param {Array} weights น้ำหนักหนึ่งคอลัมน์
 * @return {number} ค่าคะแนนถ่วงน้ำหนัก
 * @customfunction
 */
export function KPI_WEIGHTED(scores: unknown, weights: unknown): unknown {
  return cellFunction('KPI_WEIGHTED', [scores, weights], () => weightedRows(scores, weights));
}

/**
 * ให้คะแนนรวมถ่วงน้ำหนัก – คือไม่ประเมิน (ไม่นำน้ำหนักมาคิด) ช่องว่างคือยังไม่รายงาน (คิดเป็น 0)
 *
 * @param {Array} scores คะแนน 0–5 หนึ่งคอลัมน์ หนึ่งแถว หรือตารางหน่วยงาน × ตัวชี้วัด
 * @param {Array} weights น้ำหนักของแต่ละคะแนน
 * @param {string} [missing] "rescale" เกลี่ยน้ำหนัก (ค่าเริ่มต้น) หรือ "hold" คงน้ำหนัก
 * @param {number} [scale] คะแนนเต็ม 5 (ค่าเริ่มต้น) หรือ 100
 * @return {number} คะแนนรวม
 * @customfunction
 */
export function KPI_TOTAL(scores: unknown, weights: unknown, missing?: unknown, scale?: unknown): unknown {
  return cellFunction('KPI_TOTAL', [scores, weights], () =>
    totalRows(scores, weights, readMissing(missing), readScale(scale) ?? 5),
  );
}

/**
 * ให้ระดับผลการประเมิน (ดีเด่น ดีมาก ดี พอใช้ ต้องปรับปรุง) จากคะแนนร้อยละ โปรดตรวจสอบช่วงคะแนนกับหนังสือสั่งการ
 *
 * @param {number} percent คะแนนเป็นร้อยละ (หรือคะแนนเต็ม 5 เมื่อใส่ scale เป็น 5)
 * @param {Array} [bands] ช่วงคะแนนสองคอลัมน์: ร้อยละต่ำสุด และระดับผลการประเมิน
 * @param {number} [scale] 5 เมื่อ percent เป็นคะแนนเต็ม 5 หรือ 100
 * @return {string} ระดับผลการประเมิน
 * @customfunction
 */
export function KPI_RATING(percent: unknown, bands?: unknown, scale?: unknown): unknown {
  return cellFunction('KPI_RATING', [percent], () => ratingRows(percent, bands, scale));
}
