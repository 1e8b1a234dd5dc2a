// In the sheet: the rules about months, units, KPIs and repeated reports.
import { P2, type SheetCases, T1, T1_OTHER } from './sheetCase';

/** A KPI whose level has lost its criteria cannot judge anybody. */
const LEVELLESS = 'T4';

export const keyCases: SheetCases = {
  'month-unreadable': {
    bad: [{ ...T1, month: '06/65' }],
    good: [
      { ...T1, month: 'มิถุนายน ๒๕๖๕' },
      { ...T1_OTHER, month: '06/2565' },
    ],
    marked: [[0, 'month']],
    says: 'ต้องแก้ไข: คอลัมน์ “เดือน” มีค่า “06/65” ซึ่งอ่านเป็นเดือนไม่ได้ โปรดพิมพ์เช่น มิ.ย. 65, มิถุนายน 2565, 06/2565 หรือ 2565-06',
    mend: 'พ.ค. 65',
  },
  'month-outside-round': {
    bad: [{ ...T1, month: '2565-03' }],
    good: [{ ...T1_OTHER, month: '2565-04' }],
    marked: [[0, 'month']],
    says: 'ต้องแก้ไข: คอลัมน์ “เดือน” มีค่า “2565-03” ซึ่งอยู่นอกรอบการประเมิน (เม.ย. 65 – ก.ย. 65) โปรดแก้เดือน',
    mend: '2565-05',
  },
  'month-in-future': {
    bad: [{ ...T1, month: '2565-07' }],
    good: [T1],
    marked: [[0, 'month']],
    says: 'ต้องแก้ไข: คอลัมน์ “เดือน” มีค่า “2565-07” ซึ่งยังมาไม่ถึง (เดือนปัจจุบันคือ มิ.ย. 65) โปรดตรวจสอบเดือนและปี',
    mend: '2565-05',
  },
  'month-eras-mixed': {
    bad: [{ ...T1, month: '2022-06' }],
    good: [T1_OTHER, { ...T1, month: 'พ.ค. ๖๕' }],
    marked: [[0, 'month']],
    says: 'ต้องแก้ไข: คอลัมน์ “เดือน” มีค่า “2022-06” เป็นปี ค.ศ. แต่แถวอื่นในคอลัมน์เป็นปี พ.ศ. โปรดใช้ปี พ.ศ. ให้เหมือนกันทุกแถว คือ 2565-06',
    mend: 'มิ.ย. 65',
    offered: '2565-06',
  },
  'unit-unknown': {
    bad: [{ ...T1, unit: 'บางคลา' }],
    good: [T1_OTHER],
    marked: [[0, 'unit']],
    says: 'ต้องแก้ไข: คอลัมน์ “หน่วยงาน” มีค่า “บางคลา” ซึ่งไม่อยู่ในรายชื่อหน่วยงาน หมายถึง “บางคล้า” หรือไม่ โปรดเลือกชื่อจากรายชื่อหน่วยงาน',
    mend: 'บางคล้า',
  },
  'unit-alias': {
    bad: [{ ...T1, unit: 'สพอ.บางคล้า' }],
    good: [T1_OTHER],
    marked: [[0, 'unit']],
    says: 'ควรตรวจสอบ: คอลัมน์ “หน่วยงาน” มีค่า “สพอ.บางคล้า” เป็นชื่อเรียกอื่น โปรดใช้ชื่อ “บางคล้า”',
    mend: 'บางคล้า',
    offered: 'บางคล้า',
  },
  'kpi-unknown': {
    bad: [{ ...T1, kpi: 'T9' }],
    good: [
      { ...T1_OTHER, kpi: '1.1' },
      { ...T1_OTHER, month: '2565-05', kpi: 'ใช้จ่ายงบประมาณ' },
    ],
    marked: [[0, 'kpi']],
    says: 'ต้องแก้ไข: คอลัมน์ “รหัส” มีค่า “T9” ซึ่งไม่ใช่ตัวชี้วัดที่รู้จัก หมายถึง “T1” หรือไม่ โปรดพิมพ์รหัส เช่น T1 หรือเลขที่ เช่น 2.10',
    mend: '1.1 ใช้จ่ายงบประมาณ',
  },
  'kpi-unusable': {
    bad: [{ ...T1, kpi: LEVELLESS }],
    good: [T1_OTHER],
    marked: [[0, 'kpi']],
    says: 'ต้องแก้ไข: คอลัมน์ “รหัส” มีค่า “T4” แต่เกณฑ์ของตัวชี้วัดนี้ใช้ตรวจสอบไม่ได้: เกณฑ์ของ T4 ไม่มีระดับ 1 โปรดกรอกเกณฑ์ให้ครบ 5 ระดับ',
    mend: 'T1',
    async prepare(workbench) {
      const rows = await workbench.read('เกณฑ์');
      for (const [i, [code, level]] of rows.entries())
        if (code === LEVELLESS && level === 1)
          await workbench.paste('เกณฑ์', `A${i + 1}`, [Array(10).fill('')]);
    },
  },
  'kpi-not-in-agreement': {
    bad: [{ kpi: 'P2', unit: 'แปลงยาว', values: [5, 100] }],
    good: [P2(20), { kpi: 'P2', unit: 'ฉะเชิงเทรา' }],
    marked: [[0, 'kpi']],
    says: 'ต้องแก้ไข: คอลัมน์ “รหัส” มีค่า “P2” แต่ “แปลงยาว” ไม่มีตัวชี้วัด 2.2 ลดหนี้/ปลดหนี้ครัวเรือน ในบันทึกข้อตกลง โปรดตรวจสอบหน่วยงานและตัวชี้วัด หรือเพิ่มแถวในตาราง “เป้าหมาย”',
    mend: 'P1',
  },
  'report-twice': {
    bad: [T1, { ...T1, month: 'มิ.ย. 65', kpi: '1.1' }],
    good: [T1_OTHER],
    marked: [
      [0, 'kpi'],
      [1, 'kpi'],
    ],
    says: 'ต้องแก้ไข: แถวที่ 2 กับแถวที่ 3 เป็นเดือน หน่วยงาน และตัวชี้วัดเดียวกัน (T1) โปรดเหลือไว้เพียงแถวเดียว',
    mend: 'พ.ค. 65',
    mendAt: [1, 'month'],
  },
};
