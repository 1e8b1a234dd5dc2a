// Months closed and opened: what is kept of them, who may still send, and faults.
import type { CloseRequest, OpenRequest } from '../../../src/contract/reports';
import type { Workbench } from '../../../workbench/run/workbench';
import { ask, countCalls, faultsAt, openStarted, REPORTS } from '../support/openApp';

const DECISIONS = 'การรับรองผล';
const CLOSE: CloseRequest = { month: '2565-06', by: 'ผู้ประสานงาน', reason: '' };
const OPEN: OpenRequest = { ...CLOSE, unit: 'บางคล้า', until: '2022-06-25', reason: 'ขอแก้ไขยอด' };
const T1 = { value1: 504980, value2: 0, value3: 506480, value4: 0, obstacle: 'ข้อความยาว'.repeat(4000) };

let workbench: Workbench;
let started: unknown;
beforeAll(async () => {
  workbench = await openStarted();
  const entries = [
    { month: '2565-06', unit: 'บางปะกง', kpi: 'T1', cells: T1, send: true },
    { month: '2565-06', unit: 'บางคล้า', kpi: 'T1', cells: T1, send: false },
    { month: '2565-05', unit: 'บางคล้า', kpi: 'T1', cells: T1, send: true },
  ];
  await workbench.call('save', entries, {});
  started = await workbench.snapshot();
}, 30_000);
beforeEach(() => workbench.restore(started));

const close = (more = {}) => ask(workbench, 'closeMonth', { ...CLOSE, ...more });
const open = (more = {}) => ask(workbench, 'openMonth', { ...OPEN, ...more });
const decisions = async () => (await workbench.read(DECISIONS, 'A2:I30')).filter(([key]) => key !== '');

const kindOf = async (unit: string, month = '2565-06') => {
  const entry = { month, unit, kpi: 'T1', cells: { value1: 5 }, send: true };
  return ((await workbench.call('save', [entry], { trial: true })) as { kind: string }[])[0]?.kind;
};

test('closed with what was agreed and counted, in pieces a cell can hold; the same again changes nothing', async () => {
  expect(await close()).toEqual({ kind: 'done', reasons: [] });
  const rows = await decisions();
  expect(rows[0]?.slice(0, 6)).toEqual([
    '2565-06',
    '',
    'ปิดรับรายงานแล้ว',
    '',
    'ผู้ประสานงาน',
    '21 มิ.ย. 2565 09.00',
  ]);
  const pieces = rows.map((row) => String(row[6]));
  for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(45_000);
  const kept = JSON.parse(pieces.join(''));
  expect(kept.rows).toEqual([['บางปะกง', 'T1', 1, expect.arrayContaining([504980, 506480])]]);
  expect(kept.kpis).toHaveLength(16);
  expect(kept.kpis[0]).toMatchObject({ code: 'T1', weight: 20, levels: expect.any(Array) });
  expect(kept.targets[0][0]).toMatchObject({ unit: expect.any(String), measured: true });
  expect(kept.settings.steps).toBe('1');
  expect(await close()).toEqual({ kind: 'unchanged', reasons: [] });
  expect(await decisions()).toEqual(rows);
  expect(pieces.join('').length).toBeLessThan(200_000);
});

test('a report that was sent is kept though a draft of it stands above', async () => {
  const rows = await workbench.read(REPORTS);
  const [headings = []] = rows;
  const cells = {
    เดือน: '2565-06',
    หน่วยงาน: 'บางคล้า',
    รหัส: 'T1',
    'ค่า 1': 7,
    ครั้งที่ส่ง: 1,
    วันที่ส่ง: '15 มิ.ย. 2565',
  };
  for (const [heading, cell] of Object.entries(cells)) {
    const column = headings.indexOf(heading);
    const letters = (column > 25 ? 'A' : '') + String.fromCharCode(65 + (column % 26));
    await workbench.type(REPORTS, `${letters}${rows.length + 1}`, cell);
  }
  await close();
  const kept = JSON.parse((await decisions()).map((row) => String(row[6])).join(''));
  expect(kept.rows.map(([unit, , , [value]]: [string, string, number, unknown[]]) => [unit, value])).toEqual(
    expect.arrayContaining([
      ['บางปะกง', 504980],
      ['บางคล้า', 7],
    ]),
  );
});

test('a closed month takes nothing, other months do; opened it takes the reports of that unit to the end of the day', async () => {
  await close();
  expect(await kindOf('บางปะกง')).toBe('refused');
  expect(await kindOf('บางคล้า')).toBe('refused');
  expect(await kindOf('บางคล้า', '2565-05')).toBe('changed');
  expect(await open({ unit: 'อ.บางคล้า', until: '2022-06-21' })).toEqual({ kind: 'done', reasons: [] });
  expect(await kindOf('บางคล้า')).toBe('changed');
  expect(await kindOf('บางปะกง')).toBe('refused');
  expect((await decisions()).at(-1)).toEqual([
    '2565-06|บางคล้า',
    '',
    'เปิดรับ',
    '',
    'ผู้ประสานงาน',
    '21 มิ.ย. 2565 09.00',
    '',
    'ขอแก้ไขยอด',
    '21 มิ.ย. 2565',
  ]);
  expect((await open({ unit: '', until: '2022-06-30' })).kind).toBe('done');
  expect(await kindOf('บางปะกง')).toBe('changed');
  expect((await close()).kind).toBe('done');
  expect(await kindOf('บางปะกง')).toBe('refused');
  expect(await kindOf('บางคล้า')).toBe('refused');
});

test('not opened: a month that is open, without a reason, for nobody, for days that are over', async () => {
  expect((await open()).reasons[0]).toContain('ยังไม่ได้ปิดรับ');
  await close();
  const rows = await decisions();
  for (const [more, said] of [
    [{ reason: ' ' }, 'เหตุผล'],
    [{ unit: 'ไม่มีหน่วยงานนี้' }, '“ไม่มีหน่วยงานนี้”'],
    [{ until: '2022-06-20' }, 'ผ่านไปแล้ว'],
  ] as const)
    expect(await open(more)).toEqual({ kind: 'refused', reasons: [expect.stringContaining(said)] });
  expect(await decisions()).toEqual(rows);
  await open();
  expect(await open()).toEqual({ kind: 'unchanged', reasons: [] });
});

test.each(['close', 'open'] as const)(
  'a fault at any call of %s: doing it again completes it',
  async (what) => {
    if (what === 'open') await close();
    const start = await workbench.snapshot();
    const run = () => (what === 'close' ? close() : open());
    await workbench.resetServiceCalls();
    await run();
    const calls = await countCalls(workbench);
    const whole = await decisions();
    for (let at = 1; at <= calls; at++) {
      for (const kind of faultsAt(at)) {
        await workbench.restore(start);
        await workbench.resetServiceCalls();
        await workbench.fail({ at, kind });
        await run().catch(() => undefined);
        await run();
        expect({ at, kind, rows: await decisions() }).toEqual({ at, kind, rows: whole });
      }
    }
  },
  120_000,
);
