// The sample workbook: made by the add-on itself; the document's real table, and what was put in on purpose.
import { openWorkbench } from '../../workbench/run/openWorkbench';
import type { Workbench } from '../../workbench/run/workbench';
import { fillJuneBook } from '../../workbench/sample/juneBook';

const REPORTS = 'ผลการดำเนินงาน';
let workbench: Workbench;
let rows: Record<string, unknown>[];

beforeAll(async () => {
  workbench = await openWorkbench({ dist: 'dist', sample: 'tables' });
  await fillJuneBook(workbench);
  const [headings = [], ...cells] = await workbench.read(REPORTS);
  rows = cells
    .filter(([month]) => month !== '')
    .map((row) => Object.fromEntries(row.map((cell, i) => [String(headings[i]), cell])));
}, 60_000);

const of = (month: string, unit: string, kpi: string) =>
  rows.find((row) => row.เดือน === month && row.หน่วยงาน === unit && row.รหัส === kpi);

test('the real table of 17 June gets its levels', () => {
  const levels = rows.filter((row) => row.เดือน === '2565-06' && row.รหัส === 'T1').map((row) => row.ระดับคะแนน);
  expect(levels.sort()).toEqual([0, 0, 0, 0, 1, 1, 1, 3, 3, 3, 3, 4, 4, 4, 4]);
});

test('three months, eleven districts and four work groups; most rows are clean', () => {
  expect([...new Set(rows.map((row) => row.เดือน))]).toEqual(['2565-04', '2565-05', '2565-06']);
  expect(new Set(rows.map((row) => row.หน่วยงาน)).size).toBe(15);
  const faulty = rows.filter((row) => String(row.ผลการตรวจสอบ).includes('ต้องแก้ไข'));
  expect(
    faulty.map((row) => `${row.เดือน} ${row.หน่วยงาน} ${row.รหัส} ${row.ผลการตรวจสอบ}`.slice(0, 90)),
  ).toHaveLength(2);
});

test('what is there on purpose', () => {
  const states = (state: string) => rows.filter((row) => row.สถานะ === state).length;
  expect(states('ส่งคืนให้แก้ไข')).toBe(3);
  expect(states('ฉบับร่าง')).toBe(2);
  expect(states('รับรองผลแล้ว')).toBeGreaterThan(100);
  expect(of('2565-06', 'ท่าตะเกียบ', 'P1')).toBeUndefined();
  expect(of('2565-06', 'บางคล้า', 'P6')?.ระดับคะแนน).toBe(0);
  expect(of('2565-06', 'บ้านโพธิ์', 'P9')?.ค่าคะแนนที่ได้).toBe(
    Number(of('2565-06', 'บ้านโพธิ์', 'P9')?.ระดับคะแนน) - 0.5,
  );
  expect(rows.some((row) => String(row.ผลการตรวจสอบ).includes('รอค่าฐาน'))).toBe(true);
  expect(rows.filter((row) => row.เดือน === '2565-06' && row.วันที่ส่ง === '21 มิ.ย. 2565').length).toBeGreaterThan(
    5,
  );
});
