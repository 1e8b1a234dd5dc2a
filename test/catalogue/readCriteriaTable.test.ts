// Every problem of `เกณฑ์`, and the slips of the hand that are none.
import { readCriteriaTable } from '../../src/catalogue/tables/readCriteriaTable';

const CRITERIA = [
  'รหัส',
  'ระดับ',
  'เกณฑ์การให้คะแนน',
  'ค่าที่ใช้วัด',
  'สูตรการคำนวณ',
  'ไม่เกินร้อยละ 100',
  'เงื่อนไข',
  'ค่า',
  'หน่วย',
];
const criteria = (...rows: unknown[][]) => readCriteriaTable([CRITERIA, ...rows]);

describe('เกณฑ์', () => {
  test('Thai digits, spaces, words for signs, levels in words', () => {
    const read = criteria(
      [' x1 ', 'ระดับที่ ๑', 'ก', ' ร้อยละ  ผลงาน ', '[ทำได้] / [ทั้งหมด] * 100', 'ใช่', 'ไม่น้อยกว่า', '๘๐.๕', 'ร้อยละ'],
      ['X1', 2, '', 'ร้อยละผลงาน', '', '', '>=', '85%', ''],
      ['X๑', '3', '', 'แผน', '', false, 'ดำเนินการเเล้ว', '', ''],
      ['X1', 4, '', 'ครั้ง', '', false, '≤', 'เป้าของฉัน', 'ครั้ง'],
      ['', '', '', '', '', false, '', '', ''],
    );
    expect(read.problems).toEqual([]);
    expect(read.items).toHaveLength(1);
    expect(read.items[0]).toMatchObject({
      code: 'X1',
      criteria: ['ก', '', '', '', ''],
      measures: [{ label: 'ร้อยละ ผลงาน', unit: 'ร้อยละ', partOfWhole: true }],
      levels: [
        [{ of: 'ร้อยละ ผลงาน', comparator: '>=', value: 80.5 }],
        [{ of: 'ร้อยละผลงาน', comparator: '>=', value: 85 }],
        [{ of: 'แผน', comparator: 'done' }],
        [{ of: 'ครั้ง', comparator: '<=', value: 'เป้าของฉัน' }],
        [],
      ],
    });
    expect(read.items[0]?.mentions.map((m) => m.label)).toEqual(['ทำได้', 'ทั้งหมด', 'แผน', 'ครั้ง', 'เป้าของฉัน']);
  });

  test('parts of a text in several rows are put together; the same text is taken once', () => {
    const row = (text: string) => ['X1', 1, text, 'แผน', '', false, 'done', '', ''];
    expect(criteria(row('ก'), row('ข'), row('ก')).items[0]?.criteria[0]).toBe('ก\nข');
  });

  test('a level may have a text and no requirement yet', () => {
    const read = criteria(['X1', 1, 'ก', '', '', '', '', '', '']);
    expect(read.problems).toEqual([]);
    expect(read.items[0]?.levels[0]).toEqual([]);
  });

  test.each([
    ['table-cell-level', 'ระดับ', '6', ['X1', 6, '', 'แผน', '', false, 'done', '', '']],
    ['table-cell-level', 'ระดับ', '1.5', ['X1', 1.5, '', 'แผน', '', false, 'done', '', '']],
    ['table-cell-blank', 'ระดับ', '', ['X1', '', '', 'แผน', '', false, 'done', '', '']],
    ['table-cell-blank', 'รหัส', '', ['', 1, '', 'แผน', '', false, 'done', '', '']],
    ['table-cell-as-text', 'รหัส', '2.1', [2.1, 1, '', 'แผน', '', false, 'done', '', '']],
    ['table-cell-blank', 'ค่าที่ใช้วัด', '', ['X1', 1, '', '', '', false, 'done', '', '']],
    ['table-cell-blank', 'เงื่อนไข', '', ['X1', 1, '', 'แผน', '', false, '', 1, '']],
    ['table-cell-blank', 'ค่า', '', ['X1', 1, '', 'แผน', '', false, '≥', '', '']],
    ['table-cell-choice', 'เงื่อนไข', '<', ['X1', 1, '', 'แผน', '', false, '<', 4, '']],
    ['table-cell-choice', 'เงื่อนไข', '=', ['X1', 1, '', 'แผน', '', false, '=', 4, '']],
    ['table-cell-tick', 'ไม่เกินร้อยละ 100', 'บางครั้ง', ['X1', 1, '', 'แผน', '', 'บางครั้ง', '≥', 4, '']],
    ['table-cell-error', 'ระดับ', '#REF!', ['X1', '#REF!', '', 'แผน', '', false, '≥', 1, '']],
    ['table-cell-error', 'เงื่อนไข', '#N/A', ['X1', 1, '', 'แผน', '', false, '#N/A', 1, '']],
    ['table-cell-error', 'ค่า', '#REF!', ['X1', 1, '', 'แผน', '', false, '≥', '#REF!', '']],
    ['table-cell-error', 'ค่าที่ใช้วัด', '#N/A', ['X1', 1, '', '#N/A', '', false, '≥', 1, '']],
  ])('%s at %s holding “%s”', (code, column, holds, row) => {
    const { problems } = criteria(['X1', 1, '', 'แผน', '', false, 'done', '', ''], row);
    expect(problems).toMatchObject([{ code, table: 'เกณฑ์', row: 3, column, holds }]);
  });

  test('a measure with two formulas names both rows', () => {
    const row = (level: number, formula: string) => [
      'X1',
      level,
      '',
      'ร้อยละ',
      formula,
      true,
      '≥',
      level,
      'ร้อยละ',
    ];
    expect(criteria(row(1, '[ก] / [ข]'), row(2, '[ก]/[ ข ]'), row(3, '[ก] / [ค]')).problems).toEqual([
      {
        code: 'table-formula-differs',
        table: 'เกณฑ์',
        row: 4,
        column: 'สูตรการคำนวณ',
        holds: '[ก] / [ค]',
        measure: 'ร้อยละ',
        firstRow: 2,
        first: '[ก] / [ข]',
      },
    ]);
  });

  test('the heading in a problem is the one that stands in the sheet', () => {
    const read = readCriteriaTable([
      ['code', 'level', 'measure', 'condition', 'value'],
      ['X1', 9, 'ก', '≥', 1],
    ]);
    expect(read.problems).toMatchObject([{ column: 'level', row: 2 }]);
  });

  test('another table is refused by what it lacks', () => {
    expect(readCriteriaTable([['รหัส', 'ลำดับ', 'ช่องข้อมูล', 'ชนิด']]).problems).toMatchObject([
      { code: 'table-column-missing', column: 'ระดับ' },
    ]);
  });
});
