// Every Thai sentence of the workbench page.
import type { StoreTrouble } from './store/bookStore';

export const PAGE_TITLE = 'สมุดงานตัวชี้วัด';
export const BOOK_MENU = 'สมุดงาน';
export const RESTORE_SAMPLE = 'คืนค่าข้อมูลตัวอย่าง';
export const EMPTY_BOOK = 'สมุดงานเปล่า';
export const MENU_BAR = 'แถบเมนู';
export const ACTING_AS = 'ใช้งานในฐานะ';
export const CHARTS = 'แผนภูมิ';
export const CLOSE = 'ปิด';
export const RUNNING = 'กำลังทำงาน…';
export const ANSWER = 'คำตอบ';
export const SIDEBAR = 'แถบด้านข้าง';

export const BUTTONS: Readonly<Record<string, string>> = {
  OK: 'ตกลง',
  CANCEL: 'ยกเลิก',
  YES: 'ใช่',
  NO: 'ไม่ใช่',
};

export const RESET_QUESTIONS = {
  'june-2565': 'คืนค่าข้อมูลตัวอย่างหรือไม่ ข้อมูลทั้งหมดในสมุดงานนี้จะถูกแทนที่',
  empty: 'เริ่มสมุดงานเปล่าหรือไม่ ข้อมูลทั้งหมดในสมุดงานนี้จะถูกลบ',
} as const;

export const SCRIPT_FAILED = 'ทำรายการไม่สำเร็จ';
export const OPEN_ELSEWHERE = 'สมุดงานนี้เปิดอยู่ในแท็บอื่น แท็บนี้จึงดูได้อย่างเดียว กด “ใช้แท็บนี้แทน” เพื่อแก้ไขที่นี่';
export const USE_THIS_TAB = 'ใช้แท็บนี้แทน';
export const PROTECTED_CELLS = 'เซลล์นี้ถูกป้องกันไว้ ผู้ใช้ที่เลือกอยู่แก้ไขไม่ได้ จึงคืนค่าเดิมให้';
export const READ_ONLY = 'แท็บนี้ดูได้อย่างเดียว เพราะสมุดงานเปิดอยู่ในแท็บอื่น';

export const STORE_TROUBLES: Readonly<Record<StoreTrouble, string>> = {
  blocked: 'เบราว์เซอร์ไม่อนุญาตให้เก็บสมุดงานไว้ในเครื่อง ใช้งานต่อได้ตามปกติ แต่สิ่งที่แก้ไขจะหายไปเมื่อปิดหน้านี้',
  full: 'พื้นที่เก็บข้อมูลของเบราว์เซอร์เต็ม ใช้งานต่อได้ตามปกติ แต่สิ่งที่แก้ไขจะหายไปเมื่อปิดหน้านี้',
};
export const BAD_STORED_BOOK = 'อ่านสมุดงานที่เก็บไว้ครั้งก่อนไม่ได้ จึงเปิดข้อมูลตัวอย่างให้แทน';
export const NO_CODE = 'ไม่พบโปรแกรมของส่วนเสริม (dist/Code.js) กรุณาสั่ง npm run build แล้วเปิดหน้านี้ใหม่';

/** Who can be at the keyboard: e-mail address and what the switch calls them. */
export const PEOPLE: readonly (readonly [email: string, name: string])[] = [
  ['province@example.go.th', 'จังหวัด (เจ้าของสมุดงาน)'],
  ['coordinator@example.go.th', 'ผู้ประสานงานตัวชี้วัด'],
  ['bangkhla@example.go.th', 'อำเภอบางคล้า'],
  ['visitor@example.go.th', 'ผู้ใช้อื่น'],
];

/** Errors of the grid itself, which no function of the add-on explains. */
export const GRID_ERRORS: Readonly<Record<string, string>> = {
  '#NAME?': 'ไม่รู้จักชื่อฟังก์ชันหรือชื่อช่วงในสูตรนี้',
  '#REF!': 'สูตรอ้างถึงเซลล์ที่ไม่มีอยู่',
  '#DIV/0!': 'สูตรหารด้วยศูนย์',
  '#VALUE!': 'ค่าในสูตรเป็นชนิดที่ใช้คำนวณไม่ได้',
  '#N/A': 'ไม่พบค่าที่ค้นหา',
  '#NUM!': 'ตัวเลขในสูตรอยู่นอกช่วงที่คำนวณได้',
  '#NULL!': 'ช่วงเซลล์ในสูตรไม่มีส่วนที่ตัดกัน',
  '#CYCLE!': 'สูตรอ้างถึงเซลล์ของตัวเอง',
  '#SPILL!': 'แสดงผลไม่ได้ เพราะมีข้อมูลขวางอยู่ในเซลล์ที่ผลลัพธ์ต้องใช้',
  '#CALC!': 'คำนวณสูตรนี้ไม่ได้',
  '#ERROR!': 'คำนวณสูตรนี้ไม่ได้ โปรดตรวจสอบการเขียนสูตร',
};

export const GRID_MENUS = {
  edit: { title: 'แก้ไข', items: { undo: 'เลิกทำ', redo: 'ทำซ้ำ' } },
  format: {
    title: 'รูปแบบ',
    items: { bold: 'ตัวหนา', italic: 'ตัวเอียง', merge: 'ผสานเซลล์', unmerge: 'ยกเลิกการผสานเซลล์' },
  },
  data: {
    title: 'ข้อมูล',
    items: {
      ascending: 'เรียงจากน้อยไปมาก (ก ถึง ฮ)',
      descending: 'เรียงจากมากไปน้อย (ฮ ถึง ก)',
      filter: 'เปิดหรือปิดตัวกรอง',
    },
  },
} as const;

/** What screen readers call the controls of the grid. */
export const CONTROL_NAMES = {
  cellName: 'ที่อยู่ของเซลล์หรือชื่อช่วง',
  addSheet: 'เพิ่มชีต',
  allSheets: 'ชีตทั้งหมด',
  gridlines: 'แสดงหรือซ่อนเส้นตาราง',
  zoom: 'ขนาดที่แสดง',
  zoomReset: 'ขนาดปกติ',
  smaller: 'ย่อ',
  larger: 'ขยาย',
  notices: 'ข้อความแจ้ง',
  panel: 'แผงด้านข้าง',
  panelWidth: 'ปรับความกว้างแผงด้านข้าง',
  column: 'คอลัมน์',
  more: 'เพิ่ม',
  less: 'ลด',
} as const;
