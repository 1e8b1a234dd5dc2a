// What the sidebars of certifying and closing make of the office's tabs and reports.
import { monthCounts } from '../../../html/close/monthCounts';
import { actionsOn, deskOf } from '../../../html/decide/desk';
import { isShown } from '../../../html/decide/deskReport';
import type { PlainCell } from '../../../src/contract/importReports';

const HEADINGS = [
  'เดือน',
  'หน่วยงาน',
  'รหัส',
  'ค่า 1',
  'ค่า 2',
  'ปัญหาอุปสรรค',
  'ผลการตรวจสอบ',
  'ระดับคะแนน',
  'หลักฐานอ้างอิง 2',
  'สถานะ',
  'วันที่ส่ง',
  'ครั้งที่ส่ง',
];
const table = (tab: string, ...values: PlainCell[][]) => ({ tab, row: 1, column: 1, values });

const TABS = [
  table('ตัวชี้วัด', ['รหัส', 'เลขที่', 'ชื่อย่อ'], ['T1', '1.1', 'ใช้จ่ายงบประมาณ']),
  table(
    'ช่องข้อมูล',
    ['รหัส', 'ลำดับ', 'ช่องข้อมูล', 'หน่วย', 'ชนิด'],
    ['T1', 1, 'เบิกจ่ายแล้ว', 'บาท', 'เงิน'],
    ['T1', 2, 'มีแผนแล้ว', '', 'ดำเนินการแล้ว'],
  ),
  table('หน่วยงาน', ['ชื่อ', 'ประเภท'], ['จังหวัด', 'จังหวัด'], ['บางคล้า', 'อำเภอ'], ['บางปะกง', 'อำเภอ']),
  table(
    'เป้าหมาย',
    ['รหัส', 'หน่วยงาน', 'สถานะการประเมิน', 'เหตุผล', 'ที่มาของผลการดำเนินงาน'],
    ['T1', 'บางคล้า', 'ประเมิน', '', 'รายงานเอง'],
    ['T1', 'บางปะกง', 'ประเมิน', '', ''],
    ['T1', 'แปลงยาว', 'ไม่ประเมิน', 'ไม่มีงบ', ''],
    ['T1', 'ราชสาส์น', 'ประเมิน', '', 'ใช้ผลภาพรวมจังหวัด'],
    ['T1', 'จังหวัด', 'ประเมิน', '', ''],
  ),
  table(
    'ตั้งค่า',
    ['รายการ', 'ค่า'],
    ['วันเริ่มรอบการประเมิน', '1 พ.ย. 2565'],
    ['วันสิ้นสุดรอบการประเมิน', '31 ม.ค. 2566'],
    ['ขั้นรับรองผล', 2],
  ),
  table(
    'การรับรองผล',
    ['รหัสรายงาน', 'ครั้งที่ส่ง', 'สถานะ', 'ความเห็น', 'ค่าที่รับรอง', 'เปิดรับถึงวันที่'],
    ['2565-11|บางคล้า|T1', 1, 'รับรองผลแล้ว', 'ดี', '', ''],
    ['2565-11|บางปะกง|T1', 1, 'ส่งคืนให้แก้ไข', 'ตรวจยอด', '', ''],
    ['2565-11', '', 'ปิดรับรายงานแล้ว', '', '', ''],
    ['2565-11|บางปะกง', '', 'เปิดรับ', '', '', '5 ธ.ค. 2565'],
  ),
];
/** Frozen figures, results, then the texts up to the obstacle. */
const FIGURES = [1000, false, ...Array(9).fill(''), 99, 4, 4, 20, 0.8];
const OLD = JSON.stringify(FIGURES);
const WHOLE = JSON.stringify([...FIGURES, '', '', '', 'โอนช้า', '', '', 'หนังสือ', '', '', '', '', '']);
const row = (
  unit: string,
  values: PlainCell[],
  status: string,
  attempt = 1,
  { month = '2565-11', obstacle = '', checked = '', decided = OLD } = {},
) => ({
  row: 2,
  month,
  unit,
  kpi: 'T1',
  mark: 'm',
  cells: [month, unit, 'T1', ...values, obstacle, checked, 4, 'หนังสือ', status, '12 พ.ย. 2565', attempt],
  decided,
});
const deskWith = (...rows: ReturnType<typeof row>[]) =>
  deskOf(TABS, { today: '2565-11', day: '2022-11-30', headings: HEADINGS, rows });

test('months of the round over the end of the year, and those of reports outside it', () => {
  const desk = deskWith(row('บางคล้า', [1, ''], 'ส่งแล้ว', 1, { month: '2565-10' }));
  expect(desk.months).toEqual(['2565-10', '2565-11', '2565-12', '2566-01']);
  expect(desk.kpiName('T1')).toBe('1.1 ใช้จ่ายงบประมาณ');
  expect(desk.decisions.closed.get('2565-11')).toEqual([{ unit: 'บางปะกง', until: '2022-12-05' }]);
});

test('what was decided counts, whatever stands in the row; sent again it waits again', () => {
  const desk = deskWith(row('บางคล้า', [1000, ''], 'ส่งแล้ว'), row('บางปะกง', [1, ''], 'ส่งแล้ว รอตรวจสอบ', 2));
  expect(desk.reports.map(({ state }) => state)).toEqual(['certified', 'sent']);
  expect(desk.reports[0]?.changed).toEqual([]);
  expect(desk.reports[0]?.evidence).toEqual(['หนังสือ']);
  expect(actionsOn(desk.reports[0] as never, desk)).toEqual(['returned']);
  expect(actionsOn(desk.reports[1] as never, desk)).toEqual(['checked', 'returned']);
});

test('a report of a closed month, sent back, could not be sent again; one of a unit it was opened for could', () => {
  const desk = deskWith();
  expect(desk.isClosed({ month: '2565-11', unit: 'บางคล้า' })).toBe(true);
  expect(desk.isClosed({ month: '2565-11', unit: 'บางปะกง' })).toBe(false);
  expect(desk.isClosed({ month: '2565-12', unit: 'บางคล้า' })).toBe(false);
});

test('a certified figure that was changed is shown with both values; the same figure in other words is no change', () => {
  const [same, other] = [
    row('บางคล้า', ['๑,๐๐๐', ''], 'รับรองผลแล้ว'),
    row('บางคล้า', [900, true], 'รับรองผลแล้ว'),
  ];
  expect(deskWith(same).reports[0]?.changed).toEqual([]);
  const [report] = deskWith(other).reports;
  expect(report?.changed).toEqual([
    { label: 'เบิกจ่ายแล้ว', decided: '1,000 บาท', now: '900 บาท' },
    { label: 'มีแผนแล้ว', decided: 'ยังไม่ดำเนินการ', now: 'ดำเนินการแล้ว' },
  ]);
  expect(isShown(report as never, 'changed')).toBe(true);
});

test('texts and evidence typed over are shown with what was certified; decided on before texts were frozen, only figures are', () => {
  const now = { obstacle: 'โอนช้ามาก', decided: WHOLE };
  expect(deskWith(row('บางคล้า', [1000, false], 'รับรองผลแล้ว', 1, now)).reports[0]?.changed).toEqual([
    { label: 'ปัญหาอุปสรรค', decided: 'โอนช้า', now: 'โอนช้ามาก' },
  ]);
  const old = { ...now, decided: OLD };
  expect(deskWith(row('บางคล้า', [1000, false], 'รับรองผลแล้ว', 1, old)).reports[0]?.changed).toEqual([]);
});

test('a report sent again says what has changed since it was sent back; that is no change after certification', () => {
  const again = { obstacle: 'โอนช้า', decided: WHOLE };
  const [report] = deskWith(row('บางปะกง', [1200, false], 'ส่งแล้ว รอตรวจสอบ', 2, again)).reports;
  expect(report?.state).toBe('sent');
  expect(report?.changed).toEqual([{ label: 'เบิกจ่ายแล้ว', decided: '1,000 บาท', now: '1,200 บาท' }]);
  expect(isShown(report as never, 'changed')).toBe(false);
});

test('whoever decides reads figures by their labels and units, the texts, and the check in the same words', () => {
  const checked = 'ควรตรวจสอบ: คอลัมน์ “ค่า 2” ว่างอยู่\nควรตรวจสอบ: คอลัมน์ “ค่า 9” ว่างอยู่';
  const [report] = deskWith(row('บางคล้า', [1000, ''], 'ส่งแล้ว', 1, { obstacle: 'โอนช้า', checked })).reports;
  expect(report?.figures).toEqual([
    { label: 'เบิกจ่ายแล้ว', text: '1,000 บาท' },
    { label: 'มีแผนแล้ว', text: '' },
  ]);
  expect(report?.texts).toEqual([{ label: 'ปัญหาอุปสรรค', text: 'โอนช้า' }]);
  expect(report?.problems).toEqual(['ควรตรวจสอบ: คอลัมน์ “มีแผนแล้ว” ว่างอยู่', 'ควรตรวจสอบ: คอลัมน์ “ค่า 9” ว่างอยู่']);
  expect(report?.named('“ค่า 1”')).toBe('“เบิกจ่ายแล้ว”');
});

test('reports sent back are listed, and nothing can be decided on them until they are sent again', () => {
  const desk = deskWith(row('บางปะกง', [1, ''], 'ส่งคืนให้แก้ไข'));
  expect(isShown(desk.reports[0] as never, 'returned')).toBe(true);
  expect(actionsOn(desk.reports[0] as never, desk)).toEqual([]);
});

test('counts hold the agreement against what was sent; drafts, the province and what nobody agreed on are not in them', () => {
  const desk = deskWith(
    row('บางคล้า', [1, ''], 'ส่งแล้ว'),
    row('จังหวัด', [1, ''], 'ส่งแล้ว'),
    row('แปลงยาว', [1, ''], 'ส่งแล้ว'),
  );
  expect(monthCounts(desk, '2565-11')).toEqual({ expected: 2, sent: 1, certified: 1, missing: 1 });
  expect(monthCounts(desk, '2565-12')).toEqual({ expected: 2, sent: 0, certified: 0, missing: 2 });
});
