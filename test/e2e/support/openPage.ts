// Serves the built page with the program `npm start` is, and opens it in Chromium; notes every request and console error.
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { PageWorkbench } from '../../../workbench/page/run/pageWorkbench';

declare global {
  // The page's handle, as code run in the browser sees it.
  var workbench: PageWorkbench;
}

const ROOT = path.resolve(__dirname, '..', '..', '..');
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
/**
 * Playwright's own list, which this one takes the place of, and before it what nobody sees: an address bar's suggestions, a page
 * of Chromium's own with four hundred scripts that is loaded in every browser.
 */
const FEATURES_OFF =
  'WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,PreloadTopChromeWebUI,' +
  'AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,' +
  'LensOverlay,MediaRouter,PaintHolding,ThirdPartyStoragePartitioning,AvoidCorsURLLoaderRestartOnRedirect,' +
  'OptimizationHints,NetworkTimeServiceQuerying,AimEnabled,PreconnectToSearch';

// A machine that does other things too can starve a browser for seconds. What fails once is printed and tried once more.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

export interface OpenedPage {
  page: Page;
  /** Addresses asked for that are not the page's own. */
  foreign: string[];
  errors: string[];
}

export class PageHost {
  private started: Promise<BrowserContext> | null = null;
  private server: ChildProcess | null = null;
  private browser: Browser | null = null;
  private address = '';

  constructor(private readonly dist = 'dist') {}

  get context(): Promise<BrowserContext> {
    this.started ??= this.start();
    return this.started;
  }

  async open(
    viewport = { width: 1366, height: 768 },
    before?: (page: Page) => Promise<unknown>,
  ): Promise<OpenedPage> {
    const context = await this.context;
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const opened: OpenedPage = { page, foreign: [], errors: [] };
    await page.setViewportSize(viewport);
    page.on('request', (request) => {
      const url = request.url();
      if (!/^(data|blob|about):/.test(url) && !url.startsWith(this.address)) opened.foreign.push(url);
    });
    page.on('console', (message) => message.type() === 'error' && opened.errors.push(message.text()));
    page.on('pageerror', (error) => opened.errors.push(error.message));
    await before?.(page);
    await page.goto(this.address);
    await ready(page);
    return opened;
  }

  async close(): Promise<void> {
    await this.browser?.close();
    this.server?.kill();
  }

  private async start(): Promise<BrowserContext> {
    this.address = await this.serve();
    this.browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH as string,
      args: [...FLAGS.split(' '), `--disable-features=${FEATURES_OFF}`],
    });
    return this.browser.newContext();
  }

  private serve(): Promise<string> {
    const server = spawn(process.execPath, ['scripts/start.mjs', '--no-build', '--dist', this.dist], {
      cwd: ROOT,
      env: { ...process.env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.server = server;
    return new Promise((resolve, reject) => {
      server.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
      server.stdout?.on('data', (text: Buffer) => {
        const found = /http:\/\/[\d.:]+/.exec(String(text));
        if (found) resolve(found[0]);
      });
    });
  }
}

export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => 'workbench' in globalThis);
  await page.evaluate(() => workbench.ready);
}

/** The sample's workbook as it is right after its first run: started, with no report in it. */
export function clearReports(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (const tab of ['ผลการดำเนินงาน', 'การรับรองผล', 'ประวัติ']) await workbench.deleteSheet(tab);
    await workbench.answers(['NO', 'OK']);
    await workbench.click('เริ่มใช้งาน / สร้างแบบฟอร์มตั้งต้น');
  });
}

/** Clicks into the grid, which gives it the keyboard, and selects a cell. */
export async function goTo(page: Page, sheet: string, cell: string): Promise<void> {
  await page.locator('#grid canvas[id^=univer-sheet-main]').click({ position: { x: 300, y: 200 } });
  await page.evaluate(([name, a1]) => workbench.select(name as string, a1 as string), [sheet, cell]);
}

/**
 * Types with the keyboard, as a person does, and ends with Enter. On a busy machine the first keys can come before the
 * cell is open; whoever sees that types again.
 */
export async function typeCell(page: Page, sheet: string, cell: string, text: string): Promise<void> {
  for (let attempt = 0; attempt < 4; attempt++) {
    await tryTyping(page, sheet, cell, text, 10 + 40 * attempt);
    if (await isEntered(page, sheet, cell, text)) return;
    await page.keyboard.press('Escape');
  }
  throw new Error(`${text} could not be typed into ${cell}`);
}

/** Types once, where the page is expected to refuse. */
export async function tryTyping(
  page: Page,
  sheet: string,
  cell: string,
  text: string,
  delay = 10,
): Promise<void> {
  await goTo(page, sheet, cell);
  await page.keyboard.type(text, { delay });
  await page.keyboard.press('Enter');
}

async function isEntered(page: Page, sheet: string, cell: string, text: string): Promise<boolean> {
  const until = Date.now() + 3000;
  while (Date.now() < until) {
    const [formula, value] = await page.evaluate(
      async ([name, at]) => [
        (await workbench.formulas(name as string, at as string))[0]?.[0],
        (await workbench.read(name as string, at as string))[0]?.[0],
      ],
      [sheet, cell],
    );
    if (text.startsWith('=') ? formula === text : String(value) === text) return true;
    await page.waitForTimeout(50);
  }
  return false;
}

/** Waits until the value is as expected; fails with what it was last. */
export async function eventually<T>(read: () => Promise<T>, expected: T): Promise<void> {
  const until = Date.now() + 20_000;
  let last = await read();
  while (JSON.stringify(last) !== JSON.stringify(expected) && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    last = await read();
  }
  expect(last).toEqual(expected);
}

/** The value of one cell, as the script would read it. */
export function cell(page: Page, sheet: string, a1: string): () => Promise<unknown> {
  return () =>
    page.evaluate(
      async ([name, at]) => (await workbench.read(name as string, at as string))[0]?.[0],
      [sheet, a1],
    );
}
