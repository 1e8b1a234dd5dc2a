// The wide dialog: many reports filed on one screen, each with its own outcome.
import type { Frame, FrameLocator } from 'playwright-core';
import { seriousFindings } from './support/axe';
import { clearReports, eventually, type OpenedPage, PageHost } from './support/openPage';
import { ReportSidebar, SPENT } from './support/reportSidebar';

const host = new PageHost();
let opened: OpenedPage;
let sidebar: ReportSidebar;
let grid: FrameLocator;

jest.setTimeout(120_000);
beforeAll(async () => {
  opened = await host.open({ width: 1366, height: 900 });
  await clearReports(opened.page);
  sidebar = new ReportSidebar(opened.page);
  grid = opened.page.frameLocator('dialog iframe');
});
afterAll(() => host.close());

async function frame(): Promise<Frame> {
  const found = await (await opened.page.locator('dialog iframe').elementHandle())?.contentFrame();
  if (!found) throw new Error('no dialog is open');
  return found;
}

const row = (name: string) => grid.getByRole('row').filter({ has: grid.getByRole('rowheader', { name }) });
const sendButton = () => grid.getByRole('button', { name: /^ส่งรายการที่เลือก/ });

test('one KPI for all units: what is typed is sent together, what cannot be sent says why in its row', async () => {
  await sidebar.open();
  await sidebar.side.getByRole('button', { name: 'ดูทุกตัวชี้วัดในหน้าจอเดียว' }).click();
  await grid.getByLabel('แสดง').selectOption('kpi');
  await grid.getByLabel('ตัวชี้วัด', { exact: true }).selectOption('T1');
  await row('บางคล้า').getByLabel(SPENT).fill('๕๐๐,๐๐๐');
  await row('บางปะกง').getByLabel(SPENT).fill('99,999,999');
  await eventually(async () => (await row('บางคล้า').textContent())?.includes('ได้ระดับ 1'), true);
  await sendButton().click();
  await grid.getByText(/^ยังส่งไม่ได้ ต้องแก้ไขก่อน: บางปะกง/).waitFor();
  expect(await sidebar.rows('บางคล้า', 'T1')).toEqual([]);
  expect(await seriousFindings(await frame())).toEqual([]);
  await row('บางปะกง').getByLabel(SPENT).fill('400000');
  await opened.page.evaluate((request) => workbench.call('kpiRpc', request), {
    method: 'saveReports',
    params: {
      reports: [
        {
          month: '2565-06',
          unit: 'บางปะกง',
          kpi: 'T1',
          cells: { value1: 222222 },
          request: 'other',
          seen: '',
        },
      ],
      send: true,
    },
  });
  await sendButton().click();
  await grid.getByText(/^บันทึกแล้ว 1 รายการ ยังไม่ได้บันทึก 1 รายการ/).waitFor();
  expect(await sidebar.rows('บางคล้า', 'T1')).toMatchObject([{ 'ค่า 1': 500000 }]);
  expect(await sidebar.rows('บางปะกง', 'T1')).toMatchObject([{ 'ค่า 1': 222222 }]);
  await row('บางปะกง').getByRole('button', { name: 'เทียบสองฉบับ' }).click();
  await grid.getByRole('button', { name: 'ใช้ของท่านทุกช่อง' }).click();
  await grid.getByRole('button', { name: 'ใช้ค่าที่เลือก' }).click();
  await sendButton().click();
  await grid.getByText(/^บันทึกแล้ว 1 รายการ$/).waitFor();
  expect(await sidebar.rows('บางปะกง', 'T1')).toMatchObject([{ 'ค่า 1': 400000 }]);
});

test('all KPIs of one unit stand below each other with their states', async () => {
  await grid.getByLabel('แสดง').selectOption('unit');
  await grid.getByLabel('หน่วยงาน').selectOption('บางคล้า');
  await row('1.1 ใช้จ่ายงบประมาณ').getByText('ส่งแล้ว รอตรวจสอบ').waitFor();
  await row('2.8 เงินยืม กข.คจ.').getByText('ยังไม่รายงาน').waitFor();
  await row('2.8 เงินยืม กข.คจ.').getByLabel('ทะเบียนรายชื่อกองทุน').check();
  await grid.getByRole('button', { name: /^บันทึกฉบับร่าง/ }).click();
  await grid.getByText(/^บันทึกแล้ว 1 รายการ$/).waitFor();
  await row('2.8 เงินยืม กข.คจ.').getByText('ฉบับร่าง').waitFor();
  expect(await sidebar.rows('บางคล้า', 'P8')).toMatchObject([{ 'ค่า 1': true, วันที่ส่ง: '' }]);
  expect(opened.errors).toEqual([]);
});
