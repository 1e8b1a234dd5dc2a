// An office read in the page: the agreement of each unit, the months, the days by which reports are due.

import { pageOffice } from '../../../html/office/pageOffice';
import { pairState } from '../../../html/office/pairState';
import { reportRecords } from '../../../html/office/reportRows';
import { officeTabs, report, TODAY, templateOffice } from './officeTabs';

const office = templateOffice();

test('units of the agreement and their KPIs come in the order of the tabs', () => {
  expect(office.units.map(({ name }) => name)).toContain('บางคล้า');
  const codes = office.kpisOf('บางคล้า').map(({ number }) => number);
  expect(codes.slice(0, 5)).toEqual(['1.1', '1.2', '1.3', '1.4', '1.5']);
  expect(codes[codes.length - 1]).toBe('2.10');
});

test('the province writes about every KPI', () => {
  const [province] = office.units.filter(({ name }) => office.isProvince(name));
  expect(office.kpisOf(province?.name ?? '')).toHaveLength(16);
});

test('a work group has only what it agreed on', () => {
  expect(office.kpisOf('สารสนเทศ').every(({ group }) => group === 'team')).toBe(true);
  expect(office.target('สารสนเทศ', 'P1')).toBeNull();
});

test('the months of the round, and when each is due', () => {
  expect(office.months).toEqual(['2565-04', '2565-05', '2565-06', '2565-07', '2565-08', '2565-09']);
  expect(office.dueDay('2565-04', 'T1')).toBe('2022-04-20');
  expect(office.dueDay('2565-05', 'T1')).toBe('2022-05-21');
  expect(office.dueDay('2565-05', 'T2')).toBe('2022-05-18');
  expect(office.dueDay('2565-09', 'T1')).toBe('');
});

test('where reports are due in the month after, a day without a month in its words means the month before', () => {
  const tabs = officeTabs().map((tab) => {
    if (tab.tab === 'ตั้งค่า') return { ...tab, values: [...tab.values, ['กำหนดส่ง', 'เดือนถัดไป', '']] };
    if (tab.tab !== 'ปฏิทินการรายงาน') return tab;
    return { ...tab, values: [tab.values[0] ?? [], ['20 พ.ค. 2565', 'กำหนดส่งรายงาน', '', '']] };
  });
  expect(pageOffice(tabs, TODAY).dueDay('2565-04', 'T1')).toBe('2022-05-20');
});

test('an office of its own without targets has no units to choose from the template', () => {
  const tabs = officeTabs().filter(({ tab }) => tab !== 'เป้าหมาย' && tab !== 'หน่วยงาน');
  expect(pageOffice(tabs, TODAY).units).toEqual([]);
  expect(pageOffice(tabs, TODAY).kpisOf('บางคล้า')).toEqual([]);
});

test.each([
  [undefined, 'missing'],
  [{}, 'missing'],
  [{ value1: 5 }, 'draft'],
  [{ value1: 5, sentOn: '20 มิ.ย. 2565' }, 'sent'],
  [{ status: 'ส่งแล้ว', sentOn: '20 มิ.ย. 2565' }, 'sent'],
  [{ status: 'ส่งคืนให้แก้ไข', sentOn: '20 มิ.ย. 2565' }, 'returned'],
  [{ status: 'ตรวจสอบแล้ว รอรับรองผล' }, 'checked'],
  [{ status: 'รับรองผลแล้ว' }, 'certified'],
  [{ status: 'ฉบับร่าง' }, 'draft'],
])('%j is %s', (cells, state) => {
  const key = { month: '2565-06', unit: 'บางคล้า', kpi: 'T1' };
  const records = cells ? [report('2565-06', 'บางคล้า', 'T1', cells)] : [];
  expect(pairState(key, records, office)).toBe(state);
});

test('what was decided counts, whatever the row says, until the report is sent again', () => {
  const decided = ['2565-06|บางคล้า|T1', 1, 'รับรองผลแล้ว', '', '', '', '[5]', '', ''];
  const headings = [
    'รหัสรายงาน',
    'ครั้งที่ส่ง',
    'สถานะ',
    'ความเห็น',
    'ผู้พิจารณา (ตำแหน่ง)',
    'วันเวลา',
    'ค่าที่รับรอง',
    'เหตุผล',
    'เปิดรับถึงวันที่',
  ];
  const tabs = [...officeTabs(), { tab: 'การรับรองผล', row: 1, column: 1, values: [headings, decided] }];
  const own = pageOffice(tabs, TODAY);
  const key = { month: '2565-06', unit: 'บางคล้า', kpi: 'T1' };
  const records = [report('2565-06', 'บางคล้า', 'T1', { status: 'ส่งแล้ว', sentOn: '1 มิ.ย. 2565', attempt: 1 })];
  expect(pairState(key, records, own)).toBe('certified');
  expect(own.sources.certified?.('2565-06', 'บางคล้า', 'T1')).toEqual([5]);
});

test('cells are found under their headings wherever these stand', () => {
  const [record] = reportRecords({
    today: '2565-06',
    day: '2022-06-21',
    headings: ['สถานะ', 'ค่า 1', 'เดือน', 'หน่วยงาน', 'รหัส', 'ของเราเอง'],
    rows: [
      {
        row: 2,
        month: '2565-06',
        unit: 'บางคล้า',
        kpi: 'T1',
        mark: 'x',
        cells: ['ส่งแล้ว', 12, 'มิ.ย. 65', 'อ.บางคล้า', '1.1', 'ก'],
      },
    ],
  });
  expect(record?.cells).toMatchObject({ status: 'ส่งแล้ว', value1: 12 });
  expect(record?.unit).toBe('บางคล้า');
});
