// In the sheet: the rules about levels, evidence, typed results, texts, and certified reports.
import { P1, P2, type SheetCases, T1, T1_OTHER, T5 } from './sheetCase';

const FILE = 'https://drive.google.com/file/d/1AbCdEfGhIjK/view';
const SAME_FILE = 'https://drive.google.com/open?id=1AbCdEfGhIjK';
const FOLDER = 'https://drive.google.com/drive/folders/1AbCdEfGhIjK';
const T1_COLUMNS = ['month', 'unit', 'kpi', 'value1', 'value2', 'value3', 'value4'] as const;

export const resultCases: SheetCases = {
  'step-above-gap': {
    bad: [T5([true, 0, 4, 8])],
    good: [T5([true, 1, 4, 8], { unit: 'แปลงยาว' })],
    marked: [[0, 'value4']],
    says: 'ควรตรวจสอบ: คอลัมน์ “ค่า 4” ระดับ 3, 4 ดำเนินการแล้ว แต่ยังไม่นับ (ยังไม่ผ่านระดับ 2) โปรดดำเนินการระดับ 2 ให้ครบ',
    mend: 1,
    mendAt: [0, 'value2'],
  },
  'requirement-not-judged': {
    bad: [T5([true, 1, '', 8])],
    good: [T5([true, 1, 0, 8], { unit: 'แปลงยาว' })],
    marked: [[0, 'value3']],
    says: 'ควรตรวจสอบ: คอลัมน์ “ค่า 3” ว่างอยู่ จึงยังพิจารณาระดับ 4, 5 ไม่ได้ โปรดกรอกข้อมูล (ถ้าไม่มีให้กรอก 0)',
    mend: 0,
  },
  'count-met-percent-not': {
    bad: [P1(20, 66)],
    good: [P1(20, 67, { unit: 'คลองเขื่อน' }), P1(0, 66, { unit: 'แปลงยาว' })],
    marked: [[0, 'value1']],
    says: 'ควรตรวจสอบ: คอลัมน์ “ค่า 1” มีค่า “20” ถึงเป้าหมายที่พิมพ์ไว้ของระดับ 2 (20) แล้ว แต่ร้อยละยังไม่ถึงเกณฑ์ (30) ระดับคะแนนคิดจากร้อยละ โปรดตรวจสอบ',
    mend: 19,
  },
  'level-without-evidence': {
    bad: [P2(15, 30, { evidence2: '' })],
    good: [P2(15, 30, { month: '2565-05', evidence3: '', evidence4: '', evidence5: '' })],
    marked: [[0, 'evidence2']],
    says: 'ควรตรวจสอบ: คอลัมน์ “หลักฐานอ้างอิง 2” ว่างอยู่ แต่นับระดับ 2 แล้วโดยไม่มีหลักฐาน โปรดระบุหลักฐานข้อที่ 2',
    mend: 'รายงานการประชุมครัวเรือน',
  },
  'evidence-unclear': {
    bad: [{ ...T1, evidence1: 'ตามเอกสารแนบ' }],
    good: [{ ...T1_OTHER, evidence1: 'หนังสือ ที่ ฉช 0019/123 ลว. 5 มิ.ย. 65' }],
    marked: [[0, 'evidence1']],
    says: 'ควรตรวจสอบ: คอลัมน์ “หลักฐานอ้างอิง 1” มีค่า “ตามเอกสารแนบ” ซึ่งหาหลักฐานไม่พบ โปรดระบุลิงก์ ชื่อเอกสาร หรือ “หนังสือ ที่ … ลว. …”',
    mend: 'ทะเบียนคุมงบประมาณ 2565',
  },
  'evidence-shared': {
    bad: [
      { ...T1, evidence1: FILE },
      { kpi: 'T2', values: [true, true, 6, 90], evidence1: SAME_FILE },
    ],
    good: [
      { ...T1_OTHER, evidence1: FOLDER },
      { kpi: 'T2', unit: 'แปลงยาว', values: [true, true, 6, 90], evidence1: FOLDER },
    ],
    marked: [
      [0, 'evidence1'],
      [1, 'evidence1'],
    ],
    says: 'ควรตรวจสอบ: คอลัมน์ “หลักฐานอ้างอิง 1” มีค่า “https://drive.google.com/file/d/1AbCdEfGhIjK/view” เป็นเอกสารเดียวกับที่ใช้ในตัวชี้วัด 1.2 ผลงานตามแผน (BPM) (แถวที่ 3) โปรดตรวจสอบว่าใช้หลักฐานถูกต้อง',
    mend: 'รายงานการใช้จ่ายงบประมาณ เดือนมิถุนายน',
  },
  'level-differs': {
    columns: [...T1_COLUMNS, 'level'],
    bad: [{ ...T1, level: 3 }],
    good: [{ ...T1_OTHER, level: 'ระดับ ๔' }],
    marked: [[0, 'level']],
    says: 'ต้องแก้ไข: คอลัมน์ “ระดับคะแนน” มีค่า “3” แต่ระดับคะแนนที่คำนวณจากข้อมูลคือ 4 โปรดตรวจสอบข้อมูลหรือแก้ให้ตรงกัน',
    mend: 'ระดับ 4',
    offered: 4,
  },
  'percent-differs': {
    columns: ['month', 'unit', 'kpi', 'value1', 'value2', 'result'],
    bad: [P1(11, 67, { result: '16.41' })],
    good: [
      P1(11, 67, { unit: 'แปลงยาว', result: '16.42' }),
      P1(11, 67, { unit: 'แปลงยาว', month: '2565-05', result: 16.4 }),
    ],
    marked: [[0, 'result']],
    says: 'ต้องแก้ไข: คอลัมน์ “ผลการดำเนินงาน” มีค่า “16.41” แต่ผลที่คำนวณจากข้อมูลคือ 16.42 โปรดตรวจสอบข้อมูลหรือแก้ให้ตรงกัน',
    mend: '๑๖.๔๒',
    offered: 16.42,
  },
  'score-differs': {
    columns: [...T1_COLUMNS, 'score', 'weight', 'weighted'],
    bad: [{ ...T1, score: 4, weight: 20, weighted: 0.7 }],
    good: [{ ...T1_OTHER, score: '4.00', weight: 20, weighted: 0.8 }],
    marked: [[0, 'weighted']],
    says: 'ต้องแก้ไข: คอลัมน์ “ค่าคะแนนถ่วงน้ำหนัก” มีค่า “0.7” แต่คะแนนที่คำนวณจากข้อมูลคือ 0.8 โปรดตรวจสอบข้อมูลหรือแก้ให้ตรงกัน',
    mend: '0.80',
    offered: 0.8,
  },
  'obstacle-missing': {
    bad: [{ ...T1, values: [600000, 0, 721070, 0], obstacle: ' ' }],
    good: [T1_OTHER],
    marked: [[0, 'obstacle']],
    says: 'ควรตรวจสอบ: คอลัมน์ “ปัญหาอุปสรรค” ว่างอยู่ ทั้งที่ได้ระดับคะแนน 1 ซึ่งต่ำกว่า 3 โปรดระบุปัญหาอุปสรรค',
    mend: 'โอนงบประมาณล่าช้า',
  },
  'reason-missing': {
    bad: [{ kpi: 'T1', values: ['', '', 721070, ''] }],
    good: [
      { ...T1_OTHER, values: ['', '', 395510, ''], reason: 'อยู่ระหว่างรวบรวม' },
      { kpi: 'T5', unit: 'ประสาน' },
      { kpi: 'P4' },
      { kpi: 'P3', unit: 'ฉะเชิงเทรา' },
    ],
    marked: [[0, 'reason']],
    says: 'ควรตรวจสอบ: คอลัมน์ “เหตุผลที่ไม่รายงาน” ว่างอยู่ ทั้งที่ยังไม่ได้รายงานผล โปรดกรอกผลการดำเนินงาน หรือระบุเหตุผลที่ไม่รายงาน',
    mend: 'อยู่ระหว่างรวบรวม',
  },
  'private-number': {
    bad: [{ ...T1, figures: 'ติดต่อ นายสมชาย โทร 081-234-5678' }],
    good: [{ ...T1_OTHER, figures: 'ดำเนินการแล้ว 1,234 ครัวเรือน ปี 2565' }],
    marked: [[0, 'figures']],
    says: 'ควรตรวจสอบ: คอลัมน์ “ข้อมูลผลการดำเนินงาน” มีเลขประจำตัวประชาชนหรือหมายเลขโทรศัพท์ (xxx-xxx-xx78) โปรดลบออกเพื่อคุ้มครองข้อมูลส่วนบุคคล',
    mend: 'ติดต่อสำนักงาน',
  },
  'changed-after-certification': {
    bad: [
      { ...T1, values: [690000, 0, 721070, 0], status: 'รับรองผลแล้ว', attempt: 1, sentOn: '20 มิ.ย. 2565' },
    ],
    good: [T1_OTHER],
    marked: [[0, 'value1']],
    says: 'ควรตรวจสอบ: คอลัมน์ “ค่า 1” มีค่า “690000” แก้ไขหลังรับรองผล ค่าที่รับรองคือ “700,000” โปรดคืนค่าเดิมหรือขอรับรองผลใหม่',
    mend: 700000,
    offered: 700000,
    async prepare(workbench) {
      const frozen = JSON.stringify([700000, 0, 721070, 0]);
      await workbench.paste('การรับรองผล', 'A2', [['2565-06|บางคล้า|T1', 1, 'รับรองผลแล้ว', '', '', '', frozen]]);
    },
  },
};
