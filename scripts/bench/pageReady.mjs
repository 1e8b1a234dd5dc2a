// From opening the workbench page until it can be worked with, against an empty Univer page in the same browser.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { servePage } from '../serve/pageServer.mjs';
import { median, ratioFigure } from './figure.mjs';

const LIMIT = 1.6;
const VIEWPORT = { width: 1366, height: 768 };
const HTML = `<!doctype html><link rel="icon" href="data:,"><link rel="stylesheet" href="/page/page.css">
<script type="module" src="/page/page.js"></script><div id="grid" style="height: 700px"></div>`;
const emptyUniver = fileURLToPath(new URL('emptyUniver.mjs', import.meta.url));

/**
 * @param {string} root of a project that is built
 * @param {string} executablePath of Chromium
 * @param {number} rounds
 */
export async function pageFigures(root, executablePath, rounds) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kpi-page-'));
  const dist = path.join(root, 'dist');
  await buildEmptyPage(root, folder);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const empty = await servePage({ page: folder, dist, port: 0 });
  const whole = await servePage({ page: path.join(root, 'build', 'page'), dist, port: 0 });
  try {
    const built = [];
    const reference = [];
    for (let round = 0; round < rounds; round += 1) {
      reference.push(await readyAfter(browser, empty.address));
      built.push(await readyAfter(browser, whole.address));
    }
    const measured = { value: median(built), reference: median(reference) };
    return [ratioFigure('workbench page ready', measured, 'ms', LIMIT)];
  } finally {
    await browser.close();
    await Promise.all([empty.close(), whole.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} root
 * @param {string} folder
 */
async function buildEmptyPage(root, folder) {
  await build({
    absWorkingDir: root,
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    entryPoints: [
      { in: emptyUniver, out: 'page' },
      { in: path.join(root, 'workbench', 'page', 'sheet', 'univer.css'), out: 'page' },
    ],
  });
  writeFileSync(path.join(folder, 'index.html'), HTML);
}

/**
 * Milliseconds from the start of loading until what was drawn is on the screen; a visit of a browser that knows nothing yet.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @returns {Promise<number>}
 */
async function readyAfter(browser, address) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'commit' });
    return await page.evaluate(`(async () => {
      const frame = () => new Promise(requestAnimationFrame);
      while (!globalThis.workbench) await frame();
      await workbench.ready;
      await frame();
      await frame();
      return performance.now();
    })()`);
  } finally {
    await context.close();
  }
}
