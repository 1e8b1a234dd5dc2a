// The built script in cells of the host: worked values, Thai errors, recalculation, and the real table of 17 June 2565.
import path from 'node:path';
import { openWorkbench } from '../../workbench/run/openWorkbench';
import type { Workbench } from '../../workbench/run/workbench';
import { workedValues } from '../entry/workedValues';

const dist = path.resolve(__dirname, '../../dist');
const SHEET = 'ชีต1';

async function formula(workbench: Workbench, a1: string, text: string): Promise<unknown> {
  await workbench.type(SHEET, a1, text);
  return (await workbench.read(SHEET, a1))[0]?.[0];
}

describe('on a blank sheet', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench({ dist, sample: 'empty' });
  });

  test.each(workedValues)('$formula gives $value in a cell', async ({ formula: text, value }) => {
    expect(await formula(workbench, 'A1', text)).toBe(value);
  });

  test('a blank cell is a blank input', async () => {
    await workbench.paste(SHEET, 'C1', [[504980, '', 506480, '']]);
    expect(await formula(workbench, 'A2', '=KPI_LEVEL("T1", C1:F1)')).toBe(4);
    await workbench.type(SHEET, 'C1', 0);
    expect((await workbench.read(SHEET, 'A2'))[0]).toEqual([0]);
  });

  test.each([
    ['=KPI_LEVEL()', /ตัวอย่าง =KPI_LEVEL\("T1", B2:E2\)/],
    ['=KPI_LEVEL("T1", {"ห้าแสน",0,506480,0})', /“เบิกจ่ายแล้ว” มีค่า “ห้าแสน”/],
    ['=KPI_LEVEL("T1", H1:K1)', /“เบิกจ่ายแล้ว” อ้างถึงเซลล์ที่มีข้อผิดพลาด #DIV\/0!/],
    ['=KPI_LEVEL("T1", 0.85)', /ไม่ใช่ 0\.85/],
    ['=KPI_LEVEL("P1", {38,192,7})', /values มี 3 คอลัมน์ แต่ P1 ต้องมี 2 คอลัมน์/],
    ['=KPI_LEVEL("T9", {1,2})', /ไม่พบตัวชี้วัด “T9”/],
    ['=KPI_LEVEL({80,85,85,95,100}, 90)', /ไม่เรียง/],
    ['=KPI_LEVEL("P2", {33,30})', /เกินร้อยละ 100/],
    ['=KPI_LEVEL("P1", {38,""})', /รอค่าฐาน/],
  ])('%s shows #ERROR! and its Thai sentence', async (text, sentence) => {
    await workbench.type(SHEET, 'H1', '=1/0');
    await workbench.paste(SHEET, 'I1', [[0, 506480, 0]]);
    expect(await formula(workbench, 'A3', text)).toBe('#ERROR!');
    expect((await workbench.errors(SHEET, 'A3'))[0]?.[0]).toMatch(sentence);
    expect(await formula(workbench, 'A4', `=IFERROR(${text.slice(1)}, "ผิด")`)).toBe('ผิด');
  });

  test('one bad row among 1,000 leaves 999 values and one warning', async () => {
    const rows = Array.from({ length: 1000 }, (_, i) => [i === 499 ? 'ไม่ทราบ' : 90 + (i % 11)]);
    await workbench.paste(SHEET, 'M1', rows);
    await workbench.type(SHEET, 'N1', '=KPI_LEVEL({80,85,90,95,100}, M1:M1000)');
    const levels = (await workbench.read(SHEET, 'N1:N1000')).map((row) => row[0]);
    expect(levels.filter((level) => typeof level === 'number')).toHaveLength(999);
    expect(levels[499]).toMatch(/^⚠ values มีค่า “ไม่ทราบ”/);
  });

  test('definitions in the sheet: a changed threshold changes the level', async () => {
    const rows = [
      ['รหัส', 'ระดับ', 'ค่าที่ใช้วัด', 'สูตรการคำนวณ', 'เงื่อนไข', 'ค่า'],
      ...[1, 2, 3, 4, 5].map((level) => ['น1', level, 'ร้อยละ', '[ก] / [ข] * 100', '≥', 50 + level * 10]),
    ];
    await workbench.paste(SHEET, 'R1', rows);
    expect(await formula(workbench, 'Q1', '=KPI_LEVEL("น1", {85,100}, R1:W6)')).toBe(3);
    await workbench.type(SHEET, 'W4', 86);
    expect((await workbench.read(SHEET, 'Q1'))[0]).toEqual([2]);
  });
});

describe('the sample book', () => {
  test('the 15 real units of 17 June 2565 get their levels in printed order', async () => {
    const workbench = await openWorkbench({ dist, sample: 'june-2565' });
    const levels = await workbench.read('งบประมาณ', 'I2:I16');
    expect(levels.map((row) => row[0])).toEqual([4, 4, 4, 4, 3, 3, 3, 3, 1, 1, 1, 0, 0, 0, 0]);
    expect((await workbench.read('งบประมาณ', 'J9'))[0]).toEqual([22017.78]);
    expect((await workbench.read('งบประมาณ', 'K9'))[0]?.[0]).toMatch(/ได้ระดับคะแนน 3 ขาด 22,017\.78 บาท/);
  });

  test('no cell of any tab shows an error', async () => {
    const workbench = await openWorkbench({ dist, sample: 'june-2565' });
    for (const tab of await workbench.sheets()) {
      const cells = (await workbench.read(tab)).flat();
      expect(cells.filter((cell) => typeof cell === 'string' && /^#[A-Z]|^⚠/.test(cell))).toEqual([]);
    }
  });
});

test('a column of 2,000 results pasted into a blank sheet makes it larger, and its levels spill', async () => {
  const workbench = await openWorkbench({ dist, sample: 'empty' });
  await workbench.paste(
    SHEET,
    'A1',
    Array.from({ length: 2000 }, (_, i) => [80 + (i % 21)]),
  );
  await workbench.type(SHEET, 'B1', '=KPI_LEVEL({80,85,90,95,100}, A1:A2000)');
  const levels = (await workbench.read(SHEET, 'B1:B2000')).map((row) => row[0]);
  expect(levels.slice(0, 21)).toEqual([1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 5]);
  expect(levels.every((level) => typeof level === 'number')).toBe(true);
});
