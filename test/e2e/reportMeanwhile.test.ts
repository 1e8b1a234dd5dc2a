// What goes on while the form of a report is open: slow answers, a call that fails, somebody else at the sheet.
import type { Page } from 'playwright-core';
import { seriousFindings } from './support/axe';
import { clearReports, eventually, PageHost } from './support/openPage';
import { ReportSidebar, SPENT } from './support/reportSidebar';

const REPORTS = 'ผลการดำเนินงาน';
const FIGURES = 'ข้อมูลผลการดำเนินงาน';
const OBSTACLE = 'อุปสรรคต่อการดำเนินงาน';
const KEPT = /^เก็บฉบับร่างไว้ในสมุดงานแล้ว/;

const host = new PageHost();
let page: Page;
let sidebar: ReportSidebar;
let side: ReportSidebar['side'];

jest.setTimeout(180_000);
beforeAll(async () => {
  page = (await host.open({ width: 1366, height: 900 })).page;
  sidebar = new ReportSidebar(page);
  side = sidebar.side;
  await clearReports(page);
});
afterAll(() => host.close());

/** Somebody else saves a report of June. */
function saveElsewhere(unit: string, cells: object, seen = ''): Promise<unknown> {
  const report = { month: '2565-06', unit, kpi: 'T1', cells, request: `other ${Math.random()}`, seen };
  return page.evaluate((request) => workbench.call('kpiRpc', request), {
    method: 'saveReports',
    params: { reports: [report], send: true },
  });
}

test('while a report is on its way people type on; that is kept, and not taken for sent', async () => {
  await sidebar.pick('บางคล้า', 'T1');
  await side.getByLabel(SPENT).fill('100000');
  await side.getByLabel(FIGURES).fill('ส่งแล้วจ');
  await sidebar.hold();
  await sidebar.sendButton.click();
  await side.getByText('กำลังส่งรายงาน').waitFor();
  await side.getByLabel(FIGURES).focus();
  await page.keyboard.press('Home');
  await page.keyboard.type('ยัง ', { delay: 60 });
  expect(await sidebar.sendButton.getAttribute('aria-disabled')).toBe('true');
  expect(await seriousFindings(await sidebar.frame())).toEqual([]);
  await sidebar.sendButton.click({ force: true });
  await side.getByLabel(FIGURES).focus();
  await page.keyboard.press('Home');
  // A vowel stands over its letter: three steps.
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
  await sidebar.letGo();
  await side.getByText(/^ส่งรายงานแล้ว .* แต่ที่พิมพ์เพิ่มระหว่างนั้นยังไม่ได้ส่ง/).waitFor();
  expect(await sidebar.rows('บางคล้า', 'T1')).toMatchObject([{ 'ค่า 1': 100000, ข้อมูลผลการดำเนินงาน: 'ส่งแล้วจ' }]);
  // The keyboard is where it was, between the same letters.
  await page.keyboard.type('ไม่');
  expect(await side.getByLabel(FIGURES).inputValue()).toBe('ยัง ไม่ส่งแล้วจ');
  await side.getByText(KEPT).waitFor();
  await sidebar.pick('บางคล้า', 'T1');
  await side.getByRole('button', { name: 'ใช้ฉบับร่างนี้' }).click();
  await sidebar.sendButton.click();
  await sidebar.sent();
  expect(await sidebar.rows('บางคล้า', 'T1')).toMatchObject([
    { 'ค่า 1': 100000, ข้อมูลผลการดำเนินงาน: 'ยัง ไม่ส่งแล้วจ', ครั้งที่ส่ง: 2 },
  ]);
});

test('another KPI chosen meanwhile opens once the report is sent, and stays closed where it is not', async () => {
  await sidebar.pick('บางคล้า', 'T1');
  await side.getByLabel(SPENT).fill('200000');
  await sidebar.hold();
  await sidebar.sendButton.click();
  await sidebar.kpi.selectOption('T2');
  await side.getByText('จะเปิดรายการที่เลือกเมื่อบันทึกเสร็จ').waitFor();
  await sidebar.letGo();
  await eventually(async () => (await sidebar.rows('บางคล้า', 'T1')).map((row) => row['ค่า 1']), [200000]);
  await sidebar.sent();
  expect(await sidebar.kpi.inputValue()).toBe('T2');
  expect(await side.getByLabel('มีแผนการปฏิบัติงานและแผนการใช้จ่ายงบประมาณ').isChecked()).toBe(false);

  await side.getByLabel('มีแผนการปฏิบัติงานและแผนการใช้จ่ายงบประมาณ').check();
  await side.getByText(KEPT).waitFor();
  await sidebar.hold();
  await page.evaluate(() => workbench.fail({ method: 'Range.setValues', kind: 'replyLost' }));
  await sidebar.sendButton.click();
  await sidebar.kpi.selectOption('T1');
  await sidebar.letGo();
  await again().waitFor();
  expect(await sidebar.kpi.inputValue()).toBe('T2');
  await again().click();
  await side.getByText(/^(ส่งรายงานแล้ว|รายงานนี้ส่งไว้แล้ว)/).waitFor();
  expect(await sidebar.rows('บางคล้า', 'T2')).toMatchObject([{ 'ค่า 1': true, ครั้งที่ส่ง: 1 }]);
});

const again = () => side.getByRole('alert').getByRole('button', { name: 'ลองอีกครั้ง' });

test('two versions can be left without choosing, and are shown again at the next sending', async () => {
  await sidebar.pick('พนมสารคาม', 'T1');
  await side.getByLabel(SPENT).fill('100000');
  await saveElsewhere('พนมสารคาม', { value1: 222222, obstacle: 'ของเขา' });
  await sidebar.sendButton.click();
  const conflict = side.getByRole('heading', { name: 'มีผู้อื่นบันทึกรายงานนี้ก่อนแล้ว' });
  await conflict.waitFor();
  await side.getByRole('button', { name: 'กลับไปแบบฟอร์ม ยังไม่เลือก' }).click();
  await side.getByText(/^ยังไม่ได้เลือกและยังไม่ได้ส่ง/).waitFor();
  expect(await side.getByLabel(SPENT).inputValue()).toBe('100000');
  expect(await sidebar.rows('พนมสารคาม', 'T1')).toMatchObject([{ 'ค่า 1': 222222, ปัญหาอุปสรรค: 'ของเขา' }]);
  await sidebar.sendButton.click();
  await conflict.waitFor();
});

test('rows sorted while the report is on its way, a column moved, the tab renamed, the row deleted', async () => {
  await saveElsewhere('แปลงยาว', { value1: 1 });
  await sidebar.pick('แปลงยาว', 'T1');
  const others = await page.evaluate((tab) => workbench.read(tab), REPORTS);
  const last = others.length;
  const send = async (amount: string) => {
    await side.getByLabel(SPENT).fill(amount);
    await side.getByLabel(SPENT).blur();
    await sidebar.sendButton.click();
  };
  const figures = async () => (await sidebar.rows('แปลงยาว', 'T1')).map((row) => row['ค่า 1']);

  await sidebar.hold();
  await send('100001');
  await page.evaluate(
    ([tab, rows]) => workbench.sort(tab as string, `A2:AK${rows}`, 2, false),
    [REPORTS, last],
  );
  await sidebar.letGo();
  await sidebar.sent();
  expect(await figures()).toEqual([100001]);

  await page.evaluate((tab) => workbench.moveColumn(tab, 'F', 'E'), REPORTS);
  await send('100002');
  await eventually(figures, [100002]);

  await page.evaluate((tab) => workbench.renameSheet(tab, 'ชื่ออื่น'), REPORTS);
  await send('100003');
  await side
    .getByRole('alert')
    .getByText(/“ผลการดำเนินงาน”/)
    .waitFor();
  await page.evaluate((tab) => workbench.renameSheet('ชื่ออื่น', tab), REPORTS);
  await again().click();
  await eventually(figures, [100003]);

  const rows = await page.evaluate((tab) => workbench.read(tab), REPORTS);
  const at = rows.findIndex((row) => row.includes('แปลงยาว')) + 1;
  await page.evaluate(([tab, row]) => workbench.deleteRows(tab as string, row as number, 1), [REPORTS, at]);
  await send('100004');
  await side.getByText(/ถูกลบไปแล้วระหว่างที่เปิดแบบฟอร์มอยู่/).waitFor();
  expect(await figures()).toEqual([]);
  await side.getByRole('button', { name: 'ส่งเป็นรายงานใหม่' }).click();
  await eventually(figures, [100004]);
});

test('combining marks and a national ID are stored as they were typed, the ID warned of', async () => {
  const marks = 'น้ำ ปี่ กู้ ก็ กำ\u0301 ญู ฐี่ 👩‍🌾';
  await sidebar.pick('คลองเขื่อน', 'T1');
  await side.getByLabel(SPENT).fill('100');
  await side.getByLabel(FIGURES).fill(marks);
  await side.getByLabel(OBSTACLE).fill('บัตร 1101400000014');
  await side.getByText(/มีเลขประจำตัวประชาชนหรือหมายเลขโทรศัพท์/).waitFor();
  await sidebar.sendButton.click();
  await sidebar.sent();
  expect(await sidebar.rows('คลองเขื่อน', 'T1')).toMatchObject([
    { ข้อมูลผลการดำเนินงาน: marks, ปัญหาอุปสรรค: 'บัตร 1101400000014' },
  ]);
  await sidebar.pick('คลองเขื่อน', 'T1');
  expect(await side.getByLabel(FIGURES).inputValue()).toBe(marks);
});
