// An entry table in the browser: a click on the tick box sends the row, and its answer stands beside it.
import { cell, clearReports, eventually, goTo, type OpenedPage, PageHost } from './support/openPage';

const TABLE = 'กรอก 1.1 ใช้จ่ายงบประมาณ';
/** The middle of B2, below the menu, the formula bar and a heading of five lines. */
const FIRST_TICK = { x: 201, y: 241 };

const host = new PageHost();
let opened: OpenedPage;

jest.setTimeout(120_000);
beforeAll(async () => {
  opened = await host.open();
});
afterAll(() => host.close());

test('a figure typed, the box clicked: sent and scored', async () => {
  const { page } = opened;
  await clearReports(page);
  await page.evaluate(async (table) => {
    await workbench.answers([{ button: 'OK', text: '' }, 'YES', { button: 'OK', text: '1.1' }, 'OK']);
    await workbench.click('สร้างตารางกรอกข้อมูลประจำเดือน');
    await workbench.type(table, 'E2', 1180440);
  }, TABLE);
  await goTo(page, TABLE, 'A1');
  await page.mouse.click(FIRST_TICK.x, FIRST_TICK.y);
  await eventually(cell(page, TABLE, 'B2'), true);
  await eventually(cell(page, TABLE, 'C2'), 5);
  await eventually(cell(page, 'ผลการดำเนินงาน', 'B2'), 'เมืองฉะเชิงเทรา');
  expect(opened.errors).toEqual([]);
});
