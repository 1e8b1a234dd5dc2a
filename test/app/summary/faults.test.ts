// Whatever call of the service fails while a summary is written: afterwards the tab is as before or complete, and building again completes it.
import type { Workbench } from '../../../workbench/run/workbench';
import { countCalls, openApp } from '../support/openApp';
import { rowOf, SUMMARISE, TAB } from './support/summaryTab';

let workbench: Workbench;
/** Built once, filled in by people, and a report changed since. */
let before: unknown;
/** The same, built again. */
let after: unknown;
let calls: number;

jest.setTimeout(300_000);

beforeAll(async () => {
  workbench = await openApp({ sample: 'june-2565' });
  await workbench.click(SUMMARISE);
  const { row, column } = await rowOf(workbench, 'แนวทางแก้ไข/ข้อสั่งการ');
  await workbench.type(TAB, `${column}${row + 2}`, 'ให้เร่งเบิกจ่าย');
  await workbench.type(TAB, 'AC12', 'ของฉัน');
  const reports = await workbench.read('ผลการดำเนินงาน');
  const [month, at] = ['เดือน', 'ปัญหาอุปสรรค'].map((heading) => reports[0]?.indexOf(heading)) as [
    number,
    number,
  ];
  const report = reports.findIndex((cells) => cells[month] === '2565-06' && cells[at] === '');
  const letter = at < 26 ? String.fromCharCode(65 + at) : `A${String.fromCharCode(39 + at)}`;
  await workbench.type('ผลการดำเนินงาน', `${letter}${report + 1}`, 'ฝนตกทุกวัน');
  before = await workbench.snapshot();
  await workbench.resetServiceCalls();
  await workbench.click(SUMMARISE);
  calls = await countCalls(workbench);
  after = await workbench.snapshot();
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

test.each(['throw', 'replyLost', 'hang'] as const)('%s at any call', async (kind) => {
  await workbench.restore(after);
  const complete = JSON.stringify(await page());
  await workbench.restore(before);
  const old = JSON.stringify(await page());
  // Reading changes nothing, so that a few of its calls say enough.
  const reading = Math.floor(calls / 3);
  for (let at = 1; at <= calls; at += at < reading ? 5 : 1) {
    await workbench.restore(before);
    await workbench.resetServiceCalls();
    await workbench.fail({ at, kind });
    await workbench.click(SUMMARISE).catch(() => undefined);
    const now = JSON.stringify(await page());
    // A run that was ended leaves what stood there to the next one.
    if (kind !== 'hang') expect([old, complete]).toContain(now);
    await workbench.setNow('2022-06-21T02:00:00Z');
    await workbench.click(SUMMARISE);
    expect(JSON.stringify(await page())).toBe(complete);
  }
});

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

test('a tab that was not finished is made anew', async () => {
  await workbench.restore(before);
  await workbench.deleteSheet(TAB);
  const without = await workbench.snapshot();
  for (const method of ['Range.setValues', 'Sheet.insertChart', 'Sheet.setName']) {
    for (const kind of ['throw', 'replyLost', 'hang'] as const) {
      await workbench.restore(without);
      await workbench.fail({ method, kind });
      await workbench.click(SUMMARISE).catch(() => undefined);
      await workbench.click(SUMMARISE);
      const sheets = await workbench.sheets();
      expect(sheets.filter((name) => name === TAB)).toHaveLength(1);
      expect(sheets).not.toContain('_กำลังสร้าง');
      expect(await workbench.charts(TAB)).toHaveLength(3);
    }
  }
});
