// One sheet for each district, also in the grid: the rows of each add up to whole pages, and a long text has the height it takes.
import { districtPages } from '../../../src/app/monthDocuments/districtPages';
import type { DocumentSource } from '../../../src/app/monthDocuments/documentSource';
import { summarised, target } from '../summary/support/summaryBook';

const SHEET = 1044;
const DISTRICTS = ['คลองเขื่อน', 'บางคล้า', 'แปลงยาว'];
const LONG = 'ไม่มีกลุ่มเป้าหมายในพื้นที่และยังไม่ได้รับการจัดสรรงบประมาณจากหน่วยงานต้นสังกัด'.repeat(6);

function pagesWith(reason: string) {
  const targets = DISTRICTS.flatMap((of, i) => [
    target(of, 'T1', { bases: [1000] }),
    target(of, 'T2', i === 0 ? { measured: false, reason } : {}),
  ]);
  const head = { office: '', round: '', asOf: '', builtAt: '' };
  const rest = { head, notes: [], day: '', month: 'มิถุนายน 2565', overdue: [], orders: [] };
  const source: DocumentSource = { ...summarised({ targets }), ...rest };
  const { cells, heights } = districtPages(source, [0, 1, 2]).content;
  const rows = heights.flatMap(({ count, height }) => new Array<number>(count).fill(height));
  const tops = cells.flatMap(([cell], row) =>
    String(cell).startsWith('แบบสรุปผลรายอำเภอ') ? [rows.slice(0, row).reduce((a, b) => a + b, 0)] : [],
  );
  const longest = rows[cells.findIndex((row) => row.some((cell) => String(cell).includes(reason)))];
  return { tops, longest };
}

test('each district begins a page', () => {
  expect(pagesWith('ไม่มีโครงการ')).toEqual({ tops: [0, SHEET, 2 * SHEET], longest: 36 });
});

test('a reason of several hundred letters without a blank is not cut, and the next district still begins a page', () => {
  const { tops, longest } = pagesWith(LONG);
  // 14 px a line of at most 38 letters.
  expect(longest).toBeGreaterThan((LONG.length / 38) * 10);
  expect(tops).toEqual([0, SHEET, 2 * SHEET]);
});
