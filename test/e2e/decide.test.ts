// The sidebars พิจารณารับรองผล and ปิดรับ / เปิดรับรายงานประจำเดือน on the sample's June, used as people do.
import type { Frame, FrameLocator, Page } from 'playwright-core';
import { seriousFindings } from './support/axe';
import { eventually, type OpenedPage, PageHost } from './support/openPage';

const DECISIONS = 'การรับรองผล';
const DECIDE = 'พิจารณารับรองผล';
const CLOSE = 'ปิดรับ / เปิดรับรายงานประจำเดือน';
const host = new PageHost();
let opened: OpenedPage;
let side: FrameLocator;

jest.setTimeout(240_000);
beforeAll(async () => {
  opened = await host.open();
  side = opened.page.frameLocator('#sidebar iframe').first();
});
afterAll(() => host.close());

async function menu(...labels: string[]): Promise<void> {
  for (const name of ['ตัวชี้วัด', ...labels]) await opened.page.getByRole('menuitem', { name }).click();
}

async function sidebarFrame(page: Page): Promise<Frame> {
  const frame = await (await page.locator('#sidebar iframe').first().elementHandle())?.contentFrame();
  if (!frame) throw new Error('no sidebar');
  return frame;
}

const card = (unit: string) =>
  side
    .locator('li.card')
    .filter({ has: side.locator('.pick-row').getByText(unit, { exact: true }) })
    .first();

/** Decisions of one state, by the key of their report. */
function decided(state: string): () => Promise<unknown[]> {
  return () =>
    opened.page.evaluate(
      async ([tab, wanted]) =>
        (await workbench.read(tab as string))
          .slice(1)
          .filter((row) => row[2] === wanted && String(row[5]).startsWith('21 มิ.ย.'))
          .map((row) => row[0]),
      [DECISIONS, state],
    );
}

async function typeReport(unit: string, heading: string, value: number): Promise<void> {
  await opened.page.evaluate(
    async ([name, wanted, typed]) => {
      const [headings = [], ...rows] = await workbench.read('ผลการดำเนินงาน');
      const row = rows.findIndex((cells) => cells[0] === '2565-06' && cells[1] === name && cells[2] === 'T1');
      const column = String.fromCharCode(65 + headings.indexOf(wanted as string));
      await workbench.type('ผลการดำเนินงาน', `${column}${row + 2}`, typed as number);
    },
    [unit, heading, value] as const,
  );
}

test('the month in which something waits is in front, with levels, problems and evidence', async () => {
  await menu(DECIDE);
  await side.getByLabel('แสดง').waitFor();
  expect(await side.getByLabel('เดือน').inputValue()).toBe('2565-06');
  await card('แปลงยาว').getByText('ระดับ 4 (4 คะแนน)').waitFor();
  await card('แปลงยาว').getByText('392,510 บาท').waitFor();
  await card('แปลงยาว').getByText('หลักฐาน 1 รายการ').waitFor();
  const frame = await sidebarFrame(opened.page);
  expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  expect(await seriousFindings(frame)).toEqual([]);
});

test('one report is certified by the keyboard alone', async () => {
  await side.getByLabel('ผู้พิจารณา (ตำแหน่ง)').fill('พัฒนาการจังหวัด');
  await card('แปลงยาว').getByLabel('แปลงยาว', { exact: true }).focus();
  const frame = await sidebarFrame(opened.page);
  const focused = () => frame.evaluate(() => document.activeElement?.textContent);
  // What is to be read stands before what is to be pressed.
  for (let i = 0; i < 6 && (await focused()) !== 'รับรองผล แปลงยาว'; i++)
    await opened.page.keyboard.press('Tab');
  expect(await focused()).toBe('รับรองผล แปลงยาว');
  await opened.page.keyboard.press('Enter');
  await side.getByText('บันทึกแล้ว 1 รายงาน').waitFor();
  await eventually(decided('รับรองผลแล้ว'), ['2565-06|แปลงยาว|T1']);
});

test('several at once are sent back, with an opinion only; a fault is tried again and counts once', async () => {
  await side.getByLabel('บางคล้า', { exact: true }).first().check();
  await side.getByLabel('บ้านโพธิ์', { exact: true }).first().check();
  await side.getByText('เลือกไว้ 2 รายงาน').waitFor();
  await side
    .getByRole('group', { name: 'เลือกไว้ 2 รายงาน' })
    .getByRole('button', { name: 'ส่งคืนให้แก้ไข' })
    .click();
  const send = side.getByRole('button', { name: 'ส่งคืนให้แก้ไข' });
  await send.click();
  await side.getByText('โปรดใส่ความเห็นก่อนส่งคืน').waitFor();
  await side.getByLabel('ความเห็น').fill('โปรดแนบรายงาน GFMIS');
  expect(await seriousFindings(await sidebarFrame(opened.page))).toEqual([]);
  await opened.page.evaluate(() => workbench.fail({ method: 'Range.setValues', kind: 'replyLost' }));
  await send.click();
  await side.getByRole('button', { name: 'ลองอีกครั้ง' }).click();
  await side.getByText('บันทึกแล้ว 2 รายงาน').waitFor();
  await eventually(decided('ส่งคืนให้แก้ไข'), ['2565-06|บางคล้า|T1', '2565-06|บ้านโพธิ์|T1']);
});

test('what was sent back is listed with its opinion, and nothing can be decided on it', async () => {
  await side.getByLabel('แสดง').selectOption('returned');
  await card('บ้านโพธิ์').getByText('ความเห็นครั้งก่อน: โปรดแนบรายงาน GFMIS').waitFor();
  expect(await card('บ้านโพธิ์').getByRole('button').count()).toBe(0);
  expect(await seriousFindings(await sidebarFrame(opened.page))).toEqual([]);
  await side.getByLabel('แสดง').selectOption('sent');
});

test('a report that was changed meanwhile is shown anew instead of being certified', async () => {
  await typeReport('คลองเขื่อน', 'ค่า 2', 238_000);
  await card('คลองเขื่อน').getByRole('button', { name: 'รับรองผล' }).click();
  await card('คลองเขื่อน').getByText('มีผู้แก้ไขรายงานนี้').waitFor();
  expect(await decided('รับรองผลแล้ว')()).toHaveLength(1);
});

test('changed after certification: both values, and the certified one is put back', async () => {
  await typeReport('แปลงยาว', 'ค่า 1', 1000);
  await side.getByRole('button', { name: 'โหลดใหม่' }).click();
  await side.getByLabel('แสดง').selectOption('changed');
  await card('แปลงยาว').getByRole('cell', { name: '392,510 บาท' }).waitFor();
  await card('แปลงยาว').getByRole('cell', { name: '1,000 บาท' }).waitFor();
  expect(await seriousFindings(await sidebarFrame(opened.page))).toEqual([]);
  await card('แปลงยาว').getByRole('button', { name: 'คืนค่าที่รับรอง' }).click();
  await side.getByText('ไม่มีรายงานในสถานะนี้').waitFor();
});

test('a month is closed, and opened for one unit with a reason and a last day', async () => {
  await menu(CLOSE);
  const june = side.getByRole('region', { name: 'มิ.ย. 65' });
  await june.getByText('เปิดรับอยู่').waitFor();
  expect(await seriousFindings(await sidebarFrame(opened.page))).toEqual([]);
  await june.getByRole('button', { name: 'ปิดรับ มิ.ย. 65' }).click();
  await side.getByRole('button', { name: 'ปิดรับ มิ.ย. 65' }).click();
  await side.getByText('ปิดรับ มิ.ย. 65 แล้ว').waitFor();
  await june.getByRole('button', { name: 'เปิดรับ มิ.ย. 65' }).click();
  await side.getByLabel('หน่วยงาน').selectOption('บางคล้า');
  await side.getByRole('button', { name: 'เปิดรับ มิ.ย. 65' }).click();
  await side.getByText('โปรดเลือกวันสุดท้ายที่เปิดรับ').waitFor();
  await side.getByLabel('เปิดรับถึงวันที่').fill('2022-06-25');
  await side.getByText('ถึง 25 มิ.ย. 2565').waitFor();
  await side.getByLabel('เหตุผล').fill('ขอแก้ไขยอดเบิกจ่าย');
  expect(await seriousFindings(await sidebarFrame(opened.page))).toEqual([]);
  await side.getByRole('button', { name: 'เปิดรับ มิ.ย. 65' }).click();
  await june.getByText('เปิดรับ บางคล้า ถึง 25 มิ.ย. 2565').waitFor();
  await eventually(decided('เปิดรับ'), ['2565-06|บางคล้า']);
});

test('nothing left the machine, and the console stayed silent', () => {
  expect(opened.foreign).toEqual([]);
  expect(opened.errors).toEqual([]);
});
