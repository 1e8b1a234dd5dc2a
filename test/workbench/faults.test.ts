// Counting of service calls, latency and faults.
import type { Workbench } from '../../workbench/run/workbench';
import { openScript, run, SHEET } from './support/openScript';

const S = 'const s = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];';

let workbench: Workbench;

beforeEach(async () => {
  workbench = await openScript();
});

const js = (body: string) => run(workbench, `${S} ${body}`);

test('reads and writes of the document and the stores count, handles and builders do not', async () => {
  await js(`const r = s.getRange('A1:B2'); r.getValues(); r.setValues([[1, 2], [3, 4]]); r.getNotes(); r.offset(1, 0); r.getRow();
    SpreadsheetApp.newDataValidation().requireNumberBetween(1, 2).build(); PropertiesService.getDocumentProperties().setProperty('a', 'b');
    SpreadsheetApp.flush(); s.getName(); s.getLastRow(); LockService.getDocumentLock().tryLock(1); SpreadsheetApp.getActive().insertSheet('ก')`);
  expect(await workbench.serviceCalls()).toEqual({
    'Properties.setProperty': 1,
    'Range.getNotes': 1,
    'Range.getValues': 1,
    'Range.setValues': 1,
    'Sheet.getLastRow': 1,
    'Spreadsheet.insertSheet': 1,
    'SpreadsheetApp.flush': 1,
  });
  await workbench.resetServiceCalls();
  expect(await workbench.serviceCalls()).toEqual({});
});

test('what people do is not counted', async () => {
  await workbench.type(SHEET, 'A1', 1);
  await workbench.read(SHEET, 'A1');
  expect(await workbench.serviceCalls()).toEqual({});
});

test('each counted call takes the latency on the simulated clock', async () => {
  const slow = await openScript('', { latencyMs: 200 });
  expect(
    await run(
      slow,
      `${S} const t = Date.now(); s.getRange('A1').setValue(1); s.getRange('A1').getValue(); return Date.now() - t`,
    ),
  ).toBe(400);
});

test('throw: the call did nothing, and the fault is used up', async () => {
  await workbench.fail({ method: 'Range.setValue', kind: 'throw' });
  await expect(js("s.getRange('A1').setValue(1)")).rejects.toThrow(
    'Service Spreadsheets failed while accessing document',
  );
  expect(await workbench.read(SHEET, 'A1')).toEqual([['']]);
  await js("s.getRange('A1').setValue(1)");
  expect(await workbench.read(SHEET, 'A1')).toEqual([[1]]);
});

test('throw can be caught, replyLost took effect', async () => {
  await workbench.fail({ method: 'Range.setValue', kind: 'replyLost' });
  expect(await js("try { s.getRange('A1').setValue(1) } catch (e) { return e.message }")).toContain(
    'failed while accessing document',
  );
  expect(await workbench.read(SHEET, 'A1')).toEqual([[1]]);
});

test('hang: the execution is over whatever the script catches, and nothing after it happens', async () => {
  await workbench.fail({ at: 2, kind: 'hang' });
  const body =
    "s.getRange('A1').setValue(1); try { s.getRange('A2').setValue(2) } catch (e) {} try { s.getRange('A3').setValue(3) } catch (e) {} return 'fine'";
  await expect(js(body)).rejects.toThrow('Exceeded maximum execution time');
  expect(await workbench.read(SHEET, 'A1:A3')).toEqual([[1], [''], ['']]);
  expect(await js('return 1')).toBe(1);
});

test.each([1, 2, 3])('at: the fault strikes at counted call %p', async (at) => {
  await workbench.fail({ at, kind: 'throw' });
  const body = 'for (let i = 1; i <= 3; i++) { try { s.getRange(i, 1).setValue(i) } catch (e) {} }';
  await js(body);
  expect((await workbench.read(SHEET, 'A1:A3')).map(([v]) => v)).toEqual(
    [1, 2, 3].map((i) => (i === at ? '' : i)),
  );
});

test('a lock that cannot be had: tryLock false, waitLock throws (https://developers.google.com/apps-script/reference/lock/lock)', async () => {
  await workbench.fail({ method: 'Lock.tryLock', kind: 'throw' });
  expect(await js('return LockService.getDocumentLock().tryLock(1000)')).toBe(false);
  expect(await js('return LockService.getDocumentLock().tryLock(1000)')).toBe(true);
  await workbench.fail({ method: 'Lock.waitLock', kind: 'throw' });
  await expect(js('LockService.getDocumentLock().waitLock(1000)')).rejects.toThrow();
});

test('a lock ends with its execution', async () => {
  expect(await js('const l = LockService.getDocumentLock(); l.waitLock(1); return l.hasLock()')).toBe(true);
  expect(await js('return LockService.getDocumentLock().hasLock()')).toBe(false);
});

test('stores have their limits (https://developers.google.com/apps-script/guides/services/quotas)', async () => {
  const p = 'const p = PropertiesService.getDocumentProperties();';
  await expect(js(`${p} p.setProperty('a', 'ก'.repeat(3073))`)).rejects.toThrow('Argument too large: value');
  await js(`${p} p.setProperty('a', 'ก'.repeat(3072))`);
  await expect(
    js(`${p} for (let i = 0; i < 60; i++) p.setProperty('k' + i, 'x'.repeat(9000))`),
  ).rejects.toThrow('property storage quota');
  await expect(js("CacheService.getDocumentCache().put('a', 'x'.repeat(102401))")).rejects.toThrow(
    'Argument too large: value',
  );
});

test('the cache forgets on the simulated clock, after 6 hours at most (https://developers.google.com/apps-script/reference/cache/cache)', async () => {
  await js("CacheService.getDocumentCache().put('a', 'b', 99999)");
  await workbench.setNow('2022-06-21T14:59:00+07:00');
  expect(await js("return CacheService.getDocumentCache().get('a')")).toBe('b');
  await workbench.setNow('2022-06-21T15:01:00+07:00');
  expect(await js("return CacheService.getDocumentCache().get('a')")).toBe(null);
});

test('a fault that could never happen is refused', async () => {
  const workbench = await openScript();
  const refused = (fault: object) => expect(workbench.fail(fault as never)).rejects.toThrow();
  await refused({ method: 'setValues', kind: 'throw' });
  await refused({ kind: 'throw' });
  await refused({ at: 1, kind: 'foo' });
  await refused({ at: 0, kind: 'throw' });
});
