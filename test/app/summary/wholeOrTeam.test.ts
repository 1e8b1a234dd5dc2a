// While no ratio is set a unit is ranked and compared by its team points alone: whatever says so, says of what.
import { newPage } from '../../../src/app/documents/newPage';
import { districtPages } from '../../../src/app/monthDocuments/districtPages';
import type { DocumentSource } from '../../../src/app/monthDocuments/documentSource';
import { finalResult } from '../../../src/app/monthDocuments/finalResult';
import { boardNotes } from '../../../src/app/summary/boardNotes';
import { writeScoreboard } from '../../../src/app/summary/scoreboard';
import { summarised, target, unit } from './support/summaryBook';

const OF = 'บางคล้า';
const targets = [target(OF, 'T1', { bases: [1000] }), target(OF, 'P2'), target('ปกครอง', 'P2')];
const report = { unit: OF, kpi: 'T1', values: [950, 0, 1000, 0] };
const reports = [{ ...report, month: '2565-05', sentOn: '15 พ.ค. 2565' }, report];
const SETTINGS = [
  ['แสดงอันดับ', 'แสดง'],
  ['เกณฑ์เทียบระดับ', 'เปิด'],
] as const;

function shown(units: string[], ...more: (readonly [string, string])[]) {
  const own = targets.filter((one) => units.includes(one.unit));
  const kinds = [unit(OF), unit('ปกครอง', 'กลุ่มงาน')];
  const read = summarised({ targets: own, units: kinds, reports, settings: [...SETTINGS, ...more] });
  const { summary, request, office } = read;
  const head = { office: '', round: '', asOf: '', builtAt: '' };
  const rest = { head, notes: [], day: '', month: '', overdue: [], orders: [] };
  const source: DocumentSource = { ...read, ...rest };
  const page = newPage(new Array<number>(30).fill(50));
  writeScoreboard(page, summary);
  return {
    board: page.content().cells[0]?.filter((cell) => /^(เทียบ|อันดับ)/.test(String(cell))),
    rating: boardNotes(summary, request.rules, office.settings).find((text) => /^เทียบระดับ/.test(text)),
    district: districtPages(source, [0])
      .content.cells.flat()
      .find((cell) => /^รายงานแล้ว/.test(String(cell))),
    final: finalResult(source)
      .content.cells.flat()
      .filter((cell) => /^เทียบระดับ/.test(String(cell))),
  };
}

test('รายทีม', () => {
  const { board, rating, district, final } = shown([OF]);
  expect(board).toEqual(['เทียบเดือนก่อน (รายทีม)', 'อันดับ (อำเภอ รายทีม)']);
  expect(rating).toContain('คิดจากคะแนนรายทีม');
  expect(district).toMatch(/อันดับ \(รายทีม\) 1 จาก 1 อำเภอ {3}เทียบเดือนก่อน \(รายทีม\)/);
  expect(final).toEqual(['เทียบระดับ (รายทีม)', expect.stringContaining('คิดจากคะแนนรายทีม')]);
});

test('a unit that has no such points is compared by the others, which is said', () => {
  const { board, rating } = shown([OF, 'ปกครอง']);
  expect(board).toEqual(['เทียบเดือนก่อน (รายทีม/บุคคล)', 'อันดับ (อำเภอ รายทีม)']);
  expect(rating).toMatch(/คิดจากคะแนนรายทีม.*\n.*อ\.บางคล้า \S+ · \S*ปกครอง \(รายบุคคล\) /);
});

test('nothing of it once both are combined', () => {
  const { board, rating, final } = shown([OF], ['สัดส่วนรายทีม:รายบุคคล', '50:50']);
  expect(board).toEqual(['เทียบเดือนก่อน', 'อันดับ (อำเภอ)']);
  expect(rating).not.toContain('รายทีม');
  expect(final[0]).toBe('เทียบระดับ');
});
