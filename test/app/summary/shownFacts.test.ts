// Small facts beside the figures: who is left out of a result, per what a target is, the day data are of, names people know.
import { newPage, type Page } from '../../../src/app/documents/newPage';
import type { DocumentSource } from '../../../src/app/monthDocuments/documentSource';
import { kpiReport } from '../../../src/app/monthDocuments/kpiReport';
import { meetingPaper } from '../../../src/app/monthDocuments/meetingPaper';
import { writeKpiTable } from '../../../src/app/summary/kpiTable';
import { monthEvents } from '../../../src/app/summary/monthEvents';
import { writePushTable } from '../../../src/app/summary/pushTable';
import { headFacts } from '../../../src/app/summary/readFacts';
import { type GivenOffice, kpi, summarised, target, unit } from './support/summaryBook';

const [A, B] = ['บางคล้า', 'พนมสารคาม'];

const cellsOf = (write: (page: Page) => void) => {
  const page = newPage(new Array<number>(30).fill(50));
  write(page);
  return page.content();
};
function sourceOf(office: GivenOffice, more: Partial<DocumentSource> = {}): DocumentSource {
  const head = { office: '', round: '', asOf: '', builtAt: '' };
  const rest = { head, notes: [], day: '', month: '', overdue: [], orders: [] };
  return { ...summarised(office), ...rest, ...more };
}
const BEFORE = { values: [], formulas: [], about: null, widths: [] };

test('units left out of a result of the province are named in all three tables', () => {
  const one = kpi('T1');
  const targets = [target(A, 'T1', { bases: [1000] }), target(B, 'T1')];
  const source = sourceOf({
    kpis: [one],
    targets,
    reports: [{ unit: A, kpi: 'T1', values: [900, 0, 1000, 0] }],
  });
  const left = 'ไม่นำมารวมเพราะยังไม่มีค่าฐาน: พนมสารคาม';
  const texts = [
    cellsOf((page) => writeKpiTable(page, source.summary.kpis)).cells,
    kpiReport(source, [0]).content.cells,
    meetingPaper(source, [], BEFORE).content.cells,
  ].map((cells) => cells.flat().join('\n'));
  for (const text of texts) expect(text).toContain(left);
});

test('a date of the calendar names the KPI as people know it', () => {
  const rows = [[], ['20 มิ.ย. 2565', 'วันตัดยอด', 'T2']];
  const titleOf = (cell: string) => (cell === 'T2' ? '1.2 ผลงานตามแผน' : cell);
  expect(monthEvents(rows, { year: 2565, month: 6 }, titleOf)).toEqual([
    '20 มิ.ย. 2565 วันตัดยอด 1.2 ผลงานตามแผน',
  ]);
});

test('effort is printed as finely as it decides the order', () => {
  const { summary } = summarised({ targets: [target(A, 'T2')], units: [unit(A)] });
  const { cells, looks, lookOf } = cellsOf((page) => writePushTable(page, summary));
  const column = cells[0]?.indexOf('ความพยายาม') ?? -1;
  expect(looks[(lookOf[1]?.charCodeAt(column) ?? 0) - 48]?.format).toBe('0.0000');
});

test('a day of the future is not what the data are of', () => {
  const report = { unit: A, kpi: 'T1', values: [900, 0, 1000, 0] };
  const reports = [
    { ...report, asOf: '17 มิ.ย. 2570' },
    { ...report, unit: B, asOf: '15 มิ.ย. 2565' },
  ];
  const targets = [A, B].map((of) => target(of, 'T1', { bases: [1000] }));
  const read = summarised({ targets, reports });
  expect(headFacts(read, { day: '', time: '' }).asOf).toBe('2022-06-15');
});

test('obstacles too long for a cell are cut, which is said', () => {
  const notes = Array.from({ length: 15 }, (_, i) => ({
    kpi: '1.1 ใช้จ่ายงบประมาณ',
    unit: `อ.${i}`,
    obstacles: `${i}${'ก'.repeat(5000)}`,
    suggestions: `${i}${'ข'.repeat(5000)}`,
    isNew: true,
  }));
  const office = { kpis: [kpi('T1')], targets: [target(A, 'T1', { bases: [1000] })] };
  const { cells } = meetingPaper(sourceOf(office, { notes }), [], BEFORE).content;
  const lengths = cells.flat().map((cell) => String(cell).length);
  expect(Math.max(...lengths)).toBeLessThan(50_000);
  expect(cells.flat().join('')).toContain('ดูข้อความเต็มที่แท็บสรุปผลประจำเดือน หัวข้อ 5');
});

test('a milestone KPI has no level of the province: what all reach and how many stand where are said instead', () => {
  const { summary } = summarised({ kpis: [kpi('T2')], targets: [target(A, 'T2'), target(B, 'T2')] });
  const text = cellsOf((page) => writeKpiTable(page, summary.kpis))
    .cells[1]?.map(String)
    .join('|');
  expect(text).toContain('|–|');
  expect(text).toContain('ยังไม่มีระดับที่ทุกหน่วยงานผ่าน · คะแนนเฉลี่ย 0.00 · จำนวนหน่วยงานที่ระดับ 0–5: 2, 0, 0, 0, 0, 0');
});

test('a target that is meant per month says so', () => {
  const { summary } = summarised({ kpis: [kpi('T3')], targets: [target(A, 'T3')] });
  const cells = cellsOf((page) => writeKpiTable(page, summary.kpis)).cells[1]?.map(String);
  expect(cells?.find((cell) => cell.startsWith('1 ครั้ง'))).toBe('1 ครั้ง ต่อเดือน');
});
