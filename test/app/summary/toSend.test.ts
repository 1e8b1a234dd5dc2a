// A report that is missing, one that was sent back and one whose data are wrong are asked for in words of their own.
import { newPage, type Page } from '../../../src/app/documents/newPage';
import { districtPages } from '../../../src/app/monthDocuments/districtPages';
import type { DocumentSource } from '../../../src/app/monthDocuments/documentSource';
import { writeLateTable } from '../../../src/app/summary/lateTable';
import { writePushTable } from '../../../src/app/summary/pushTable';
import type { SummaryFacts } from '../../../src/app/summary/summaryFacts';
import { summarised, target } from './support/summaryBook';

const OF = 'บางคล้า';
const wrong = { unit: OF, kpi: 'T1', values: ['x', 0, 1000, 0] };
const sentBack = { unit: OF, kpi: 'T2', values: [true], status: 'ส่งคืนให้แก้ไข' };
const read = summarised({
  targets: [target(OF, 'T1', { bases: [1000] }), target(OF, 'T2'), target(OF, 'P2', { bases: [10] })],
  calendar: [['20 มิ.ย. 2565', 'กำหนดส่งรายงานเดือนมิถุนายน 2565', '', '']],
  reports: [wrong, sentBack],
});
const WORDS = [
  ['1.1', 'แก้ไขข้อมูลที่ผิดแล้วส่งใหม่'],
  ['1.2', 'แก้ไขตามที่ส่งคืน'],
  ['2.2', 'ส่งรายงาน'],
] as const;

const rowsOf = (write: (page: Page) => void) => {
  const page = newPage(new Array<number>(30).fill(50));
  write(page);
  return page.content().cells.map((row) => row.filter((cell) => cell !== '').map(String));
};
const rowOf = (rows: string[][], kpi: string) =>
  rows.find((row) => row.some((cell) => cell.startsWith(`${kpi} `)));

test.each(WORDS)('%s is to be pushed by: %s', (kpi, word) => {
  const row = rowOf(
    rowsOf((page) => writePushTable(page, read.summary)),
    kpi,
  );
  expect(row?.filter((cell) => cell.startsWith(word))).toHaveLength(1);
});

test.each(WORDS)('the page of a district says of %s: %s', (kpi, word) => {
  const head = { office: '', round: '', asOf: '', builtAt: '' };
  const rest = { head, notes: [], day: '', month: '', overdue: [], orders: [] };
  const { content } = districtPages({ ...read, ...rest } as DocumentSource, [0]);
  const row = content.cells.map((cells) => cells.map(String)).find(([title]) => title?.startsWith(`${kpi} `));
  expect(row?.[8]?.startsWith(word)).toBe(true);
});

test('section 6 and the reminder tell them apart', () => {
  let reminders: string[] = [];
  const rows = rowsOf((page) => {
    reminders = writeLateTable(page, read as unknown as SummaryFacts, 'มิ.ย. 65');
  });
  expect(rows[1]).toContain('1.2 ผลงานตามแผน (BPM), 1.1 ใช้จ่ายงบประมาณ (ข้อมูลผิด)');
  expect(reminders).toHaveLength(1);
  expect(reminders[0]).toMatch(/รายงานผลตัวชี้วัดประจำเดือน มิ\.ย\. 65 ที่ยังไม่รายงาน .*จำนวน 1 ตัวชี้วัด ได้แก่ 2\.2 /);
  expect(reminders[0]).toMatch(/แก้ไขรายงานที่ส่งคืน แล้วส่งใหม่ .*จำนวน 1 ตัวชี้วัด ได้แก่ 1\.2 /);
  expect(reminders[0]).toMatch(/แก้ไขรายงานที่ข้อมูลผิด แล้วส่งใหม่ .*จำนวน 1 ตัวชี้วัด ได้แก่ 1\.1 /);
});

test('after the due day a reminder says so, and does not ask for what is over', () => {
  const [text] = writeLateTable(
    newPage(new Array<number>(30).fill(50)),
    read as unknown as SummaryFacts,
    'มิ.ย. 65',
  );
  expect(text).not.toContain('ภายใน');
  expect(text).toContain('ที่ยังไม่รายงาน โดยเร็ว (ครบกำหนดเมื่อวันที่ 20 มิ.ย. 65)');
});
