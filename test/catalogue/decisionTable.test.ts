// `การรับรองผล` read: the last decision counts, months close and open, whatever the sheet has made of a month.
import { certifiedCells, isClosed, readDecisions, stateOf } from '../../src/catalogue/decisionTable';

const HEADINGS = ['รหัสรายงาน', 'ครั้งที่ส่ง', 'สถานะ', 'ความเห็น', 'ค่าที่รับรอง', 'เปิดรับถึงวันที่'];
const T1 = '2565-06|บางคล้า|T1';
const read = (...rows: unknown[][]) => readDecisions([HEADINGS, ...rows]);

test('the lowest row of a key is its last decision; pieces of snapshots and unknown words are none', () => {
  const { last, closed } = read(
    [T1, 1, 'ตรวจสอบแล้ว รอรับรองผล'],
    [T1, 1, ' รับรองผลแล้ว ', 'ดี', '[5]'],
    ['2565-06', '', '', '', '{"kpis":[]}'],
    [T1, 1, 'อะไรก็ได้'],
  );
  expect(last.get(T1)).toEqual({ state: 'certified', attempt: 1, opinion: 'ดี', certified: '[5]' });
  expect(closed.size).toBe(0);
});

test.each([
  '2565-06',
  // In a cell that was not formatted as text a sheet takes the key for a day.
  new Date(2565, 5, 1),
  '2565-06-01',
])('a month closed under %s', (month) => {
  const decisions = read([month, '', 'ปิดรับรายงานแล้ว']);
  expect(isClosed(decisions, '2565-06', 'บางคล้า', '2022-07-01')).toBe(true);
  expect(isClosed(decisions, '2565-05', 'บางคล้า', '2022-07-01')).toBe(false);
});

test('opened for one unit to the end of a day, for all, and closed again', () => {
  const rows: unknown[][] = [
    ['2565-06', '', 'ปิดรับ'],
    ['2565-06|บางคล้า', '', 'เปิดรับ', '', '', '25 มิ.ย. 2565'],
  ];
  expect(isClosed(read(...rows), '2565-06', 'บางคล้า', '2022-06-25')).toBe(false);
  expect(isClosed(read(...rows), '2565-06', 'บางคล้า', '2022-06-26')).toBe(true);
  expect(isClosed(read(...rows), '2565-06', 'บางปะกง', '2022-06-25')).toBe(true);
  rows.push([new Date(2565, 5, 1), '', 'เปิดรับ', '', '', '30 มิ.ย. 2565']);
  expect(isClosed(read(...rows), '2565-06', 'บางปะกง', '2022-06-30')).toBe(false);
  rows.push(['2565-06', '', 'ปิดรับ']);
  expect(isClosed(read(...rows), '2565-06', 'บางปะกง', '2022-06-30')).toBe(true);
});

test.each([
  ['as decided', { state: 'returned', attempt: 1 }, { attempt: 1, status: 'ส่งแล้ว', sentOn: 'x' }, 'returned'],
  ['sent again since', { state: 'returned', attempt: 1 }, { attempt: 2, status: '', sentOn: 'x' }, 'sent'],
  [
    'certified stays so',
    { state: 'certified', attempt: 1 },
    { attempt: 9, status: '', sentOn: '' },
    'certified',
  ],
  ['as its row says', undefined, { attempt: 1, status: 'ส่งคืน', sentOn: 'x' }, 'returned'],
  ['a draft', undefined, { attempt: '', status: 'ฉบับร่าง', sentOn: '' }, 'draft'],
  ['nothing but a day', undefined, { attempt: '', status: '', sentOn: '5 มิ.ย. 2565' }, 'sent'],
])('where a report stands: %s', (_, last, row, state) => {
  expect(stateOf(last && ({ opinion: '', certified: '', ...last } as never), row)).toBe(state);
});

test('frozen cells: none where nothing was certified or the text is broken', () => {
  const certified = (text: string, state = 'รับรองผลแล้ว') =>
    certifiedCells(read([T1, 1, state, '', text]).last.get(T1));
  expect(certified('[5,""]')).toEqual([5, '']);
  expect(certified('[5,')).toBeNull();
  expect(certified('{}')).toBeNull();
  expect(certified('[5]', 'ส่งคืนให้แก้ไข')).toBeNull();
});
