// จำลองผลคะแนน in the built script, whose custom functions recalculate the tab: what is supposed moves totals, nothing real moves.
import type { Workbench } from '../../../workbench/run/workbench';
import { lastAlert } from '../summary/support/summaryTab';
import { ask, countCalls, expectBook, openBuilt } from '../support/openApp';
import { others, SIMULATE, TAB, rowOf as whereIs } from './support/whatIfTab';

const SUMMARY = 'สรุป มิ.ย. 2565';

let workbench: Workbench;
let before: string;
let made: unknown;
jest.setTimeout(120_000);

beforeAll(async () => {
  workbench = await openBuilt({ sample: 'june-2565' });
  before = await others(workbench);
  await workbench.click(SIMULATE);
  made = await workbench.snapshot();
});
beforeEach(() => workbench.restore(made));

const rowOf = (title: string, tab?: string) => whereIs(workbench, title, tab);

async function total(
  name: string,
  tab = TAB,
): Promise<{ real: unknown; supposed: unknown; change: unknown }> {
  const row = (await workbench.read(tab))[(await rowOf(name, tab)) - 1];
  return { real: row?.[3], supposed: row?.[6], change: row?.[7] };
}

test('every unit begins with the real totals, each point made anew from its cells', async () => {
  const summary = await (async () => {
    await workbench.click('สรุปผลประจำเดือน');
    return workbench.read(SUMMARY);
  })();
  const at = (text: string) => summary.find((row) => row.includes(text))?.indexOf(text) as number;
  for (const unit of ['อ.คลองเขื่อน', 'อ.เมืองฉะเชิงเทรา', 'อ.พนมสารคาม', 'สารสนเทศ']) {
    await workbench.answers([{ button: 'OK', text: unit }]);
    await workbench.click(SIMULATE);
    const tab = `${SIMULATE} ${unit}`;
    expect((await workbench.errors(tab)).flat().filter(Boolean)).toEqual([]);
    const row = summary.find(([name]) => name === unit);
    for (const [name, heading] of [
      ['รายทีม', 'คะแนนรายทีม'],
      ['รายบุคคล', 'คะแนนรายบุคคล'],
    ] as const) {
      const shown = row?.[at(heading)];
      if (typeof shown === 'number')
        expect([unit, await total(name, tab)]).toEqual([unit, { real: shown, supposed: shown, change: 0 }]);
    }
  }
});

test('nothing real is touched, neither by making the tab nor by supposing', async () => {
  await workbench.type(TAB, `E${await rowOf('2.1')}`, 5);
  await workbench.click(SIMULATE);
  expect(await others(workbench)).toBe(before);
});

test('a supposed figure and a supposed level move level, points and total', async () => {
  const budget = await rowOf('1.1');
  // 90.44 % of 483,150 asks 460,000 in all for 95 %.
  await workbench.type(TAB, `H${budget}`, 240_000);
  expect((await workbench.read(TAB, `F${budget}:G${budget}`))[0]).toEqual([4, 4]);
  expect(await total('รายทีม')).toEqual({ real: 2.8, supposed: 3, change: 0.2 });
  await workbench.type(TAB, `E${await rowOf('2.1')}`, 5);
  const { real, supposed } = await total('รายบุคคล');
  // 3 levels × weight 10 of the 75 that are measured.
  expect(Number(supposed) - Number(real)).toBeCloseTo(0.4, 9);
});

test('a report that is missing counts nothing until it is supposed', async () => {
  const row = await rowOf('2.5');
  expect((await workbench.read(TAB, `F${row}:G${row}`))[0]).toEqual(['', '']);
  await workbench.type(TAB, `H${row}`, 88_500 * 2);
  expect((await workbench.read(TAB, `F${row}:G${row}`))[0]).toEqual([5, 5]);
});

test('few calls of the service, and a line in the list of tabs', async () => {
  await workbench.resetServiceCalls();
  await workbench.click(SIMULATE);
  expect(await countCalls(workbench)).toBeLessThanOrEqual(60);
  expect((await workbench.read('สารบัญ')).filter(([name]) => name === TAB)).toHaveLength(1);
});

test('Thai digits are read, a blank cell supposes nothing, and what cannot be read is said in its row', async () => {
  const row = await rowOf('2.1');
  const [[level, score]] = (await workbench.read(TAB, `C${row - 1}:D${row - 1}`)) as [[number, number]];
  const typed = async (cell: string, value: unknown) => {
    await workbench.type(TAB, `${cell}${row}`, value as string);
    return (await workbench.read(TAB, `F${row}:G${row}`))[0];
  };
  expect(await typed('E', '๕')).toEqual([5, 5]);
  expect(await typed('E', '4.5')).toEqual([4.5, 4.5]);
  expect(await typed('E', ' ')).toEqual([level, score]);
  await typed('E', 7);
  expect((await workbench.errors(TAB, `F${row}`))[0]?.[0]).toContain('มีค่า 7 ซึ่งอยู่นอกช่วง 0–5');
  await typed('E', 'สูง');
  expect((await workbench.errors(TAB, `F${row}`))[0]?.[0]).toContain('มีค่า “สูง”');
  await typed('E', '');
  expect(await typed('H', '๐')).toEqual([5, 5]);
  expect(await typed('H', '')).toEqual([level, score]);
});

describe('made again', () => {
  test('twice in a row it is the same', async () => {
    const [values, formulas] = [await workbench.read(TAB), await workbench.formulas(TAB)];
    await workbench.click(SIMULATE);
    expect(await workbench.read(TAB)).toEqual(values);
    expect(await workbench.formulas(TAB)).toEqual(formulas);
  });

  test('what was supposed stays, formulas too, and what was not follows the reports', async () => {
    const [budget, level] = [await rowOf('1.1'), await rowOf('2.1')];
    await workbench.type(TAB, `H${budget}`, '=198020+41980');
    await workbench.type(TAB, `E${level}`, 4);
    await workbench.insertRows(TAB, 12, 3);
    const reports = await workbench.read('ผลการดำเนินงาน');
    const [month, unit, kpi, value] = ['เดือน', 'หน่วยงาน', 'รหัส', 'ค่า 1'].map((heading) =>
      reports[0]?.indexOf(heading),
    ) as [number, number, number, number];
    const row = reports.findIndex(
      (cells) => cells[month] === '2565-06' && cells[unit] === 'คลองเขื่อน' && cells[kpi] === 'P3',
    );
    await workbench.type('ผลการดำเนินงาน', `${String.fromCharCode(65 + value)}${row + 1}`, 2);
    await workbench.click(SIMULATE);
    expect((await workbench.formulas(TAB, `H${await rowOf('1.1')}`))[0]).toEqual(['=198020+41980']);
    expect((await workbench.read(TAB, `E${await rowOf('2.1')}`))[0]).toEqual([4]);
    expect((await workbench.read(TAB, `H${await rowOf('2.3')}`))[0]).toEqual([2]);
    expect((await workbench.errors(TAB)).flat().filter(Boolean)).toEqual([]);
  });

  test('what was supposed is found again between rows that were put in, and in a tab with another name', async () => {
    const row = await rowOf('1.1');
    await workbench.type(TAB, `H${row}`, 240_000);
    await workbench.type(TAB, `E${row}`, '–');
    await workbench.insertRows(TAB, row, 1);
    await workbench.insertRows(TAB, row - 1, 1);
    await workbench.renameSheet(TAB, 'ลองของฉัน');
    await workbench.click(SIMULATE);
    expect(await workbench.sheets()).not.toContain(TAB);
    expect((await workbench.read('ลองของฉัน', `E${row}:H${row}`))[0]).toEqual(['–', '–', '–', 240_000]);
  });

  test('figures that were supposed stay while the report gives a percentage alone', async () => {
    const row = await rowOf('2.1');
    await workbench.type(TAB, `H${row}`, 3);
    const reports = await workbench.read('ผลการดำเนินงาน');
    const [month, unit, kpi, value, percent] = ['เดือน', 'หน่วยงาน', 'รหัส', 'ค่า 1', 'ร้อยละจากระบบ'].map(
      (heading) => reports[0]?.indexOf(heading),
    ) as [number, number, number, number, number];
    const at = reports.findIndex(
      (cells) => cells[month] === '2565-06' && cells[unit] === 'คลองเขื่อน' && cells[kpi] === 'P1',
    );
    const letter = (column: number) => String.fromCharCode(65 + column);
    await workbench.type('ผลการดำเนินงาน', `${letter(value)}${at + 1}`, '');
    await workbench.type('ผลการดำเนินงาน', `${letter(percent)}${at + 1}`, 24);
    for (const _ of [1, 2]) {
      await workbench.click(SIMULATE);
      const now = await rowOf('2.1');
      expect((await workbench.read(TAB, `C${now - 1}`))[0]).toEqual([3]);
      expect((await workbench.read(TAB, `F${now}:H${now}`))[0]).toEqual([5, 5, 3]);
    }
  });

  test('the tab in front says whose it is', async () => {
    await workbench.answers([{ button: 'OK', text: 'บางคล้า' }]);
    await workbench.click(SIMULATE);
    await workbench.type('จำลองผลคะแนน อ.บางคล้า', `E${await rowOf('2.1', 'จำลองผลคะแนน อ.บางคล้า')}`, 1);
    const sheets = await workbench.sheets();
    await workbench.click(SIMULATE);
    expect(await workbench.sheets()).toEqual(sheets);
    expect(await lastAlert(workbench)).toContain('อ.บางคล้า');
  });
});

describe('the fewest rises', () => {
  const lines = async () => (await workbench.read(TAB)).map(([cell]) => String(cell));

  test('are listed for the next half point, and for a total that was chosen, on 5 or in percent', async () => {
    expect(await lines()).toContain('รายทีม: ได้ 2.80 ต้องเลื่อนอย่างน้อย 1 ขั้นจึงจะถึง 3.00');
    await workbench.type(TAB, `E${await rowOf('รายทีม')}`, 68);
    await workbench.click(SIMULATE);
    expect(await lines()).toContain('รายทีม: ได้ 2.80 ต้องเลื่อนอย่างน้อย 1 ขั้นจึงจะถึง 3.40');
    expect((await workbench.read(TAB, `E${await rowOf('รายทีม')}`))[0]).toEqual([68]);
  });

  test('say when the total is reached, cannot be reached, or cannot be read', async () => {
    const row = await rowOf('รายทีม');
    for (const [typed, said] of [
      [2, 'รายทีม: ได้ 2.80 ถึง 2.00 แล้ว'],
      ['สี่', 'อ่านคะแนนที่ต้องการ “สี่” ไม่ได้'],
    ] as const) {
      await workbench.type(TAB, `E${row}`, typed);
      await workbench.click(SIMULATE);
      expect((await lines()).some((line) => line.includes(said))).toBe(true);
    }
  });
});

test('ratings are shown when the office wants them, by bands it can change', async () => {
  expect((await workbench.read(TAB)).flat()).not.toContain('เทียบระดับ\nจริง');
  const settings = await workbench.read('ตั้งค่า');
  const row = settings.findIndex(([name]) => name === 'เกณฑ์เทียบระดับ') + 1;
  await workbench.type('ตั้งค่า', `B${row}`, 'เปิด');
  await workbench.click(SIMULATE);
  const team = await rowOf('รายทีม');
  expect((await workbench.read(TAB, `I${team}:J${team}`))[0]).toEqual(['ต้องปรับปรุง', 'ต้องปรับปรุง']);
  await workbench.type(TAB, `E${await rowOf('1.1')}`, 5);
  expect((await workbench.read(TAB, `I${team}:J${team}`))[0]).toEqual(['ต้องปรับปรุง', 'พอใช้']);
  const values = await workbench.read(TAB);
  expect(values.flat()).toContain('เทียบระดับ\nจำลอง');
  expect(values.map(([cell]) => cell)).toContain('รายทีม: ได้ 2.80 ต้องเลื่อนอย่างน้อย 1 ขั้นจึงจะถึง 3.00 (พอใช้)');
  const bands = values.findIndex(([cell]) => cell === 'ร้อยละตั้งแต่');
  for (const column of ['A', 'B']) await workbench.type(TAB, `${column}${bands + 2}`, '');
  await workbench.type(TAB, `A${bands + 5}`, 65);
  await workbench.click(SIMULATE);
  expect((await workbench.read(TAB)).map(([cell]) => cell)).toContain(
    'รายทีม: ได้ 2.80 ต้องเลื่อนอย่างน้อย 1 ขั้นจึงจะถึง 3.25 (พอใช้)',
  );
});

test('of the month that is asked for; one of another round is refused', async () => {
  const unit = { button: 'OK', text: 'คลองเขื่อน' };
  await workbench.answers([unit, { button: 'OK', text: 'พ.ค. 65' }]);
  await workbench.click(SIMULATE);
  expect((await workbench.read(TAB, 'A1'))[0]).toEqual([expect.stringContaining('พฤษภาคม 2565')]);
  await workbench.answers([unit, { button: 'OK', text: 'ม.ค. 65' }]);
  await workbench.click(SIMULATE);
  expect(await lastAlert(workbench)).toContain('ม.ค. 65');
  expect((await workbench.read(TAB, 'A1'))[0]).toEqual([expect.stringContaining('พฤษภาคม 2565')]);
});

test('of a closed month it begins with what was counted then, though criteria and weights are others now', async () => {
  await ask(workbench, 'closeMonth', { month: '2565-06', by: 'ผู้ประสานงาน', reason: '' });
  const typeInto = async (tab: string, key: readonly unknown[], heading: string, value: number) => {
    const rows = await workbench.read(tab);
    const row = rows.findIndex((cells) => key.every((cell, i) => cells[i] === cell));
    const letter = String.fromCharCode(65 + (rows[0]?.indexOf(heading) ?? 0));
    await workbench.type(tab, `${letter}${row + 1}`, value);
  };
  await typeInto('เกณฑ์', ['T1', 4], 'ค่า', 90.3);
  await typeInto('ตัวชี้วัด', ['T2'], 'น้ำหนัก', 60);
  await workbench.type(TAB, `H${await rowOf('1.1')}`, 240_000);
  await workbench.click(SIMULATE);
  expect(await total('รายทีม')).toEqual({ real: 2.8, supposed: 2.8, change: 0 });
  const row = await rowOf('1.1');
  expect((await workbench.read(TAB, `C${row - 2}`))[0]).toEqual([expect.stringContaining('สมมติได้เฉพาะระดับ')]);
  expect((await workbench.read(TAB, `H${row}`))[0]).toEqual([240_000]);
  await workbench.type(TAB, `E${row}`, 4);
  expect(await total('รายทีม')).toEqual({ real: 2.8, supposed: 3, change: 0.2 });
  expect((await workbench.read(TAB)).flat()).toContainEqual(expect.stringContaining('ปิดรับแล้ว'));
});

test('an unknown unit and a closed question change nothing', async () => {
  await workbench.answers([{ button: 'OK', text: 'ไม่มีหน่วยนี้' }]);
  await workbench.click(SIMULATE);
  expect(await lastAlert(workbench)).toContain('ไม่พบหน่วยงาน “ไม่มีหน่วยนี้”');
  await workbench.answers(['CANCEL']);
  await workbench.click(SIMULATE);
  expect(await lastAlert(workbench)).toContain('ยกเลิกแล้ว');
  await expectBook(workbench, made);
});
