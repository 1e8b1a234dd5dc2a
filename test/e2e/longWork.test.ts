// A long page is written by the window of its progress: part by part, paused and gone on with by keyboard, given up, tried again.
import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { appDist } from '../app/support/openApp';
import { seriousFindings } from './support/axe';
import { type OpenedPage, PageHost } from './support/openPage';

const TAB = 'หน้า';
/** Four parts. */
const MANY = 6100;
const html = (name: string) => readFileSync(`dist/${name}.html`, 'utf8');

const host = new PageHost(appDist({ problems: '', page: html('page'), progress: html('progress') }));
let opened: OpenedPage;

jest.setTimeout(120_000);
beforeAll(async () => {
  opened = await host.open({ width: 1000, height: 760 });
});
afterAll(() => host.close());

const write = (rows: unknown) => opened.page.evaluate((given) => workbench.call('writePage', given), rows);
const begin = () => opened.page.evaluate((count) => workbench.call('beginList', count), MANY);

async function dialog(): Promise<Frame> {
  const frame = await (await opened.page.waitForSelector('dialog.html-dialog iframe')).contentFrame();
  if (!frame) throw new Error('no dialog is open');
  return frame;
}

/** The first parts take no longer than a reach for the button; so it is pressed as soon as it is there, once. */
const pauseAtOnce = () =>
  opened.page.addInitScript((name) => {
    let isPressed = self === top;
    const press = () => {
      const found = Array.from(document.querySelectorAll('button')).find((one) => one.textContent === name);
      if (!found || isPressed) return;
      isPressed = true;
      found.click();
    };
    new MutationObserver(press).observe(document, { childList: true, subtree: true });
  }, 'พักไว้ก่อน');
const read = () => opened.page.evaluate((tab) => workbench.read(tab), TAB);
const button = (frame: Frame, name: string) => frame.getByRole('button', { name });

test('a part fails: it is said in Thai and tried again; given up, the tab is as it was', async () => {
  const { page } = opened;
  await write([['ก', 1]]);
  const old = await read();
  await page.evaluate(() => workbench.fail({ method: 'Range.setTextStyles', kind: 'throw' }));
  await begin();
  const frame = await dialog();
  await frame.getByRole('alert').getByRole('button', { name: 'ลองอีกครั้ง' }).waitFor();
  expect(await seriousFindings(frame)).toEqual([]);
  await button(frame, 'พักไว้ก่อน').click();
  await button(frame, 'ยกเลิก และคืนแท็บเดิม').click();
  await frame.getByRole('heading', { name: 'ยกเลิกแล้ว' }).waitFor();
  expect(await read()).toEqual(old);
  await button(frame, 'ปิด').click();
  expect(opened.errors.filter((text) => !/failed/i.test(text))).toEqual([]);
});

test('paused, gone on with by keyboard, complete; then printed', async () => {
  await write([['ก', 1]]);
  const old = await read();
  await pauseAtOnce();
  await begin();
  const frame = await dialog();
  await frame.getByRole('heading', { name: 'พักไว้แล้ว' }).waitFor();
  expect(await seriousFindings(frame)).toEqual([]);
  expect(await read()).not.toEqual(old);
  expect((await read()).map(([name]) => name)).not.toContain(`ก${MANY}`);
  await button(frame, 'ทำต่อ').press('Enter');
  await frame.getByRole('heading', { name: 'จัดทำเสร็จแล้ว' }).waitFor();
  await frame.getByText(`เสร็จแล้ว ${TAB}`).waitFor();
  expect(await read()).toHaveLength(MANY + 2);
  await button(frame, 'พิมพ์ / ข้อความแจ้งหน่วยงาน').click();
  await opened.page.getByText('พิมพ์แท็บสรุปผลและเอกสาร').first().waitFor();
  await button(await dialog(), 'ปิด').click();
});
