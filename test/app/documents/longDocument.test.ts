// A page written in parts becomes the same page as one written at once; whatever breaks off, whoever comes next goes on.
import type { Workbench } from '../../../workbench/run/workbench';
import { ask, countCalls, openApp } from '../support/openApp';

const TAB = 'หน้า';
/** With headings and the last line three parts. */
const ROWS = 4200;
const rowsOf = (count: number, more = 0) => Array.from({ length: count }, (_, i) => [`ก${i}`, i + more]);

let workbench: Workbench;
jest.setTimeout(120_000);

beforeEach(async () => {
  workbench = await openApp();
});

const begin = (rows: unknown) => workbench.call('writePage', rows, true);
const step = () => ask(workbench, 'continuePage', {});

async function finish(): Promise<number[]> {
  const written: number[] = [];
  for (;;) {
    const progress = await step();
    if (!progress) throw new Error('Nothing was begun');
    written.push(progress.written);
    if (progress.said !== '') return written;
  }
}

/** What people see of it. */
async function seen(): Promise<string> {
  const { grid } = (await workbench.snapshot()) as { grid: { sheets: { name: string }[] } };
  const looks = { ...grid.sheets.find(({ name }) => name === TAB), rowCount: 0 };
  const charts = await workbench.charts(TAB);
  return JSON.stringify([await workbench.read(TAB), await workbench.formulas(TAB), looks, charts]);
}

async function writtenAtOnce(rows: unknown): Promise<string> {
  const before = await workbench.snapshot();
  await workbench.call('writePage', rows);
  const whole = await seen();
  await workbench.restore(before);
  return whole;
}

test('a tab that is there: as before until the first part, complete with the last', async () => {
  await workbench.call('writePage', rowsOf(5));
  const old = await seen();
  const whole = await writtenAtOnce(rowsOf(ROWS));
  await begin(rowsOf(ROWS));
  expect(await seen()).toBe(old);
  expect(await finish()).toEqual([2000, 4000, ROWS + 3]);
  expect(await seen()).toBe(whole);
  expect(await step()).toBeNull();
  expect(JSON.stringify(await workbench.read('_ระบบ'))).not.toContain('ก4199');
});

test('a shorter page leaves nothing of a longer one', async () => {
  await workbench.call('writePage', rowsOf(ROWS));
  await begin(rowsOf(5));
  expect(await finish()).toEqual([2000, 4000, ROWS + 3]);
  expect(await workbench.read(TAB)).toHaveLength(8);
});

test('a new tab says that it is unfinished, and is listed when it is complete', async () => {
  const whole = await writtenAtOnce(rowsOf(ROWS));
  await begin(rowsOf(ROWS));
  expect(JSON.stringify(await workbench.read(TAB))).toContain('ยังจัดทำไม่เสร็จ');
  await finish();
  const [values, formulas, , charts] = JSON.parse(await seen());
  const [wholeValues, wholeFormulas, , wholeCharts] = JSON.parse(whole);
  expect([values, formulas]).toEqual([wholeValues, wholeFormulas]);
  expect(charts).toHaveLength(wholeCharts.length);
});

test('given up, begun on another day, or another page wanted: what stood there stands there again', async () => {
  await workbench.call('writePage', rowsOf(5));
  const old = await seen();
  await begin(rowsOf(ROWS));
  await step();
  expect(await seen()).not.toBe(old);
  await ask(workbench, 'dropPage', {});
  expect(await seen()).toBe(old);
  expect(await step()).toBeNull();
  await begin(rowsOf(ROWS));
  await step();
  await workbench.setNow('2022-06-22T09:00:00+07:00');
  expect(await step()).toBeNull();
  await workbench.call('writePage', rowsOf(5));
  expect(await seen()).toBe(old);
});

test('rows put in between two parts: it is written from the top again', async () => {
  await workbench.call('writePage', rowsOf(5));
  await begin(rowsOf(ROWS));
  await step();
  await workbench.insertRows(TAB, 1000, 2);
  expect(await finish()).toEqual([2000, 4000, ROWS + 3]);
  const names = (await workbench.read(TAB)).map(([name]) => name);
  expect(names.slice(2, ROWS + 2)).toEqual(rowsOf(ROWS).map(([name]) => name));
});

describe.each(['throw', 'replyLost', 'hang'] as const)('%s', (kind) => {
  test('at any call: going on completes it', async () => {
    await workbench.call('writePage', rowsOf(5));
    const whole = await writtenAtOnce(rowsOf(2200));
    const before = await workbench.snapshot();
    await workbench.resetServiceCalls();
    await begin(rowsOf(2200));
    await finish();
    const calls = await countCalls(workbench);
    for (let at = 1; at <= calls; at += 8) {
      await workbench.restore(before);
      await workbench.resetServiceCalls();
      await workbench.fail({ at, kind });
      await begin(rowsOf(2200)).catch(() => undefined);
      for (let tries = 0; tries < 6; tries++) {
        const progress = await step().catch(() => 'failed' as const);
        if (progress === null || (progress !== 'failed' && progress.said !== '')) break;
      }
      if ((await seen()) !== whole) {
        await begin(rowsOf(2200));
        await finish();
      }
      expect([at, await seen()]).toEqual([at, whole]);
    }
  });
});
