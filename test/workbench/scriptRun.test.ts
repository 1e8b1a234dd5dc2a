// google.script.run, scopes and the script's own global scope.
// https://developers.google.com/apps-script/guides/html/reference/run
import type { Workbench } from '../../workbench/run/workbench';
import { openScript, run } from './support/openScript';

const CODE = `
function echo(x) { return x; }
function secret_() { return 1; }
function kpiRpc(request) { return { ok: request.a + 1 }; }
function dated() { return { deep: [{ at: new Date() }], other: 1 }; }
function undef() { return { a: undefined }; }
function fun() { return [function () {}]; }
function nothing() {}
function boom() { throw new Error('พัง'); }
var kept = 0;
function keep() { return ++kept; }
`;

let workbench: Workbench;

beforeEach(async () => {
  workbench = await openScript(CODE);
});

test('arguments and replies are copied', async () => {
  const sent = { a: [1, 'ก', null, { b: true }] };
  const reply = await workbench.call('echo', sent);
  expect(reply).toEqual(sent);
  expect(reply).not.toBe(sent);
  expect(await workbench.rpc({ a: 1 })).toEqual({ ok: 2 });
});

test('a date anywhere in the reply makes all of it null', async () => {
  expect(await workbench.call('dated')).toBe(null);
});

test('nothing comes back as null', async () => {
  expect(await workbench.call('nothing')).toBe(null);
});

test.each(['undef', 'fun'])('%s: undefined and functions inside a reply are refused', async (name) => {
  await expect(workbench.call(name)).rejects.toThrow('Failed due to illegal value in property');
});

test.each([[undefined], [new Date()], [{ a: undefined }], [[() => 1]]])(
  '%p cannot be sent',
  async (value) => {
    await expect(workbench.call('echo', value)).rejects.toThrow('Failed due to illegal value in property');
  },
);

test('private and unknown functions are refused', async () => {
  await expect(workbench.call('secret_')).rejects.toThrow('google.script.run.secret_ is not a function');
  await expect(workbench.call('nope')).rejects.toThrow('Script function not found: nope');
});

test('a throw reaches the failure handler with its message', async () => {
  await expect(workbench.call('boom')).rejects.toThrow(/^พัง$/);
});

test('every execution evaluates the whole script anew', async () => {
  expect([await workbench.call('keep'), await workbench.call('keep')]).toEqual([1, 1]);
});

test('nothing of Node or of browsers is there', async () => {
  const names = [
    'setTimeout',
    'fetch',
    'URL',
    'TextEncoder',
    'atob',
    'crypto',
    'structuredClone',
    'require',
    'process',
    'Buffer',
    'global',
    'window',
  ];
  expect(
    await run(workbench, `return ${JSON.stringify(names)}.filter((name) => name in globalThis)`),
  ).toEqual([]);
});

test('the clock is the simulated one, in Bangkok whatever the zone of this machine', async () => {
  const body =
    'const d = new Date(); return [d.getHours(), d.getTimezoneOffset(), String(d), Date.now(), new Date("2022-06-17").getTime(), new Date(2022, 5, 17).toISOString(), new Date("2022-06-17T08:00:00").toISOString()]';
  expect(await run(workbench, body)).toEqual([
    9,
    -420,
    'Tue Jun 21 2022 09:00:00 GMT+0700 (Asia/Bangkok)',
    Date.parse('2022-06-21T02:00:00Z'),
    Date.parse('2022-06-17T00:00:00Z'),
    '2022-06-16T17:00:00.000Z',
    '2022-06-17T01:00:00.000Z',
  ]);
  await workbench.setNow('2022-07-01T00:30:00+07:00');
  expect(
    await run(
      workbench,
      'const d = new Date(); d.setDate(d.getDate() - 1); return [d.getMonth(), d.getDate(), d.getHours(), d instanceof Date]',
    ),
  ).toEqual([5, 30, 0, true]);
});

test.each([
  'SpreadsheetApp.openById("x")',
  'SpreadsheetApp.getActiveRangeList()',
  'DriveApp.getFiles()',
  'UrlFetchApp.fetch("https://example.com")',
  'MailApp.sendEmail("a", "b", "c")',
  'Session.getActiveUser().getEmail()',
  'ScriptApp.newTrigger("x")',
])(
  '%s needs a scope the add-on has not (https://developers.google.com/apps-script/concepts/scopes)',
  async (call) => {
    await expect(run(workbench, call)).rejects.toThrow('You do not have permission to call');
  },
);

test('Utilities: dates in a zone, base64 of Thai, counted ids', async () => {
  const body = `const d = new Date(Date.UTC(2022, 5, 16, 18, 5));
    const b = Utilities.base64Encode('กขค');
    return [Utilities.formatDate(d, 'Asia/Bangkok', "yyyy-MM-dd'T'HH:mm EEE Z"), Utilities.formatDate(d, 'GMT', 'd MMM yy'), b,
      Utilities.newBlob(Utilities.base64Decode(b)).getDataAsString(), Utilities.getUuid() === Utilities.getUuid()]`;
  expect(await run(workbench, body)).toEqual([
    '2022-06-17T01:05 Fri +0700',
    '16 Jun 22',
    '4LiB4LiC4LiE',
    'กขค',
    false,
  ]);
});
