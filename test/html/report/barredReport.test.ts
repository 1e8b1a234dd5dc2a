// Why a report cannot be written, said before anything is typed.
import { asksNothing, barredBy, notesOn, openingOf } from '../../../html/report/barredReport';
import { OpenReport } from '../../../html/report/openReport';
import type { PlainCell } from '../../../src/contract/importReports';
import { decisionsTab, officeWith } from '../office/officeTabs';

const CLOSED: PlainCell[] = ['2565-06', '', 'ปิดรับรายงานแล้ว', '', '', '', '', '', ''];
const OPENED: PlainCell[] = ['2565-06|บางคล้า', '', 'เปิดรับ', '', '', '', '', '', '5 ก.ค. 2565'];
const CERTIFIED: PlainCell[] = ['2565-06|บางคล้า|T1', 1, 'รับรองผลแล้ว', '', '', '', '[5]', '', ''];

function opened(rows: PlainCell[][], { month = '2565-06', unit = 'บางคล้า', kpi = 'T1' } = {}): OpenReport {
  const office = officeWith(decisionsTab(...rows));
  const found = office.kpis.find(({ code }) => code === kpi);
  if (!found) throw new Error(`no KPI ${kpi}`);
  const cells = { sentOn: '1 มิ.ย. 2565', attempt: 1 };
  return new OpenReport({ month, unit, kpi }, found, office, [{ month, unit, kpi, mark: 'm', cells }]);
}
const now = (day: string) => ({ today: '2565-07', day });

test('an open month takes reports', () => {
  expect(barredBy(opened([]), now('2022-07-01'))).toBe('');
  expect(openingOf(opened([]), now('2022-07-01'))).toBe('');
});

test('a closed month says so, and whom to ask', () => {
  expect(barredBy(opened([CLOSED]), now('2022-07-01'))).toMatch(/^เดือนนี้ปิดรับรายงานแล้ว .*เปิดรับ/);
});

test('opened again, it says until when; the day after it is closed', () => {
  const report = opened([CLOSED, OPENED]);
  expect(barredBy(report, now('2022-07-05'))).toBe('');
  expect(openingOf(report, now('2022-07-05'))).toMatch(/เปิดรับ.*ถึง 5 ก.ค. 2565/);
  expect(barredBy(report, now('2022-07-06'))).toMatch(/^เดือนนี้ปิดรับรายงานแล้ว/);
  expect(openingOf(report, now('2022-07-06'))).toBe('');
});

const RETURNED: PlainCell[] = ['2565-06|บางคล้า|T1', 1, 'ส่งคืนให้แก้ไข', 'แนบ GFMIS', '', '', '', '', ''];

test('sent back in a closed month, one sentence says what was wanted and what comes first', () => {
  expect(notesOn(opened([RETURNED, CLOSED]), now('2022-07-01'))).toEqual([
    'รายงานนี้ถูกส่งคืนให้แก้ไข ความเห็น: “แนบ GFMIS” แต่เดือนนี้ปิดรับรายงานแล้ว โปรดขอให้ผู้ประสานงานเปิดรับให้หน่วยงานนี้ก่อน แล้วเปิดหน้านี้ใหม่เพื่อแก้ไขและส่งอีกครั้ง',
  ]);
  expect(notesOn(opened([RETURNED]), now('2022-07-01'))).toEqual([
    'รายงานนี้ถูกส่งคืนให้แก้ไข ความเห็น: “แนบ GFMIS” โปรดแก้ไขแล้วส่งอีกครั้ง',
  ]);
  expect(notesOn(opened([RETURNED, CLOSED, OPENED]), now('2022-07-05'))).toEqual([
    expect.stringMatching(/^เดือนนี้ปิดรับรายงานแล้ว แต่เปิดรับ/),
    expect.stringMatching(/โปรดแก้ไขแล้วส่งอีกครั้ง$/),
  ]);
});

test('sent back and no longer measured, nothing is asked for any more', () => {
  const back: PlainCell[] = ['2565-06|บางคล้า|P4', 1, 'ส่งคืนให้แก้ไข', 'x', '', '', '', '', ''];
  expect(notesOn(opened([back], { kpi: 'P4' }), now('2022-07-01'))).toEqual([
    expect.stringMatching(/^ตัวชี้วัดนี้ไม่ประเมินสำหรับหน่วยงานนี้/),
  ]);
});

test('opened for one unit it stays closed for the others', () => {
  const other = opened([CLOSED, OPENED], { unit: 'บางปะกง' });
  expect(barredBy(other, now('2022-07-05'))).toMatch(/^เดือนนี้ปิดรับรายงานแล้ว/);
});

test('what was certified stays so, closed or not', () => {
  expect(barredBy(opened([CERTIFIED, CLOSED]), now('2022-07-01'))).toMatch(/^รายงานนี้รับรองผลแล้ว/);
});

test.each([
  ['ประสาน', 'T3', /^หน่วยงานนี้ใช้ผลภาพรวมจังหวัด/],
  ['บางคล้า', 'P4', /^ตัวชี้วัดนี้ไม่ประเมินสำหรับหน่วยงานนี้/],
])('%s %s reports nothing of its own, filed or not', (unit, kpi, sentence) => {
  const report = opened([], { unit, kpi });
  expect(barredBy(report, now('2022-07-01'))).toMatch(sentence);
  expect(asksNothing(report)).toBe(true);
});

test('a pair of its own asks for a report, and so does the province', () => {
  expect(asksNothing(opened([]))).toBe(false);
  expect(asksNothing(opened([], { unit: 'ฉะเชิงเทรา', kpi: 'T3' }))).toBe(false);
  expect(barredBy(opened([], { unit: 'ฉะเชิงเทรา', kpi: 'T3' }), now('2022-07-01'))).toBe('');
});

test('a month to come is named in words before anything is typed', () => {
  const report = opened([], { month: '2565-08' });
  expect(barredBy(report, now('2022-07-01'))).toMatch(/^เดือนที่รายงาน “สิงหาคม 2565” ยังมาไม่ถึง/);
  expect(barredBy(opened([], { month: '2565-07' }), now('2022-07-01'))).toBe('');
});
