// Every word of the grid's own menus, dialogs and messages that a person can reach is Thai; what is technical stays as it is.
import type { Page } from 'playwright-core';
import { cell, eventually, goTo, type OpenedPage, PageHost, tryTyping } from './support/openPage';

const BUDGET = 'งบประมาณ';
const EXAMPLES = 'ทดลอง';
/** Names of keys, units, functions, addresses and number formats. */
const TECHNICAL =
  /\b(kpi-sheets|KPI\w*|THAI_\w+|PO|IFERROR|px|kpi|values|catalogue|budget|Ctrl|Shift|Enter|Tab|RANGE\d*|[A-Z]{1,3}\d*(:[A-Z]{1,3}\d*)?|SUM\([A-Z0-9:]*\))\b/g;

const host = new PageHost();
let opened: OpenedPage;
let page: Page;

jest.setTimeout(120_000);
beforeAll(async () => {
  opened = await host.open();
  page = opened.page;
});
afterAll(() => host.close());
afterEach(async () => {
  for (let i = 0; i < 3; i++) await page.keyboard.press('Escape');
});

/** Texts and names on the screen that have Latin words in them. */
async function latin(): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.body.querySelectorAll('*')) {
      const { width, height } = element.getBoundingClientRect();
      if (width * height === 0 || element.closest('script, style, svg')) continue;
      for (const node of element.childNodes) if (node instanceof Text) found.push(node.data.trim());
      for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
        found.push(element.getAttribute(name) ?? '');
    }
    return [...new Set(found)];
  });
  return texts.filter((text) => /[A-Za-z]{2}/.test(text.replace(TECHNICAL, '')));
}

/** Waits for something to be there, and then for no Latin word. */
async function onlyThai(sign: string): Promise<void> {
  await page.getByText(sign).last().waitFor();
  await eventually(latin, []);
}

const sheetMenu = (x: number, y: number) =>
  page.locator('#grid canvas[id^=univer-sheet-main]').click({ position: { x, y }, button: 'right' });

test('the page as it opens', () => eventually(latin, []));

test.each([
  ['คัดลอกแบบพิเศษ', 'คัดลอกเฉพาะสูตร'],
  ['วางแบบพิเศษ', 'วางเฉพาะค่า'],
  ['ล้าง', 'ล้างรูปแบบ'],
  ['แทรก', 'เลื่อนลง'],
  ['ลบ', 'เลื่อนขึ้น'],
  ['ตรึง', 'ตรึงแถวแรก'],
  ['เรียงลำดับ', 'กำหนดเอง'],
])('the menu of a cell: %s', async (item, within) => {
  await sheetMenu(300, 150);
  await onlyThai(item);
  await page.getByText(item, { exact: true }).last().hover();
  await onlyThai(within);
});

test('the menus of rows, columns and tabs, and their colours', async () => {
  await sheetMenu(20, 150);
  await onlyThai('ความสูงแถว');
  await page.keyboard.press('Escape');
  await sheetMenu(150, 10);
  await onlyThai('ความกว้างคอลัมน์');
  await page.keyboard.press('Escape');
  await page.getByText('กองทุน', { exact: true }).first().click({ button: 'right' });
  await onlyThai('เปลี่ยนสี');
  await page.getByText('เปลี่ยนสี').hover();
  await page.getByText('สีอื่น').click();
  await onlyThai('ตกลง');
});

test('sorting by several columns', async () => {
  await goTo(page, BUDGET, 'A2:B5');
  await sheetMenu(150, 150);
  await page.getByText('เรียงลำดับ', { exact: true }).last().hover();
  await page.getByText('กำหนดเอง', { exact: true }).last().click();
  await onlyThai('เรียงเฉพาะช่วงที่เลือก');
  await page.getByRole('button', { name: 'ตกลง' }).click();
  await onlyThai('เพิ่มเงื่อนไข');
});

test('a note', async () => {
  await sheetMenu(300, 250);
  await page.getByText('เพิ่มหมายเหตุ').click();
  await page.getByPlaceholder('พิมพ์หมายเหตุ').waitFor();
  await eventually(latin, []);
});

test('named ranges: the panel, and a name given by hand is the script’s', async () => {
  await goTo(page, BUDGET, 'B2:B4');
  await page.mouse.click(84, 54);
  await onlyThai('จัดการชื่อช่วง');
  await page.getByText('จัดการชื่อช่วง', { exact: true }).last().click();
  await onlyThai('เพิ่มชื่อช่วง');
  await page.getByText('เพิ่มชื่อช่วง', { exact: true }).last().click();
  await page.getByPlaceholder('ชื่อ (ตัวอักษรอังกฤษ ไม่เว้นวรรค)').fill('budget');
  await eventually(latin, []);
  await page.getByRole('button', { name: 'ตกลง' }).click();
  await page.evaluate((sheet) => workbench.type(sheet, 'C20', '=SUM(budget)'), BUDGET);
  await eventually(cell(page, BUDGET, 'C20'), 392780 + 320900 + 90120);
  const named = await page.evaluate(async () => {
    const { grid } = (await workbench.snapshot()) as { grid: { anchored: { spec: object }[] } };
    return grid.anchored.map(({ spec }) => spec);
  });
  expect(named).toContainEqual({ name: 'budget' });
  await page.getByRole('button', { name: 'ปิด' }).first().click();
});

test('a list to choose from, its panel, and a value it does not take', async () => {
  await page.evaluate(
    async ([sheet]) => {
      const snapshot = (await workbench.snapshot()) as {
        grid: { sheets: { info: { name: string }; validations: unknown[] }[] };
      };
      const rule = {
        criteria: 'VALUE_IN_LIST',
        values: [['ก', 'ข'], true],
        allowInvalid: false,
        helpText: null,
      };
      snapshot.grid.sheets.find(({ info }) => info.name === sheet)?.validations.push([20, 5, rule]);
      await workbench.restore(snapshot);
    },
    [BUDGET],
  );
  await tryTyping(page, BUDGET, 'E20', 'ค', 30);
  await onlyThai('ค่าไม่ถูกต้อง');
  await page.getByRole('button', { name: 'ตกลง' }).click();
  await page.getByText('ค่าไม่ถูกต้อง').waitFor({ state: 'detached' });
  await eventually(cell(page, BUDGET, 'E20'), '');
});

test('leaving the formula bar by Esc', async () => {
  await goTo(page, BUDGET, 'C21');
  await page.mouse.click(500, 54);
  await page.keyboard.type('12');
  await page.keyboard.press('Escape');
  await eventually(cell(page, BUDGET, 'C21'), '');
});

test('the examples tab', async () => {
  await goTo(page, EXAMPLES, 'D2');
  await eventually(latin, []);
});

test('the console stayed silent', () => {
  expect(opened.errors).toEqual([]);
});
