// Sentences about the definition tabs: where, what the cell holds, what is expected, what to do.

import type { SentencesOf } from '../domain/problem';
import type { TableCell, TableProblem } from '../domain/tableProblem';

function place({ table, row, column }: TableCell): string {
  return `ตาราง “${table}” แถวที่ ${row} คอลัมน์ “${column}”`;
}

function holding(cell: TableCell): string {
  return `${place(cell)} มีค่า “${cell.holds}”`;
}

export const tableSentences: SentencesOf<TableProblem> = {
  'table-unrecognised': (p) =>
    `ไม่รู้จักช่วงข้อมูลที่มีหัวตาราง “${p.holds}” โปรดเลือกตารางเกณฑ์ ช่องข้อมูล ตัวชี้วัด หลักฐาน หน่วยงาน หรือเป้าหมาย ให้รวมแถวหัวตารางด้วย`,
  'table-given-twice': (p) => `ส่งตาราง “${p.table}” มาซ้ำกันมากกว่าหนึ่งช่วง โปรดเลือกไว้เพียงช่วงเดียว`,
  'table-column-missing': (p) =>
    `ตาราง “${p.table}” ไม่มีคอลัมน์ “${p.column}” โปรดเพิ่มคอลัมน์นี้ หรือเลือกช่วงให้ครบถึงคอลัมน์นี้`,
  'table-column-repeated': (p) =>
    `ตาราง “${p.table}” มีหัวคอลัมน์ซ้ำกัน คือ “${p.first}” กับ “${p.second}” โปรดเหลือไว้เพียงคอลัมน์เดียว`,
  'table-cell-blank': (p) => `${place(p)} ว่างอยู่ โปรดกรอกให้ครบ หรือลบแถวนี้หากไม่ใช้`,
  'table-cell-error': (p) => `${holding(p)} ซึ่งเป็นข้อผิดพลาดของสูตร โปรดแก้สูตรในเซลล์นั้นก่อน`,
  'table-cell-number': (p) => `${holding(p)} ซึ่งอ่านเป็นตัวเลขไม่ได้ โปรดกรอกเฉพาะตัวเลข เช่น 1,234.50`,
  'table-cell-as-text': (p) =>
    `${holding(p)} ซึ่งเก็บเป็นตัวเลข ทำให้ 2.10 กลายเป็น 2.1 โปรดจัดรูปแบบเซลล์เป็นข้อความธรรมดา แล้วพิมพ์เลขที่ใหม่`,
  'table-cell-level': (p) => `${holding(p)} ซึ่งไม่ใช่ระดับคะแนน โปรดกรอกตัวเลข 1 ถึง 5`,
  'table-cell-levels': (p) => `${holding(p)} ซึ่งอ่านเป็นระดับคะแนนไม่ได้ โปรดกรอก เช่น 1, 2, 3 หรือ 3-5`,
  'table-cell-tick': (p) => `${holding(p)} ซึ่งไม่ใช่การทำเครื่องหมาย โปรดใช้ช่องทำเครื่องหมาย หรือพิมพ์ ใช่ / ไม่ใช่`,
  'table-cell-day': (p) => `${holding(p)} ซึ่งอ่านเป็นวันที่ไม่ได้ โปรดกรอก เช่น 23 ก.ย. 2565`,
  'table-cell-adjustment': (p) =>
    `${holding(p)} ซึ่งอ่านเป็นการปรับคะแนนไม่ได้ โปรดกรอกบรรทัดละรายการ เช่น [มีข้อร้องเรียนที่มีมูล] -0.5 คะแนน : ครั้งเดียวต่อรอบ`,
  'table-cell-choice': (p) => `${holding(p)} ซึ่งไม่อยู่ในรายการ โปรดเลือก ${p.choices.join(' / ')}`,
  'table-reason-missing': (p) =>
    `${place(p)} ว่างอยู่ แต่สถานะการประเมินเป็น “ไม่ประเมิน” โปรดระบุเหตุผล มิฉะนั้นจะตัดออกจากน้ำหนักไม่ได้`,
  'table-row-repeated': (p) => `${holding(p)} ซ้ำกับแถวที่ ${p.firstRow} โปรดลบแถวที่ซ้ำ หรือแก้ไขให้ต่างกัน`,
  'table-formula-differs': (p) =>
    `${holding(p)} แต่แถวที่ ${p.firstRow} ให้ “${p.measure}” คำนวณจาก “${p.first}” โปรดใช้สูตรเดียวกันทุกแถว หรือตั้งชื่อค่าที่ใช้วัดให้ต่างกัน`,
  'kpi-unknown': (p) =>
    `ไม่พบตัวชี้วัด “${p.kpi}” ${p.nearest && `รหัสที่ใกล้เคียงคือ ${p.nearest} `}โปรดพิมพ์รหัส เช่น "T1" หรือเลขที่ เช่น "2.10"`,
  'kpi-criteria-missing': (p) =>
    `ไม่พบเกณฑ์ของตัวชี้วัด “${p.kpi}” โปรดเพิ่มแถวของตัวชี้วัดนี้ในตาราง “เกณฑ์” และส่งช่วงของตารางนั้นมาด้วย`,
  'kpi-inputs-differ': (p) =>
    `ตาราง “ช่องข้อมูล” ของตัวชี้วัด “${p.kpi}” มี ${p.given} ช่อง แต่สูตรที่มากับระบบใช้ ${p.expected} ช่อง และไม่พบ “${p.missing}” โปรดใช้ชื่อช่องข้อมูลเดิม หรือส่งตาราง “เกณฑ์” ที่ใช้ชื่อใหม่มาด้วย`,
};
