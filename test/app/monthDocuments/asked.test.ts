// What is asked before a document is made, and what is said where nothing can be made of the answer: then nothing is written.
import type { Workbench } from '../../../workbench/run/workbench';
import { expectBook, openBuilt } from '../support/openApp';
import { DOCUMENT_TABS, type Kind, make } from './support/documentTabs';

const KINDS = Object.keys(DOCUMENT_TABS) as Kind[];
let workbench: Workbench;
let filled: unknown;

beforeAll(async () => {
  workbench = await openBuilt({ sample: 'june-2565' });
  filled = await workbench.snapshot();
});
beforeEach(() => workbench.restore(filled));

async function refused(kind: Kind, ...typed: string[]): Promise<string> {
  const said = await make(workbench, kind, ...typed);
  await expectBook(workbench, filled);
  return said;
}

test.each(KINDS)('%s: a month without reports names those with some', async (kind) => {
  const said = await refused(kind, 'ก.ย. 65');
  expect(said).toContain('ยังไม่มีรายงานที่ส่งแล้วของเดือน ก.ย. 65');
  expect(said).toContain('เม.ย. 65, พ.ค. 65, มิ.ย. 65');
});

test('a month that cannot be read is quoted; a question that is closed ends it', async () => {
  expect(await refused('kpi', 'เดือนหน้า')).toContain('เดือนหน้า');
  await workbench.answers(['CANCEL']);
  await workbench.click(DOCUMENT_TABS.meeting[0]);
  await workbench.answers([{ button: 'OK', text: '' }, 'CANCEL']);
  await workbench.click(DOCUMENT_TABS.kpi[0]);
  await expectBook(workbench, filled);
});

test('an unknown KPI or unit is quoted, with all that can be typed', async () => {
  const kpi = await refused('kpi', '', '9.9');
  expect(kpi).toContain('ไม่พบตัวชี้วัด “9.9”');
  expect(kpi).toContain('1.1 ใช้จ่ายงบประมาณ');
  expect(kpi).toContain('2.11 OTOP หมู่บ้านคนรักช้าง');
  const unit = await refused('unit', '', 'บางกอก');
  expect(unit).toContain('ไม่พบหน่วยงาน “บางกอก”');
  expect(unit).toContain('อ.คลองเขื่อน, อ.ท่าตะเกียบ, อ.บางคล้า');
  expect(unit).toContain('สารสนเทศ');
});

test('a work group is no district', async () => {
  const said = await refused('district', '', 'ประสาน');
  expect(said).toContain('ไม่พบหน่วยงาน “ประสาน”');
  expect(said).not.toContain('สารสนเทศ');
});

test.each([
  ['kpi', 'T1', 'รายตัวชี้วัด 1.1 มิ.ย. 2565'],
  ['kpi', '๒.๑๐', 'รายตัวชี้วัด 2.10 มิ.ย. 2565'],
  ['unit', 'สนง.พัฒนาชุมชนอำเภอบางคล้า', 'รายหน่วยงาน อ.บางคล้า มิ.ย. 2565'],
  ['district', 'เมืองฯ', 'สรุปรายอำเภอ อ.เมืองฉะเชิงเทรา มิ.ย. 2565'],
] as const)('%s of %s has a tab of its own', async (kind, about, tab) => {
  await make(workbench, kind);
  expect(await make(workbench, kind, '', about)).toContain(`“${tab}”`);
  const names = (await workbench.sheets()).map((sheet) => (sheet as { name?: string }).name ?? sheet);
  expect(names).toContain(tab);
  expect(names).toContain(DOCUMENT_TABS[kind][1]);
});

test('an earlier month is made from its own reports', async () => {
  expect(await make(workbench, 'final', 'เม.ย. 65')).toContain('“ปลายรอบ เม.ย. 2565”');
  const [[title]] = (await workbench.read('ปลายรอบ เม.ย. 2565', 'A1')) as [[string]];
  expect(title).toBe('สรุปผลการประเมินปลายรอบ ประจำเดือนเมษายน 2565');
});

test('a workbook that was not started says what to do', async () => {
  const blank = await openBuilt();
  const before = await blank.snapshot();
  expect(await make(blank, 'meeting')).toContain('เริ่มใช้งาน');
  await expectBook(blank, before);
});
