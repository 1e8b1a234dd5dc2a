// รายงานผลการประเมินตนเอง in the sidebar, operated as people do: nothing typed is lost, nobody's work is written over.
import type { Page } from 'playwright-core';
import { seriousFindings } from './support/axe';
import { clearReports, eventually, type OpenedPage, PageHost } from './support/openPage';
import { ReportSidebar, SPENT } from './support/reportSidebar';

const FIGURES = 'ข้อมูลผลการดำเนินงาน';
const KEPT = /^เก็บฉบับร่างไว้ในสมุดงานแล้ว/;

const host = new PageHost();
let opened: OpenedPage;
let page: Page;
let sidebar: ReportSidebar;
let side: ReportSidebar['side'];

jest.setTimeout(120_000);
beforeAll(async () => {
  opened = await host.open({ width: 1366, height: 900 });
  page = opened.page;
  sidebar = new ReportSidebar(page);
  side = sidebar.side;
  await clearReports(page);
});
afterAll(() => host.close());

const again = () => side.getByRole('alert').getByRole('button', { name: 'ลองอีกครั้ง' });
const level = () => side.locator('.see output').first().textContent();

test('a report is filed by keyboard alone, with its level in sight while typing', async () => {
  await sidebar.open();
  await side.getByLabel('เดือนที่รายงาน').focus();
  expect(await side.getByLabel('เดือนที่รายงาน').inputValue()).toBe('2565-06');
  await page.keyboard.press('Tab');
  for (const unit of ['เมืองฉะเชิงเทรา', 'บางคล้า']) {
    await page.keyboard.press('ArrowDown');
    await eventually(() => side.getByLabel('หน่วยงาน').inputValue(), unit);
    await sidebar.kpi.waitFor();
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await side.getByLabel(SPENT).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('๔๕๕,๑๑๒.๐๘');
  await page.keyboard.press('Tab');
  await page.keyboard.type('200,000');
  await eventually(level, '3');
  await side.getByText('ขาด 29,904.42 บาท ใน “เบิกจ่ายแล้ว” จึงจะได้ระดับ 4', { exact: true }).waitFor();
  const focused = async () => (await sidebar.frame()).evaluate(() => document.activeElement?.textContent);
  for (let i = 0; i < 40 && (await focused()) !== 'ใส่คำอธิบายลงในช่องข้อมูลผลการดำเนินงาน'; i++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await side.getByLabel(FIGURES).inputValue()).toMatch(/^ร้อยละของการใช้จ่าย 90.85 /);
  for (let i = 0; i < 40 && (await focused()) !== 'ส่งรายงาน'; i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await sidebar.sent();
  const [row, ...others] = await sidebar.rows('บางคล้า', 'T1');
  expect(others).toEqual([]);
  expect(row).toMatchObject({ 'ค่า 1': 455112.08, 'ค่า 2': 200000, 'ค่า 3': 721070, ระดับคะแนน: 3, ครั้งที่ส่ง: 1 });
  expect(row?.วันที่ส่ง).not.toBe('');
  const shown = await sidebar.kpi.locator('option:checked').textContent();
  expect(shown).toContain('ส่งแล้ว รอตรวจสอบ');
  expect(await focused()).toMatch(/^รายงานตัวชี้วัดถัดไป: /);
});

test('what must be mended first is said beside its field, and nothing is sent', async () => {
  await sidebar.pick('บางคล้า', 'T3');
  await sidebar.sendButton.click();
  await side.getByText('ยังไม่ได้กรอกข้อมูล').waitFor();
  await sidebar.pick('บางปะกง', 'T1');
  await side.getByLabel(SPENT).fill('99,999,999');
  await sidebar.sendButton.click();
  await side.getByText(/^ยังส่งไม่ได้/).waitFor();
  await side.locator('.field .must').first().waitFor();
  expect(await sidebar.rows('บางปะกง', 'T1')).toEqual([]);
});

test('a reply that is lost is asked for again, and makes no second row', async () => {
  await sidebar.pick('บ้านโพธิ์', 'T1');
  await side.getByLabel(SPENT).fill('100000');
  await side.getByText(KEPT).waitFor();
  await page.evaluate(() => workbench.fail({ method: 'Range.setValues', kind: 'replyLost' }));
  await sidebar.sendButton.click();
  await again().waitFor();
  await page.evaluate(() => workbench.fail({ method: 'Range.getValues', kind: 'throw' }));
  await again().click();
  await again().waitFor();
  await again().click();
  await side.getByText(/^(ส่งรายงานแล้ว|รายงานนี้ส่งไว้แล้ว)/).waitFor();
  expect(await sidebar.rows('บ้านโพธิ์', 'T1')).toMatchObject([{ 'ค่า 1': 100000, ครั้งที่ส่ง: 1 }]);
});

test('one press is one call, however slow the answer; nothing stays frozen', async () => {
  await sidebar.pick('ราชสาส์น', 'T1');
  await side.getByLabel(SPENT).fill('100000');
  await sidebar.hinder(3000);
  await sidebar.sendButton.dblclick();
  await page.keyboard.press('Enter');
  await side.getByText('กำลังส่งรายงาน').waitFor();
  await sidebar.sent();
  const called = await sidebar.called();
  expect(called.filter((method) => method === 'saveReports')).toEqual(['saveReports']);
  await side.getByLabel(SPENT).fill('100001');
  expect(await side.getByLabel(SPENT).inputValue()).toBe('100001');
});

test('where the script cannot be reached the steps are said in Thai, and what was typed stays', async () => {
  await sidebar.pick('สนามชัยเขต', 'T1');
  await sidebar.hinder(0, 'We’re sorry, a server error occurred. Error code PERMISSION_DENIED');
  await side.getByLabel(SPENT).fill('5000');
  await sidebar.sendButton.click();
  await side.getByText(/หน้าต่างไม่ระบุตัวตน/).waitFor();
  expect(await side.getByLabel(SPENT).inputValue()).toBe('5000');
  await side.getByText(/โปรดอย่าปิดหน้านี้/).waitFor();
  expect(await side.getByRole('alert').textContent()).not.toMatch(/server error|PERMISSION/);
});

test('a month that is closed while its form is open is told with the next draft; what was typed stays', async () => {
  await sidebar.pick('คลองเขื่อน', 'T1');
  await page.evaluate(async () => {
    await workbench.type('การรับรองผล', 'A2', '2565-06');
    await workbench.type('การรับรองผล', 'C2', 'ปิดรับรายงานแล้ว');
  });
  await side.getByLabel(SPENT).fill('5000');
  await side
    .getByRole('alert')
    .getByText(/^เดือนนี้ปิดรับรายงานแล้ว/)
    .waitFor();
  expect(await side.getByLabel(SPENT).inputValue()).toBe('5000');
  expect(await side.getByLabel(SPENT).isDisabled()).toBe(true);
  expect(await sidebar.sendButton.count()).toBe(0);
  await side.getByText(/ยังอยู่ครบ ส่งได้เมื่อ/).waitFor();
  expect(await seriousFindings(await sidebar.frame())).toEqual([]);
  await page.evaluate(async () => {
    await workbench.type('การรับรองผล', 'A2', '');
    await workbench.type('การรับรองผล', 'C2', '');
  });
  await sidebar.pick('คลองเขื่อน', 'T1');
  await side.getByRole('button', { name: 'ใช้ฉบับร่างนี้' }).click();
  await sidebar.sendButton.click();
  await sidebar.sent();
});

test('who comes second sees both versions and chooses', async () => {
  await sidebar.pick('พนมสารคาม', 'T1');
  await side.getByLabel(SPENT).fill('100000');
  await side.getByLabel(FIGURES).fill('ของฉัน');
  const theirs = {
    method: 'saveReports',
    params: {
      reports: [
        {
          month: '2565-06',
          unit: 'พนมสารคาม',
          kpi: 'T1',
          cells: { value1: 222222, figures: 'ของเขา', reporter: 'นักวิชาการพัฒนาชุมชน' },
          request: 'other',
          seen: '',
        },
      ],
      send: true,
    },
  };
  await page.evaluate((request) => workbench.call('kpiRpc', request), theirs);
  await sidebar.sendButton.click();
  await side.getByRole('heading', { name: 'มีผู้อื่นบันทึกรายงานนี้ก่อนแล้ว' }).waitFor();
  expect(await sidebar.rows('พนมสารคาม', 'T1')).toMatchObject([
    { 'ค่า 1': 222222, ข้อมูลผลการดำเนินงาน: 'ของเขา' },
  ]);
  expect(await seriousFindings(await sidebar.frame())).toEqual([]);
  await side.getByRole('button', { name: 'ใช้ค่าที่เลือก' }).click();
  await side.getByText(/^ยังเลือกไม่ครบ/).waitFor();
  await side.getByRole('button', { name: 'ใช้ที่บันทึกไว้ทุกช่อง' }).click();
  await side.getByRole('group', { name: FIGURES }).getByLabel('ของท่าน: ของฉัน').check();
  await side.getByRole('button', { name: 'ใช้ค่าที่เลือก' }).click();
  await side.getByText(/^รวมค่าที่เลือกแล้ว/).waitFor();
  expect(await side.getByLabel(SPENT).inputValue()).toBe('222,222');
  await sidebar.sendButton.click();
  await sidebar.sent();
  expect(await sidebar.rows('พนมสารคาม', 'T1')).toMatchObject([
    { 'ค่า 1': 222222, ข้อมูลผลการดำเนินงาน: 'ของฉัน', 'ผู้รายงาน (ตำแหน่ง)': 'นักวิชาการพัฒนาชุมชน' },
  ]);
});

test('last month is beside the fields, its figures come with one tick and its texts with one press', async () => {
  const may = {
    month: '2565-05',
    unit: 'แปลงยาว',
    kpi: 'T1',
    cells: { value1: 100000, value2: 0, figures: 'ของเดือนก่อน', obstacle: 'ฝนตก' },
    request: 'may',
    seen: '',
  };
  await page.evaluate((report) => workbench.call('kpiRpc', report), {
    method: 'saveReports',
    params: { reports: [may], send: true },
  });
  await sidebar.pick('แปลงยาว', 'T1');
  await side.getByText('เดือนก่อน พ.ค. 65: 100,000').waitFor();
  await side.getByLabel('ไม่มีการเปลี่ยนแปลงจากเดือนก่อน').check();
  expect(await side.getByLabel(SPENT).inputValue()).toBe('100,000');
  await side.getByLabel('ไม่มีการเปลี่ยนแปลงจากเดือนก่อน').uncheck();
  expect(await side.getByLabel(SPENT).inputValue()).toBe('');
  await side.getByRole('button', { name: 'คัดลอกข้อความจากเดือนก่อน' }).click();
  expect(await side.getByLabel(FIGURES).inputValue()).toBe('ของเดือนก่อน');
  const marks = () => side.locator('.copied:visible').count();
  expect(await marks()).toBe(2);
  await side.getByLabel(FIGURES).fill('ของเดือนนี้');
  expect(await marks()).toBe(1);
});

test('a certified report can be read and not changed', async () => {
  const key = { month: '2565-06', unit: 'บางน้ำเปรี้ยว', kpi: 'T1' };
  const cells = { value1: 100000, value2: 0, evidence1: 'หนังสือ ที่ ฉช 0019/1 ลว. 1 มิ.ย. 2565' };
  const call = (method: string, params: unknown) =>
    page.evaluate((request) => workbench.call('kpiRpc', request), { method, params });
  await call('saveReports', { reports: [{ ...key, cells, request: 'own', seen: '' }], send: true });
  const list = (await call('readReports', key)) as { value: { rows: { mark: string }[] } };
  const decided = { reports: [{ ...key, mark: list.value.rows[0]?.mark }], to: 'certified' };
  await call('decide', { ...decided, opinion: '', reason: '', by: 'พัฒนาการจังหวัด' });
  await sidebar.open();
  await side.getByLabel('หน่วยงาน').selectOption(key.unit);
  await sidebar.kpi.selectOption(key.kpi);
  await side.getByText(/^รายงานนี้รับรองผลแล้ว จึงแก้ไขไม่ได้/).waitFor();
  expect(await side.getByLabel(SPENT).isDisabled()).toBe(true);
  expect(await sidebar.sendButton.count()).toBe(0);
});

test.each(['T1', 'P8'])('%s: nothing serious for axe, nothing cut off at twice the size', async (kpi) => {
  await sidebar.pick('บางคล้า', kpi);
  expect(await seriousFindings(await sidebar.frame())).toEqual([]);
  const isCut = await (await sidebar.frame()).evaluate(() => {
    document.documentElement.style.zoom = '2';
    const isWide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
    document.documentElement.style.zoom = '';
    return isWide;
  });
  expect(isCut).toBe(false);
});

test('nothing left the machine, and the console stayed silent', () => {
  expect(opened.foreign).toEqual([]);
  expect(opened.errors).toEqual([]);
});
