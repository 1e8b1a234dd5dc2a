// A summary whose writing broke off is put back, with what people have filled in. Faults at every call of a small page:
// test/app/documents.
import type { Workbench } from '../../../workbench/run/workbench';
import { countCalls, openApp } from '../support/openApp';
import { rowOf, SUMMARISE, TAB } from './support/summaryTab';

let workbench: Workbench;
/** Built once, filled in by people, and a report changed since. */
let before: unknown;
jest.setTimeout(240_000);

beforeAll(async () => {
  workbench = await openApp({ sample: 'june-2565' });
  await workbench.click(SUMMARISE);
  const { row, column } = await rowOf(workbench, 'แนวทางแก้ไข/ข้อสั่งการ');
  await workbench.type(TAB, `${column}${row + 2}`, 'ให้เร่งเบิกจ่าย');
  await workbench.type(TAB, 'AC12', 'ของฉัน');
  // A typed text is kept as a text from the next run on.
  await workbench.click(SUMMARISE);
  const reports = await workbench.read('ผลการดำเนินงาน');
  const [month, at] = ['เดือน', 'ปัญหาอุปสรรค'].map((heading) => reports[0]?.indexOf(heading)) as [
    number,
    number,
  ];
  const report = reports.findIndex((cells) => cells[month] === '2565-06' && cells[at] === '');
  const letter = at < 26 ? String.fromCharCode(65 + at) : `A${String.fromCharCode(39 + at)}`;
  await workbench.type('ผลการดำเนินงาน', `${letter}${report + 1}`, 'ฝนตกทุกวัน');
  before = await workbench.snapshot();
});

/** Only what people see; `_ระบบ` remembers more while a page is half written. */
async function page(): Promise<unknown> {
  return [
    await workbench.read(TAB),
    await workbench.formulas(TAB),
    await workbench.backgrounds(TAB),
    await workbench.numberFormats(TAB),
    await workbench.notes(TAB),
    await workbench.charts(TAB),
  ];
}

test('a run that was ended is put right by the next one, whatever month it is asked for', async () => {
  await workbench.restore(before);
  const old = JSON.stringify(await page());
  await workbench.resetServiceCalls();
  await workbench.fail({ method: 'Sheet.updateChart', kind: 'hang' });
  await workbench.click(SUMMARISE).catch(() => undefined);
  expect(JSON.stringify(await page())).not.toBe(old);
  await workbench.answers(['CANCEL']);
  await workbench.click(SUMMARISE);
  expect(JSON.stringify(await page())).toBe(old);
});

test('a service that throws: the page is as before or complete, and the next run completes it', async () => {
  await workbench.restore(before);
  const old = JSON.stringify(await page());
  await workbench.resetServiceCalls();
  await workbench.click(SUMMARISE);
  const calls = await countCalls(workbench);
  const complete = JSON.stringify(await page());
  expect(complete).not.toBe(old);
  for (let at = 1; at <= calls; at += 12) {
    await workbench.restore(before);
    await workbench.resetServiceCalls();
    await workbench.fail({ at, kind: 'throw' });
    await workbench.click(SUMMARISE).catch(() => undefined);
    const seen = JSON.stringify(await page());
    expect([at, seen === old || seen === complete]).toEqual([at, true]);
    await workbench.click(SUMMARISE);
    expect([at, JSON.stringify(await page()) === complete]).toEqual([at, true]);
  }
});
