// Catalogue → tabs → catalogue is the identity.
import { tableShapes } from '../../src/catalogue/headings';
import { buildTables } from '../../src/catalogue/tables/buildTables';
import { readCatalogue } from '../../src/catalogue/tables/readCatalogue';
import { readCriteriaTable } from '../../src/catalogue/tables/readCriteriaTable';
import { readEvidenceTable } from '../../src/catalogue/tables/readEvidenceTable';
import { readInputTable } from '../../src/catalogue/tables/readInputTable';
import { readKpiTable } from '../../src/catalogue/tables/readKpiTable';
import { readTargetTable } from '../../src/catalogue/tables/readTargetTable';
import { readUnitTable } from '../../src/catalogue/tables/readUnitTable';
import { templateCatalogue, templateUnits } from '../../src/catalogue/template2565';
import type { Catalogue } from '../../src/catalogue/types';

const template = templateCatalogue();
const tables = buildTables(template);

test('the template survives its own tabs', () => {
  const read = readCatalogue(tables);
  expect(read.problems).toEqual([]);
  expect(read.catalogue).toEqual(template);
});

test('so does a catalogue that uses what the template does not', () => {
  const [first] = template.kpis;
  const catalogue: Catalogue = {
    kpis: [
      {
        ...(first as (typeof template.kpis)[number]),
        code: 'X1',
        counting: 'highest',
        method: 'interpolate',
        rateRule: 'every-month',
        scope: 'province',
        reportForm: 'milestone',
        weight: 12.5,
        phone: '0 3851 1239 ต่อ 12',
        adjustments: [
          { when: 'เบิกจ่ายแล้ว', points: 0.25 },
          { when: 'PO (ใบสั่งซื้อ/สั่งจ้าง)', points: -1, note: 'หมายเหตุ : มีสองส่วน' },
        ],
        evidence: [],
        collection: 'บรรทัดหนึ่ง\nบรรทัดสอง',
      },
    ],
    units: [
      {
        name: 'พัฒนาการอำเภอ',
        type: 'ตำแหน่ง',
        aliases: ['พอ.', 'พัฒนาการ'],
        parent: '',
        collector: 'นักวิชาการ',
        phone: '1',
      },
    ],
    targets: [
      {
        code: 'X1',
        unit: 'พัฒนาการอำเภอ',
        measured: false,
        reason: 'ย้ายระหว่างรอบ',
        from: 'province',
        bases: [1.5],
        targets: [1, null, 3, null, 0],
        unlevelled: 7,
        monthly: [null, null, 3, null, null, 6],
        weight: 0,
        history: [1, null, 3],
        note: 'โปรดยืนยัน',
      },
    ],
  };
  const read = readCatalogue(buildTables(catalogue));
  expect(read.problems).toEqual([]);
  expect(read.catalogue).toEqual(catalogue);
});

test('headings are those of the product document', () => {
  expect(tables.criteria[0]).toEqual([
    'รหัส',
    'ระดับ',
    'เกณฑ์การให้คะแนน',
    'ค่าที่ใช้วัด',
    'สูตรการคำนวณ',
    'ไม่เกินร้อยละ 100',
    'เงื่อนไข',
    'ค่า',
    'หน่วย',
    'ระบบต้นทาง',
  ]);
  expect(tables.inputs[0]?.join('|')).toBe(
    'รหัส|ลำดับ|ช่องข้อมูล|หน่วย|ชนิด|ค่าฐาน|ยอดสะสม/เฉพาะเดือน/ณ วันที่รายงาน|เว้นว่างหมายถึง|ใช้จำลองผล',
  );
  expect(tables.evidence[0]?.join('|')).toBe('รหัส|ข้อที่|หลักฐานเชิงประจักษ์|ระดับที่ใช้');
  expect(tables.units[0]?.join('|')).toBe('ชื่อ|ประเภท|ชื่อเรียกอื่น|รวมผลไปที่|ผู้จัดเก็บข้อมูล (ตำแหน่ง)|เบอร์ติดต่อ');
  expect(tables.kpis[0]).toHaveLength(22);
  expect(tables.targets[0]).toHaveLength(25);
  expect(tables.targets[0]?.slice(13, 20)).toEqual([
    'เป้าหมายไม่ระบุระดับ',
    'เป้าหมายสะสม เม.ย.',
    'เป้าหมายสะสม พ.ค.',
    'เป้าหมายสะสม มิ.ย.',
    'เป้าหมายสะสม ก.ค.',
    'เป้าหมายสะสม ส.ค.',
    'เป้าหมายสะสม ก.ย.',
  ]);
});

test('rows read as an official would write them', () => {
  expect(tables.criteria[1]).toEqual([
    'T1',
    1,
    'ไม่น้อยกว่าร้อยละ ๘๐ ของงบประมาณที่ได้รับการจัดสรร',
    'ร้อยละของการใช้จ่าย',
    template.kpis[0]?.measures[0]?.expression,
    true,
    '≥',
    80,
    'ร้อยละ',
    'GFMS',
  ]);
  expect(tables.inputs[2]).toEqual([
    'T1',
    2,
    'PO (ใบสั่งซื้อ/สั่งจ้าง)',
    'บาท',
    'เงิน',
    false,
    'ยอดสะสม',
    'ถือเป็น 0',
    '',
  ]);
  const cutoff = tables.kpis[0]?.indexOf('วันตัดยอด') as number;
  expect(tables.kpis[1]?.[cutoff]).toBe('23 ก.ย. 2565');
  expect(tables.evidence.find((row) => row[0] === 'P7' && row[1] === 3)?.[3]).toBe('4, 5');
});

test('cells are rectangular numbers, texts and booleans that cannot become formulas', () => {
  for (const name of Object.keys(tableShapes) as (keyof typeof tables)[]) {
    for (const row of tables[name]) {
      expect(row).toHaveLength(tables[name][0]?.length as number);
      for (const cell of row) {
        expect(['string', 'number', 'boolean']).toContain(typeof cell);
        expect(String(cell)).not.toMatch(/^[=+@\t]/);
        expect(String(cell).length).toBeLessThan(50_000);
      }
    }
  }
});

test('each tab can be read by itself', () => {
  expect(readKpiTable(tables.kpis).items).toHaveLength(16);
  expect(readCriteriaTable(tables.criteria).items[2]?.levels).toEqual(template.kpis[2]?.levels);
  expect(readInputTable(tables.inputs).items.map(({ code }) => code)).toEqual(
    template.kpis.map(({ code }) => code),
  );
  expect(readEvidenceTable(tables.evidence).items[0]?.evidence).toEqual(template.kpis[0]?.evidence);
  expect(readUnitTable(tables.units)).toEqual({ items: templateUnits(), problems: [] });
  expect(readTargetTable(tables.targets).items[0]?.bases).toEqual([1180440, null, null]);
});
