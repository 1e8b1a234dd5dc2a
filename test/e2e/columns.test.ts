// The section คอลัมน์ที่เข้าใจ of the panel, used as people do, by keyboard too: a misread table is corrected, and the way back.
import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { seriousFindings } from './support/axe';
import { cell, eventually, type OpenedPage, PageHost } from './support/openPage';

const SHEET = 'ทดลองคอลัมน์';
const UNKNOWN = 'เบิกจ่าย';
const CHECK = 'ตรวจสอบและคำนวณคะแนนในชีตนี้';
const host = new PageHost();
let opened: OpenedPage;

jest.setTimeout(180_000);
beforeAll(async () => {
  opened = await host.open();
  await opened.page.evaluate(async (sheet) => {
    await workbench.renameSheet('กองทุน', sheet);
    const blank = Array.from({ length: 60 }, () => new Array(26).fill(''));
    await workbench.unmerge(sheet, 'A1:Z60');
    await workbench.paste(sheet, 'A1', blank);
    await workbench.paste(sheet, 'A1', [
      ['ที่', 'หน่วย', 'งบ', 'ใช้แล้ว', 'PO', 'ระดับ', 'อำเภอ'],
      [1, 'บางปะกง', 506480, 504980, 0, 5, 'ก'],
      [2, 'คลองเขื่อน', 483150, 198020, 238954.72, 5, 'ข'],
    ]);
    await workbench.select(sheet, 'A1');
    await workbench.answers(['T1', 'มิ.ย. 65', 'YES', 'OK']);
    await workbench.click('ตรวจสอบและคำนวณคะแนนในชีตนี้');
  }, SHEET);
});
afterAll(() => host.close());

const panel = (): FrameLocator => opened.page.frameLocator('#sidebar iframe').first();
const field = (name: string) => panel().getByLabel(name, { exact: true });
const level = () => cell(opened.page, SHEET, 'I2')();

async function menuItem(label: string): Promise<void> {
  for (const name of ['ตัวชี้วัด', label]) await opened.page.getByRole('menuitem', { name }).click();
}

/** On with Tab, round the panel where need be. */
async function tabTo(wanted: Locator): Promise<void> {
  const isThere = () => wanted.evaluate((one) => one === one.ownerDocument.activeElement);
  for (let i = 0; i < 99 && !(await isThere()); i++) await opened.page.keyboard.press('Tab');
  expect(await isThere()).toBe(true);
}

async function panelFrame(page: Page): Promise<Frame> {
  const frame = await (await page.locator('#sidebar iframe').first().elementHandle())?.contentFrame();
  if (!frame) throw new Error('no sidebar');
  return frame;
}

test('the section unfolds by keyboard and says what was understood', async () => {
  const { page } = opened;
  expect(await level()).toBe('');
  await panel().getByText('คอลัมน์ที่เข้าใจ').focus();
  await page.keyboard.press('Enter');
  await field('หน่วยงาน').waitFor();
  expect(await field('หน่วยงาน').inputValue()).toBe('อำเภอ');
  expect(await field('PO (ใบสั่งซื้อ/สั่งจ้าง)').inputValue()).toBe('PO');
  expect(await field('ตัวชี้วัดของทุกแถว').inputValue()).toBe('T1');
  expect(await field('เดือนของทุกแถว').inputValue()).toBe('2565-06');
  const offered = await field('เบิกจ่ายแล้ว').locator('option').allTextContents();
  expect(offered).toEqual(['ไม่มี', 'ที่', 'หน่วย', 'งบ', 'ใช้แล้ว', 'PO', 'ระดับ', 'อำเภอ']);
});

test('axe finds nothing serious', async () => {
  expect(await seriousFindings(await panelFrame(opened.page))).toEqual([]);
});

test('two fields on one column are refused in Thai, and the keyboard is at the second', async () => {
  await field('เบิกจ่ายแล้ว').selectOption('PO');
  await panel().getByRole('button', { name: 'ตรวจสอบใหม่ตามที่แก้ไข' }).click();
  await panel().getByRole('alert').filter({ hasText: 'หัวตาราง “PO”' }).waitFor();
  expect(await level()).toBe('');
});

test('corrected with the keyboard alone, the table is scored; the correction is shown and stays', async () => {
  const { page } = opened;
  await field('หน่วยงาน').focus();
  for (const heading of ['ระดับ', 'PO', 'ใช้แล้ว', 'งบ', 'หน่วย']) {
    await page.keyboard.press('ArrowUp');
    expect(await field('หน่วยงาน').inputValue()).toBe(heading);
  }
  await field('รวมงบประมาณทั้งสิ้น').selectOption('งบ');
  await field('เบิกจ่ายแล้ว').selectOption('ใช้แล้ว');
  await field('ระดับคะแนน').selectOption('ไม่มี');
  await panel().getByRole('button', { name: 'ตรวจสอบใหม่ตามที่แก้ไข' }).focus();
  await page.keyboard.press('Enter');
  await panel().getByText('ตรวจสอบใหม่ตามที่แก้ไขแล้ว').waitFor();
  await eventually(level, 4);
  await panel().getByText('คอลัมน์ที่เข้าใจ (แก้ไขแล้ว)').waitFor();
  expect(await field('หน่วยงาน').inputValue()).toBe('หน่วย');
  expect(await field('ระดับคะแนน').inputValue()).toBe('');
  expect(await seriousFindings(await panelFrame(page))).toEqual([]);
});

test('an edit is checked as it was corrected', async () => {
  const { page } = opened;
  await page.evaluate((sheet) => workbench.type(sheet, 'D2', 100), SHEET);
  await eventually(level, 0);
});

test('a heading renamed meanwhile is said, and nothing is written', async () => {
  const { page } = opened;
  await page.evaluate((sheet) => workbench.type(sheet, 'C1', 'วงเงิน'), SHEET);
  await panel().getByRole('button', { name: 'ตรวจสอบใหม่ตามที่แก้ไข' }).click();
  await panel().getByRole('alert').filter({ hasText: 'ไม่พบหัวตาราง “งบ”' }).waitFor();
  await page.evaluate((sheet) => workbench.type(sheet, 'C1', 'งบ'), SHEET);
});

test('the way back: the columns are again as the add-on understands them', async () => {
  await panel().getByRole('button', { name: 'ใช้ตามที่ระบบเข้าใจ' }).click();
  await panel().getByText('กลับไปใช้ตามที่ระบบเข้าใจ').waitFor();
  await eventually(level, '');
  expect(await field('หน่วยงาน').inputValue()).toBe('อำเภอ');
  expect(await panel().getByRole('button', { name: 'ใช้ตามที่ระบบเข้าใจ' }).count()).toBe(0);
});

test('no heading is known: a person names the columns by keyboard, and the next check scores the table', async () => {
  const { page } = opened;
  await page.evaluate(async (sheet) => {
    await workbench.renameSheet('งบประมาณ', sheet);
    const blank = Array.from({ length: 60 }, () => new Array(26).fill(''));
    await workbench.unmerge(sheet, 'A1:Z60');
    await workbench.paste(sheet, 'A1', blank);
    await workbench.paste(sheet, 'A1', [
      ['ที่', 'ชื่อ', 'วงเงิน', 'จ่ายไป', 'ผูกพัน'],
      [1, 'บางปะกง', 506480, 504980, 0],
      [2, 'คลองเขื่อน', 483150, 198020, 238954.72],
    ]);
    await workbench.select(sheet, 'A1');
  }, UNKNOWN);
  await menuItem(CHECK);
  await page.getByText(`ไม่รู้จักหัวตารางของแท็บ “${UNKNOWN}”`).waitFor();
  await page.keyboard.press('Enter');
  await field('หน่วยงาน').waitFor();
  expect(await field('ค่า 1').count()).toBe(0);
  // Nothing but the keyboard from here on.
  await panel().getByRole('heading', { name: 'ผลการตรวจสอบ' }).focus();
  for (const [name, downs, value] of [
    ['เดือนของทุกแถว', 3, '2565-06'],
    ['หน่วยงาน', 2, 'ชื่อ'],
    ['ตัวชี้วัดของทุกแถว', 1, 'T1'],
    ['เบิกจ่ายแล้ว', 4, 'จ่ายไป'],
    ['PO (ใบสั่งซื้อ/สั่งจ้าง)', 5, 'ผูกพัน'],
    ['รวมงบประมาณทั้งสิ้น', 3, 'วงเงิน'],
  ] as const) {
    await tabTo(field(name));
    for (let i = 0; i < downs; i++) await page.keyboard.press('ArrowDown');
    expect([name, await field(name).inputValue()]).toEqual([name, value]);
  }
  expect(await seriousFindings(await panelFrame(page))).toEqual([]);
  await tabTo(panel().getByRole('button', { name: 'จำคอลัมน์ตามที่เลือก' }));
  await page.keyboard.press('Enter');
  await panel().getByText('จำคอลัมน์ไว้แล้ว').waitFor();
  await page.evaluate(() => workbench.answers(['', '', 'YES', 'OK']));
  await menuItem(CHECK);
  await eventually(cell(page, UNKNOWN, 'G2'), 4);
});

test('nothing left the machine, and the console stayed silent', () => {
  expect(opened.foreign).toEqual([]);
  expect(opened.errors).toEqual([]);
});
