// Drafts: kept at every change, in the workbook every ten seconds at most, and read back whatever has become of them.
import { dropHere, keepHere, keptHere, namesHere } from '../../../html/report/drafts/deviceStore';
import {
  DRAFT_EVERY_MS,
  DRAFT_PAUSE_MS,
  DraftKeeper,
  type KeptWhere,
} from '../../../html/report/drafts/draftKeeper';
import { draftText, isSameForm, readDraft } from '../../../html/report/drafts/draftText';
import { thisDevice } from '../../../html/report/drafts/thisDevice';
import { report } from '../office/officeTabs';
import { openForm } from './openForm';

function keeper({ allowed = true, fails = (): boolean => false } = {}) {
  const here = new Map<string, string>();
  const saved: [at: number, key: string, text: string][] = [];
  const told: KeptWhere[] = [];
  let now = 0;
  const timers: { at: number; run(): void }[] = [];
  const made = new DraftKeeper({
    keepHere: (key, text) => {
      if (allowed) here.set(key, text);
      return allowed;
    },
    dropHere: (key) => void here.delete(key),
    saveDraft: async (key, text) => {
      if (fails()) throw new Error('no');
      saved.push([now, key, text]);
      return { at: 'วันนี้' };
    },
    now: () => now,
    later: (run, after) => void timers.push({ at: now + after, run }),
    told: (where) => void told.push(where),
  });
  const settled = async () => {
    for (let i = 0; i < 5; i++) await Promise.resolve();
  };
  const pass = async (until: number) => {
    await settled();
    for (;;) {
      const next = timers.sort((a, b) => a.at - b.at)[0];
      if (!next || next.at > until) break;
      timers.shift();
      now = next.at;
      next.run();
      await settled();
    }
    now = until;
  };
  return { made, here, saved, told, pass };
}

const form = (value1: string) => openForm('T1', { value1 }).form;

test('every change is in the browser at once, the workbook gets the last of ten seconds', async () => {
  const { made, here, saved, told, pass } = keeper();
  made.keep(form('1'));
  expect(readDraft(form('1').key, [...here.values()][0] ?? '')?.form.values.value1).toBe('1');
  await pass(1000);
  for (const value of ['12', '123', '1234']) made.keep(form(value));
  await pass(3 * DRAFT_EVERY_MS);
  expect(saved.map(([at]) => at)).toEqual([DRAFT_PAUSE_MS, DRAFT_PAUSE_MS + DRAFT_EVERY_MS]);
  expect(saved[1]?.[2]).toContain('"1234"');
  expect(told[told.length - 1]).toEqual({ here: true, book: 'วันนี้', hasFailed: false });
});

test('the first draft in the workbook is of a pause, not of the first letter; a pause that never comes is not waited for', async () => {
  const { made, saved, pass } = keeper({ allowed: false });
  for (const [at, value] of ['1', '12', '123'].entries()) {
    await pass(300 * at);
    made.keep(form(value));
  }
  await pass(600 + DRAFT_PAUSE_MS);
  expect(saved.map(([at, , text]) => [at, /"value1":"(.*?)"/.exec(text)?.[1]])).toEqual([
    [600 + DRAFT_PAUSE_MS, '123'],
  ]);
  const restless = keeper({ allowed: false });
  for (let at = 0; at <= 12_000; at += 300) {
    await restless.pass(at);
    restless.made.keep(form(String(at)));
  }
  expect(restless.saved.map(([at]) => at)).toEqual([DRAFT_EVERY_MS]);
});

test('a field that is left waits for no pause; a page that is left for nothing', async () => {
  const { made, saved, pass } = keeper({ allowed: false });
  made.keep(form('1'));
  made.settle();
  await pass(10);
  made.keep(form('12'));
  made.keep(openForm('T2', { value1: true }).form);
  made.settle();
  await pass(2000);
  expect(saved.map(([at]) => at)).toEqual([0]);
  made.flush();
  await pass(2010);
  expect(saved.map(([at, key]) => [at, key.slice(-2)])).toEqual([
    [0, 'T1'],
    [2000, 'T1'],
    [2000, 'T2'],
  ]);
});

test('while something waits that the browser does not keep, it is told', async () => {
  const { made, told, pass } = keeper({ allowed: false });
  made.keep(form('1'));
  expect(told).toEqual([{ here: false, book: '', hasFailed: false }]);
  await pass(2000);
  made.keep(form('12'));
  await pass(20_000);
  expect(told.map(({ book }) => book)).toEqual(['', 'วันนี้', '', 'วันนี้']);
});

test('what cannot be kept anywhere is told, and tried again', async () => {
  let isDown = true;
  const { made, saved, told, pass } = keeper({ allowed: false, fails: () => isDown });
  made.keep(form('1'));
  await pass(1000);
  expect(told.slice(1)).toEqual([{ here: false, book: '', hasFailed: true }]);
  isDown = false;
  await pass(2 * DRAFT_EVERY_MS);
  expect(saved).toHaveLength(1);
  expect(told[told.length - 1]).toEqual({ here: false, book: 'วันนี้', hasFailed: false });
});

test('where the draft is, is told anew for each form', async () => {
  const { made, told, pass } = keeper({ fails: () => true });
  made.keep(form('1'));
  await pass(1000);
  made.begin();
  made.keep(openForm('T2', { value1: true }).form);
  expect(told).toEqual([
    { here: true, book: '', hasFailed: false },
    { here: true, book: '', hasFailed: true },
    { here: true, book: '', hasFailed: true },
  ]);
});

test('two forms are both kept; what was sent is kept no longer', async () => {
  const { made, here, saved, pass } = keeper();
  made.keep(form('1'));
  made.keep(openForm('T2', { value1: true }).form);
  await pass(5 * DRAFT_EVERY_MS);
  expect(saved.map(([, key]) => key)).toEqual(['2565-06|บางคล้า|T1', '2565-06|บางคล้า|T2']);
  made.drop(form('1').key);
  expect([...here.keys()]).toEqual(['2565-06|บางคล้า|T2']);
  expect(saved[2]?.slice(1)).toEqual(['2565-06|บางคล้า|T1', '']);
});

test('what was typed on this page is found again, in the workbook or not, until it was sent', async () => {
  const { made, pass } = keeper({ allowed: false, fails: () => true });
  const { key } = form('');
  expect(made.typed(key)).toBeNull();
  made.keep(form('1'));
  made.keep(form('12'));
  await pass(DRAFT_EVERY_MS);
  expect(made.typed(key)?.values.value1).toBe('12');
  expect(made.typed(openForm('T2').key)).toBeNull();
  made.drop(key);
  expect(made.typed(key)).toBeNull();
});

test('a form goes on with what was typed before, begun from the row it was begun from', () => {
  const stored = report('2565-06', 'บางคล้า', 'T1', { value1: 5 }, 'm2');
  const typed = { ...form('12'), seen: 'm1' };
  const open = openForm('T1', {}, [stored]);
  expect(open.resume(typed)).toBe(true);
  expect(open.form).toBe(typed);
  const same = openForm('T1', {}, [stored]);
  expect(same.resume({ ...same.form, seen: 'm1' })).toBe(false);
  expect(same.form.seen).toBe('m2');
  expect(same.resume(null)).toBe(false);
});

test('a draft comes back as it was; rubbish is none', () => {
  const open = openForm('T1', { value1: '๑๒', figures: '=A1' });
  open.form = { ...open.form, copied: ['figures'], seen: 'm1' };
  const read = readDraft(open.key, draftText(open.form, '2022-06-20T01:00:00.000Z'));
  expect(read).toEqual({ at: '2022-06-20T01:00:00.000Z', form: open.form });
  for (const text of ['', '{', 'null', '[]', '{"values":5,"at":"x"}', '{"values":{}}'])
    expect(readDraft(open.key, text)).toBeNull();
  expect(
    readDraft(open.key, '{"at":"x","values":{"value1":5,"figures":"a","other":"b"}}')?.form.values,
  ).toEqual({
    figures: 'a',
  });
});

test('never touched, blank and unticked are the same', () => {
  const { form: a, kpi } = openForm('T2');
  expect(isSameForm(a, { ...a, values: { ...a.values, value1: false, figures: '' } }, kpi)).toBe(true);
  expect(isSameForm(a, { ...a, values: { ...a.values, value1: true } }, kpi)).toBe(false);
});

test('a figure typed and the same figure as its row shows it are the same; nothing and 0 are not', () => {
  const { form: typed, kpi } = openForm('T1', { value1: '๑๒๓๔๕๖', value2: '0', asOf: '20 มิถุนายน 2565' });
  const shown = { ...typed.values, value1: '123,456.00', asOf: '20 มิ.ย. 2565' };
  expect(isSameForm(typed, { ...typed, values: shown }, kpi)).toBe(true);
  expect(isSameForm(typed, { ...typed, values: { ...shown, value2: '' } }, kpi)).toBe(false);
});

test('a browser that keeps nothing throws nothing', () => {
  expect(keepHere('a', 'b')).toBe(false);
  expect(keptHere('a')).toBeNull();
  expect(namesHere('')).toEqual([]);
  expect(() => dropHere('a')).not.toThrow();
  expect(thisDevice('Mozilla/5.0 (Windows NT 10.0) Chrome/120 Safari/537', () => 0.5)).toMatch(
    /^Chrome บน Windows · /,
  );
});
