// Reports and tabs as a page reads them: by key, whatever the key is written like, each with a mark that tells changes.
import type { Workbench } from '../../../workbench/run/workbench';
import { ask, openStarted, REPORTS } from '../support/openApp';

const ROWS = [
  ['2565-06', 'อ.บางคล้า', 'T1', '', 612340],
  ['มิ.ย. 65', 'บางปะกง', 'T1', '15 มิ.ย. 2565', 504980],
  ['2565-05', 'บางปะกง', '2.9', '', 1],
];
const ANY = { month: '', unit: '', kpi: '' };

let workbench: Workbench;
let started: unknown;
beforeAll(async () => {
  workbench = await openStarted();
  await workbench.paste(REPORTS, 'A2', ROWS);
  started = await workbench.snapshot();
});
beforeEach(() => workbench.restore(started));

const keysFor = async (asked: Partial<typeof ANY>) =>
  (await ask(workbench, 'readReports', { ...ANY, ...asked })).rows.map(({ row, month, unit, kpi }) =>
    [row, month, unit, kpi].join(' '),
  );

test('all reports, by the keys they mean', async () => {
  const { headings, rows, today, day } = await ask(workbench, 'readReports', ANY);
  expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(`${Number(day.slice(0, 4)) + 543}${day.slice(4, 7)}`).toBe(today);
  expect(rows.map(({ row, month, unit, kpi }) => [row, month, unit, kpi])).toEqual([
    [2, '2565-06', 'บางคล้า', 'T1'],
    [3, '2565-06', 'บางปะกง', 'T1'],
    [4, '2565-05', 'บางปะกง', 'P9'],
  ]);
  expect(headings[4]).toBe('ค่า 1');
  expect(rows[1]?.cells.slice(3, 5)).toEqual(['15 มิ.ย. 2565', 504980]);
});

test('one month, unit or KPI, written as people write them', async () => {
  expect(await keysFor({ month: '2565-06' })).toHaveLength(2);
  expect(await keysFor({ unit: 'อำเภอบางคล้า' })).toEqual(['2 2565-06 บางคล้า T1']);
  expect(await keysFor({ kpi: '2.9' })).toEqual(['4 2565-05 บางปะกง P9']);
  expect(await keysFor({ month: '2565-04' })).toEqual([]);
});

test('a mark changes with what is typed, not with results nor with the place of row and column', async () => {
  const marks = async () => {
    const { rows } = await ask(workbench, 'readReports', ANY);
    return Object.fromEntries(rows.map(({ unit, kpi, mark }) => [unit + kpi, mark]));
  };
  const before = await marks();
  expect(new Set(Object.values(before)).size).toBe(3);
  await workbench.type(REPORTS, 'Q2', 4);
  await workbench.insertRows(REPORTS, 2);
  await workbench.moveColumn(REPORTS, 'E', 'A');
  expect(await marks()).toEqual(before);
  await workbench.type(REPORTS, 'X3', 'ขาดบุคลากร');
  expect({ ...(await marks()), บางคล้าT1: '' }).toEqual({ ...before, บางคล้าT1: '' });
  expect((await marks()).บางคล้าT1).not.toBe(before.บางคล้าT1);
});

test('tabs that are there are read whole, a missing one is left out, a snapshot does not travel', async () => {
  await workbench.paste('การรับรองผล', 'A2', [
    ['2565-04', '', 'ปิดรับรายงานแล้ว', '', '', '', 'x'.repeat(20_000)],
  ]);
  await workbench.deleteSheet('ปฏิทินการรายงาน');
  const tabs = await ask(workbench, 'readTabs', { tabs: ['units', 'calendar', 'decisions'] });
  expect(tabs.map(({ tab }) => tab)).toEqual(['หน่วยงาน', 'การรับรองผล']);
  expect(tabs[0]?.values[0]?.[0]).toBe('ชื่อ');
  expect(tabs[1]?.values[1]?.slice(0, 7)).toEqual(['2565-04', '', 'ปิดรับรายงานแล้ว', '', '', '', '']);
});
