// What people have typed into documents and reports: it stays where it belongs, as text, without the numbers of persons.
import type { Workbench } from '../../../workbench/run/workbench';
import { openBuilt } from '../support/openApp';
import { cellAt, type Kind, make, tableUnder, tabOf } from './support/documentTabs';

const REPORTS = 'ผลการดำเนินงาน';
const KEYS: { readonly [kind: string]: [string, string, string] } = {
  meeting: ['ตัวชี้วัด', 'ผู้รับผิดชอบ', 'แนวทางแก้ไข'],
  evidence: ['ตัวชี้วัด', 'อยู่ที่', 'หมายเหตุ'],
};
let workbench: Workbench;
let filled: unknown;

beforeAll(async () => {
  workbench = await openBuilt({ sample: 'june-2565' });
  filled = await workbench.snapshot();
});
beforeEach(() => workbench.restore(filled));

async function lines(kind: Kind, tab = tabOf(kind)) {
  const [key, other, heading] = KEYS[kind] as [string, string, string];
  return tableUnder(await workbench.read(tab), [key, other, heading]).map((line) => ({
    about: String(line.at(key)),
    typed: line.at(heading),
    what: String(line.at('หลักฐาน') ?? ''),
    cell: cellAt(line.row, line.column(heading)),
  }));
}

/** Types into the report of a pair for June; a long column lies right of Z. */
async function report(unit: string, kpi: string, heading: string, text: string): Promise<void> {
  const [headings = [], ...rows] = await workbench.read(REPORTS);
  const at = (name: string) => headings.indexOf(name);
  const row = rows.findIndex(
    (cells) => cells[at('เดือน')] === '2565-06' && cells[at('หน่วยงาน')] === unit && cells[at('รหัส')] === kpi,
  );
  expect(row).toBeGreaterThanOrEqual(0);
  const column = at(heading);
  const letters = (column > 25 ? 'A' : '') + String.fromCharCode(65 + (column % 26));
  await workbench.type(REPORTS, `${letters}${row + 2}`, text);
}

test('แนวทางแก้ไข is proposed from suggestions and orders until somebody types there', async () => {
  await report('บางคล้า', 'T1', 'ข้อเสนอแนะ', 'เร่งจัดซื้อจัดจ้าง');
  await workbench.click('สรุปผลประจำเดือน');
  const summary = 'สรุป มิ.ย. 2565';
  const notes = tableUnder(await workbench.read(summary), ['ตัวชี้วัด', 'หน่วยงาน', 'แนวทางแก้ไข/ข้อสั่งการ']);
  const note = notes.find(({ at }) => at('ตัวชี้วัด') === '1.1 ใช้จ่ายงบประมาณ');
  if (!note) throw new Error('the sample has obstacles');
  await workbench.type(summary, cellAt(note.row, note.column('แนวทางแก้ไข/ข้อสั่งการ')), 'ให้เบิกภายในเดือนนี้');
  await workbench.insertRows(summary, note.row + 2, 1);
  await workbench.type(
    summary,
    cellAt(note.row + 1, note.column('แนวทางแก้ไข/ข้อสั่งการ')),
    'ให้ทุกอำเภอรายงานภายในวันที่ 15',
  );

  await make(workbench, 'meeting');
  const [first, second, third] = await lines('meeting');
  if (!first || !second || !third) throw new Error('16 KPIs');
  expect((await lines('meeting')).slice(16, 17).map(({ about, typed }) => [about, typed])).toEqual([
    ['ข้อสั่งการอื่น', 'ข้อสั่งการ: ให้ทุกอำเภอรายงานภายในวันที่ 15'],
  ]);
  expect(first.typed).toBe(`อ.บางคล้า: เร่งจัดซื้อจัดจ้าง\nข้อสั่งการ (${note.at('หน่วยงาน')}): ให้เบิกภายในเดือนนี้`);
  await report('บางคล้า', 'T1', 'ข้อเสนอแนะ', 'ขอขยายเวลา');
  await make(workbench, 'meeting');
  expect((await lines('meeting'))[0]?.typed).toContain('อ.บางคล้า: ขอขยายเวลา');

  await workbench.type(tabOf('meeting'), first.cell, 'มอบกลุ่มงานประสานติดตาม');
  await workbench.type(tabOf('meeting'), second.cell, '=1+1');
  await workbench.type(tabOf('meeting'), third.cell, "'=ตามหนังสือ");
  await report('บางคล้า', 'T1', 'ข้อเสนอแนะ', 'อื่น ๆ');
  await make(workbench, 'meeting');
  expect((await lines('meeting')).slice(0, 3).map(({ typed }) => typed)).toEqual([
    'มอบกลุ่มงานประสานติดตาม',
    2,
    '=ตามหนังสือ',
  ]);
  expect(await workbench.formulas(tabOf('meeting'), second.cell)).toEqual([['=1+1']]);
  expect(await workbench.formulas(tabOf('meeting'), third.cell)).toEqual([['']]);
});

test('หมายเหตุ of the register is found again by unit, KPI and item, also when the item is gone', async () => {
  const tab = 'ทะเบียนหลักฐาน อ.คลองเขื่อน มิ.ย. 2565';
  await make(workbench, 'evidence', '', 'คลองเขื่อน');
  const before = await lines('evidence', tab);
  const [gone, kept] = [before[0], before[5]];
  if (!gone || !kept) throw new Error('the sample has evidence');
  await workbench.type(tab, gone.cell, 'แฟ้ม 1');
  await workbench.type(tab, kept.cell, 'แฟ้ม 2');
  await workbench.type('หลักฐาน', 'C2', 'รายงานการใช้จ่ายจากระบบใหม่');
  await make(workbench, 'evidence', '', 'คลองเขื่อน');
  const after = await lines('evidence', tab);
  const typed = after.filter((line) => line.typed);
  expect(typed.map(({ what, typed }) => [what, typed])).toEqual([
    [kept.what, 'แฟ้ม 2'],
    [gone.what, 'แฟ้ม 1'],
  ]);
  expect(after[0]?.what).toContain('จากระบบใหม่');
});

test('evidence is มีแล้ว where a report names it, with its month when that is an earlier one', async () => {
  const tab = 'ทะเบียนหลักฐาน อ.บางคล้า มิ.ย. 2565';
  const [headings = [], ...rows] = await workbench.read(REPORTS);
  const at = (name: string) => headings.indexOf(name);
  const column = at('หลักฐานอ้างอิง 1');
  const letters = (column > 25 ? 'A' : '') + String.fromCharCode(65 + (column % 26));
  for (const [i, cells] of rows.entries()) {
    const [month, unit, code] = [cells[at('เดือน')], cells[at('หน่วยงาน')], cells[at('รหัส')]];
    if (unit !== 'บางคล้า') continue;
    if (code === 'T1') await workbench.type(REPORTS, `${letters}${i + 2}`, '');
    if (code === 'P1' && month === '2565-06') await workbench.type(REPORTS, `${letters}${i + 2}`, '');
  }
  await make(workbench, 'evidence', '', 'บางคล้า');
  const table = tableUnder(await workbench.read(tab), ['ตัวชี้วัด', 'อยู่ที่', 'หมายเหตุ']);
  const line = (kpi: string) => table.find((one) => String(one.at('ตัวชี้วัด')).startsWith(kpi));
  expect([line('1.1 ')?.at('อยู่ที่'), line('1.1 ')?.at('สถานะ')]).toEqual(['', 'ยังไม่มี']);
  expect(line('2.1 ')?.at('อยู่ที่')).toMatch(/\(รายงาน พ\.ค\. 65\)$/);
  expect(line('2.1 ')?.at('สถานะ')).toBe('มีแล้ว');
  expect([line('1.2 ')?.at('สถานะ'), line('2.4 ')?.at('สถานะ')]).toEqual(['มีแล้ว', '–']);
  expect(line('2.4 ')?.at('หลักฐาน')).toMatch(/^ไม่ประเมิน: /);
});

test.each([
  ['kpi', 'T1'],
  ['unit', 'บางคล้า'],
  ['meeting', ''],
  ['evidence', 'บางคล้า'],
] as const)(
  '%s: numbers of persons are masked, and a text that begins like a formula is text',
  async (kind, about) => {
    const personal = 'ติดต่อ 081-234-5678 เลข 1-1017-00203-45-1';
    await report('บางคล้า', 'T1', 'ปัญหาอุปสรรค', personal);
    await report('บางคล้า', 'T1', 'ข้อมูลผลการดำเนินงาน', '\'=HYPERLINK("x")');
    await report('บางคล้า', 'T1', 'หลักฐานอ้างอิง 1', `บันทึก ${personal}`);
    const tab = /“(.+?)”/.exec(await make(workbench, kind, '', about))?.[1] as string;
    const cells = (await workbench.read(tab)).flat().map(String);
    expect(cells.filter((text) => text.includes('081-234-5678'))).toEqual([]);
    expect(cells.some((text) => /ติดต่อ xxx-xxx-xx78/.test(text))).toBe(true);
    const formulas = await workbench.formulas(tab, 'A1:M60');
    expect(formulas.flat().filter((formula) => formula !== '')).toEqual([]);
    if (kind === 'kpi' || kind === 'unit') expect(cells).toContain('=HYPERLINK("x")');
  },
);

test('activities that are overdue stand below the units they belong to, and in the paper of the meeting', async () => {
  const plan = 'แผนปฏิบัติการ';
  await workbench.type(plan, 'G2', '1 มิ.ย. 2565');
  await workbench.type(plan, 'E3', 'สพอ.บางคล้า');
  await workbench.type(plan, 'G3', '2 มิ.ย. 2565');
  await workbench.type(plan, 'G4', '3 มิ.ย. 2565');
  await workbench.type(plan, 'H4', 'แล้วเสร็จ');
  const overdue = async (tab: string) =>
    (await workbench.read(tab)).flatMap(([cell]) => (/ครบกำหนด/.test(String(cell)) ? [String(cell)] : []));
  await make(workbench, 'meeting');
  const all = await overdue(tabOf('meeting'));
  expect(all).toHaveLength(2);
  expect(all[0]).toMatch(/^1\.2 ผลงานตามแผน \(BPM\) .*ครบกำหนด 1 มิ\.ย\. 2565 · นักวิชาการ/);
  await make(workbench, 'unit', '', 'บางคล้า');
  expect(await overdue('รายหน่วยงาน อ.บางคล้า มิ.ย. 2565')).toHaveLength(2);
  await make(workbench, 'unit', '', 'บางปะกง');
  expect(await overdue('รายหน่วยงาน อ.บางปะกง มิ.ย. 2565')).toHaveLength(1);
});

test('what people wrote beside a document stays when it is made anew', async () => {
  await make(workbench, 'meeting');
  await workbench.type(tabOf('meeting'), 'J9', 'ของฉัน');
  await workbench.type(tabOf('meeting'), 'J10', '=1+1');
  await make(workbench, 'meeting');
  expect(await workbench.read(tabOf('meeting'), 'J9:J10')).toEqual([['ของฉัน'], [2]]);
});
