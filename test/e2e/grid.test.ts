// The grid of the page with the built add-on: help while typing, errors in Thai, recalculation, spilling, a calm page.
import { gridValues } from '../entry/workedValues';
import { cell, eventually, goTo, type OpenedPage, PageHost, tryTyping, typeCell } from './support/openPage';

const BUDGET = 'งบประมาณ';
/** Each takes the page a while; all of them are tried without it. */
const workedValues = gridValues.filter((_, i) => i % 4 === 0);
const host = new PageHost();
let opened: OpenedPage;

jest.setTimeout(120_000);
beforeAll(async () => {
  opened = await host.open();
});
afterAll(() => host.close());

test('typing =KPI_LEVEL( offers the function with its Thai help', async () => {
  const { page } = opened;
  await goTo(page, BUDGET, 'C19');
  await page.keyboard.type('=KPI_LEV', { delay: 30 });
  const offered = page.locator('body').getByText('ให้ระดับคะแนน 0–5 ของตัวชี้วัด').first();
  await offered.waitFor();
  await page.keyboard.type('EL(', { delay: 30 });
  const help = page.locator('#typing-help');
  await help.waitFor();
  expect(await help.textContent()).toMatch(/^KPI_LEVEL ให้ระดับคะแนน 0–5.*kpi: รหัสหรือเลขที่ตัวชี้วัด/);
  await page.keyboard.type('"T1",', { delay: 30 });
  expect(await help.textContent()).toContain('values: ');
  // The first Esc closes the list, the second the cell.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'hidden' });
});

test('a bad call shows #ERROR! and, when selected, its Thai sentence', async () => {
  const { page } = opened;
  await typeCell(page, BUDGET, 'C19', '=KPI_LEVEL("ZZ",1)');
  await eventually(cell(page, BUDGET, 'C19'), '#ERROR!');
  await goTo(page, BUDGET, 'C19');
  await eventually(
    async () => (await page.locator('#cell-status').textContent())?.includes('ไม่พบตัวชี้วัด “ZZ”'),
    true,
  );
});

test('editing an input by hand recalculates what depends on it', async () => {
  const { page } = opened;
  await typeCell(page, BUDGET, 'E13', '1234.56');
  await eventually(cell(page, BUDGET, 'I13'), 0);
  await typeCell(page, BUDGET, 'E13', '411049.11');
  await eventually(cell(page, BUDGET, 'I13'), 5);
});

test('the worked values, typed on the page: two by keyboard', async () => {
  const { page } = opened;
  const [first, ...others] = workedValues.map(({ formula }, i) => [`Q${i + 2}`, formula] as const);
  const byHand = [first, others.pop()] as (readonly [string, string])[];
  for (const [at, formula] of byHand) await typeCell(page, 'ทดลอง', at, formula);
  await page.evaluate(async (typed) => {
    for (const [at, formula] of typed) await workbench.type('ทดลอง', at, formula);
  }, others);
  const last = workedValues.length + 1;
  const column = () => page.evaluate((a1) => workbench.read('ทดลอง', a1), `Q2:Q${last}`);
  await eventually(
    column,
    workedValues.map(({ value }) => [value]),
  );
});

test('one formula spills over 2,000 rows', async () => {
  const { page } = opened;
  await page.evaluate(async () => {
    await workbench.insertRows('ทดลอง', 100, 2000);
    await workbench.paste(
      'ทดลอง',
      'M2',
      Array.from({ length: 2000 }, (_, i) => [50 + (i % 51)]),
    );
  });
  await typeCell(page, 'ทดลอง', 'N2', '=KPI_LEVEL({80,85,90,95,100},M2:M2001)');
  await eventually(cell(page, 'ทดลอง', 'N2001'), levelOf(50 + (1999 % 51)));
  const column = await page.evaluate(() => workbench.read('ทดลอง', 'N2:N2001'));
  expect(column).toEqual(Array.from({ length: 2000 }, (_, i) => [levelOf(50 + (i % 51))]));
});

function levelOf(percent: number): number {
  return [80, 85, 90, 95, 100].filter((threshold) => percent >= threshold).length;
}

test('a protected cell keeps its value when another user types in it', async () => {
  const { page } = opened;
  await page.evaluate((sheet) => workbench.protect(sheet, 'B2:B3', []), BUDGET);
  await page.getByLabel('ใช้งานในฐานะ').selectOption('bangkhla@example.go.th');
  await tryTyping(page, BUDGET, 'B2', '1');
  await page.getByText('เซลล์นี้ถูกป้องกันไว้').waitFor();
  await eventually(cell(page, BUDGET, 'B2'), 392780);
  await typeCell(page, BUDGET, 'B5', '2');
  await eventually(cell(page, BUDGET, 'B5'), 2);
});

test('nothing left the machine, and the console stayed silent', () => {
  expect(opened.foreign).toEqual([]);
  expect(opened.errors).toEqual([]);
});
