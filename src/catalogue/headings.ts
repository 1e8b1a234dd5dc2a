// The definition tabs as data: their columns in order, each with the heading it is written under and its other spellings.
/** The definition tabs by an English name. */
export type TableName = 'kpis' | 'criteria' | 'inputs' | 'evidence' | 'units' | 'targets';

/** One definition tab. */
export interface TableShape {
  /** Name of the tab. */
  readonly tab: string;
  /** Column key → heading and, after `|`, its aliases; the key itself is one, too. Order of keys = order of columns. */
  readonly columns: { readonly [key: string]: string };
  /** Keys without which a range cannot be this table. The first one says what a row is about. */
  readonly necessary: readonly string[];
}

const CODE = 'รหัส|รหัสตัวชี้วัด|รหัส KPI|KPI code|KPI';
const PHONE = 'เบอร์ติดต่อ|เบอร์โทร|โทรศัพท์';
const UNIT = 'หน่วย|หน่วยวัด|หน่วยนับ';
const MONTHS = ['เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.'];

/** The shapes of the six tabs. Product document, "The workbook". */
export const tableShapes: { readonly [name in TableName]: TableShape } = {
  kpis: {
    tab: 'ตัวชี้วัด',
    columns: {
      code: CODE,
      number: 'เลขที่|เลขที่ตัวชี้วัด|ตัวชี้วัดที่|no.|no',
      short: 'ชื่อย่อ|ชื่อย่อตัวชี้วัด|short name',
      name: 'ชื่อตัวชี้วัด|ตัวชี้วัด|KPI name',
      group: 'ประเภทตัวชี้วัด|ประเภท',
      form: 'ลักษณะตัวชี้วัด|ลักษณะ|kind',
      reportForm: 'แบบรายงานที่ใช้|แบบรายงาน|report form',
      source: 'ที่มาตัวชี้วัด|ที่มาของตัวชี้วัด|ที่มา',
      unit: 'หน่วยวัด|หน่วย|หน่วยนับ',
      weight: 'น้ำหนัก|ค่าน้ำหนัก',
      counting: 'วิธีพิจารณาระดับคะแนน',
      method: 'วิธีคำนวณคะแนน',
      rateRule: 'วิธีนับรายงวด',
      scope: 'ขอบเขตการวัด',
      adjustments: 'การปรับคะแนน',
      cutoff: 'วันตัดยอด|วันที่ตัดยอด',
      supervisor: 'ผู้กำกับดูแลตัวชี้วัด (ตำแหน่ง)|ผู้กำกับดูแล',
      coordinators: 'ผู้ประสานงานตัวชี้วัด (ตำแหน่ง)|ผู้ประสานงาน|coordinator',
      phone: PHONE,
      dataSource: 'แหล่งข้อมูล|data source',
      collection: 'วิธีการจัดเก็บ|วิธีการจัดเก็บข้อมูล|วิธีจัดเก็บ',
      description: 'คำอธิบาย|คำอธิบายตัวชี้วัด|คำนิยาม',
    },
    necessary: ['code', 'name'],
  },
  criteria: {
    tab: 'เกณฑ์',
    columns: {
      code: CODE,
      level: 'ระดับ|ระดับคะแนน',
      criterion: 'เกณฑ์การให้คะแนน|เกณฑ์|criteria',
      measure: 'ค่าที่ใช้วัด|ตัววัด|สิ่งที่วัด',
      expression: 'สูตรการคำนวณ|สูตรคำนวณ|สูตร|formula',
      partOfWhole: 'ไม่เกินร้อยละ 100|ไม่เกิน 100|ไม่เกิน 100%|part of whole',
      comparator: 'เงื่อนไข|เครื่องหมาย|condition|operator',
      value: 'ค่า|ค่าเกณฑ์|ค่าเป้าหมาย|threshold',
      unit: UNIT,
      system: 'ระบบต้นทาง|ระบบ|source system',
    },
    necessary: ['code', 'level', 'measure', 'comparator', 'value'],
  },
  inputs: {
    tab: 'ช่องข้อมูล',
    columns: {
      code: CODE,
      order: 'ลำดับ|ลำดับที่|ที่|no.|no',
      label: 'ช่องข้อมูล|ชื่อช่องข้อมูล|ข้อมูล|รายการข้อมูล|input',
      unit: UNIT,
      type: 'ชนิด|ชนิดข้อมูล|ประเภทข้อมูล',
      base: 'ค่าฐาน|baseline',
      span: 'ยอดสะสม/เฉพาะเดือน/ณ วันที่รายงาน|ลักษณะยอด',
      blank: 'เว้นว่างหมายถึง|ช่องว่างหมายถึง|blank means',
      whatIf: 'ใช้จำลองผล|จำลองผล|what if',
    },
    necessary: ['code', 'label', 'type'],
  },
  evidence: {
    tab: 'หลักฐาน',
    columns: {
      code: CODE,
      item: 'ข้อที่|ข้อ|ลำดับ|ที่|no.|no',
      text: 'หลักฐานเชิงประจักษ์|หลักฐาน|รายการหลักฐาน|evidence',
      levels: 'ระดับที่ใช้|ระดับ|level',
    },
    necessary: ['code', 'text'],
  },
  units: {
    tab: 'หน่วยงาน',
    columns: {
      name: 'ชื่อ|ชื่อหน่วยงาน|หน่วยงาน|unit',
      type: 'ประเภท|ประเภทหน่วยงาน',
      aliases: 'ชื่อเรียกอื่น|ชื่ออื่น|alias',
      parent: 'รวมผลไปที่|สังกัด',
      collector: 'ผู้จัดเก็บข้อมูล (ตำแหน่ง)|ผู้รายงาน',
      phone: PHONE,
    },
    necessary: ['name', 'type'],
  },
  targets: {
    tab: 'เป้าหมาย',
    columns: {
      code: CODE,
      unit: 'หน่วยงาน|ชื่อหน่วยงาน|อำเภอ',
      measured: 'สถานะการประเมิน|สถานะ|status',
      reason: 'เหตุผล|เหตุผลที่ไม่ประเมิน',
      from: 'ที่มาของผลการดำเนินงาน|ที่มาของผล|ที่มา',
      ...numbered('base', 'ค่าฐาน #', 3),
      ...numbered('level', 'เป้าหมายระดับ #|ระดับ #|target #', 5),
      unlevelled: 'เป้าหมายไม่ระบุระดับ|เป้าหมาย|target',
      ...numbered('month', 'เป้าหมายสะสม #', 6, (n) => MONTHS[n - 1] as string),
      weight: 'น้ำหนักตามบันทึกข้อตกลง|น้ำหนัก',
      ...numbered('history', 'ข้อมูลพื้นฐานย้อนหลัง # ปี|ย้อนหลัง # ปี', 3, (n) => String(4 - n)),
      note: 'หมายเหตุ|remark',
    },
    necessary: ['code', 'unit'],
  },
};

/** The heading a column is written under. */
export function headingOf(name: TableName, key: string): string {
  return (tableShapes[name].columns[key] as string).split('|')[0] as string;
}

/** Columns `key1` … with `#` replaced by the number, or by what `named` makes of it. */
function numbered(key: string, spelling: string, count: number, named: (n: number) => string = String) {
  const columns: { [key: string]: string } = {};
  for (let n = 1; n <= count; n++) columns[key + n] = spelling.replace(/#/g, named(n));
  return columns;
}
