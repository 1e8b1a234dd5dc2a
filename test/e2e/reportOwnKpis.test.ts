// An office that shares no KPI, unit or target with the printed agreement: picked, filled, seen, sent and printed all the same.
import type { Page } from 'playwright-core';
import { clearReports, eventually, type OpenedPage, PageHost } from './support/openPage';
import { ReportSidebar } from './support/reportSidebar';

type Cell = string | number | boolean;
type OwnRow = { readonly [heading: string]: Cell };

const UNIT = 'รพ.สต.บ้านใหม่';
const VISITED = 'ร้อยละของผู้ป่วยที่ได้รับการเยี่ยมบ้าน';

const KPIS: OwnRow[] = [
  {
    รหัส: 'น1',
    เลขที่: '3.1',
    ชื่อย่อ: 'เยี่ยมบ้าน',
    ชื่อตัวชี้วัด: VISITED,
    ประเภทตัวชี้วัด: 'รายทีม',
    ลักษณะตัวชี้วัด: 'เชิงปริมาณ',
    แบบรายงานที่ใช้: 'เชิงปริมาณ',
    หน่วยวัด: 'ร้อยละ',
    น้ำหนัก: 60,
    วิธีคำนวณคะแนน: 'บัญญัติไตรยางศ์',
  },
  {
    รหัส: 'น2',
    เลขที่: '3.2',
    ชื่อย่อ: 'อสม.',
    ชื่อตัวชี้วัด: 'ระดับความสำเร็จของการพัฒนา อสม.',
    ประเภทตัวชี้วัด: 'รายบุคคล',
    ลักษณะตัวชี้วัด: 'ขั้นตอนการดำเนินงาน',
    แบบรายงานที่ใช้: 'ขั้นตอนการดำเนินงาน',
    หน่วยวัด: 'ระดับ',
    น้ำหนัก: 40,
    วิธีพิจารณาระดับคะแนน: 'ต้องผ่านทุกระดับก่อนหน้า',
    วิธีคำนวณคะแนน: 'ตามระดับ',
  },
];
const PLAN = 'มีแผนพัฒนา อสม.';
const REPORTED = 'รายงานสรุปส่งอำเภอ';
const OWN: { readonly [tab: string]: readonly OwnRow[] } = {
  ตัวชี้วัด: KPIS,
  เกณฑ์: [
    ...[60, 70, 80, 90, 100].map((value, i) => ({
      รหัส: 'น1',
      ระดับ: i + 1,
      เกณฑ์การให้คะแนน: `ร้อยละ ${value}`,
      ค่าที่ใช้วัด: 'ร้อยละผู้ป่วยที่ได้รับการเยี่ยมบ้าน',
      สูตรการคำนวณ: '[เยี่ยมแล้ว] ÷ [ผู้ป่วยทั้งหมด] × 100',
      'ไม่เกินร้อยละ 100': true,
      เงื่อนไข: '≥',
      ค่า: value,
      หน่วย: 'ร้อยละ',
    })),
    { รหัส: 'น2', ระดับ: 1, เกณฑ์การให้คะแนน: 'มีแผน', ค่าที่ใช้วัด: PLAN, เงื่อนไข: 'ดำเนินการแล้ว' },
    ...[1, 2, 3].map((value, i) => ({
      รหัส: 'น2',
      ระดับ: i + 2,
      เกณฑ์การให้คะแนน: `อบรม ${value} ครั้ง`,
      ค่าที่ใช้วัด: 'อบรม อสม.',
      เงื่อนไข: '≥',
      ค่า: value,
      หน่วย: 'ครั้ง',
    })),
    { รหัส: 'น2', ระดับ: 5, เกณฑ์การให้คะแนน: 'มีรายงาน', ค่าที่ใช้วัด: REPORTED, เงื่อนไข: 'ดำเนินการแล้ว' },
  ],
  ช่องข้อมูล: [
    { รหัส: 'น1', ลำดับ: 1, ช่องข้อมูล: 'เยี่ยมแล้ว', หน่วย: 'คน', ชนิด: 'จำนวน', ค่าฐาน: false },
    { รหัส: 'น1', ลำดับ: 2, ช่องข้อมูล: 'ผู้ป่วยทั้งหมด', หน่วย: 'คน', ชนิด: 'จำนวน', ค่าฐาน: true },
    { รหัส: 'น2', ลำดับ: 1, ช่องข้อมูล: PLAN, ชนิด: 'ดำเนินการแล้ว', ค่าฐาน: false },
    { รหัส: 'น2', ลำดับ: 2, ช่องข้อมูล: 'อบรม อสม.', หน่วย: 'ครั้ง', ชนิด: 'จำนวน', ค่าฐาน: false },
    { รหัส: 'น2', ลำดับ: 3, ช่องข้อมูล: REPORTED, ชนิด: 'ดำเนินการแล้ว', ค่าฐาน: false },
  ],
  หลักฐาน: [{ รหัส: 'น1', ข้อที่: 1, หลักฐานเชิงประจักษ์: 'ทะเบียนการเยี่ยมบ้าน', ระดับที่ใช้: '1, 2, 3, 4, 5' }],
  หน่วยงาน: [
    { ชื่อ: UNIT, ประเภท: 'กลุ่มงาน' },
    { ชื่อ: 'รพ.สต.ริมน้ำ', ประเภท: 'กลุ่มงาน' },
  ],
  เป้าหมาย: [
    { รหัส: 'น1', หน่วยงาน: UNIT, สถานะการประเมิน: 'ประเมิน', ที่มาของผลการดำเนินงาน: 'รายงานเอง', 'ค่าฐาน 1': 20 },
    { รหัส: 'น2', หน่วยงาน: UNIT, สถานะการประเมิน: 'ประเมิน', ที่มาของผลการดำเนินงาน: 'รายงานเอง' },
    { รหัส: 'น1', หน่วยงาน: 'รพ.สต.ริมน้ำ', สถานะการประเมิน: 'ไม่ประเมิน', เหตุผล: 'ไม่มีผู้ป่วย' },
  ],
};

const host = new PageHost();
let opened: OpenedPage;
let page: Page;
let sidebar: ReportSidebar;
let side: ReportSidebar['side'];

jest.setTimeout(120_000);
beforeAll(async () => {
  opened = await host.open({ width: 1366, height: 900 });
  page = opened.page;
  sidebar = new ReportSidebar(page);
  side = sidebar.side;
  await clearReports(page);
  await page.evaluate(async (own) => {
    for (const [tab, rows] of Object.entries(own)) {
      const [headings = [], ...before] = await workbench.read(tab);
      const all = Array.from({ length: Math.max(before.length, rows.length) }, (_, i) =>
        headings.map((heading) => rows[i]?.[String(heading)] ?? ''),
      );
      await workbench.paste(tab, 'A2', all);
    }
  }, OWN);
});
afterAll(() => host.close());

const level = () => side.locator('.see output').first().textContent();
const options = (label: string) =>
  side.getByLabel(label, { exact: true }).locator('option').allTextContents();

test('what is offered is what the office has agreed on', async () => {
  await sidebar.open();
  expect(await options('หน่วยงาน')).toEqual(['— โปรดเลือก —', UNIT, 'รพ.สต.ริมน้ำ']);
  await side.getByLabel('หน่วยงาน').selectOption(UNIT);
  await sidebar.kpi.waitFor();
  const [, ...offered] = await options('ตัวชี้วัด');
  expect(offered).toEqual(['3.1 เยี่ยมบ้าน – ยังไม่รายงาน', '3.2 อสม. – ยังไม่รายงาน']);
});

test('a KPI of figures: its base is there, level and distance follow, the row is right to the last value', async () => {
  await sidebar.pick(UNIT, 'น1');
  expect(await side.getByLabel('ผู้ป่วยทั้งหมด').inputValue()).toBe('20');
  await side.getByLabel('เยี่ยมแล้ว').fill('๑๗');
  await eventually(level, '3');
  await side.getByText('ขาด 1 คน ใน “เยี่ยมแล้ว” จึงจะได้ระดับ 4', { exact: true }).waitFor();
  await side.getByText(/^ทะเบียนการเยี่ยมบ้าน \(/).waitFor();
  await side.getByLabel('หลักฐานอ้างอิง 1').fill('ทะเบียน ลว. 1 มิ.ย. 2565');
  await side.getByLabel('อุปสรรคต่อการดำเนินงาน').fill('ฝนตกหนัก');
  await sidebar.sendButton.click();
  await sidebar.sent();
  expect(await sidebar.rows(UNIT, 'น1')).toMatchObject([
    {
      เดือน: '2565-06',
      'ค่า 1': 17,
      'ค่า 2': 20,
      'ค่า 3': '',
      ผลการดำเนินงาน: 85,
      ระดับคะแนน: 3,
      ค่าคะแนนที่ได้: 3.5,
      น้ำหนัก: 60,
      ค่าคะแนนถ่วงน้ำหนัก: expect.closeTo(2.1, 9),
      ปัญหาอุปสรรค: 'ฝนตกหนัก',
      'หลักฐานอ้างอิง 1': 'ทะเบียน ลว. 1 มิ.ย. 2565',
      สถานะ: 'ส่งแล้ว รอตรวจสอบ',
      ครั้งที่ส่ง: 1,
    },
  ]);
});

test('a KPI of steps: a step above a gap does not count yet', async () => {
  await sidebar.pick(UNIT, 'น2');
  await side.getByLabel(PLAN).check();
  await side.getByLabel(REPORTED).check();
  await side.getByLabel('อบรม อสม. (ครั้ง)').fill('2');
  await eventually(level, '3');
  await side.getByText('ดำเนินการแล้ว แต่ยังไม่นับ (ยังไม่ผ่านระดับ 4)', { exact: true }).waitFor();
  await side.getByLabel('หลักฐานอ้างอิง 1').fill('แผน อสม.');
  await sidebar.sendButton.click();
  await sidebar.sent();
  expect(await sidebar.rows(UNIT, 'น2')).toMatchObject([
    {
      'ค่า 1': true,
      'ค่า 2': 2,
      'ค่า 3': true,
      ระดับคะแนน: 3,
      ค่าคะแนนที่ได้: 3,
      น้ำหนัก: 40,
      ค่าคะแนนถ่วงน้ำหนัก: expect.closeTo(1.2, 9),
    },
  ]);
});

test('both are printed on the official forms', async () => {
  await page.evaluate(() => workbench.click('พิมพ์แบบรายงานการประเมินผลตนเอง'));
  const dialog = page.frameLocator('dialog.html-dialog iframe');
  const sheets = dialog.locator('.sheets');
  await dialog.locator('#month').selectOption({ label: 'มิถุนายน 2565' });
  await dialog.locator('#unit').selectOption(UNIT);
  await dialog.getByLabel('ใช้เลขไทย').uncheck();
  await dialog.locator('#kpi').selectOption({ label: '3.1 เยี่ยมบ้าน' });
  for (const text of [VISITED, 'ฝนตกหนัก', '17 คน', '2.1000']) await sheets.getByText(text).first().waitFor();
  await dialog.locator('#kpi').selectOption({ label: '3.2 อสม.' });
  for (const text of ['ระดับความสำเร็จของการพัฒนา อสม.', 'แผน อสม.'])
    await sheets.getByText(text).first().waitFor();
  expect(opened.errors).toEqual([]);
});
