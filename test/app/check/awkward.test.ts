// What people really do around a check: tables of other shapes, changes in between, undo after edits, collectors without rights.
import type { Workbench } from '../../../workbench/run/workbench';
import { CHECK, lastSaid, openApp, openStarted, REPORTS, UNDO } from '../support/openApp';

const SHEET = 'ชีต1';
const TABLE = [
  ['หน่วยงาน', 'รวมงบประมาณทั้งสิ้น', 'เบิกจ่ายแล้ว', 'PO'],
  ['บางปะกง', 506480, 504980, 0],
  ['คลองเขื่อน', 483150, 198020, 238954.72],
  ['บางคล้า', 721070, 353800, 240715.04],
];

async function checked(rows: readonly (readonly unknown[])[] = TABLE, at = 'A1'): Promise<Workbench> {
  const workbench = await openApp();
  await workbench.paste(SHEET, at, rows);
  await workbench.click(CHECK);
  return workbench;
}

const levels = async (workbench: Workbench, range = 'F2:F4') => (await workbench.read(SHEET, range)).flat();

describe('undo gives back only what nobody has touched since', () => {
  test('a column moved among the results is not emptied', async () => {
    const workbench = await checked();
    await workbench.paste(SHEET, 'J1', [['หมายเหตุของฉัน'], ['ก'], ['ข'], ['ค']]);
    await workbench.moveColumn(SHEET, 10, 5);
    const before = await workbench.read(SHEET);
    await workbench.click(UNDO);
    expect(await lastSaid(workbench)).toContain('ยกเลิกไม่ได้');
    expect(await workbench.read(SHEET)).toEqual(before);
  });

  test('after a correction the level stays that of the corrected figure', async () => {
    const workbench = await checked();
    await workbench.type(SHEET, 'C2', 300000);
    await workbench.click(UNDO);
    expect(await levels(workbench, 'F2')).toEqual([0]);
    await workbench.type(SHEET, 'C2', 504980);
    await workbench.click(UNDO);
    expect(await lastSaid(workbench)).toContain('ยกเลิกแล้ว');
    expect(await levels(workbench)).toEqual(['', '', '']);
  });
});

describe('results follow what stands there now', () => {
  test('a row that was emptied, or became a total, keeps no level', async () => {
    const workbench = await checked();
    await workbench.paste(SHEET, 'A2', [['', '', '', '']]);
    await workbench.type(SHEET, 'A4', 'รวม');
    await workbench.click(CHECK);
    expect(await levels(workbench)).toEqual(['', 3, '']);
  });

  test("an office's own formula in a total row stays", async () => {
    const workbench = await checked([
      ...TABLE.slice(0, 3),
      ['รวมกลุ่มที่ 1', 989630, 703000, 238954.72],
      ...TABLE.slice(3),
    ]);
    await workbench.type(SHEET, 'H4', '=SUM(H2:H3)');
    await workbench.type(SHEET, 'C2', 100);
    await workbench.type(SHEET, 'C5', 100);
    await workbench.click(CHECK);
    expect((await workbench.formulas(SHEET, 'H4')).flat()).toEqual(['=SUM(H2:H3)']);
    expect(await levels(workbench, 'F2:F5')).toEqual([0, 3, '', 0]);
  });

  test('the earlier report of a pair, and the former twin of a mended row, are answered too', async () => {
    const workbench = await openStarted();
    const t1 = (unit: string) => ['2565-06', unit, 'T1', '', 504980, 0, 506480, 0];
    await workbench.paste(REPORTS, 'A2', [t1('บางปะกง'), t1('บางปะกง')]);
    const [first, second] = (await workbench.read(REPORTS, 'AI2:AI3')).flat();
    expect(first).toContain('แถวที่ 2 กับแถวที่ 3');
    expect(second).toContain('แถวที่ 3 กับแถวที่ 2');
    await workbench.type(REPORTS, 'B3', 'แปลงยาว');
    expect((await workbench.read(REPORTS, 'AI2')).flat()[0]).not.toContain('แถวที่');
  });

  test('a month sent later counts in the months after it', async () => {
    const workbench = await openStarted();
    const cells = { value1: 100, value2: 7, value3: 100, value4: 100, value5: 20, value6: 1 };
    const report = (month: string) => ({ month, unit: 'บางปะกง', kpi: 'T3', cells, send: true });
    await workbench.call('save', [report('2565-05')], {});
    expect((await workbench.read(REPORTS, 'Q2')).flat()).toEqual([4]);
    await workbench.call('save', [report('2565-04')], {});
    expect((await workbench.read(REPORTS, 'Q2')).flat()).toEqual([5]);
  });
});

describe('what a table means must be sure', () => {
  test('one heading over two columns is refused, and nothing is written', async () => {
    const workbench = await openApp();
    await workbench.paste(SHEET, 'A1', [
      ['หน่วยงาน', 'รวมงบประมาณทั้งสิ้น', 'เบิกจ่ายแล้ว', '', ''],
      ['', '', 'พ.ค. 65', 'มิ.ย. 65', 'PO'],
      ['บางปะกง', 506480, 404980, 504980, 0],
    ]);
    for (const range of ['C1:D1', 'A1:A2', 'B1:B2']) await workbench.merge(SHEET, range);
    const before = JSON.stringify(await workbench.snapshot());
    await workbench.click(CHECK);
    expect(await lastSaid(workbench)).toContain('คอลัมน์ที่ 3 และ 4 อ่านเป็น “เบิกจ่ายแล้ว” เหมือนกัน');
    expect(JSON.stringify(await workbench.snapshot()) === before).toBe(true);
  });

  test('units in brackets behind the headings', async () => {
    const [headings, ...rows] = TABLE as [string[], ...unknown[][]];
    const workbench = await checked([headings.map((h, i) => (i > 0 ? `${h} (บาท)` : h)), ...rows]);
    expect(await levels(workbench)).toEqual([4, 3, 1]);
  });

  test('a table elsewhere, its total under the number, a second table below', async () => {
    const numbered = TABLE.map((row, i) => [i === 0 ? 'ที่' : i, ...row]);
    const total = ['รวมทั้งสิ้น', '', 1710700, 1056800, 479669.76];
    const workbench = await checked([...numbered, total, ['', '', '', '', ''], ...numbered], 'C8');
    expect(await lastSaid(workbench)).toContain('3 แถว');
    expect(await lastSaid(workbench)).toContain('หัวตารางอีกครั้งในแถวที่ 14');
    expect(await levels(workbench, 'I9:I17')).toEqual([4, 3, 1, '', '', '', '', '', '']);
  });

  test('the report tab without the column of its KPI', async () => {
    const workbench = await openStarted();
    await workbench.paste(REPORTS, 'A2', [['2565-06', 'บางปะกง', 'T1', '', 504980, 0, 506480, 0]]);
    await workbench.type(REPORTS, 'C1', '');
    await workbench.select(REPORTS, 'A1');
    await workbench.click(CHECK);
    expect(await lastSaid(workbench)).toContain('ไม่มีคอลัมน์ “รหัส”');
    expect((await workbench.read(REPORTS, 'Q2')).flat()).toEqual([4]);
  });

  test('a KPI none of whose figures is there', async () => {
    const workbench = await openApp();
    await workbench.paste(SHEET, 'A1', TABLE);
    await workbench.answers(['P8', 'มิ.ย. 65', 'YES']);
    await workbench.click(CHECK);
    expect(await lastSaid(workbench)).not.toContain('ไม่พบปัญหา');
  });
});

test('a collector saves, though the province has closed the history', async () => {
  const workbench = await openStarted();
  await workbench.actAs('bangkhla@example.go.th');
  const cells = { value1: 504980, value2: 0, value3: 506480, value4: 0 };
  await workbench.call('save', [{ month: '2565-06', unit: 'บางปะกง', kpi: 'T1', cells, send: true }], {});
  expect((await workbench.read(REPORTS, 'Q2')).flat()).toEqual([4]);
});

test('marks come beside a column of the office that is protected', async () => {
  const workbench = await checked();
  await workbench.protect(SHEET, 'B1:B30', []);
  await workbench.actAs('bangkhla@example.go.th');
  await workbench.type(SHEET, 'C2', 'abc');
  expect((await workbench.notes(SHEET, 'A2:D2')).flat().map((note) => note !== '')).toEqual([
    false,
    false,
    true,
    false,
  ]);
  expect(await lastSaid(workbench)).toContain('“abc”');
  await workbench.type(SHEET, 'C2', 504980);
  expect((await workbench.notes(SHEET, 'A2:D2')).flat()).toEqual(['', '', '', '']);
});
