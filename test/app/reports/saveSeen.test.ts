// Reports saved from a page: conflicts, repeated requests, drafts, reports sent back, certified ones, closed months.
import type { ReportToSave, SavedReport } from '../../../src/contract/reports';
import type { Workbench } from '../../../workbench/run/workbench';
import { ask, countCalls, faultsAt, openStarted, REPORTS } from '../support/openApp';

const DECISIONS = 'การรับรองผล';
const KEY = { month: '2565-06', unit: 'บางปะกง', kpi: 'T1' };
const T1: ReportToSave = {
  ...KEY,
  cells: { value1: 504980, value2: 0, value3: 506480, value4: 0, evidence1: 'https://example.go.th/t1' },
  request: 'a1',
  seen: '',
};

let workbench: Workbench;
let started: unknown;
beforeAll(async () => {
  workbench = await openStarted();
  started = await workbench.snapshot();
});
beforeEach(() => workbench.restore(started));

const save = async (report: Partial<ReportToSave>, send = true) =>
  (await ask(workbench, 'saveReports', { reports: [{ ...T1, ...report }], send }))[0] as SavedReport;

async function cells(heading: string): Promise<unknown[]> {
  const [headings = [], ...rows] = await workbench.read(REPORTS, 'A1:AK6');
  return rows.map((row) => row[headings.indexOf(heading)]).filter((cell) => cell !== '');
}

const markNow = async () => (await ask(workbench, 'readReports', KEY)).rows[0]?.mark ?? '';

test('saved under its key, with its results and the mark of what now stands there', async () => {
  const saved = await save({ unit: 'อ.บางปะกง', kpi: '1.1' });
  expect(saved).toMatchObject({ kind: 'saved', reasons: [], report: { row: 2, ...KEY } });
  expect(saved.report?.cells).toContain('ส่งแล้ว รอตรวจสอบ');
  expect(saved.report?.cells.slice(15, 17)).toEqual([99.70383825619965, 4]);
  expect(saved.report?.mark).toBe(await markNow());
  expect(await cells('รหัสคำขอ')).toEqual(['a1']);
});

// The version, seven tabs of definitions, decisions and reports; the last row; the history, the row, the undo record; the keys after.
test('few calls from the page: each of a sending is one that cannot be left out', async () => {
  const calls = async (report: Partial<ReportToSave>) => {
    await workbench.resetServiceCalls();
    expect(await save(report)).toMatchObject({ kind: 'saved' });
    return countCalls(workbench);
  };
  const first = { value1: 612340, value2: 98700.25, value3: 721070 };
  expect(await calls({ unit: 'บางคล้า', cells: { ...T1.cells, ...first } })).toBeLessThanOrEqual(15);
  expect(await calls({ request: 'a2' })).toBeLessThanOrEqual(15);
  // A cell at fault: its note and colour, read and written.
  expect(await calls({ request: 'a3', unit: 'แปลงยาว' })).toBeLessThanOrEqual(19);
});

test('the same request again writes nothing more, whatever it has seen', async () => {
  const first = await save({});
  const before = JSON.stringify(await workbench.snapshot());
  expect(await save({})).toMatchObject({ kind: 'unchanged', report: first.report });
  expect(JSON.stringify(await workbench.snapshot())).toBe(before);
});

test('over a row that has changed since: a conflict with what stands there, and nothing is written', async () => {
  const first = await save({});
  const { mark: seen = '' } = first.report ?? {};
  const second = await save({ request: 'b1', seen, cells: { value1: 500000, obstacle: 'ขาดบุคลากร' } });
  expect(second.kind).toBe('saved');
  const third = await save({ request: 'c1', seen, cells: { value1: 1 } });
  expect(third).toMatchObject({ kind: 'conflict', report: second.report });
  expect(await cells('ค่า 1')).toEqual([500000]);
  await workbench.type(REPORTS, 'E2', 400000);
  expect(
    (await save({ request: 'd1', seen: second.report?.mark as string, cells: { value1: 1 } })).kind,
  ).toBe('conflict');
});

test('a row that is gone is a conflict too; without having seen one it is new', async () => {
  const first = await save({});
  await workbench.deleteRows(REPORTS, 2, 1);
  expect(await save({ request: 'b1', seen: first.report?.mark as string })).toMatchObject({
    kind: 'conflict',
    report: null,
  });
  expect((await save({ request: 'b1' })).kind).toBe('saved');
});

test('a draft is one, and a draft over a sent report is refused', async () => {
  const draft = await save({}, false);
  expect(draft.kind).toBe('saved');
  expect(await cells('สถานะ')).toEqual(['ฉบับร่าง']);
  expect(await cells('วันที่ส่ง')).toEqual([]);
  const sent = await save({ request: 'a2', seen: draft.report?.mark as string });
  expect(sent.kind).toBe('saved');
  const over = await save({ request: 'a3', seen: sent.report?.mark as string, cells: { value1: 1 } }, false);
  expect(over).toMatchObject({
    kind: 'refused',
    reasons: [expect.stringContaining('ฉบับร่าง')],
    report: sent.report,
  });
});

test('what must be mended keeps a report from being sent, not from being a draft; a wrong key keeps it from both', async () => {
  const wrong = { cells: { ...T1.cells, value1: 'ห้าแสน' } };
  expect(await save(wrong)).toMatchObject({ kind: 'refused', report: null });
  expect((await save(wrong, false)).kind).toBe('saved');
  expect((await save({ unit: 'ไม่มีหน่วยงานนี้' }, false)).kind).toBe('refused');
  expect((await save({ kpi: 'X9' }, false)).kind).toBe('refused');
  expect(await cells('หน่วยงาน')).toEqual(['บางปะกง']);
});

test('sent back and sent again: waiting once more, with the next number, even on the same day with the same content', async () => {
  const first = await save({});
  const [back] = await ask(workbench, 'decide', {
    reports: [{ ...KEY, mark: first.report?.mark as string }],
    to: 'returned',
    opinion: 'โปรดตรวจยอด PO',
    reason: '',
    by: 'ผู้ประสานงาน',
  });
  expect(await cells('สถานะ')).toEqual(['ส่งคืนให้แก้ไข']);
  // What is typed meanwhile is kept without taking it out of the hands of the collector.
  const draft = await save(
    { request: 'a2', seen: back?.report?.mark as string, cells: { value2: 10 } },
    false,
  );
  expect(draft.kind).toBe('saved');
  expect(await cells('สถานะ')).toEqual(['ส่งคืนให้แก้ไข']);
  const again = await save({ request: 'a3', seen: draft.report?.mark as string });
  expect(again.kind).toBe('saved');
  expect(await cells('สถานะ')).toEqual(['ส่งแล้ว รอตรวจสอบ']);
  expect(await cells('ครั้งที่ส่ง')).toEqual([2]);
});

test('the same content from an entry table on the day it was sent back is sent again', async () => {
  const entry = { ...KEY, cells: T1.cells, send: true };
  await workbench.call('save', [entry], {});
  const reports = [{ ...KEY, mark: await markNow() }];
  await ask(workbench, 'decide', { reports, to: 'returned', opinion: 'โปรดตรวจ', reason: '', by: '' });
  expect(await workbench.call('save', [entry], {})).toMatchObject([{ kind: 'changed' }]);
  expect(await cells('สถานะ')).toEqual(['ส่งแล้ว รอตรวจสอบ']);
  expect(await cells('ครั้งที่ส่ง')).toEqual([2]);
  expect(await workbench.call('save', [entry], {})).toMatchObject([{ kind: 'unchanged' }]);
});

test('certified or closed: refused whichever way it comes, until it is sent back or opened', async () => {
  const first = await save({});
  const seen = first.report?.mark as string;
  const change = { request: 'b1', seen, cells: { value1: 1 } };
  const entry = { ...KEY, cells: { value1: 1 }, send: true };
  const bySheet = async () => ((await workbench.call('save', [entry], {})) as SavedReport[])[0];
  const byFile = async () =>
    (await ask(workbench, 'commitImport', { entries: [{ ...KEY, cells: { value1: 1 } }], send: true }))[0];

  await workbench.paste(DECISIONS, 'A2', [['2565-06|บางปะกง|T1', 1, 'รับรองผลแล้ว', '', '', '', '[504980]']]);
  for (const one of [await save(change), await bySheet(), await byFile()])
    expect(one).toMatchObject({ kind: 'refused', reasons: [expect.stringContaining('รับรองผลแล้ว')] });

  await workbench.paste(DECISIONS, 'A2', [['2565-06', '', 'ปิดรับรายงานแล้ว', '', '', '', '']]);
  for (const one of [await save(change), await bySheet(), await byFile()])
    expect(one).toMatchObject({ kind: 'refused', reasons: [expect.stringContaining('ปิดรับ')] });
  expect(await cells('ค่า 1')).toEqual([504980]);

  await workbench.paste(DECISIONS, 'A3', [
    ['2565-06|บางคล้า', '', 'เปิดรับ', '', '', '', '', '', '30 มิ.ย. 2565'],
  ]);
  expect((await save(change)).kind).toBe('refused');
  await workbench.paste(DECISIONS, 'A4', [
    ['2565-06|บางปะกง', '', 'เปิดรับ', '', '', '', '', '', '20 มิ.ย. 2565'],
  ]);
  expect((await save(change)).kind).toBe('refused');
  await workbench.paste(DECISIONS, 'A5', [
    ['2565-06|บางปะกง', '', 'เปิดรับ', '', '', '', '', '', '21 มิ.ย. 2565'],
  ]);
  expect((await save(change)).kind).toBe('saved');
});

test('a fault at any call of sending again what was sent back: repeated, it is whole, once, and no conflict with itself', async () => {
  const first = await save({});
  const reports = [{ ...KEY, mark: first.report?.mark as string }];
  await ask(workbench, 'decide', { reports, to: 'returned', opinion: 'โปรดตรวจ', reason: '', by: '' });
  const seen = await markNow();
  const start = await workbench.snapshot();
  const again = () => save({ request: 'b1', seen, cells: { ...T1.cells, value2: 5, obstacle: 'ขาดบุคลากร' } });
  await workbench.resetServiceCalls();
  await again();
  const calls = await countCalls(workbench);
  const whole = await workbench.read(REPORTS);
  for (let at = 1; at <= calls; at++) {
    for (const kind of faultsAt(at)) {
      await workbench.restore(start);
      await workbench.resetServiceCalls();
      await workbench.fail({ at, kind });
      await again().catch(() => undefined);
      const { kind: outcome } = await again();
      expect({ at, kind, outcome: /^(saved|unchanged)$/.test(outcome) }).toEqual({ at, kind, outcome: true });
      expect({ at, kind, rows: await workbench.read(REPORTS) }).toEqual({ at, kind, rows: whole });
    }
  }
}, 180_000);

test('all ways in which two people can save the same report: no text is lost', async () => {
  // Each reads, then saves with what it has read, then repeats the same saving as if the reply had been lost.
  const steps = ['read', 'save', 'save'] as const;
  const texts = ['ข้อความของคนที่หนึ่ง', 'ข้อความของคนที่สอง'];
  const orders = interleavings(steps.length, steps.length);
  expect(orders).toHaveLength(20);
  for (const order of orders) {
    await workbench.restore(started);
    const seen = ['', ''];
    const at = [0, 0];
    const saved = [false, false];
    const told = ['', ''];
    for (const who of order) {
      const step = steps[at[who] as number];
      at[who] = (at[who] as number) + 1;
      if (step === 'read') seen[who] = await markNow();
      else {
        const text = texts[who] as string;
        const { kind, report } = await save({
          request: `of${who}`,
          seen: seen[who] as string,
          cells: { ...T1.cells, obstacle: text },
        });
        if (kind === 'saved' || kind === 'unchanged') saved[who] = true;
        else told[who] = JSON.stringify(report?.cells);
      }
    }
    const [stands] = await cells('ปัญหาอุปสรรค');
    const other = texts.indexOf(String(stands));
    expect(other).toBeGreaterThanOrEqual(0);
    expect(saved[other]).toBe(true);
    // Whoever is not in the sheet was shown what is there, or was in it, seen and knowingly replaced.
    const lost = 1 - other;
    const wasSeen = seen[other] !== '' && saved[lost];
    expect({ order, ok: wasSeen || (told[lost] ?? '').includes(String(stands)) }).toEqual({
      order,
      ok: true,
    });
    expect(await cells('เดือน')).toHaveLength(1);
  }
}, 120_000);

function interleavings(a: number, b: number): number[][] {
  if (a === 0) return [new Array<number>(b).fill(1)];
  if (b === 0) return [new Array<number>(a).fill(0)];
  return [
    ...interleavings(a - 1, b).map((rest) => [0, ...rest]),
    ...interleavings(a, b - 1).map((rest) => [1, ...rest]),
  ];
}

test.each([
  ['บางคล้า', 'P4'],
  ['ประสาน', 'T3'],
])('%s %s: figures the agreement does not ask for are refused, texts are not', async (unit, kpi) => {
  for (const send of [true, false]) {
    const refused = await save({ unit, kpi, cells: { value1: 0, support: 'ชุมชนร่วมมือ' } }, send);
    expect(refused).toMatchObject({ kind: 'refused', report: null });
    expect(refused.reasons).toEqual([expect.stringMatching(/“เป้าหมาย”.*ไม่ต้องกรอกผล/)]);
  }
  const texts = { value1: '', value2: false, support: 'ชุมชนร่วมมือ' };
  expect((await save({ unit, kpi, cells: texts }, false)).kind).toBe('saved');
});

test('in a row that somebody put in, without a format, a month stays a text', async () => {
  await workbench.insertRows(REPORTS, 2, 1);
  expect((await save({})).kind).toBe('saved');
  expect((await workbench.read(REPORTS, 'A2:B2'))[0]).toEqual(['2565-06', 'บางปะกง']);
});
