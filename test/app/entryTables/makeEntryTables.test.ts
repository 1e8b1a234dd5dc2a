// สร้างตารางกรอกข้อมูลประจำเดือน on the built script: tables of a KPI and of a unit, made once, again, and for the next month.

import { templateCodes, templateKpi, templateTargetsOf } from '../../../src/catalogue/template2565';
import type { Workbench } from '../../../workbench/run/workbench';
import { lastSaid, openBuilt, START } from '../support/openApp';
import {
  BANG_KHLA,
  CHECKED,
  EntryTab,
  LEVEL,
  MAKE,
  makeForKpi,
  makeForUnit,
  openStartedBuilt,
  reports,
  SEND,
  SENT_ON,
  SPENT,
  T1,
  UNCHANGED,
  VALUE,
} from './support/entryTab';

const LAST_SPENT = 'เดือนก่อน: เบิกจ่ายแล้ว';

let workbench: Workbench;

beforeEach(async () => {
  workbench = await openStartedBuilt();
});

test('it comes first in the menu; its questions have answers of their own', async () => {
  expect((await workbench.menu())[0]).toMatchObject({ items: expect.arrayContaining([{ label: MAKE }]) });
  await workbench.click(MAKE);
  expect((await workbench.sheets()).at(-1)).toBe(T1);
  const said = (await workbench.dialogs()).slice(-4).map(({ html }) => html);
  expect(said[0]).toContain('(เว้นว่าง = มิ.ย. 65)');
  expect(said[2]).toContain('(เว้นว่าง = 1.1 ใช้จ่ายงบประมาณ เท่านั้น)');
  expect(said[3]).toContain(`พร้อมแล้ว: ${T1}`);
});

test('a tab of the office with the name of an entry table stays as it is, the others are made', async () => {
  await workbench.renameSheet('ชีต1', T1);
  const table = [
    ['ที่', 'โครงการ', 'งบประมาณ'],
    [1, 'ก', 100],
  ];
  await workbench.paste(T1, 'A1', table);
  await makeForKpi(workbench, 'T1, T2');
  expect(await lastSaid(workbench)).toMatch(/แท็บ “กรอก 1.1 [^”]*” ไม่มีแถวหัวตาราง.*พร้อมแล้ว: กรอก 1.2/s);
  expect(await workbench.read(T1, 'A1:C2')).toEqual(table);
  expect((await workbench.read(T1))[0]?.slice(3).join('')).toBe('');
});

test('a table of each KPI: every unit that reports itself, bases and targets filled', async () => {
  await makeForKpi(workbench, templateCodes.join(','));
  for (const code of templateCodes) {
    const kpi = templateKpi(code);
    const own = templateTargetsOf(code).filter(({ measured, from }) => measured && from === 'own');
    const [headings = [], ...rows] = await workbench.read(`กรอก ${kpi?.number} ${kpi?.short}`);
    const filled = rows.filter(([unit]) => unit !== '');
    expect(filled.map(([unit]) => unit)).toEqual(own.map(({ unit }) => unit));
    for (const { label } of kpi?.inputs ?? [])
      expect(headings.some((one) => String(one).startsWith(label))).toBe(true);
    for (const heading of [UNCHANGED, SEND])
      expect(filled.map((row) => row[headings.indexOf(heading)])).toEqual(own.map(() => false));
    const base = headings.findIndex((one) => String(one).endsWith('ค่าฐาน)'));
    if (base >= 0) expect(filled.map((row) => row[base])).toEqual(own.map(({ bases }) => bases[0] ?? ''));
  }
  const name = (await workbench.sheets()).find((one) => one.startsWith('กรอก 2.2 ')) as string;
  expect(await new EntryTab(workbench, name).cell(2, 'เป้าหมาย')).toBe('ระดับ 1–5: 14 / 15 / 17 / 18 / 20');
});

test('a table of a unit: each KPI a line, its inputs below, steps as tick boxes', async () => {
  await makeForUnit(workbench, 'อำเภอบางคล้า');
  const tab = new EntryTab(workbench, BANG_KHLA);
  const [headings = [], ...rows] = await tab.rows();
  const own = templateCodes.filter((code) =>
    templateTargetsOf(code).some(
      ({ unit, measured, from }) => unit === 'บางคล้า' && measured && from === 'own',
    ),
  );
  const titles = rows.filter((row) => row[0] !== '' && row[0] === row[headings.indexOf('ตัวชี้วัด')]);
  expect(titles.map(([item]) => item)).toEqual(
    own.map((code) => `${templateKpi(code)?.number} ${templateKpi(code)?.short}`),
  );
  const inputs = own.reduce((sum, code) => sum + (templateKpi(code)?.inputs.length ?? 0), 0);
  expect(rows.filter(([item]) => item !== '')).toHaveLength(inputs + own.length);
  const step = await tab.row({ รายการ: 'คำสั่งคณะทำงาน' });
  expect(await tab.cell(step, VALUE)).toBe(false);
  const base = await tab.row({ รายการ: 'รวมงบประมาณทั้งสิ้น (บาท ค่าฐาน)' });
  expect(await tab.cell(base, VALUE)).toBe(721070);
});

test('made again for the same month nothing that was typed changes', async () => {
  await makeForKpi(workbench);
  const tab = new EntryTab(workbench, T1);
  await tab.type(2, SPENT, '๑๒๓');
  await tab.type(3, SPENT, '=100+23');
  await tab.type(4, SPENT, 595740);
  await tab.type(4, SEND, true);
  const before = await workbench.read(T1);
  await makeForKpi(workbench);
  expect(await workbench.read(T1)).toEqual(before);
  expect((await workbench.formulas(T1, await tab.a1(3, SPENT)))[0]).toEqual(['=100+23']);
});

test('for the next month sent rows are filled anew, what is not sent stays and gets a row below', async () => {
  await makeForKpi(workbench, '', 'พ.ค. 65');
  const tab = new EntryTab(workbench, T1);
  await tab.type(2, SPENT, 900000);
  await tab.type(2, SEND, true);
  await tab.type(3, SPENT, 'ประมาณ 5 แสน');
  await makeForKpi(workbench, '', 'มิ.ย. 65');
  expect(await lastSaid(workbench)).toContain('ข้อมูลเดือนอื่นที่กรอกไว้แต่ยังไม่ได้ส่ง 1 รายการยังอยู่ครบ');
  expect(await tab.cell(2, 'เดือน')).toBe('มิ.ย. 65');
  expect(await tab.cell(2, SPENT)).toBe('');
  expect(await tab.cell(2, LAST_SPENT)).toBe(900000);
  expect([await tab.cell(2, SEND), await tab.cell(2, LEVEL), await tab.cell(2, SENT_ON)]).toEqual([
    false,
    '',
    '',
  ]);
  expect([await tab.cell(3, 'เดือน'), await tab.cell(3, SPENT)]).toEqual(['พ.ค. 65', 'ประมาณ 5 แสน']);
  const fresh = await tab.row({ หน่วยงาน: 'บางคล้า', เดือน: 'มิ.ย. 65' });
  expect(fresh).toBe(17);
  expect(await tab.cell(fresh, SEND)).toBe(false);
  await tab.type(fresh, SPENT, 600000);
  await tab.type(fresh, SEND, true);
  expect((await reports(workbench)).map((row) => [row.เดือน, row.หน่วยงาน])).toEqual([
    ['2565-05', 'เมืองฉะเชิงเทรา'],
    ['2565-06', 'บางคล้า'],
  ]);
  const before = await workbench.read(T1);
  await makeForKpi(workbench, '', 'มิ.ย. 65');
  expect(await workbench.read(T1)).toEqual(before);
});

test('a unit table for the next month keeps a begun block whole', async () => {
  await makeForUnit(workbench, 'บางคล้า', 'พ.ค. 65');
  const tab = new EntryTab(workbench, BANG_KHLA);
  const spent = await tab.row({ รายการ: SPENT });
  await tab.type(spent, VALUE, 600000);
  const rows = (await tab.rows()).filter(([item]) => item !== '').length;
  await makeForUnit(workbench, 'บางคล้า', 'มิ.ย. 65');
  expect(await tab.cell(spent, VALUE)).toBe(600000);
  expect(await tab.cell(spent, 'เดือน')).toBe('พ.ค. 65');
  const again = await tab.row({ รายการ: SPENT, เดือน: 'มิ.ย. 65' });
  expect(again).toBeGreaterThan(rows);
  expect((await tab.rows()).filter(([item]) => item !== '')).toHaveLength(rows + 5);
});

test('what was reported elsewhere stands in a new table', async () => {
  await makeForUnit(workbench, 'บางคล้า');
  const tab = new EntryTab(workbench, BANG_KHLA);
  await tab.type(await tab.row({ รายการ: SPENT }), VALUE, 700000);
  await tab.type(await tab.row({ รายการ: '1.1 ใช้จ่ายงบประมาณ' }), SEND, true);
  await makeForKpi(workbench);
  const table = new EntryTab(workbench, T1);
  expect([await table.cell(3, SPENT), await table.cell(3, SEND), await table.cell(3, LEVEL)]).toEqual([
    700000,
    true,
    4,
  ]);
});

test('a heading that was renamed comes back as a column of its own', async () => {
  await makeForKpi(workbench);
  const tab = new EntryTab(workbench, T1);
  await tab.type(2, SPENT, 1);
  await workbench.type(T1, await tab.a1(1, SPENT), 'เบิกแล้ว');
  await makeForKpi(workbench);
  expect(await tab.cell(2, 'เบิกแล้ว')).toBe(1);
  expect(await tab.cell(2, SPENT)).toBe('');
});

test.each([
  ['06/65', '“06/65” อ่านเป็นเดือนไม่ได้'],
  ['ต.ค. 65', 'ต.ค. 65 อยู่นอกรอบการประเมิน (เม.ย. 65 – ก.ย. 65)'],
])(
  'the month %j is refused with a sentence, nothing more is asked, and nothing is made',
  async (month, sentence) => {
    const before = await workbench.sheets();
    await workbench.answers([{ button: 'OK', text: month }, 'OK']);
    await workbench.click(MAKE);
    expect(await lastSaid(workbench)).toContain(sentence);
    expect(await workbench.sheets()).toEqual(before);
  },
);

test('a KPI nobody knows is refused with a sentence and nothing is made', async () => {
  const before = await workbench.sheets();
  await makeForKpi(workbench, '9.9');
  expect(await lastSaid(workbench)).toContain('ไม่พบตัวชี้วัด “9.9”');
  expect(await workbench.sheets()).toEqual(before);
});

test('an unknown unit is refused with the nearest name', async () => {
  await makeForUnit(workbench, 'บางคลา');
  expect(await lastSaid(workbench)).toContain('ไม่พบหน่วยงาน “บางคลา” ที่ใกล้เคียงคือ บางคล้า');
});

test('checking an entry table tells levels without sending', async () => {
  await makeForUnit(workbench, 'บางคล้า');
  const tab = new EntryTab(workbench, BANG_KHLA);
  await tab.type(await tab.row({ รายการ: SPENT }), VALUE, 700000);
  await workbench.click('ตรวจสอบและคำนวณคะแนนในชีตนี้');
  expect(await lastSaid(workbench)).toContain('แถวที่ยังไม่ได้ส่ง: ส่งได้ 1 รายการ');
  const line = await tab.row({ รายการ: '1.1 ใช้จ่ายงบประมาณ' });
  expect([await tab.cell(line, LEVEL), await tab.cell(line, CHECKED), await tab.cell(line, SEND)]).toEqual([
    4,
    expect.stringContaining('หลักฐานอ้างอิง 1'),
    false,
  ]);
  expect(await reports(workbench)).toEqual([]);
});

describe('merged cells of an entry table', () => {
  const levels = async (tab: EntryTab) => [await tab.cell(2, LEVEL), await tab.cell(3, LEVEL)];

  async function merged(): Promise<EntryTab> {
    await makeForKpi(workbench, 'T1');
    const tab = new EntryTab(workbench, T1);
    await workbench.merge(T1, `${await tab.a1(2, 'เดือน')}:${await tab.a1(3, 'เดือน')}`);
    for (const row of [2, 3]) await tab.type(row, SPENT, 390000);
    await workbench.select(T1, 'A1');
    return tab;
  }

  test('count for every row when the table is checked', async () => {
    const tab = await merged();
    await workbench.click('ตรวจสอบและคำนวณคะแนนในชีตนี้');
    expect(await levels(tab)).toEqual([expect.any(Number), expect.any(Number)]);
    expect(await tab.cell(3, 'เดือน')).toBe('');
  });

  test('are taken apart and filled, and merged again when that is taken back', async () => {
    const tab = await merged();
    await workbench.answers(['NO']);
    await workbench.click('ตรวจสอบและคำนวณคะแนนในชีตนี้');
    expect(await lastSaid(workbench)).toContain('ยกเลิกการผสานและเติมค่า 1 ช่วง');
    expect(await tab.cell(3, 'เดือน')).toBe(await tab.cell(2, 'เดือน'));
    expect(await levels(tab)).toEqual([expect.any(Number), expect.any(Number)]);
    await workbench.click('ยกเลิกการดำเนินการล่าสุด');
    expect(await lastSaid(workbench)).toContain('ยกเลิกแล้ว');
    expect(await tab.cell(3, 'เดือน')).toBe('');
  });
});

test('without agreements there is nothing to fill in, and a sentence says where they belong', async () => {
  const own = await openBuilt();
  await own.answers(['NO', 'สำนักงานตัวอย่าง', 'อำเภอหนึ่ง, อำเภอสอง', '2566/1', 'YES', 'YES']);
  await own.click(START);
  await own.click(MAKE);
  expect(await lastSaid(own)).toContain('แท็บ “เป้าหมาย” ไม่มีแถวที่หน่วยงานต้องรายงานเอง โปรดเพิ่มแถว');
  const blank = await openBuilt();
  await blank.click(MAKE);
  expect(await lastSaid(blank)).toContain('ไม่พบแท็บ “ผลการดำเนินงาน”');
});

test('a question closed ends it without a change', async () => {
  await workbench.answers(['CANCEL']);
  await workbench.click(MAKE);
  expect(await lastSaid(workbench)).toBe('ยกเลิกแล้ว ไม่มีการเปลี่ยนแปลงใด ๆ');
});
