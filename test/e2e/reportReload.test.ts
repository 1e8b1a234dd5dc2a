// The sidebar is opened anew at any moment of sending, whether the browser keeps anything or not: nothing is lost, no second row.
import { allowStorage } from './support/allowStorage';
import { clearReports, type OpenedPage, PageHost } from './support/openPage';
import { ReportSidebar, SPENT } from './support/reportSidebar';

const KEPT = /^เก็บฉบับร่างไว้ในสมุดงานแล้ว/;
const OBSTACLE = 'อุปสรรคต่อการดำเนินงาน';
/** When the request of the first page reaches the script, and whether the page still hears of it. */
const MOMENTS = [
  ['before the request leaves', 'แปลงยาว', 'never'],
  ['while it is on its way', 'บางคล้า', 'late'],
  ['after it has arrived, before the reply', 'บ้านโพธิ์', 'unheard'],
  ['after the reply', 'บางปะกง', 'heard'],
] as const;

const host = new PageHost();
let opened: OpenedPage;
let sidebar: ReportSidebar;
let side: ReportSidebar['side'];

jest.setTimeout(120_000);
afterAll(() => host.close());

/** By the menu, as a person does: the form loses the keyboard, as it does before a page is loaded again. */
async function openAnew(unit: string): Promise<void> {
  const { page } = opened;
  const before = await page.locator('#sidebar iframe').elementHandles();
  for (const name of ['ตัวชี้วัด', 'รายงานผลการประเมินตนเอง'])
    await page.getByRole('menuitem', { name, exact: true }).click();
  for (const old of before) await old.waitForElementState('hidden');
  await side.getByLabel('หน่วยงาน').waitFor();
  await side.locator('progress').waitFor({ state: 'hidden' });
  if ((await side.getByLabel('หน่วยงาน').inputValue()) !== unit)
    await side.getByLabel('หน่วยงาน').selectOption(unit);
  await sidebar.kpi.waitFor();
  if ((await sidebar.kpi.inputValue()) !== 'T1') await sidebar.kpi.selectOption('T1');
  await sidebar.sendButton.waitFor();
}

const found = () => side.getByRole('heading', { name: 'พบฉบับร่างที่ยังไม่ได้ส่ง' });
const arrive = (request: unknown) =>
  opened.page.evaluate((given) => workbench.call('kpiRpc', given), request);

describe.each([
  ['nothing is kept by the browser', false, MOMENTS],
  // Where drafts are kept twice, what may go wrong is that one of them outlives the sending.
  ['the browser keeps drafts', true, MOMENTS.slice(2, 3)],
] as const)('%s', (_, isAllowed, moments) => {
  beforeAll(async () => {
    opened = await host.open({ width: 1366, height: 900 }, isAllowed ? allowStorage : undefined);
    await clearReports(opened.page);
    sidebar = new ReportSidebar(opened.page);
    side = sidebar.side;
  });
  afterAll(() => opened.page.close());

  test.each(moments)('%s', async (_moment, unit, arrives) => {
    await openAnew(unit);
    if (arrives !== 'heard') await sidebar.lose('saveReports');
    await side.getByLabel(SPENT).fill('123456');
    await side.getByText(KEPT).waitFor();
    await side.getByLabel(OBSTACLE).fill('พิมพ์ก่อนส่งพอดี');
    await sidebar.sendButton.click();
    await (arrives === 'heard' ? sidebar.sent() : side.getByText('กำลังส่งรายงาน').waitFor());
    const [request] = arrives === 'heard' ? [] : await sidebar.lost();
    if (arrives === 'unheard') await arrive(request);
    await openAnew(unit);

    if (arrives === 'never' || arrives === 'late') {
      await found().first().waitFor();
      if (arrives === 'late') await arrive(request);
      await side.getByRole('button', { name: 'ใช้ฉบับร่างนี้' }).first().click();
      expect(await side.getByLabel(SPENT).inputValue()).toBe('123456');
      expect(await side.getByLabel(OBSTACLE).inputValue()).toBe('พิมพ์ก่อนส่งพอดี');
      await sidebar.sendButton.click();
      await side.getByText(/^(ส่งรายงานแล้ว|รายงานนี้ส่งไว้แล้ว)/).waitFor();
    } else {
      expect(await side.getByLabel(SPENT).inputValue()).toBe('123,456');
      expect(await side.getByLabel(OBSTACLE).inputValue()).toBe('พิมพ์ก่อนส่งพอดี');
    }
    expect(await sidebar.rows(unit, 'T1')).toMatchObject([
      { 'ค่า 1': 123456, ปัญหาอุปสรรค: 'พิมพ์ก่อนส่งพอดี', ครั้งที่ส่ง: 1 },
    ]);
    await openAnew(unit);
    await opened.page.waitForTimeout(300);
    expect(await found().count()).toBe(0);
  });
});
