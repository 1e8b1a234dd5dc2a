// Every problem a definition table can have, and the slips of the hand that are none.
import { readCatalogueRanges } from '../../src/catalogue/tables/catalogueRanges';
import { readDay } from '../../src/catalogue/tables/readDay';
import { readEvidenceTable } from '../../src/catalogue/tables/readEvidenceTable';
import { readInputTable } from '../../src/catalogue/tables/readInputTable';
import { readKpiTable } from '../../src/catalogue/tables/readKpiTable';
import { readTargetTable } from '../../src/catalogue/tables/readTargetTable';
import { readUnitTable } from '../../src/catalogue/tables/readUnitTable';

const INPUTS = [
  'รหัส',
  'ลำดับ',
  'ช่องข้อมูล',
  'หน่วย',
  'ชนิด',
  'ค่าฐาน',
  'ยอดสะสม/เฉพาะเดือน/ณ วันที่รายงาน',
  'เว้นว่างหมายถึง',
  'ใช้จำลองผล',
];
const inputs = (...rows: unknown[][]) => readInputTable([INPUTS, ...rows]);

describe('ช่องข้อมูล', () => {
  test('ordered by ลำดับ, with rates, defaults and dashes', () => {
    const read = inputs(
      ['X1', 2, 'รายงาน', 'ครั้ง', 'ครั้งต่อเดือน', '', '', '', ''],
      ['X1', '๑', 'แผน', '', 'ดำเนินการแล้ว', false, '', '', ''],
      ['X1', '', 'ต่อท้าย', 'บาท', 'เงิน', true, 'สะสม', 0, 'ลด'],
    );
    expect(read.problems).toEqual([]);
    expect(read.items[0]?.inputs).toEqual([
      { label: 'แผน', unit: '', type: 'tick', blank: 'notDone' },
      {
        label: 'ต่อท้าย',
        unit: 'บาท',
        type: 'money',
        base: true,
        span: 'cumulative',
        blank: 'zero',
        whatIf: 'down',
      },
      { label: 'รายงาน', unit: 'ครั้ง', type: 'rate', per: 'month', blank: 'missing' },
    ]);
  });

  test.each([
    ['table-cell-choice', 'ชนิด', ['X1', 1, 'ก', '', 'ตัวหนังสือ', '', '', '', '']],
    ['table-cell-blank', 'ชนิด', ['X1', 1, 'ก', '', '', '', '', '', '']],
    ['table-cell-blank', 'ช่องข้อมูล', ['X1', 1, '', '', 'จำนวน', '', '', '', '']],
    ['table-cell-number', 'ลำดับ', ['X1', 'หนึ่ง', 'ก', '', 'จำนวน', '', '', '', '']],
    ['table-cell-choice', 'เว้นว่างหมายถึง', ['X1', 1, 'ก', '', 'จำนวน', '', '', 'แล้วแต่', '']],
  ])('%s at %s', (code, column, row) => {
    expect(inputs(row).problems).toMatchObject([{ code, column, row: 2, table: 'ช่องข้อมูล' }]);
  });

  test('a label twice, spaces aside', () => {
    const row = (label: string) => ['X1', '', label, '', 'จำนวน', '', '', '', ''];
    expect(inputs(row('ผล งาน'), row('ก'), row('ผลงาน')).problems).toMatchObject([
      { code: 'table-row-repeated', row: 4, firstRow: 2, holds: 'ผลงาน' },
    ]);
  });
});

describe('ตัวชี้วัด', () => {
  const HEADINGS = ['รหัส', 'เลขที่', 'ชื่อตัวชี้วัด', 'น้ำหนัก', 'วันตัดยอด', 'การปรับคะแนน', 'วิธีคำนวณคะแนน'];
  const kpis = (...rows: unknown[][]) => readKpiTable([HEADINGS, ...rows]);

  test('a row as it is typed', () => {
    expect(kpis(['x1', '๒.๑๐', ' ชื่อ ', '๑๐%', '๓๐ กันยายน ๒๕๖๕', '[ก] −๐.๕ คะแนน', ''])).toEqual({
      items: [
        {
          code: 'X1',
          number: '2.10',
          name: 'ชื่อ',
          weight: 10,
          cutoff: '2022-09-30',
          adjustments: [{ when: 'ก', points: -0.5 }],
        },
      ],
      problems: [],
    });
  });

  test.each([
    ['table-cell-as-text', 'เลขที่', ['X1', 2.1, 'ก', 1, '', '', '']],
    ['table-cell-number', 'น้ำหนัก', ['X1', '1.1', 'ก', 'สิบ', '', '', '']],
    ['table-cell-day', 'วันตัดยอด', ['X1', '1.1', 'ก', 1, '31 ก.ย. 2565', '', '']],
    ['table-cell-adjustment', 'การปรับคะแนน', ['X1', '1.1', 'ก', 1, '', 'ลด 0.5', '']],
    ['table-cell-choice', 'วิธีคำนวณคะแนน', ['X1', '1.1', 'ก', 1, '', '', 'ตามใจ']],
  ])('%s at %s', (code, column, row) => {
    expect(kpis(row).problems).toMatchObject([{ code, column, row: 2, table: 'ตัวชี้วัด' }]);
  });

  test('a KPI twice', () => {
    const row = ['X1', '1.1', 'ก', 1, '', '', ''];
    expect(kpis(row, row).problems).toMatchObject([{ code: 'table-row-repeated', row: 3, firstRow: 2 }]);
  });
});

describe('หลักฐาน, หน่วยงาน, เป้าหมาย', () => {
  const HEADINGS = ['รหัส', 'ข้อที่', 'หลักฐานเชิงประจักษ์', 'ระดับที่ใช้'];
  test.each([
    ['1, 2,3', [1, 2, 3]],
    ['ระดับ ๓-๕', [3, 4, 5]],
    [4, [4]],
    ['2 และ 1', [1, 2]],
    ['', [1, 2, 3, 4, 5]],
  ])('levels %j', (typed, levels) => {
    expect(readEvidenceTable([HEADINGS, ['X1', 1, 'ก', typed]])).toMatchObject({
      items: [{ evidence: [{ item: 1, text: 'ก', levels }] }],
      problems: [],
    });
  });

  test('levels that are none, and an item twice', () => {
    expect(readEvidenceTable([HEADINGS, ['X1', 1, 'ก', 'ทุกระดับ']]).problems).toMatchObject([
      { code: 'table-cell-levels', holds: 'ทุกระดับ' },
    ]);
    expect(readEvidenceTable([HEADINGS, ['X1', 1, 'ก', ''], ['X1', 1, 'ข', '']]).problems).toMatchObject([
      { code: 'table-row-repeated', firstRow: 2, row: 3 },
    ]);
  });

  test('units', () => {
    const units = readUnitTable([
      ['ชื่อ', 'ประเภท', 'ชื่อเรียกอื่น'],
      ['บางคล้า', 'อำเภอ', 'บ.ค.,คล้า\nอ.บางคล้า'],
      ['บางคล้า', 'อำเภอ', ''],
      ['ที่อื่น', 'กรม', ''],
    ]);
    expect(units.items).toMatchObject([{ name: 'บางคล้า', aliases: ['บ.ค.', 'คล้า', 'อ.บางคล้า'], parent: '' }]);
    expect(units.problems).toMatchObject([
      { code: 'table-row-repeated', row: 3, firstRow: 2 },
      { code: 'table-cell-choice', row: 4, holds: 'กรม' },
    ]);
  });

  test('targets: nothing leaves the weights without a reason; a dash is no target', () => {
    const targets = readTargetTable([
      ['รหัส', 'หน่วยงาน', 'สถานะการประเมิน', 'เหตุผล', 'เป้าหมายระดับ 5', 'เป้าหมายสะสม มิ.ย.'],
      ['T1', 'ก', 'ไม่วัด', '', '-', ''],
      ['T1', 'ข', '', '', '๑,๐๐๐', 5],
      ['T1', 'ข', 'ประเมิน', '', 1, ''],
      ['T1', '', 'ประเมิน', '', 1, ''],
    ]);
    expect(targets.problems).toMatchObject([
      { code: 'table-reason-missing', row: 2, column: 'เหตุผล' },
      { code: 'table-row-repeated', row: 4, firstRow: 3 },
      { code: 'table-cell-blank', row: 5, column: 'หน่วยงาน' },
    ]);
    expect(targets.items).toMatchObject([
      { unit: 'ก', measured: false, targets: [null, null, null, null, null], monthly: [] },
      {
        unit: 'ข',
        measured: true,
        targets: [null, null, null, null, 1000],
        monthly: [null, null, 5, null, null, null],
      },
    ]);
  });
});

test('the same table twice', () => {
  const KPIS = ['รหัส', 'ชื่อตัวชี้วัด', 'น้ำหนัก'];
  expect(readCatalogueRanges([[INPUTS], [KPIS], [INPUTS]])).toEqual({
    code: 'table-given-twice',
    table: 'ช่องข้อมูล',
  });
});

test.each([
  ['23 ก.ย. 2565', '2022-09-23'],
  ['วันที่ ๒๓ กันยายน พ.ศ. ๒๕๖๕', '2022-09-23'],
  ['23/9/2565', '2022-09-23'],
  ['2022-09-23', '2022-09-23'],
  ['2565-9-3', '2022-09-03'],
  [new Date(2022, 8, 23), '2022-09-23'],
  ['', ''],
  ['12/2565', null],
  ['กันยายน 2565', null],
  ['30 ก.พ. 2565', null],
  [44827, null],
])('the day %s', (cell, day) => {
  expect(readDay(cell)).toBe(day);
});
