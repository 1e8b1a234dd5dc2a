// onEdit on whole blocks: every row is judged, with marks and one toast, in a bounded number of calls.
import type { Workbench } from '../../../workbench/run/workbench';
import { CHECK, countCalls, openStarted, REPORTS } from '../support/openApp';
import { ALL_COLUMNS, cellsOf } from './ruleCases/sheetCase';

const SHEET = 'ชีต1';
const MANY = 2000;
/** A workbook after its first run gives them; there is one for each unit. */
const UNITS = 11;
const CHECKED = 34;
const MOST_CALLS = 20;

let workbench: Workbench;
let units: unknown[];

beforeEach(async () => {
  workbench = await openStarted();
  units = (await workbench.read('หน่วยงาน', `A2:A${UNITS + 1}`)).flat();
});

/** Three months of P1 figures over and over, in each 100th row one that is no number. */
function block(spoilt: unknown): unknown[][] {
  return Array.from({ length: MANY }, (_, i) => {
    const month = Math.floor(i / UNITS) % 3;
    return [`2565-0${4 + month}`, units[i % UNITS], 'P1', '', i % 100 === 99 ? spoilt : 990 - month, 1000];
  });
}

/** What was said since, by kind. */
async function since(before: number): Promise<{ [kind: string]: number }> {
  const kinds: { [kind: string]: number } = {};
  for (const { kind } of (await workbench.dialogs()).slice(before)) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return kinds;
}

test('2,000 rows of reports: judged, marked, one toast, and over marked rows again', async () => {
  const before = (await workbench.dialogs()).length;
  await workbench.resetServiceCalls();
  expect(await workbench.paste(REPORTS, 'A2', block('abc'))).toEqual({ triggerError: null });
  expect(await countCalls(workbench)).toBeLessThanOrEqual(MOST_CALLS);
  expect(await since(before)).toEqual({ toast: 1 });
  const rows = await workbench.read(REPORTS, `A2:AI${MANY + 1}`);
  const notes = await workbench.notes(REPORTS, `E2:E${MANY + 1}`);
  const colours = await workbench.backgrounds(REPORTS, `E2:E${MANY + 1}`);
  const seen = rows.map((cells, i) =>
    [/อ่านเป็นตัวเลขไม่ได้/.test(`${cells[CHECKED]}`), notes[i]?.[0] !== '', colours[i]?.[0], cells[16]].join(),
  );
  const expected = rows.map((_, i) =>
    (i % 100 === 99 ? [true, true, '#f4c7c3', ''] : [false, false, '#ffffff', 0]).join(),
  );
  expect(seen).toEqual(expected);
  await workbench.resetServiceCalls();
  await workbench.paste(REPORTS, 'A2', block(990));
  expect(await countCalls(workbench)).toBeLessThanOrEqual(MOST_CALLS);
  expect((await workbench.notes(REPORTS, `E2:E${MANY + 1}`)).flat().every((note) => note === '')).toBe(true);
  const painted = (await workbench.backgrounds(REPORTS, `E2:E${MANY + 1}`)).flat();
  expect(painted.every((colour) => colour === '#ffffff')).toBe(true);
}, 60_000);

test('2,000 rows on a sheet of the office that was checked before', async () => {
  await workbench.paste(SHEET, 'A1', [['เดือน', 'หน่วยงาน', 'รหัส', 'ข้อมูล ณ วันที่', 'ค่า 1', 'ค่า 2']]);
  await workbench.paste(SHEET, 'A2', block(990).slice(0, 1));
  await workbench.select(SHEET, 'A1');
  await workbench.click(CHECK);
  const before = (await workbench.dialogs()).length;
  await workbench.resetServiceCalls();
  expect(await workbench.paste(SHEET, 'A2', block('abc'))).toEqual({ triggerError: null });
  expect(await countCalls(workbench)).toBeLessThanOrEqual(MOST_CALLS);
  expect(await since(before)).toEqual({ toast: 1 });
  const levels = (await workbench.read(SHEET, `H2:H${MANY + 1}`)).flat();
  expect(levels).toEqual(levels.map((_, i) => (i % 100 === 99 ? '' : 0)));
  const notes = (await workbench.notes(SHEET, `E2:E${MANY + 1}`)).flat();
  expect(notes.map((note) => note !== '')).toEqual(notes.map((_, i) => i % 100 === 99));
}, 60_000);

test('earlier months pasted below: the months after them are scored anew', async () => {
  // Drafts are in nobody's sum.
  const sent = { kpi: 'T3', sentOn: '20 พ.ค. 2565', status: 'ส่งแล้ว รอตรวจสอบ' };
  const T3 = (month: string, unit: string, stories: number) =>
    cellsOf({ ...sent, month, unit, values: [100, 7, 100, 100, stories, 1] }, ALL_COLUMNS);
  await workbench.paste(REPORTS, 'A2', [T3('2565-05', 'บางคล้า', 8), T3('2565-05', 'แปลงยาว', 7)]);
  // One report of two months, and for แปลงยาว 7 of 8 stories.
  expect((await workbench.read(REPORTS, 'Q2:Q3')).flat()).toEqual([4, 3]);
  await workbench.paste(REPORTS, 'A4', [T3('2565-04', 'แปลงยาว', 4), T3('2565-04', 'บางคล้า', 0)]);
  expect((await workbench.read(REPORTS, 'Q2:Q5')).flat()).toEqual([5, 5, 5, 3]);
  const [note] = (await workbench.notes(REPORTS, 'I2')).flat();
  expect(note).toBe('');
});

test('rows sent to another KPI and back keep no mark of the one between', async () => {
  const row = ['2565-06', 'บางคล้า', 'T1', '', 700000, 0, 721070, 0];
  await workbench.paste(REPORTS, 'A2', [row]);
  const before = await marks();
  await workbench.paste(REPORTS, 'A2', [['2565-06', 'บางคล้า', 'P1', '', 700000, 0, 721070, 0]]);
  expect(await marks()).not.toEqual(before);
  await workbench.paste(REPORTS, 'A2', [row]);
  expect(await marks()).toEqual(before);
});

test('a block cleared from end to end keeps nothing of the add-on', async () => {
  await workbench.paste(REPORTS, 'A2', block('abc').slice(0, 120));
  await workbench.paste(REPORTS, 'A2', Array(120).fill(Array(6).fill('')));
  const { cells, notes } = await marks(2, 121);
  expect([...cells.flat(), ...notes.flat()].every((text) => text === '')).toBe(true);
});

async function marks(first = 2, last = 2) {
  const range = `A${first}:AI${last}`;
  return {
    cells: await workbench.read(REPORTS, range),
    notes: await workbench.notes(REPORTS, range),
    colours: await workbench.backgrounds(REPORTS, range),
  };
}
