// The custom function that checks rows of a table by the validation rules.
import { cellFunction } from '../../app/cells/cellFunction';
import { checks } from '../../app/cells/checkCells';

/**
 * ตรวจสอบข้อมูลทีละแถวตามกติกา ให้ค่าว่างเมื่อถูกต้อง หรือรายการที่ต้องแก้ไขและควรตรวจสอบ เช่น =KPI_CHECK(A1:H1, A2:H20)
 *
 * @param {Array} headings แถวหัวตาราง เช่น เดือน หน่วยงาน รหัส ค่า 1 (หรือชื่อช่องข้อมูลของตัวชี้วัด)
 * @param {Array} rows แถวข้อมูลที่จะตรวจ กว้างเท่ากับแถวหัวตาราง
 * @param {Array} catalogue (ไม่ใส่ก็ได้) ตาราง เกณฑ์ ช่องข้อมูล ตัวชี้วัด เป้าหมาย หน่วยงาน ของหน่วยงานเอง พร้อมแถวหัวตาราง
 * @return {string} ว่าง หรือปัญหาของแถวนั้น บรรทัดละหนึ่งรายการ
 * @customfunction
 */
export function KPI_CHECK(headings: unknown, rows: unknown, ...catalogue: unknown[]): unknown {
  return cellFunction('KPI_CHECK', [headings, rows], () => checks(headings, rows, catalogue));
}
