// Reports saved into the tab ผลการดำเนินงาน in the strict host: new, changed, unchanged, refused; by key, wherever the row stands.
import type { Workbench } from '../../../workbench/run/workbench';
import { countCalls, faultsAt, openStarted, REPORTS, UNDO } from '../support/openApp';

type Outcome = {
  kind: string;
  row: number;
  reasons: string[];
  level: unknown;
  score: unknown;
  checked: string;
};

const T1 = {
  month: '2565-06',
  unit: 'บางปะกง',
  kpi: 'T1',
  cells: { value1: 504980, value2: 0, value3: 506480, value4: 0, evidence1: 'https://example.go.th/t1' },
  send: true,
};
const P1 = {
  month: '2565-06',
  unit: 'บางคล้า',
  kpi: 'P1',
  cells: { value1: 38, value2: 192, obstacle: '=IMPORTXML("x")' },
  send: false,
};

let workbench: Workbench;

beforeEach(async () => {
  workbench = await openStarted();
});

const save = (entries: unknown[], options = {}) =>
  workbench.call('save', entries, options) as Promise<Outcome[]>;

async function column(heading: string): Promise<unknown[]> {
  const [headings = [], ...rows] = await workbench.read(REPORTS, 'A1:AK6');
  return rows.map((row) => row[headings.indexOf(heading)]);
}

test('a new report is one row, scored, sent and in the history', async () => {
  const [outcome] = await save([T1]);
  expect(outcome).toEqual({ kind: 'new', row: 2, reasons: [], level: 4, score: 4, checked: '' });
  const [row] = await workbench.read(REPORTS, 'A2:T2');
  expect(row?.slice(0, 8)).toEqual(['2565-06', 'บางปะกง', 'T1', '', 504980, 0, 506480, 0]);
  expect(row?.slice(15)).toEqual([99.70383825619965, 4, 4, 20, 0.8]);
  expect((await column('สถานะ'))[0]).toBe('ส่งแล้ว รอตรวจสอบ');
  expect((await column('วันที่ส่ง'))[0]).toBe('21 มิ.ย. 2565');
  expect((await column('ครั้งที่ส่ง'))[0]).toBe(1);
  const [, history] = await workbench.read('ประวัติ', 'A1:F2');
  expect(history?.slice(0, 4)).toEqual(['21 มิ.ย. 2565 09.00', '', '2565-06|บางปะกง|T1', '']);
  expect(history?.[4]).toContain('ค่า 1: 504980');
});

test('a unit merged over its rows counts for each of them: no twin, and the merge stays', async () => {
  const done = { value1: true, value2: true, value3: 3, value4: 91.5 };
  await workbench.paste(REPORTS, 'A2', [
    ['2565-06', 'บางปะกง', 'T1', '', 504980, 0, 506480, 0],
    ['2565-06', '', 'T2', '', true, true, 3, 91.5],
  ]);
  await workbench.merge(REPORTS, 'B2:B3');
  const t2 = { month: '2565-06', unit: 'บางปะกง', kpi: 'T2', send: true };
  const [outcome] = await save([{ ...t2, cells: { ...done, value4: 95 } }]);
  expect(outcome).toMatchObject({ kind: 'changed', row: 3 });
  expect(await column('รหัส')).toEqual(['T1', 'T2', '', '', '']);
  expect(await column('หน่วยงาน')).toEqual(['บางปะกง', '', '', '', '']);
  expect(await column('ค่า 4')).toEqual([0, 95, '', '', '']);
});

test('the same again changes nothing; another figure changes its row and is sent again', async () => {
  await save([T1, P1]);
  const before = JSON.stringify(await workbench.snapshot());
  expect((await save([T1, P1])).map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged']);
  expect(JSON.stringify(await workbench.snapshot())).toBe(before);
  const [changed] = await save([{ ...T1, cells: { ...T1.cells, value1: 506480 } }]);
  expect(changed).toMatchObject({ kind: 'changed', row: 2, level: 5 });
  expect((await column('ครั้งที่ส่ง'))[0]).toBe(2);
  expect(await workbench.read(REPORTS, 'A4')).toEqual([['']]);
  const history = await workbench.read('ประวัติ', 'C1:E4');
  expect(history[3]?.[1]).toContain('ค่า 1: 504980');
});

test('a figure written in another way is the same figure', async () => {
  await save([T1]);
  await workbench.type(REPORTS, 'E2', '๕๐๔,๙๘๐.๐๐');
  expect((await save([T1]))[0]?.kind).toBe('unchanged');
});

test('text beginning with = stays text; a draft has no day of sending', async () => {
  await save([P1]);
  expect((await column('ปัญหาอุปสรรค'))[0]).toBe('=IMPORTXML("x")');
  expect(await workbench.formulas(REPORTS, 'X2')).toEqual([['']]);
  expect((await column('วันที่ส่ง'))[0]).toBe('');
});

test('a trial writes nothing and tells the same', async () => {
  const before = JSON.stringify(await workbench.snapshot());
  const trial = await save([T1, P1], { trial: true });
  expect(JSON.stringify(await workbench.snapshot())).toBe(before);
  expect(await save([T1, P1])).toEqual(trial);
});

test('strict: what must be mended is refused with its reasons, the others are saved', async () => {
  const bad = { ...T1, unit: 'แปลงยาว', cells: { ...T1.cells, value1: 'abc' } };
  const [refused, saved] = await save([bad, T1], { strict: true });
  expect(refused).toMatchObject({ kind: 'refused', row: 0 });
  expect(refused?.reasons[0]).toContain('“abc”');
  expect(saved).toMatchObject({ kind: 'new', row: 2 });
  expect(await column('หน่วยงาน')).toEqual(['บางปะกง', '', '', '', '']);
});

test('where the tab is full it grows, and months stay text', async () => {
  const rows = (await workbench.read(REPORTS, 'A:A')).length;
  await workbench.deleteRows(REPORTS, 4, rows - 3);
  const units = (await workbench.read('หน่วยงาน', 'A2:A12')).map(([unit]) => unit);
  await save(units.map((unit) => ({ ...T1, unit })));
  expect((await workbench.read(REPORTS, 'A2:A12')).flat()).toEqual(new Array(11).fill('2565-06'));
});

test('a certified report is refused', async () => {
  await save([T1]);
  const headings = (await workbench.read(REPORTS, 'A1:AK1'))[0] as string[];
  const at = String.fromCharCode(65 + headings.indexOf('สถานะ') - 26);
  await workbench.type(REPORTS, `A${at}2`, 'รับรองผลแล้ว');
  const [refused] = await save([{ ...T1, cells: { value1: 1 } }]);
  expect(refused?.kind).toBe('refused');
  expect(refused?.reasons[0]).toContain('รับรองผลแล้ว');
  expect(await workbench.read(REPORTS, 'E2')).toEqual([[504980]]);
});

test('rows sorted, a column moved, a blank row in the middle: the report is found by its key', async () => {
  await save([T1, P1]);
  await workbench.insertRows(REPORTS, 3);
  await workbench.moveColumn(REPORTS, 'C', 'A');
  const [changed] = await save([{ ...P1, cells: { value1: 30 } }]);
  expect(changed).toMatchObject({ kind: 'changed', row: 4 });
  expect(await workbench.read(REPORTS, 'A4:E4')).toEqual([['P1', '2565-06', 'บางคล้า', '', 30]]);
});

test('a column taken away is a Thai sentence, and nothing is written', async () => {
  await workbench.type(REPORTS, 'B1', 'ชื่ออื่น');
  await expect(save([T1])).rejects.toThrow();
  expect(await workbench.read(REPORTS, 'A2')).toEqual([['']]);
});

// Seven tabs of definitions, the reports and the decisions, keys before and after, the history, the undo record.
// A cell at fault adds its note and colour, read and written; each column group that changes is a call.
test.each([
  ['a new report', T1, 14],
  ['a new report with a cell at fault', { ...T1, cells: { ...T1.cells, evidence1: '' } }, 18],
  ['another figure of a draft', { ...P1, cells: { value1: 30, obstacle: 'ขาดบุคลากร' } }, 19],
])('%s takes few calls', async (_, entry, calls) => {
  await save([P1]);
  await workbench.resetServiceCalls();
  await save([entry]);
  expect(await countCalls(workbench)).toBeLessThanOrEqual(calls);
});

describe('many reports at once', () => {
  const units = 'เมืองฉะเชิงเทรา บางคล้า บางน้ำเปรี้ยว บางปะกง บ้านโพธิ์ พนมสารคาม ราชสาส์น สนามชัยเขต แปลงยาว'.split(
    ' ',
  );
  const entriesWith = (spent: (i: number) => number) =>
    ['2565-04', '2565-05', '2565-06'].flatMap((month, m) =>
      units.map((unit, u) => ({
        ...T1,
        month,
        unit,
        cells: {
          ...T1.cells,
          value1: spent(m * units.length + u),
          evidence1: `https://example.go.th/${m}/${u}`,
        },
      })),
    );
  const before = entriesWith((i) => 500_000 + i);

  test('changed rows are a handful of calls, rows left as they are between them or not', async () => {
    await save(before);
    await workbench.setNow('2022-06-22T09:00:00+07:00');
    await workbench.resetServiceCalls();
    const outcomes = await save(entriesWith((i) => (i % 3 === 1 ? 500_000 + i : 400_000 + i)));
    expect(outcomes.filter(({ kind }) => kind === 'changed')).toHaveLength(18);
    expect(await countCalls(workbench)).toBeLessThanOrEqual(25);
    const values = (await workbench.read(REPORTS, 'E2:E28')).flat();
    expect(values).toEqual(before.map((_, i) => (i % 3 === 1 ? 500_000 + i : 400_000 + i)));
    expect((await column('วันที่ส่ง')).slice(0, 3)).toEqual(['22 มิ.ย. 2565', '21 มิ.ย. 2565', '22 มิ.ย. 2565']);
    expect((await column('ครั้งที่ส่ง')).slice(0, 3)).toEqual([2, 1, 2]);
  });

  test('a formula, a row that was not given and a text beside stay as they are', async () => {
    await save(before);
    await workbench.type(REPORTS, 'E3', '=500000+1');
    await workbench.type(REPORTS, 'E6', "'500004");
    await workbench.type(REPORTS, 'U3', 'ของเรา');
    const kept = await workbench.read(REPORTS, 'A6:AK6');
    const given = entriesWith((i) => (i === 1 ? 500_001 : 400_000 + i)).filter((_, i) => i !== 4);
    await save(given);
    expect(await workbench.formulas(REPORTS, 'E2:E4')).toEqual([[''], ['=500000+1'], ['']]);
    expect(await workbench.read(REPORTS, 'U3')).toEqual([['ของเรา']]);
    expect(await workbench.read(REPORTS, 'A6:AK6')).toEqual(kept);
    expect((await workbench.read(REPORTS, 'E2:E7')).flat()).toEqual([
      400_000,
      500_001,
      400_002,
      400_003,
      kept[0]?.[4],
      400_005,
    ]);
  });

  test('are taken back as a whole', async () => {
    await save(before);
    const whole = await workbench.read(REPORTS, 'A1:AK40');
    await save(entriesWith((i) => 400_000 + i));
    await workbench.click(UNDO);
    expect(await workbench.read(REPORTS, 'A1:AK40')).toEqual(whole);
  });

  test('the same report given twice: the later figure counts, the other cells of the earlier stay', async () => {
    await save([T1]);
    await save([
      { ...T1, cells: { value1: 1, obstacle: 'ก' } },
      { ...T1, cells: { value1: 2 } },
    ]);
    expect(await workbench.read(REPORTS, 'E2')).toEqual([[2]]);
    expect((await column('ปัญหาอุปสรรค'))[0]).toBe('ก');
  });
});

test.each([
  ['a new report', [P1], [T1]],
  [
    'changed ones with one between',
    [P1, T1, { ...P1, unit: 'บางน้ำเปรี้ยว' }],
    [
      { ...P1, cells: { value1: 39, value2: 192 } },
      T1,
      { ...P1, unit: 'บางน้ำเปรี้ยว', cells: { value1: 39, value2: 192 } },
    ],
  ],
  [
    'a changed one',
    [P1],
    [{ ...P1, cells: { value1: 39, obstacle: 'ขาดบุคลากร', evidence2: 'บันทึก' }, send: true }],
  ],
])(
  '%s: a fault at any call leaves it as before or whole, and the same save completes it',
  async (_, before, entries) => {
    await save(before);
    const start = await workbench.snapshot();
    await workbench.resetServiceCalls();
    await save(entries);
    const calls = await countCalls(workbench);
    const entered = async () =>
      (await workbench.read(REPORTS, 'A1:AK6')).filter(([month]) => month === '2565-06');
    const whole = await entered();
    for (let at = 1; at <= calls; at++) {
      for (const kind of faultsAt(at)) {
        await workbench.restore(start);
        await workbench.resetServiceCalls();
        await workbench.fail({ at, kind });
        await save(entries).catch(() => undefined);
        await save(entries);
        expect(await entered()).toEqual(whole);
      }
    }
  },
);
