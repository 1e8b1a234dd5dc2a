// Drafts kept in `_ระบบ`: each browser's own, long ones whole, bounded without dropping what may still be sent.
import { MOST_DRAFTS } from '../../../src/app/system/drafts';
import type { Workbench } from '../../../workbench/run/workbench';
import { ask, openStarted, REPORTS, UNDO } from '../support/openApp';

const KEY = '2565-06|บางคล้า|T1';
let workbench: Workbench;
let started: unknown;
beforeAll(async () => {
  workbench = await openStarted();
  started = await workbench.snapshot();
});
beforeEach(() => workbench.restore(started));

const keep = (key: string, device: string, text: string) =>
  ask(workbench, 'saveDraft', { key, device, text });
const read = (key = '') => ask(workbench, 'readDrafts', { key });

test('kept, replaced and dropped, one for each browser; what was typed is never a formula', async () => {
  expect(await read()).toEqual([]);
  const at = '21 มิ.ย. 2565 09.00';
  expect(await keep(KEY, 'a', '=1+1')).toEqual({ at });
  await keep(KEY, 'b', '{"measures":"ทำแล้ว"}');
  await keep('2565-06|บางคล้า|P1', 'a', 'x');
  await keep(KEY, 'a', '=2+2');
  expect(await read(KEY)).toEqual([
    { key: KEY, device: 'a', at, text: '=2+2' },
    { key: KEY, device: 'b', at, text: '{"measures":"ทำแล้ว"}' },
  ]);
  expect(await read()).toHaveLength(3);
  await keep(KEY, 'a', '');
  await keep(KEY, 'c', '');
  expect((await read(KEY)).map(({ device }) => device)).toEqual(['b']);
});

test('a long draft comes back whole, a shorter one leaves nothing of it', async () => {
  const long = 'ข้อความยาว '.repeat(30_000);
  await keep(KEY, 'a', long);
  expect((await read(KEY))[0]?.text).toBe(long);
  await keep(KEY, 'a', 'สั้น');
  expect((await read(KEY))[0]?.text).toBe('สั้น');
});

test('full: a draft from before the round gives way, one that may still be sent does not', async () => {
  const rows = Array.from({ length: MOST_DRAFTS }, (_, i) => [
    `~2565-0${i === 7 ? 3 : i === 9 ? 2 : 6}|หน่วย${i}|T1`,
    '~a',
    '~21 มิ.ย. 2565 09.00',
    '~x',
  ]);
  await keep(KEY, 'a', 'x');
  await workbench.paste('_ระบบ', 'E2', rows);
  await keep(KEY, 'z', 'ใหม่');
  await keep(KEY, 'y', 'ใหม่');
  const keys = (await read()).map(({ key }) => key);
  expect(keys).toHaveLength(MOST_DRAFTS);
  expect(keys.filter((key) => key < '2565-04')).toEqual([]);
  await expect(keep(KEY, 'w', 'ใหม่')).rejects.toThrow('ฉบับร่าง');
  expect(await read()).toHaveLength(MOST_DRAFTS);
  await keep(KEY, 'y', 'แก้ไขของเดิมได้');
});

test('what else the hidden tab holds stays, and drafts stay with it', async () => {
  const entry = { month: '2565-06', unit: 'บางปะกง', kpi: 'T1', cells: { value1: 504980, value3: 506480 } };
  await workbench.call('save', [{ ...entry, send: true }], {});
  await keep(KEY, 'a', 'x');
  await workbench.click(UNDO);
  expect(await workbench.read(REPORTS, 'A2')).toEqual([['']]);
  expect(await read()).toHaveLength(1);
});
