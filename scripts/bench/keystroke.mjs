// From a key pressed in the sidebar's form until the new level stands there: milliseconds of script, in Chromium.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { absoluteFigure, median } from './figure.mjs';

const LIMIT = 16;
const KEYS = 50;
const UNIT = 'บางคล้า';

/**
 * The form with most months behind it: the sample's last one.
 * @param {string} root of a project that is built
 * @param {string} executablePath of Chromium
 */
export async function keystrokeFigures(root, executablePath) {
  const replies = await repliesOf(root);
  const html = readFileSync(path.join(root, 'dist', 'report.html'), 'utf8');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: 300, height: 700 } });
    await page.addInitScript(`(${stubScript})(${JSON.stringify(replies)})`);
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto('http://sidebar.invalid/');
    await page.getByLabel('หน่วยงาน').selectOption(UNIT);
    await page.getByLabel('ตัวชี้วัด', { exact: true }).selectOption('T1');
    await page.getByRole('button', { name: 'ส่งรายงาน' }).waitFor();
    const times = /** @type {number[]} */ (await page.evaluate(`(${typeKeys})(${KEYS})`));
    return [absoluteFigure('keystroke in the sidebar → new level', median(times), 'ms', LIMIT)];
  } finally {
    await browser.close();
  }
}

/**
 * What the script answers to the page's questions about the sample.
 * @param {string} root
 */
async function repliesOf(root) {
  const { openWorkbench } = createRequire(import.meta.url)(path.join(root, 'build', 'workbench.cjs'));
  const workbench = await openWorkbench({ dist: path.join(root, 'dist') });
  const ask = (/** @type {string} */ method, /** @type {object} */ params) =>
    workbench.call('kpiRpc', { method, params });
  const tabs = ['kpis', 'criteria', 'inputs', 'evidence', 'units', 'targets', 'settings', 'calendar'];
  return {
    readTabs: await ask('readTabs', { tabs }),
    readReports: await ask('readReports', { month: '', unit: UNIT, kpi: '' }),
    readDrafts: { ok: true, value: [] },
    saveDraft: { ok: true, value: { at: '' } },
  };
}

/** Runs in the page, before its script: `google.script.run` with replies known beforehand. */
const stubScript = `(replies) => {
  const runner = (success) => ({
    withSuccessHandler: runner,
    withFailureHandler: () => runner(success),
    kpiRpc: ({ method }) => setTimeout(() => success(replies[method])),
  });
  globalThis.google = { script: { run: runner(() => undefined), host: { close() {} } } };
}`;

/** Runs in the page: figures that move between two levels, each typed as one key's change. */
const typeKeys = `async (keys) => {
  const field = document.getElementById('field-value1');
  const level = document.querySelector('.see output');
  const times = [];
  for (let key = 0; key < keys; key += 1) {
    field.value = key % 2 ? '700,000' : '400,000';
    const before = level.textContent;
    const start = performance.now();
    field.dispatchEvent(new Event('input', { bubbles: true }));
    times.push(performance.now() - start);
    if (level.textContent === before) throw new Error('the level did not change');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return times;
}`;
