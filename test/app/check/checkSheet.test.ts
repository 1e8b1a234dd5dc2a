// ตรวจสอบและคำนวณคะแนนในชีตนี้ in the strict host: the office's own tab, any other sheet, edited rows, and the way back.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'papaparse';
import { thaiDigits } from '../../../src/domain/thaiText';
import type { Workbench } from '../../../workbench/run/workbench';
import {
  CHECK,
  countCalls,
  lastSaid,
  openApp,
  openBuilt,
  openStarted,
  REPORTS,
  UNDO,
} from '../support/openApp';

const SHEET = 'ชีต1';
const LEVELS = [4, 4, 4, 4, 3, 3, 3, 3, 1, 1, 1, 0, 0, 0, 0];
const RESULTS = ['ผลการดำเนินงาน', 'ระดับคะแนน', 'ค่าคะแนนที่ได้', 'ค่าคะแนนถ่วงน้ำหนัก', 'ผลการตรวจสอบ'];

/** The real table as an office has it: two titles, Thai digits and dashes, headings in row 4, a total below. */
function budgetRows(): string[][] {
  const file = path.join(__dirname, '../../fixtures/budget.csv');
  const [headings = [], ...rows] = parse<string[]>(readFileSync(file, 'utf8').trim()).data;
  const inThai = rows.map((row) => row.map((cell, i) => (i === 0 ? cell : thaiDigits(cell))));
  const total = inThai.pop() as string[];
  const titles = [['ตารางสรุปผลการเบิกจ่ายงบประมาณ'], ['ข้อมูล ณ วันที่ ๑๗ มิถุนายน ๒๕๖๕'], ['']];
  return [...titles, headings, ...inThai, ['รวม', ...total.slice(1)]].map((row) =>
    Array.from({ length: 7 }, (_, i) => row[i] ?? ''),
  );
}

async function openBudget(): Promise<Workbench> {
  const workbench = await openApp();
  await workbench.paste(SHEET, 'A1', budgetRows());
  return workbench;
}

/** Everything asked and told in dialogs, in order. */
const saidIn = async (workbench: Workbench) =>
  (await workbench.dialogs()).filter(({ kind }) => kind !== 'sidebar').map(({ html }) => html);

const levels = async (workbench: Workbench, column = 'I') =>
  (await workbench.read(SHEET, `${column}5:${column}19`)).map(([level]) => level);

describe('a sheet of the office', () => {
  test('the real budget table is recognised, asked for KPI and month, scored beside', async () => {
    const workbench = await openBudget();
    const input = await workbench.read(SHEET, 'A1:G20');
    await workbench.click(CHECK);
    const asked = await saidIn(workbench);
    expect(asked[0]).toContain('(เว้นว่าง = T1 ใช้จ่ายงบประมาณ)');
    expect(asked[1]).toContain('(เว้นว่าง = มิ.ย. 65)');
    expect(asked[2]).toContain(RESULTS.join(', '));
    expect(asked[3]).toContain('ตรวจสอบแล้ว 15 แถว');
    expect(await workbench.read(SHEET, 'H4:L4')).toEqual([RESULTS]);
    expect(await levels(workbench)).toEqual(LEVELS);
    expect(await workbench.read(SHEET, 'A1:G20')).toEqual(input);
    expect(await workbench.read(SHEET, 'H20:L20')).toEqual([['', '', '', '', '']]);
    expect((await workbench.read(SHEET, 'L7'))[0]?.[0]).toContain('สารสนเทศ');
  });

  test('a second run changes nothing and remembers KPI and month', async () => {
    const workbench = await openBudget();
    await workbench.answers(['1.1', 'พ.ค. 65', 'YES']);
    await workbench.click(CHECK);
    const before = JSON.stringify(await workbench.snapshot());
    await workbench.click(CHECK);
    expect(JSON.stringify(await workbench.snapshot()) === before).toBe(true);
    const asked = await saidIn(workbench);
    expect(asked[4]).toContain('(เว้นว่าง = T1');
    expect(asked[5]).toContain('(เว้นว่าง = พ.ค. 65)');
  });

  test('whoever closes a question or wants no columns has an unchanged sheet', async () => {
    const workbench = await openBudget();
    const before = JSON.stringify(await workbench.snapshot());
    for (const answers of [['CANCEL'], ['T1', 'CANCEL'], ['T1', 'มิ.ย. 65', 'NO']]) {
      await workbench.answers(answers);
      await workbench.click(CHECK);
      expect(JSON.stringify(await workbench.snapshot())).toBe(before);
    }
  });

  test('a level column of the office stays its own and is compared; ours has another name', async () => {
    const workbench = await openBudget();
    await workbench.paste(SHEET, 'H4', [['ระดับคะแนน'], [3], [4]]);
    await workbench.click(CHECK);
    expect(await workbench.read(SHEET, 'H4:J4')).toEqual([
      ['ระดับคะแนน', 'ผลการดำเนินงาน', 'ระดับคะแนน (คำนวณ)'],
    ]);
    expect(await workbench.read(SHEET, 'H5:H6')).toEqual([[3], [4]]);
    expect((await workbench.read(SHEET, 'M5'))[0]?.[0]).toMatch(/ต้องแก้ไข: คอลัมน์ “ระดับคะแนน” มีค่า “3”/);
  });

  test('two heading rows, and a unit merged over a second row without figures', async () => {
    const workbench = await openApp();
    await workbench.paste(SHEET, 'A1', [
      ['หน่วยงาน', 'งบประมาณ', '', ''],
      ['', 'รวมงบประมาณทั้งสิ้น', 'เบิกจ่ายแล้ว', 'PO'],
      ['บางปะกง', 506480, 504980, '-'],
      ['', '', '', ''],
      ['คลองเขื่อน', 483150, 198020, 238954.72],
    ]);
    await workbench.merge(SHEET, 'A1:A2');
    await workbench.merge(SHEET, 'B1:D1');
    await workbench.merge(SHEET, 'A3:A4');
    await workbench.click(CHECK);
    expect(await workbench.read(SHEET, 'F3:F5')).toEqual([[4], [''], [3]]);
    expect(await lastSaid(workbench)).toContain('2 แถว');
  });

  test('no table, an empty one, or a tab of the workbook that holds no reports: one Thai sentence each', async () => {
    const workbench = await openStarted();
    await workbench.select(SHEET, 'A1');
    await workbench.click(CHECK);
    expect(await lastSaid(workbench)).toContain('ไม่พบตารางรายงานผล');
    await workbench.select('เป้าหมาย', 'A1');
    await workbench.click(CHECK);
    expect(await lastSaid(workbench)).toContain('ไม่ใช่ตารางรายงานผล');
    await workbench.select(REPORTS, 'A1');
    await workbench.click(CHECK);
    expect(await lastSaid(workbench)).toContain('ยังไม่มีข้อมูล');
  });

  test('an office own KPI and a KPI it deleted are judged by its tabs', async () => {
    const workbench = await openStarted();
    await workbench.paste(REPORTS, 'A2', [['2565-06', 'บางปะกง', 'T1', '', 504980, 0, 506480, 0]]);
    expect((await workbench.read(REPORTS, 'Q2'))[0]?.[0]).toBe(4);
    const criteria = await workbench.read('เกณฑ์', 'A1:H8');
    const row = criteria.findIndex(([code, level]) => code === 'T1' && level === 5) + 1;
    await workbench.type('เกณฑ์', `H${row}`, 99.5);
    const kpis = await workbench.read('ตัวชี้วัด', 'A1:A20');
    await workbench.deleteRows('ตัวชี้วัด', kpis.findIndex(([code]) => code === 'P1') + 1);
    await workbench.paste(REPORTS, 'A3', [['2565-06', 'บางคล้า', 'P1', '', 38, 192]]);
    await workbench.select(REPORTS, 'A1');
    await workbench.click(CHECK);
    expect(await workbench.read(REPORTS, 'Q2:Q3')).toEqual([[5], ['']]);
    expect((await workbench.read(REPORTS, 'AI3'))[0]?.[0]).toContain('“P1”');
  });
});

describe('marks', () => {
  test("a person's own note and colour come back when the cell is mended", async () => {
    const workbench = await openBudget();
    await workbench.click(CHECK);
    await workbench.call('paint', SHEET, 'E5', 'ถามคลังแล้ว', '#ffff00');
    await workbench.type(SHEET, 'E5', 'abc');
    const [[note]] = (await workbench.notes(SHEET, 'E5')) as [[string]];
    expect(note).toContain('อ่านเป็นตัวเลขไม่ได้');
    expect(note).toContain('ถามคลังแล้ว');
    expect(await workbench.backgrounds(SHEET, 'E5')).toEqual([['#f4c7c3']]);
    await workbench.type(SHEET, 'E5', 504980);
    expect(await workbench.notes(SHEET, 'E5')).toEqual([['ถามคลังแล้ว']]);
    expect(await workbench.backgrounds(SHEET, 'E5')).toEqual([['#ffff00']]);
    expect(await levels(workbench)).toEqual(LEVELS);
  });

  test('marks move with a sorted row and go when it is mended', async () => {
    const workbench = await openBudget();
    await workbench.click(CHECK);
    await workbench.type(SHEET, 'E5', 'abc');
    await workbench.sort(SHEET, 'A5:L19', 1);
    const units = (await workbench.read(SHEET, 'A5:A19')).map(([unit]) => unit);
    const row = units.indexOf('บางปะกง') + 5;
    expect((await workbench.notes(SHEET, `E${row}`))[0]?.[0]).not.toBe('');
    await workbench.type(SHEET, `E${row}`, 504980);
    expect(await workbench.notes(SHEET, `E5:E19`)).toEqual(new Array(15).fill(['']));
    expect(await workbench.backgrounds(SHEET, `E5:E19`)).toEqual(new Array(15).fill(['#ffffff']));
  });
});

test('cells that are not at fault get no fill: a white one would hide the lines around them', async () => {
  const workbench = await openBudget();
  await workbench.click(CHECK);
  interface Styled {
    grid: { sheets: { styles: { background?: string }[] }[] };
  }
  const { grid } = (await workbench.snapshot()) as Styled;
  const fills = grid.sheets.flatMap(({ styles }) => styles.map(({ background }) => background));
  expect(fills).toContain('#fce8b2');
  expect(fills).not.toContain('#ffffff');
});

describe('edits', () => {
  test('a pasted block is checked, scored and answered with a toast; other rows stay as they are', async () => {
    const workbench = await openStarted();
    await workbench.paste(REPORTS, 'A2', [
      ['2565-06', 'บางปะกง', 'T1', '', 504980, 0, 506480, 0],
      ['2565-06', 'แปลงยาว', 'T1', '', 'x', 0, 395510, 0],
    ]);
    expect(await workbench.read(REPORTS, 'Q2:Q3')).toEqual([[4], ['']]);
    const toast = (await workbench.dialogs()).at(-1);
    expect(toast?.kind).toBe('toast');
    expect(toast?.html).toContain('“x”');
    await workbench.type(REPORTS, 'Q3', 'ของฉัน');
    await workbench.type(REPORTS, 'E2', 506480);
    expect(await workbench.read(REPORTS, 'Q2')).toEqual([[5]]);
  });

  test('2,000 pasted rows: scored within the trigger', async () => {
    const workbench = await openStarted();
    const units = (await workbench.read('หน่วยงาน', 'A2:A12')).map(([unit]) => unit);
    const rows = Array.from({ length: 2000 }, (_, i) => [
      `2565-0${4 + (Math.floor(i / 11) % 3)}`,
      units[i % 11],
      'P2',
      '',
      10 + (i % 20),
      30,
    ]);
    expect(await workbench.paste(REPORTS, 'A2', rows)).toEqual({ triggerError: null });
    const scored = await workbench.read(REPORTS, 'P2:P2001');
    expect(
      scored.every(([result], i) => Math.abs(Number(result) - ((10 + (i % 20)) / 30) * 100) < 1e-9),
    ).toBe(true);
  }, 30_000);

  test('a sheet nobody has checked is left alone', async () => {
    const workbench = await openBudget();
    const before = JSON.stringify(await workbench.snapshot());
    await workbench.type(SHEET, 'E5', 'abc');
    await workbench.type(SHEET, 'E5', '๕๐๔,๙๘๐.๐๐');
    expect(JSON.stringify(await workbench.snapshot())).toBe(before);
  });
});

describe('undo', () => {
  test('takes the last check back, once', async () => {
    const workbench = await openBudget();
    await workbench.click(CHECK);
    await workbench.click(UNDO);
    expect(await lastSaid(workbench)).toContain('ยกเลิกแล้ว');
    expect(await workbench.read(SHEET, 'H4:L20')).toEqual(new Array(17).fill(new Array(5).fill('')));
    expect(await workbench.notes(SHEET, 'A5:G19')).toEqual(new Array(15).fill(new Array(7).fill('')));
    await workbench.click(UNDO);
    expect(await lastSaid(workbench)).toContain('ไม่มีการดำเนินการ');
  });

  test('is refused when rows have moved since', async () => {
    const workbench = await openBudget();
    await workbench.click(CHECK);
    await workbench.sort(SHEET, 'A5:L19', 1);
    const before = await workbench.read(SHEET);
    await workbench.click(UNDO);
    expect(await lastSaid(workbench)).toContain('ยกเลิกไม่ได้');
    expect(await workbench.read(SHEET)).toEqual(before);
  });
});

describe('faults and limits', () => {
  // The workbook's memory, seven tabs of definitions, the table, its notes and colours, its keys after, its filter.
  test('few calls: 14 where nothing changes; six more where results, marks and the undo record are written', async () => {
    const workbench = await openBuilt({ sample: 'june-2565' });
    await workbench.select(REPORTS, 'A1');
    const calls = async () => {
      await workbench.resetServiceCalls();
      await workbench.click(CHECK);
      return countCalls(workbench);
    };
    expect(await calls()).toBeLessThanOrEqual(14);
    await workbench.renameSheet(REPORTS, 'x');
    await workbench.type('x', 'E10', 'abc');
    await workbench.renameSheet('x', REPORTS);
    expect(await calls()).toBeLessThanOrEqual(20);
    await workbench.select('งบประมาณ', 'A1');
    await calls();
    expect(await calls()).toBeLessThanOrEqual(15);
  });

  test('a fault at any call: the next run has the same result, and no input is lost', async () => {
    const workbench = await openBudget();
    await workbench.type(SHEET, 'E6', 'abc');
    const input = await workbench.read(SHEET, 'A1:G20');
    const start = await workbench.snapshot();
    await workbench.resetServiceCalls();
    await workbench.click(CHECK);
    const calls = await countCalls(workbench);
    const seen = async () => ({
      cells: await workbench.read(SHEET, 'A1:L20'),
      notes: await workbench.notes(SHEET, 'A1:L20'),
      colours: await workbench.backgrounds(SHEET, 'A5:L20'),
    });
    const whole = await seen();
    for (let at = 1; at <= calls; at++) {
      await workbench.restore(start);
      await workbench.resetServiceCalls();
      await workbench.fail({ at, kind: at % 2 ? 'throw' : 'replyLost' });
      await workbench.click(CHECK);
      expect(await workbench.read(SHEET, 'A1:G20')).toEqual(input);
      await workbench.select(SHEET, 'A1');
      await workbench.click(CHECK);
      expect(await seen()).toEqual(whole);
    }
  }, 60_000);

  test('a protected column: a Thai sentence, and nothing lost', async () => {
    const workbench = await openBudget();
    await workbench.click(CHECK);
    const before = await workbench.read(SHEET);
    await workbench.protect(SHEET, 'H1:L30', []);
    await workbench.actAs('bangkhla@example.go.th');
    await workbench.type(SHEET, 'E6', 1);
    expect(await lastSaid(workbench)).toContain('ป้องกัน');
    expect(await workbench.read(SHEET, 'H1:L20')).toEqual(before.slice(0, 20).map((row) => row.slice(7)));
  });

  test('a filter is mentioned', async () => {
    const workbench = await openBudget();
    await workbench.filter(SHEET, 'A4:G19', 1, ['บางปะกง']);
    await workbench.click(CHECK);
    expect(await lastSaid(workbench)).toContain('ตัวกรองซ่อนไว้');
    expect(await levels(workbench)).toEqual(LEVELS);
  });
});

describe('a total row that names nothing', () => {
  const HEAD = ['หน่วยงาน', 'รวมงบประมาณทั้งสิ้น', 'เบิกจ่ายแล้ว', 'PO'];
  const ROWS = [
    ['บางปะกง', 506480, '๕๐๔,๙๘๐.๐๐', '-'],
    ['แปลงยาว', 395510, 392510, 0.1],
    ['บางคล้า', 721070, 353800, 0.2],
  ];

  test('is known by its sums and is no report', async () => {
    const workbench = await openApp();
    await workbench.paste(SHEET, 'A1', [HEAD, ...ROWS, ['', 1623060, 1251290, 0.3]]);
    await workbench.click(CHECK);
    expect(await lastSaid(workbench)).toContain('3 แถว');
    expect(await workbench.notes(SHEET, 'A5:D5')).toEqual([['', '', '', '']]);
  });

  test('also with some columns not summed', async () => {
    const workbench = await openApp();
    await workbench.paste(SHEET, 'A1', [HEAD, ...ROWS, ['', '', 1251290, '']]);
    await workbench.click(CHECK);
    expect(await lastSaid(workbench)).toContain('3 แถว');
  });

  test('with other figures it is a row without its unit, and said to be one', async () => {
    const workbench = await openApp();
    await workbench.paste(SHEET, 'A1', [HEAD, ...ROWS, ['', 1623060, 1251291, 0.3]]);
    await workbench.click(CHECK);
    expect(await lastSaid(workbench)).toContain('4 แถว');
    expect((await workbench.notes(SHEET, 'A5')).flat()[0]).toContain('หน่วยงาน');
  });
});
