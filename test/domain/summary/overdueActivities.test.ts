import { readPlan } from '../../../src/catalogue/planTable';
import { overdueActivities } from '../../../src/domain/summary/overdueActivities';

const HEADINGS = [
  'รหัส',
  'ระดับ',
  'กิจกรรม',
  'ผู้รับผิดชอบ',
  'หน่วยงาน',
  'วันเริ่ม',
  'วันครบกำหนด',
  'สถานะ',
  'วันที่แล้วเสร็จ',
];
const row = (activity: string, due: string, state = 'ยังไม่ดำเนินการ', doneOn = '') => [
  'T2',
  1,
  activity,
  'นักวิชาการ',
  '',
  '',
  due,
  state,
  doneOn,
];
const overdue = (...rows: unknown[][]) =>
  overdueActivities(readPlan([HEADINGS, ...rows]), '2022-06-21').map(({ activity }) => activity);

test.each([
  ['due the day before', '20 มิ.ย. 2565', ['ก']],
  ['due today', '21 มิ.ย. 2565', []],
  ['due later', '1 ก.ค. 2565', []],
  ['due on a day in figures', '๒๐/๖/๒๕๖๕', ['ก']],
  ['due on no day', '', []],
  ['due on what is no day', 'สิ้นเดือน', []],
])('an activity %s', (_, due, expected) => {
  expect(overdue(row('ก', due))).toEqual(expected);
});

test('what is done is not overdue, by its state or its day; what is under way is', () => {
  expect(
    overdue(
      row('ก', '1 มิ.ย. 2565', 'แล้วเสร็จ'),
      row('ข', '1 มิ.ย. 2565', 'อยู่ระหว่างดำเนินการ'),
      row('ค', '1 มิ.ย. 2565', '', '5 มิ.ย. 2565'),
      row('ง', '1 มิ.ย. 2565', '', 'เรียบร้อย'),
    ),
  ).toEqual(['ข']);
});

test('the longest overdue come first, those of one day in their order', () => {
  expect(overdue(row('ก', '3 มิ.ย. 2565'), row('ข', '1 พ.ค. 2565'), row('ค', '3 มิ.ย. 2565'))).toEqual([
    'ข',
    'ก',
    'ค',
  ]);
});

test('rows without an activity are none, columns are found by their headings, a blank tab has none', () => {
  expect(overdue(row(' ', '1 มิ.ย. 2565'))).toEqual([]);
  const [plan] = readPlan([
    ['วันครบกำหนด', 'กิจกรรม', 'รหัส'],
    ['1 มิ.ย. 2565', 'จัดเวที', 'P6'],
  ]);
  expect(plan).toEqual({
    code: 'P6',
    level: '',
    activity: 'จัดเวที',
    owner: '',
    unit: '',
    state: '',
    due: '2022-06-01',
    doneOn: '',
  });
  expect(readPlan([])).toEqual([]);
});
