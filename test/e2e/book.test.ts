// The book between visits: kept over a reload, safe with two tabs, reset from the menu, and blocked storage said in Thai.
import type { Page } from 'playwright-core';
import { cell, eventually, PageHost, ready, tryTyping, typeCell } from './support/openPage';

const BUDGET = 'งบประมาณ';
const host = new PageHost();

jest.setTimeout(120_000);
afterEach(async () => {
  for (const page of (await host.context).pages()) await page.close();
});
afterAll(() => host.close());

/** What the browser has kept of the book. */
function stored(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('kpi-sheets');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('book').objectStore('book').get('snapshot');
          reading.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(reading.result ?? null));
          };
        };
      }),
  );
}

test('a reload keeps the book, and the menu brings the sample back', async () => {
  const { page, errors } = await host.open();
  await typeCell(page, BUDGET, 'B20', 'จำไว้');
  await eventually(async () => (await stored(page)).includes('จำไว้'), true);
  await page.reload();
  await ready(page);
  expect(await cell(page, BUDGET, 'B20')()).toBe('จำไว้');
  expect(await cell(page, BUDGET, 'I2')()).toBe(4);
  await page.getByRole('menuitem', { name: 'สมุดงาน' }).click();
  await page.getByRole('menuitem', { name: 'คืนค่าข้อมูลตัวอย่าง' }).click();
  await page.getByRole('button', { name: 'ตกลง' }).click();
  await eventually(cell(page, BUDGET, 'B20'), '');
  await eventually(cell(page, BUDGET, 'I2'), 4);
  expect(errors).toEqual([]);
});

test('a reload before the book is kept asks first, and staying keeps what was typed', async () => {
  const { page } = await host.open();
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await typeCell(page, BUDGET, 'B24', 'ยังไม่ทันบันทึก');
  await page.evaluate(() => location.reload()).catch(() => undefined);
  await eventually(async () => asked, ['beforeunload']);
  expect(await cell(page, BUDGET, 'B24')()).toBe('ยังไม่ทันบันทึก');
  await eventually(async () => (await stored(page)).includes('ยังไม่ทันบันทึก'), true);
  const mayLeave = () => dispatchEvent(new Event('beforeunload', { cancelable: true }));
  await eventually(() => page.evaluate(mayLeave), true);
  await page.reload();
  await ready(page);
  expect(await cell(page, BUDGET, 'B24')()).toBe('ยังไม่ทันบันทึก');
  expect(asked).toEqual(['beforeunload']);
});

test('a second tab is read-only until it takes the book over, and the first one then is', async () => {
  const first = await host.open();
  await typeCell(first.page, BUDGET, 'B21', 'แท็บแรก');
  await eventually(async () => (await stored(first.page)).includes('แท็บแรก'), true);
  const second = await host.open();
  const banner = (page: Page) => page.getByRole('alert').filter({ hasText: 'เปิดอยู่ในแท็บอื่น' });
  await banner(second.page).waitFor();
  await tryTyping(second.page, BUDGET, 'B22', 'ไม่ควรเข้า');
  expect(await cell(second.page, BUDGET, 'B22')()).toBe('');
  await first.page.evaluate((sheet) => workbench.type(sheet, 'B23', 'ล่าสุด'), BUDGET);
  await second.page.keyboard.press('Escape');
  await second.page.getByRole('button', { name: 'ใช้แท็บนี้แทน' }).click();
  await banner(first.page).waitFor();
  await banner(second.page).waitFor({ state: 'detached' });
  await eventually(cell(second.page, BUDGET, 'B23'), 'ล่าสุด');
  await typeCell(second.page, BUDGET, 'B24', 'แท็บสอง');
  await eventually(async () => (await stored(second.page)).includes('แท็บสอง'), true);
  expect([...first.errors, ...second.errors]).toEqual([]);
});

test.each([
  [
    'blocked',
    "Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError'); } })",
    'ไม่อนุญาต',
  ],
  [
    'full',
    "IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); }",
    'เต็ม',
  ],
])('storage that is %s is said in Thai, and the page goes on', async (_, script, sentence) => {
  const { page, errors } = await host.open(undefined, async (page) => {
    await page.addInitScript(script);
  });
  await page.getByRole('alert').filter({ hasText: sentence }).waitFor();
  await typeCell(page, BUDGET, 'B20', '=KPI_LEVEL("T1",{504980,0,506480,0})');
  await eventually(cell(page, BUDGET, 'B20'), 4);
  expect(errors).toEqual([]);
});
