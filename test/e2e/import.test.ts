// นำเข้าข้อมูลจากตารางหรือไฟล์ in the sidebar, operated as people do: files and selections become reports, wrong ones are refused.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame, FrameLocator } from 'playwright-core';
import { seriousFindings } from './support/axe';
import { clearReports, eventually, type OpenedPage, PageHost } from './support/openPage';

const FOLDER = path.resolve(__dirname, '../fixtures/import');
const REPORTS = 'ผลการดำเนินงาน';
const IMPORT = 'นำเข้าข้อมูลจากตารางหรือไฟล์';
const PREVIEW = 'ดูตัวอย่างก่อนนำเข้า';

const districts = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.xlsx'))
  .map((name) => ({ name, base64: readFileSync(path.join(FOLDER, name), 'base64') }));

const host = new PageHost();
let opened: OpenedPage;
let side: FrameLocator;

jest.setTimeout(120_000);
beforeAll(async () => {
  opened = await host.open({ width: 1366, height: 900 });
  const { page } = opened;
  side = page.frameLocator('#sidebar iframe');
  await clearReports(page);
});
beforeEach(async () => {
  const { page } = opened;
  await page.evaluate((label) => workbench.click(label), IMPORT);
  await side.getByRole('button', { name: 'ใช้ตารางที่เลือกในชีต' }).waitFor();
});
afterAll(() => host.close());

type File = { name: string; base64?: string; text?: string };

async function choose(files: readonly File[]): Promise<void> {
  await opened.page.evaluate((list) => workbench.chooseFiles(list), files);
  await side.getByText(`อ่านแล้ว ${files.length} รายการ`).waitFor();
}

async function preview(): Promise<void> {
  await side.getByRole('button', { name: PREVIEW }).click();
  await side.getByRole('heading', { name: 'ตัวอย่างก่อนนำเข้า' }).waitFor();
}

async function commit(rows: number): Promise<void> {
  await side.getByRole('button', { name: `นำเข้า ${rows} แถว` }).click();
  await side.getByRole('heading', { name: 'นำเข้าแล้ว' }).waitFor();
}

/** Counts as the preview shows them: new, changed, unchanged, refused. */
async function counts(): Promise<number[]> {
  return (await side.locator('.counts dd').allTextContents()).map(Number);
}

/** The reports of the workbook: month, unit, KPI. */
function reports(): Promise<string[]> {
  return opened.page.evaluate(async (name) => {
    const rows = (await workbench.read(name)).slice(1);
    return rows.filter(([month]) => month !== '').map((row) => row.slice(0, 3).join(' '));
  }, REPORTS);
}

async function frame(): Promise<Frame> {
  const found = await (await opened.page.locator('#sidebar iframe').elementHandle())?.contentFrame();
  if (!found) throw new Error('no sidebar is open');
  return found;
}

test('what is no table is refused with its reason, and nothing is written', async () => {
  const locked = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1024),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]);
  await choose([
    { name: 'รูป.xlsx', base64: Buffer.from('89504e470d0a1a0a0000', 'hex').toString('base64') },
    { name: 'ว่าง.csv', text: '' },
    { name: 'ล็อก.xlsx', base64: locked.toString('base64') },
    { name: 'ไม่มีตาราง.csv', text: 'บันทึกข้อความ\nเรียน ท่านนายอำเภอ' },
    { name: 'ขาด.xlsx', base64: (districts[0]?.base64 ?? '').slice(0, 2000) },
  ]);
  for (const reason of ['เป็นรูปภาพ', 'ว่างเปล่า', 'มีรหัสผ่าน', 'ไม่พบตารางรายงานผล', 'เสียหายหรือไม่ครบ'])
    await side.getByText(reason).waitFor();
  expect(await side.getByRole('button', { name: PREVIEW }).count()).toBe(0);
  expect(await reports()).toEqual([]);
});

test('going back or cancelling writes nothing', async () => {
  await choose(districts);
  await preview();
  await side.getByRole('button', { name: 'ย้อนกลับ' }).click();
  await side.getByRole('heading', { name: 'ตารางที่เลือกไว้ 11 รายการ' }).waitFor();
  await preview();
  await side.getByRole('button', { name: 'ยกเลิก' }).click();
  await side.getByText('ยกเลิกแล้ว ไม่ได้บันทึกสิ่งใด').waitFor();
  expect(await reports()).toEqual([]);
});

test('eleven files are previewed and imported whatever goes wrong; the same again changes nothing', async () => {
  const { page } = opened;
  const failNext = (kind: 'throw' | 'replyLost') =>
    page.evaluate((fault) => workbench.fail({ method: 'Range.setValues', kind: fault }), kind);
  const again = () => side.getByRole('alert').getByRole('button', { name: 'ลองอีกครั้ง' });
  await choose(districts);
  await preview();
  expect(await counts()).toEqual([27, 0, 0, 0]);
  expect(await reports()).toEqual([]);
  await failNext('throw');
  await side.getByRole('button', { name: 'นำเข้า 27 แถว' }).click();
  await again().waitFor();
  await failNext('replyLost');
  await again().click();
  await again().waitFor();
  await again().click();
  await side.getByRole('heading', { name: 'นำเข้าแล้ว' }).waitFor();
  const written = await reports();
  expect(written).toHaveLength(27);
  expect(new Set(written).size).toBe(27);
  const formulas = await opened.page.evaluate((name) => workbench.formulas(name), REPORTS);
  const values = await opened.page.evaluate((name) => workbench.read(name), REPORTS);
  expect(values.flat()).toContain('=ยอดขายลดลงช่วงฝนตก');
  expect(formulas.flat().filter((formula) => String(formula).startsWith('=ยอด'))).toEqual([]);

  await side.getByRole('button', { name: 'นำเข้าเพิ่ม' }).click();
  await choose(districts);
  await preview();
  expect(await counts()).toEqual([0, 0, 27, 0]);
  await side.getByText('ไม่มีแถวที่ต้องบันทึก').waitFor();
  expect(await side.getByRole('button', { name: /^นำเข้า/ }).count()).toBe(0);
  expect(await reports()).toEqual(written);
});

test('the selected budget table becomes 15 reports once its month is chosen', async () => {
  await opened.page.evaluate(() => workbench.select('งบประมาณ', 'A1'));
  await side.getByRole('button', { name: 'ใช้ตารางที่เลือกในชีต' }).click();
  await side.getByText('อ่านแล้ว 1 รายการ').waitFor();
  await side.getByRole('button', { name: PREVIEW }).click();
  await side.getByText('โปรดเลือกให้ครบก่อน: เดือนที่รายงาน').waitFor();
  expect(await side.getByLabel('ตัวชี้วัดของตารางนี้').inputValue()).toBe('T1');
  await side.getByLabel('เดือนที่รายงาน').selectOption({ label: 'พฤษภาคม 2565' });
  await preview();
  expect(await counts()).toEqual([15, 0, 0, 0]);
  await commit(15);
  const written = (await reports()).filter((report) => report.startsWith('2565-05'));
  expect(written).toHaveLength(15);
  expect(written).toContain('2565-05 สารสนเทศ T1');
});

test('columns can be corrected, drafts are kept apart, and refused rows say why', async () => {
  const text =
    'อำเภอ,เดือน,KPI,ใช้ไป,ค่า 2,ค่า 3\nบางคล้า,เม.ย. 65,1.1,500000,0,721070\nบางครา,เม.ย. 65,1.1,1,0,1\nราชสาส์น,06/65,1.1,1,0,371500\nบางปะกง,เม.ย. 65,1.1,ห้าแสน,0,506480';
  await choose([{ name: 'รวม.csv', text }]);
  await side.getByText('ตรวจสอบหรือแก้ไขคอลัมน์').click();
  await side.getByLabel('คอลัมน์ D “ใช้ไป”').selectOption({ label: 'ค่า 1' });
  await side.getByLabel('ฉบับร่าง (ยังไม่นับ)').check();
  await preview();
  expect(await counts()).toEqual([1, 0, 0, 3]);
  await side.getByText('“บางครา” ไม่อยู่ในรายชื่อหน่วยงาน (ใกล้เคียงกับ “บางคล้า”)').waitFor();
  await side.getByText('“06/65” อ่านเป็นเดือนไม่ได้').waitFor();
  await side.getByText('คอลัมน์ “เบิกจ่ายแล้ว” มีค่า “ห้าแสน”').waitFor();
  await commit(1);
  const [headings, ...rows] = await opened.page.evaluate((name) => workbench.read(name), REPORTS);
  const draft = rows.find(([month]) => month === '2565-04');
  expect(draft?.[headings?.indexOf('วันที่ส่ง') ?? -1]).toBe('');
});

test('by keyboard alone, nothing serious for axe, nothing cut off at twice the size', async () => {
  const { page } = opened;
  const check = async () => {
    expect(await seriousFindings(await frame())).toEqual([]);
    const cut = await (await frame()).evaluate(() => {
      document.documentElement.style.zoom = '2';
      const isWide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
      document.documentElement.style.zoom = '';
      return isWide;
    });
    expect(cut).toBe(false);
  };
  await check();
  await choose([{ name: 'รวม.csv', text: 'หน่วยงาน,เดือน,KPI,ค่า 1\nแปลงยาว,เม.ย. 65,2.5,9000' }]);
  await side.getByText('ตรวจสอบหรือแก้ไขคอลัมน์').first().click();
  await check();
  await side.getByRole('button', { name: PREVIEW }).focus();
  await page.keyboard.press('Enter');
  const heading = async () => (await frame()).evaluate(() => document.activeElement?.textContent);
  await eventually(heading, 'ตัวอย่างก่อนนำเข้า');
  await check();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await eventually(heading, 'นำเข้าแล้ว');
  await check();
});

test('nothing left the machine, and the console stayed silent', () => {
  expect(opened.foreign).toEqual([]);
  expect(opened.errors).toEqual([]);
});
