// The door of the sidebar on the built script: what it refuses, what may leave it, and what is left after faults.
import { openWorkbench } from '../../workbench/run/openWorkbench';
import type { Workbench } from '../../workbench/run/workbench';
import { DIST } from './bareContext';

const START = 'เริ่มใช้งาน / สร้างแบบฟอร์มตั้งต้น';
const IMPORT = 'นำเข้าข้อมูลจากตารางหรือไฟล์';
const REPORTS = 'ผลการดำเนินงาน';
const REFUSED = { ok: false, message: expect.stringMatching(/[ก-๙]/) };

type Reply = { ok: boolean; value?: { kind: string; reasons: string[] }[]; message?: string };

const entries = [
  {
    month: '2565-06',
    unit: 'บางคล้า',
    kpi: 'T1',
    cells: { value1: 612340, value2: 98700.25, value3: 721070 },
  },
  {
    month: '2565-06',
    unit: 'ราชสาส์น',
    kpi: 'T1',
    cells: { value1: 300000, value3: 371500, obstacle: '=1+1' },
  },
];
const request = (method: string, given: readonly unknown[] = entries, send = true) => ({
  method,
  params: { entries: given, send },
});

let workbench: Workbench;
let started: unknown;
beforeAll(async () => {
  workbench = await openWorkbench({ dist: DIST, sample: 'empty' });
  await workbench.click(START);
  started = await workbench.snapshot();
});
beforeEach(() => workbench.restore(started));

const kinds = (reply: unknown) => (reply as Reply).value?.map(({ kind }) => kind);

async function reports(): Promise<string[]> {
  const rows = await workbench.read(REPORTS);
  return rows.slice(1).flatMap((row) => (row[0] === '' ? [] : [row.slice(0, 3).join(' ')]));
}

test.each([
  { method: 'unknown', params: {} },
  { method: 'toString', params: {} },
  { method: '__proto__', params: {} },
  { method: 'constructor', params: { entries, send: true } },
  { method: 'commitImport' },
  { method: 'commitImport', params: { entries } },
  request('commitImport', [{ ...entries[0], cells: { level: 5 } }]),
  request('commitImport', [{ ...entries[0], cells: { value1: [1] } }]),
  'commitImport',
  null,
])('refused in Thai: %j', async (asked) => {
  expect(await workbench.rpc(asked)).toEqual(REFUSED);
  expect(await reports()).toEqual([]);
});

test('a selection with dates crosses as plain text, merged cells are told within it', async () => {
  await workbench.type('สารบัญ', 'F1', 'x');
  await workbench.paste('สารบัญ', 'F2', [
    ['หน่วยงาน', 'เดือน'],
    ['บางคล้า', new Date(Date.UTC(2022, 5, 15, 5))],
    ['', 5],
  ]);
  await workbench.merge('สารบัญ', 'F3:F4');
  await workbench.select('สารบัญ', 'F2:G4');
  expect(await workbench.rpc({ method: 'readSelectedTable', params: {} })).toEqual({
    ok: true,
    value: {
      tab: 'สารบัญ',
      firstRow: 2,
      rows: [
        ['หน่วยงาน', 'เดือน'],
        ['บางคล้า', '2022-06-15'],
        ['', 5],
      ],
      merges: [{ row: 2, column: 1, rows: 2, columns: 1 }],
    },
  });
});

test('cells of a selection that show a percentage cross as what they show', async () => {
  await workbench.paste('สารบัญ', 'F2', [
    ['หน่วยงาน', 'ร้อยละ'],
    ['บางคล้า', '57%'],
    ['บางปะกง', '100%'],
    ['บ้านโพธิ์', 0.57],
  ]);
  await workbench.select('สารบัญ', 'F2:G5');
  expect(await workbench.rpc({ method: 'readSelectedTable', params: {} })).toMatchObject({
    value: {
      rows: [
        ['หน่วยงาน', 'ร้อยละ'],
        ['บางคล้า', '57%'],
        ['บางปะกง', '100%'],
        ['บ้านโพธิ์', 0.57],
      ],
    },
  });
});

test('a preview writes nothing; an import writes once; the same again is unchanged', async () => {
  expect(kinds(await workbench.rpc(request('previewImport')))).toEqual(['new', 'new']);
  expect(await reports()).toEqual([]);
  expect(kinds(await workbench.rpc(request('commitImport', entries, false)))).toEqual(['new', 'new']);
  // A draft that is now sent is a change, though its figures are the same.
  expect(kinds(await workbench.rpc(request('previewImport')))).toEqual(['changed', 'changed']);
  expect(kinds(await workbench.rpc(request('commitImport')))).toEqual(['changed', 'changed']);
  expect(kinds(await workbench.rpc(request('commitImport')))).toEqual(['unchanged', 'unchanged']);
  expect(await reports()).toHaveLength(2);
  expect((await workbench.formulas(REPORTS)).flat()).not.toContain('=1+1');
});

test('what must be mended is refused with its reason, the rest is imported', async () => {
  const wrong = { ...entries[0], unit: 'บางปะกง', cells: { value1: 'ห้าแสน', value3: 506480 } };
  const reply = (await workbench.rpc(request('commitImport', [wrong, ...entries]))) as Reply;
  expect(kinds(reply)).toEqual(['refused', 'new', 'new']);
  expect(reply.value?.[0]?.reasons.join()).toContain('“ห้าแสน”');
  expect(await reports()).toHaveLength(2);
});

test('a workbook of a newer version is not written', async () => {
  const system = await workbench.read('_ระบบ', 'A1:A2');
  expect(system[1]?.[0]).toBe('~1');
  await workbench.type('_ระบบ', 'A2', '~99');
  expect(await workbench.rpc(request('commitImport'))).toEqual({ ...REFUSED, isDenied: false });
  expect(await reports()).toEqual([]);
});

test('the menu item opens the sidebar, which asks for nothing from elsewhere', async () => {
  await workbench.click(IMPORT);
  const { kind, title, width, html } = (await workbench.dialogs()).at(-1) ?? {};
  expect({ kind, title, width }).toEqual({ kind: 'sidebar', title: IMPORT, width: 300 });
  expect(html).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)=/i);
  expect(html?.match(/<\/script/g)).toHaveLength(1);
});

test('a fault at any call of an import leaves it as before or half done, and doing it again completes it', async () => {
  await workbench.resetServiceCalls();
  await workbench.rpc(request('commitImport'));
  const calls = Object.values(await workbench.serviceCalls()).reduce((a, b) => a + b, 0);
  const complete = await workbench.read(REPORTS);
  expect(calls).toBeLessThanOrEqual(20);
  for (const kind of ['throw', 'hang', 'replyLost'] as const) {
    for (let at = 1; at <= calls; at++) {
      await workbench.restore(started);
      await workbench.resetServiceCalls();
      await workbench.fail({ at, kind });
      const reply = (await workbench.rpc(request('commitImport')).catch((error: Error) => error)) as Reply;
      if (reply.ok !== true) expect(String(reply.message)).not.toBe('');
      await workbench.resetServiceCalls();
      expect(await workbench.rpc(request('commitImport'))).toMatchObject({ ok: true });
      expect({ kind, at, rows: await workbench.read(REPORTS) }).toEqual({ kind, at, rows: complete });
    }
  }
}, 120_000);
