// The tab of a summary is built in place: the same tab each time, and what people have added to it stays.
import type { Workbench } from '../../../workbench/run/workbench';
import { CHECK, countCalls, expectBook, openApp } from '../support/openApp';
import { lastAlert, rowOf, SUMMARISE, TAB, withoutIds } from './support/summaryTab';

let workbench: Workbench;
let built: unknown;

jest.setTimeout(60_000);

beforeAll(async () => {
  workbench = await openApp({ sample: 'june-2565' });
  await workbench.click(SUMMARISE);
  built = await workbench.snapshot();
});
beforeEach(() => workbench.restore(built));

test('to build twice changes nothing', async () => {
  expect(await workbench.click(SUMMARISE)).toEqual({ done: true });
  expect(withoutIds(await workbench.snapshot())).toEqual(withoutIds(built));
});

test('a page is no table of reports', async () => {
  await workbench.select(TAB, 'A1');
  await workbench.click(CHECK);
  expect(await lastAlert(workbench)).toContain('ไม่ใช่ตารางรายงานผล');
});

test('it takes few calls of the service, and none more for a month that is asked for', async () => {
  const calls = async () => {
    await workbench.resetServiceCalls();
    await workbench.click(SUMMARISE);
    return countCalls(workbench);
  };
  expect(await calls()).toBeLessThanOrEqual(72);
  await workbench.deleteSheet(TAB);
  const first = await calls();
  expect(first).toBeLessThanOrEqual(78);
  await workbench.answers([{ button: 'OK', text: 'พ.ค. 65' }]);
  expect(await calls()).toBeLessThanOrEqual(first);
});

test.each(['Range.setWraps', 'Range.mergeAcross'])(
  'an order typed after a run was ended at %s is there after the next one',
  async (method) => {
    await workbench.fail({ method, kind: 'hang' });
    await expect(workbench.click(SUMMARISE)).rejects.toThrow();
    const { row, column } = await rowOf(workbench, 'แนวทางแก้ไข/ข้อสั่งการ');
    await workbench.type(TAB, `${column}${row + 4}`, 'เร่งเบิก');
    await workbench.click(SUMMARISE);
    expect(await workbench.read(TAB, `${column}${row + 4}`)).toEqual([['เร่งเบิก']]);
  },
);

test('formulas of other tabs that point into it go on pointing there', async () => {
  await workbench.type('ทดลอง', 'Z1', `='${TAB}'!A1`);
  const [[before]] = (await workbench.read('ทดลอง', 'Z1')) as [[string]];
  expect(before).toContain('สรุปผลการประเมินตนเอง');
  await workbench.click(SUMMARISE);
  expect(await workbench.formulas('ทดลอง', 'Z1')).toEqual([[`='${TAB}'!A1`]]);
  expect(await workbench.read('ทดลอง', 'Z1')).toEqual([[before]]);
});

test('what people wrote beside and below, their notes and protections stay', async () => {
  const all = await workbench.read(TAB);
  const below = `A${all.length + 3}`;
  await workbench.type(TAB, 'AC12', 'ของฉัน');
  await workbench.type(TAB, 'AC13', '=1+1');
  await workbench.type(TAB, below, 'ท้ายตาราง');
  await workbench.call('paint', TAB, 'AD12', 'หมายเหตุข้าง', '#abcdef');
  await workbench.call('paint', TAB, 'B12', 'หมายเหตุในตาราง', '#abcdef');
  await workbench.protect(TAB, 'AC12:AC13', ['province@example.go.th']);
  const protections = await workbench.protections();
  await workbench.click(SUMMARISE);
  expect(await workbench.read(TAB, 'AC12:AC13')).toEqual([['ของฉัน'], [2]]);
  expect(await workbench.read(TAB, below)).toEqual([['ท้ายตาราง']]);
  expect(await workbench.notes(TAB, 'AD12')).toEqual([['หมายเหตุข้าง']]);
  expect(await workbench.backgrounds(TAB, 'AD12')).toEqual([['#abcdef']]);
  expect(await workbench.notes(TAB, 'B12')).toEqual([['หมายเหตุในตาราง']]);
  expect(await workbench.protections()).toEqual(protections);
});

describe('แนวทางแก้ไข/ข้อสั่งการ', () => {
  async function answerCells(): Promise<{ row: number; column: string; key: string; value: unknown }[]> {
    const { values, row, column } = await rowOf(workbench, 'แนวทางแก้ไข/ข้อสั่งการ');
    const found = [];
    for (let r = row + 1; values[r]?.[0] !== ''; r++) {
      const [kpi, unit] = values[r]?.filter((cell) => cell !== '') ?? [];
      found.push({
        row: r + 1,
        column,
        key: `${kpi}|${unit}`,
        value: values[r]?.[column.charCodeAt(0) - 65],
      });
    }
    return found;
  }

  test('is found again by KPI and unit when rows come before it', async () => {
    const before = await answerCells();
    const [first, last] = [before[0], before.at(-1)];
    if (!first || !last) throw new Error('the sample has obstacles');
    await workbench.type(TAB, `${first.column}${first.row}`, 'ให้เร่งเบิกจ่าย');
    await workbench.type(TAB, `${last.column}${last.row}`, '=CONCATENATE("ตาม","ต่อ")');
    // One more obstacle at the top of the section.
    const reports = await workbench.read('ผลการดำเนินงาน');
    const obstacle = reports[0]?.indexOf('ปัญหาอุปสรรค') as number;
    const [month, unit, kpi] = ['เดือน', 'หน่วยงาน', 'รหัส'].map((heading) => reports[0]?.indexOf(heading)) as [
      number,
      number,
      number,
    ];
    const row = reports.findIndex(
      (cells) =>
        cells[month] === '2565-06' &&
        cells[kpi] === 'T1' &&
        cells[obstacle] === '' &&
        cells[unit] !== 'สารสนเทศ',
    );
    expect(row).toBeGreaterThan(0);
    const letter =
      obstacle < 26 ? String.fromCharCode(65 + obstacle) : `A${String.fromCharCode(39 + obstacle)}`;
    await workbench.type('ผลการดำเนินงาน', `${letter}${row + 1}`, 'ฝนตกทุกวัน');
    await workbench.click(SUMMARISE);
    const after = await answerCells();
    expect(after).toHaveLength(before.length + 1);
    const answerTo = (key: string) => after.find((cell) => cell.key === key)?.value;
    expect(answerTo(first.key)).toBe('ให้เร่งเบิกจ่าย');
    expect(answerTo(last.key)).toBe('ตามต่อ');
    expect(after.filter(({ value }) => value !== '')).toHaveLength(2);
  });

  test('stays when the obstacle is gone', async () => {
    const [first] = await answerCells();
    if (!first) throw new Error('the sample has obstacles');
    await workbench.type(TAB, `${first.column}${first.row}`, 'ติดตามในที่ประชุม');
    const reports = await workbench.read('ผลการดำเนินงาน');
    const at = reports[0]?.indexOf('ปัญหาอุปสรรค') as number;
    const letter = at < 26 ? String.fromCharCode(65 + at) : `A${String.fromCharCode(39 + at)}`;
    const blank = reports.slice(1).map(() => ['']);
    await workbench.paste('ผลการดำเนินงาน', `${letter}2`, blank);
    await workbench.click(SUMMARISE);
    expect((await answerCells()).find(({ key }) => key === first.key)?.value).toBe('ติดตามในที่ประชุม');
  });
});

test('people who put rows into the page and renamed its tab get the same page in the same tab', async () => {
  await workbench.insertRows(TAB, 5, 2);
  await workbench.renameSheet(TAB, 'ของผู้อำนวยการ');
  const sheets = await workbench.sheets();
  await workbench.click(SUMMARISE);
  expect(await workbench.sheets()).toEqual(sheets);
  const values = await workbench.read('ของผู้อำนวยการ');
  expect(values.at(-1)?.[0]).toBe('— สิ้นสุดรายงาน —');
});

test('what stands below the page moves down when the page grows over it', async () => {
  const rows = (await workbench.read(TAB)).length;
  await workbench.type(TAB, `A${rows + 1}`, 'ติดท้ายตาราง');
  await workbench.deleteRows(TAB, 20, 3);
  await workbench.click(SUMMARISE);
  const values = await workbench.read(TAB);
  expect(values.at(-1)?.[0]).toBe('ติดท้ายตาราง');
  expect(values.filter(([cell]) => cell === '— สิ้นสุดรายงาน —')).toHaveLength(1);
});

describe('refused, nothing written', () => {
  async function refused(sentence: string): Promise<void> {
    const before = await workbench.snapshot();
    await workbench.click(SUMMARISE);
    expect(await lastAlert(workbench)).toContain(sentence);
    await expectBook(workbench, before);
  }

  test('a foreign tab of that name', async () => {
    await workbench.deleteSheet(TAB);
    await workbench.renameSheet('กองทุน', TAB);
    await refused('ที่ระบบไม่ได้สร้าง');
  });

  test('a protected tab, and a protected part of it', async () => {
    await workbench.protect(TAB, null, ['boss@example.com']);
    await workbench.actAs('other@example.com');
    await refused('ถูกป้องกันไว้');
    await workbench.restore(built);
    await workbench.protect(TAB, 'B2:C3', ['boss@example.com']);
    await refused('ถูกป้องกันไว้');
    await workbench.actAs('province@example.go.th');
  });

  test('a month of another round, a month that cannot be read, a question that is closed', async () => {
    await workbench.answers([{ button: 'OK', text: 'มี.ค. 65' }]);
    await refused('เดือน มี.ค. 65 ไม่อยู่ในรอบการประเมิน');
    await workbench.renameSheet('กองทุน', 'ผลการดำเนินงาน 1-2565');
    await workbench.answers([{ button: 'OK', text: 'มี.ค. 65' }]);
    await refused('เก็บไว้ในแท็บ “ผลการดำเนินงาน 1-2565”');
    const reports = (await workbench.read('ผลการดำเนินงาน')).slice(0, 2);
    await workbench.renameSheet('ผลการดำเนินงาน 1-2565', 'ผลรอบก่อน');
    await workbench.paste('ผลรอบก่อน', 'A1', [reports[0] ?? [], ['2565-03', ...(reports[1] ?? []).slice(1)]]);
    await workbench.answers([{ button: 'OK', text: 'มี.ค. 65' }]);
    await refused('เก็บไว้ในแท็บ “ผลรอบก่อน”');
    await workbench.answers([{ button: 'OK', text: 'เดือนหน้า' }]);
    await refused('เดือนหน้า');
    await workbench.answers(['CANCEL']);
    await refused('ยกเลิกแล้ว');
  });
});

test('a month of the round in which nothing was sent yet has its summary, with reminders', async () => {
  await workbench.answers([{ button: 'OK', text: 'ก.ย. 65' }]);
  await workbench.click(SUMMARISE);
  expect(await lastAlert(workbench)).toContain('ยังไม่รายงาน 145 จาก 145 รายงาน');
  const cells = (await workbench.read('สรุป ก.ย. 2565')).flat();
  expect(cells).toContainEqual(expect.stringMatching(/เรียน .*บางคล้า/));
});

test('a workbook that was not started says what to do', async () => {
  const blank = await openApp();
  const before = await blank.snapshot();
  await blank.click(SUMMARISE);
  expect(await lastAlert(blank)).toContain('เริ่มใช้งาน');
  await expectBook(blank, before);
});
