// The sample tabs look like an office's sheet at both common sizes: headings stay, Thai text is not clipped, errors are caught.
import type { Page } from 'playwright-core';
import { LINE } from '../../workbench/grid/memorySheet';
import { cell, eventually, goTo, type OpenedPage, PageHost, typeCell } from './support/openPage';

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];
const host = new PageHost();

jest.setTimeout(120_000);
afterAll(() => host.close());

describe.each(SIZES)('at $width × $height', (size) => {
  let opened: OpenedPage;
  let page: Page;

  beforeAll(async () => {
    opened = await host.open(size);
    page = opened.page;
  });
  afterAll(() => page.close());

  test('the heading stays where it is when the rows are scrolled', async () => {
    const grid = await page.locator('#grid canvas[id^=univer-sheet-main]').boundingBox();
    const { x = 0, y = 0 } = grid ?? {};
    await goTo(page, 'งบประมาณ', 'A1');
    const heading = { x: x + 50, y: y + 24, width: 900, height: 46 };
    const rows = { x: x + 50, y: y + 90, width: 140, height: 300 };
    const picture = async (clip: typeof rows) => (await page.screenshot({ clip })).toString('base64');
    const before = [await picture(heading), await picture(rows)];
    await page.mouse.move(x + 300, y + 200);
    await page.mouse.wheel(0, 200);
    await eventually(async () => (await picture(rows)) !== before[1], true);
    expect(await picture(heading)).toBe(before[0]);
    await page.mouse.wheel(0, -400);
    await eventually(() => picture(rows), before[1]);
  });

  test('the names of the units are as wide as their column at most, and every row is tall enough', async () => {
    const { columns, rows } = await page.evaluate(async () => {
      const snapshot = (await workbench.snapshot()) as {
        grid: { sheets: { rows: number[][]; columns: number[][] }[] };
      };
      return snapshot.grid.sheets[0] as { rows: number[][]; columns: number[][] };
    });
    const width = columns.find(([index, what]) => index === 1 && what === LINE.size)?.[2] ?? 100;
    const widest = await page.evaluate(async () => {
      const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
      // 11 points of the grid are this many pixels.
      pen.font = `${(11 * 96) / 72}px Sarabun`;
      const names = await workbench.read('งบประมาณ', 'A2:A16');
      const sizes = names.map(([name]) => pen.measureText(String(name)));
      const tall = Math.max(...sizes.map((s) => s.fontBoundingBoxAscent + s.fontBoundingBoxDescent));
      return { width: Math.max(...sizes.map((s) => s.width)), height: tall };
    });
    expect(widest.width).toBeLessThan(width - 4);
    for (const [, what, height] of rows)
      if (what === LINE.size) expect(height).toBeGreaterThan(widest.height);
    expect(widest.height).toBeLessThan(30);
  });

  test('IFERROR typed on the page catches what a function throws', async () => {
    await typeCell(page, 'งบประมาณ', 'C20', '=IFERROR(KPI_LEVEL("ZZ",1),"ไม่มี")');
    await eventually(cell(page, 'งบประมาณ', 'C20'), 'ไม่มี');
  });

  test('the whole page fits the window, and the console stayed silent', async () => {
    const overflow = () =>
      page.evaluate(() => [
        document.documentElement.scrollWidth - innerWidth,
        document.documentElement.scrollHeight - innerHeight,
      ]);
    expect(await overflow()).toEqual([0, 0]);
    expect(opened.errors).toEqual([]);
    expect(opened.foreign).toEqual([]);
  });
});
