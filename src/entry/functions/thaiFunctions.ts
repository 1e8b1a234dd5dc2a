// Custom functions for Thai numbers and months.
import { cellFunction } from '../../app/cells/cellFunction';
import { digitCells, monthCells, numberCells } from '../../app/cells/thaiCells';

/**
 * แปลงข้อความเป็นตัวเลข เช่น ๑,๒๓๔.๕๐ เป็น 1234.5
 *
 * @param {string} text ข้อความหรือช่วงที่เป็นตัวเลขไทยหรืออารบิก
 * @return {number} ตัวเลข
 * @customfunction
 */
export function THAI_NUMBER(text: unknown): unknown {
  return cellFunction('THAI_NUMBER', [text], () => numberCells(text));
}

/**
 * แปลงเป็นเลขไทย เช่น 1234.5 เป็น ๑๒๓๔.๕ (ต้องการจุลภาคและทศนิยม: =THAI_DIGITS(TEXT(A1, "#,##0.00")))
 *
 * @param {number} value ตัวเลขหรือข้อความ หรือช่วง
 * @return {string} ข้อความที่ใช้เลขไทย
 * @customfunction
 */
export function THAI_DIGITS(value: unknown): unknown {
  return cellFunction('THAI_DIGITS', [value], () => digitCells(value));
}

/**
 * แปลงเป็นเดือนของปีพุทธศักราช เช่น มิ.ย. 65 เป็น 2565-06
 *
 * @param {string} value เดือน เช่น มิ.ย. 65, มิถุนายน ๒๕๖๕, 06/2565, 2022-06 หรือเซลล์วันที่
 * @param {string} [format] "key" 2565-06 (ค่าเริ่มต้น), "full" มิถุนายน 2565, "short" มิ.ย. 65
 * @return {string} เดือนตามรูปแบบที่เลือก
 * @customfunction
 */
export function THAI_MONTH(value: unknown, format?: unknown): unknown {
  return cellFunction('THAI_MONTH', [value], () => monthCells(value, format));
}
