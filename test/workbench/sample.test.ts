// The sample workbook, the demo's report, and text width.
import { demoSummaryOf, demoText } from '../../workbench/demoReport';
import { EXAMPLES } from '../../workbench/sample/exampleTab';
import { padText, textTable, textWidth } from '../../workbench/textWidth';
import { distWith, openScript, run } from './support/openScript';

/** A stand-in for the add-on: the share spent of T1 and its level by the printed thresholds. */
const CODE = `
function share(v) { const [a, b, c, d] = v[0].map((x) => Number(x) || 0); return (100 * (a + b)) / (c - d); }
function level(p) { return [80, 85, 90, 95, 100].filter((t) => p >= t).length; }
/** @customfunction */
function KPI_RESULT(kpi, values) { return share(values); }
/** @customfunction */
function KPI_LEVEL(kpi, values) { return level(share(values)); }
/** @customfunction */
function KPI_TO_NEXT(kpi, values) { return 1500; }
/** @customfunction */
function KPI_EXPLAIN(kpi, values) { return 'คำอธิบาย'; }
`;

describe('the tables of the document', () => {
  const open = () => openScript(CODE, { sample: 'tables' });

  test('งบประมาณ holds the printed table, its dashes and its total', async () => {
    const workbench = await open();
    expect(await workbench.sheets()).toEqual(['งบประมาณ', 'กองทุน', 'ทดลอง']);
    const rows = await workbench.read('งบประมาณ');
    expect(rows[0]?.slice(0, 7)).toEqual([
      'หน่วยงาน',
      'งบบุคลากร',
      'งบบริหาร',
      'รวมงบประมาณทั้งสิ้น',
      'เบิกจ่ายแล้ว',
      'PO',
      'รวมใช้ไป',
    ]);
    expect(rows[1]?.slice(0, 9)).toEqual([
      'บางปะกง',
      392780,
      113700,
      506480,
      504980,
      '-',
      504980,
      99.70383825619965,
      4,
    ]);
    expect(rows).toHaveLength(17);
    expect(rows[16]?.slice(0, 8)).toEqual(['', '', '', '', 6311256.28, 1617916.65, '', '']);
    const [, ...units] = rows.slice(0, 16);
    const spent = units.reduce((sum, row) => sum + Number(row[4]), 0);
    expect(spent).toBeCloseTo(6311256.28, 2);
    expect((await workbench.formulas('งบประมาณ', 'I2'))[0]).toEqual(['=KPI_LEVEL("T1",HSTACK(E2:F2,D2,0))']);
    expect(
      await run(
        workbench,
        'const s = SpreadsheetApp.getActiveSheet(); return [s.getFrozenRows(), s.getRowHeight(2), s.getRange("A1").getFontWeight(), s.getRange("D2").getDisplayValue()]',
      ),
    ).toEqual([1, 30, 'bold', '506,480.00']);
  });

  test('กองทุน keeps the printed percentage beside the one worked out', async () => {
    const workbench = await open();
    expect(await workbench.read('กองทุน', 'M6:P6')).toEqual([[38.61, 143800, 'ลดลงจากการตรวจสอบ', 62.89]]);
    expect(
      await run(
        workbench,
        'return SpreadsheetApp.getActive().getRange("กองทุน!F1:H1").getMergedRanges().length',
      ),
    ).toBe(1);
  });

  test('ทดลอง has an example of every function of the specification, as text and live', async () => {
    const workbench = await open();
    const formulas = await workbench.formulas('ทดลอง', 'C2:D17');
    expect(formulas).toEqual(Object.values(EXAMPLES).map((text) => ['', text]));
    expect((await workbench.notes('ทดลอง', 'A1'))[0]).toEqual(['ข้อมูลสมมติ']);
    for (const [name, text] of Object.entries(EXAMPLES)) expect(text).toContain(`=${name}(`);
  });
});

test('the demo tells the levels and their mean, aligned, as text and as data', async () => {
  const summary = await demoSummaryOf(distWith(CODE));
  expect(summary.rows).toHaveLength(15);
  expect(summary.rows[0]).toEqual({
    unit: 'บางปะกง',
    total: 506480,
    spent: 504980,
    percent: 99.70383825619965,
    level: 4,
    missing: 1500,
  });
  expect(Object.values(summary.unitsByLevel).reduce((a, b) => a + b)).toBe(15);
  expect(summary.meanLevel).toBeCloseTo(31 / 15, 10);
  const lines = demoText(summary).split('\n');
  expect(new Set(lines.slice(3, 18).map(textWidth)).size).toBe(1);
  expect(lines).toContain('รวม 15 หน่วยงาน ระดับคะแนนเฉลี่ย 2.07');
});

test("the demo fails with the cell's own sentence", async () => {
  const broken = CODE.replace("return 'คำอธิบาย'", "throw new Error('อ่านไม่ได้')");
  await expect(demoSummaryOf(distWith(broken))).rejects.toThrow('อ่านไม่ได้');
});

test.each([
  ['', 0],
  ['กขค', 3],
  ['ที่นี่', 2],
  ['ผู้ป่วย', 4],
  ['น้ำ', 2],
  ['abc', 3],
])('%p is %p wide', (text, width) => {
  expect(textWidth(text)).toBe(width);
});

test('padding counts what is seen', () => {
  expect(padText('ที่', 3, 'left')).toBe('ที่  ');
  expect(padText('ที่', 3, 'right')).toBe('  ที่');
  expect(
    textTable(
      [
        ['ที่', '1'],
        ['กก', '22'],
      ],
      ['left', 'right'],
    ),
  ).toBe('ที่    1\nกก  22');
});
