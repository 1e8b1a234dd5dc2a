// Every state the form of a report can be in, for people who do not see it: axe finds nothing serious.
import type { Page } from 'playwright-core';
import { seriousFindings } from './support/axe';
import { clearReports, PageHost } from './support/openPage';
import { ReportSidebar, SPENT } from './support/reportSidebar';

const FIGURES = 'ข้อมูลผลการดำเนินงาน';
const JUNE = '2565-06';
const CELLS = { value1: 100000, value2: 0, evidence1: 'หนังสือ ที่ ฉช 0019/1 ลว. 1 มิ.ย. 2565' };

const host = new PageHost();
let page: Page;
let sidebar: ReportSidebar;
let side: ReportSidebar['side'];

jest.setTimeout(120_000);
beforeAll(async () => {
  page = (await host.open({ width: 1366, height: 900 })).page;
  sidebar = new ReportSidebar(page);
  side = sidebar.side;
  await clearReports(page);
});
afterAll(() => host.close());

const call = (method: string, params: unknown) =>
  page.evaluate((request) => workbench.call('kpiRpc', request), { method, params });

function save(unit: string, cells: object = CELLS, month = JUNE): Promise<unknown> {
  const report = { month, unit, kpi: 'T1', cells, request: `${month} ${unit}`, seen: '' };
  return call('saveReports', { reports: [report], send: true });
}

async function decide(unit: string, to: string, opinion = ''): Promise<void> {
  const key = { month: JUNE, unit, kpi: 'T1' };
  const list = (await call('readReports', key)) as { value: { rows: { mark: string }[] } };
  const reports = [{ ...key, mark: list.value.rows[0]?.mark }];
  await call('decide', { reports, to, opinion, reason: '', by: 'พัฒนาการจังหวัด' });
}

async function pick(unit: string, kpi = 'T1'): Promise<void> {
  await sidebar.open();
  await side.getByLabel('หน่วยงาน').selectOption(unit);
  await sidebar.kpi.selectOption(kpi);
}

/** The state, and how a person comes to it. */
const STATES: { readonly [state: string]: () => Promise<unknown> } = {
  'nothing picked': () => sidebar.open(),
  'a unit without a KPI': async () => {
    await sidebar.open();
    await side.getByLabel('หน่วยงาน').selectOption('บางคล้า');
    await sidebar.kpi.waitFor();
  },
  'filled, with last month beside it': async () => {
    await save('บางคล้า', { ...CELLS, figures: 'ของเดือนก่อน' }, '2565-05');
    await pick('บางคล้า');
    await side.getByRole('button', { name: 'คัดลอกข้อความจากเดือนก่อน' }).click();
    await side.getByLabel(SPENT).fill('455,112.08');
    await side.getByText(/^เก็บฉบับร่างไว้ในสมุดงานแล้ว/).waitFor();
  },
  'steps, one above a gap': async () => {
    await pick('บางคล้า', 'P8');
    await side.getByLabel('ทะเบียนรายชื่อกองทุน').check();
  },
  'problems beside their fields': async () => {
    await pick('บางปะกง');
    await side.getByLabel(SPENT).fill('99,999,999');
    await sidebar.sendButton.click();
    await side.getByText(/^ยังส่งไม่ได้/).waitFor();
  },
  sending: async () => {
    await pick('ราชสาส์น');
    await side.getByLabel(SPENT).fill('100000');
    await sidebar.hold();
    await sidebar.sendButton.click();
    await side.getByText('กำลังส่งรายงาน').waitFor();
  },
  sent: async () => {
    await sidebar.letGo();
    await sidebar.sent();
  },
  failed: async () => {
    await pick('บ้านโพธิ์');
    await side.getByLabel(SPENT).fill('100000');
    await sidebar.hinder(0, 'Service Spreadsheets failed while accessing document');
    await sidebar.sendButton.click();
    await side.getByRole('button', { name: 'ลองอีกครั้ง' }).waitFor();
  },
  'two versions, none chosen': async () => {
    await pick('พนมสารคาม');
    await side.getByLabel(SPENT).fill('200000');
    await side.getByLabel(FIGURES).fill('ของฉัน');
    await save('พนมสารคาม');
    await sidebar.sendButton.click();
    await side.getByRole('heading', { name: 'มีผู้อื่นบันทึกรายงานนี้ก่อนแล้ว' }).waitFor();
    await side.getByRole('button', { name: 'ใช้ค่าที่เลือก' }).click();
  },
  'sent back': async () => {
    await save('สนามชัยเขต');
    await decide('สนามชัยเขต', 'returned', 'โปรดแนบรายงาน GFMIS');
    await pick('สนามชัยเขต');
    await side.getByText(/ความเห็น: “โปรดแนบรายงาน GFMIS”/).waitFor();
  },
  certified: async () => {
    await save('บางน้ำเปรี้ยว');
    await decide('บางน้ำเปรี้ยว', 'certified');
    await pick('บางน้ำเปรี้ยว');
    await side.getByText(/^รายงานนี้รับรองผลแล้ว/).waitFor();
  },
  'a draft from elsewhere': async () => {
    const text = JSON.stringify({
      at: '2022-06-21T02:00:00Z',
      seen: '',
      copied: [],
      values: { value1: '7' },
    });
    await call('saveDraft', { key: `${JUNE}|แปลงยาว|T1`, device: 'Edge บน Windows · aaaa', text });
    await pick('แปลงยาว');
    await side.getByRole('heading', { name: 'พบฉบับร่างที่ยังไม่ได้ส่ง' }).waitFor();
  },
  'a closed month': async () => {
    await call('closeMonth', { month: JUNE, by: 'พัฒนาการจังหวัด', reason: '' });
    await pick('แปลงยาว');
    await side.getByText(/^เดือนนี้ปิดรับรายงานแล้ว/).waitFor();
  },
  'the province': () => pick('ฉะเชิงเทรา'),
};

test.each(Object.keys(STATES))('%s', async (state) => {
  await STATES[state]?.();
  expect(await seriousFindings(await sidebar.frame())).toEqual([]);
});
