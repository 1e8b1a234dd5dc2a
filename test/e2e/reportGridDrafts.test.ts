// The wide dialog in a browser that keeps nothing: the unit of the sidebar, and drafts of other devices.
import type { FrameLocator } from 'playwright-core';
import { clearReports, PageHost } from './support/openPage';
import { ReportSidebar, SPENT } from './support/reportSidebar';

const UNIT = 'บางปะกง';
// Not the month the form begins with.
const MONTH = '2565-05';
const KEY = `${MONTH}|${UNIT}|T1`;
const host = new PageHost();
let sidebar: ReportSidebar;
let grid: FrameLocator;

jest.setTimeout(120_000);
beforeAll(async () => {
  const { page } = await host.open({ width: 1366, height: 900 });
  await clearReports(page);
  sidebar = new ReportSidebar(page);
  grid = page.frameLocator('dialog iframe');
});
afterAll(() => host.close());

/** Kept by a browser elsewhere. */
function draftElsewhere(device: string, values: object): Promise<unknown> {
  const text = JSON.stringify({ at: '2022-06-21T02:00:00.000Z', seen: '', copied: [], values });
  const request = { method: 'saveDraft', params: { key: KEY, device, text } };
  return sidebar.page.evaluate((asked) => workbench.call('kpiRpc', asked), request);
}

const row = (name: string) => grid.getByRole('row').filter({ has: grid.getByRole('rowheader', { name }) });
const t1 = () => row('1.1 ใช้จ่ายงบประมาณ');

test('the month and the unit of the sidebar are chosen, drafts of other devices offered in their row and used', async () => {
  await draftElsewhere('Edge บน Windows · aaaa', { value1: '111111' });
  await draftElsewhere('Chrome บน Android · bbbb', { value1: '222222' });
  await sidebar.open();
  expect(
    await (await sidebar.frame()).evaluate(() => {
      try {
        return localStorage.length;
      } catch {
        return 'blocked';
      }
    }),
  ).toBe('blocked');
  await sidebar.side.getByLabel('เดือนที่รายงาน').selectOption(MONTH);
  await sidebar.side.getByLabel('หน่วยงาน').selectOption(UNIT);
  await sidebar.kpi.waitFor();
  await sidebar.side.getByRole('button', { name: 'ดูทุกตัวชี้วัดในหน้าจอเดียว' }).click();
  await t1().getByRole('heading', { name: 'พบฉบับร่างที่ยังไม่ได้ส่ง' }).nth(1).waitFor();
  expect(await grid.locator('#unit').inputValue()).toBe(UNIT);
  expect(await grid.getByLabel('เดือนที่รายงาน').inputValue()).toBe(MONTH);
  expect(await grid.getByRole('heading', { name: 'พบฉบับร่างที่ยังไม่ได้ส่ง' }).count()).toBe(2);
  expect(await t1().getByLabel(SPENT).inputValue()).toBe('');
  const theirs = t1().getByRole('region', { name: /Chrome บน Android · bbbb/ });
  await theirs.getByRole('button', { name: 'ใช้ฉบับร่างนี้' }).click();
  expect(await t1().getByLabel(SPENT).inputValue()).toBe('222222');
  const other = t1().getByRole('region', { name: /Edge บน Windows · aaaa/ });
  await other.getByRole('button', { name: 'ทิ้งฉบับร่างนี้' }).click();
  await grid.getByRole('button', { name: 'ส่งรายการที่เลือก (1)' }).click();
  await grid.getByText(/^บันทึกแล้ว 1 รายการ$/).waitFor();
  expect(await sidebar.rows(UNIT, 'T1')).toMatchObject([{ เดือน: MONTH, 'ค่า 1': 222222 }]);
});

test('neither the draft that was sent nor the one thrown away is kept any longer', async () => {
  const request = { method: 'readDrafts', params: { key: KEY } };
  const left = await sidebar.page.evaluate((asked) => workbench.call('kpiRpc', asked), request);
  expect(left).toMatchObject({ ok: true, value: [] });
});
