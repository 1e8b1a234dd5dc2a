// A fault at a call of a save, in the sidebar as people see it: a Thai sentence, another try, one row. Without a browser the
// script is tried at each call; here each third one shows both kinds of fault early, in the middle and late.
import type { Page } from 'playwright-core';
import { clearReports, PageHost } from './support/openPage';
import { ReportSidebar, SPENT } from './support/reportSidebar';

const UNITS = 'แปลงยาว บางคล้า บ้านโพธิ์ บางปะกง ราชสาส์น สนามชัยเขต คลองเขื่อน พนมสารคาม ท่าตะเกียบ บางน้ำเปรี้ยว'.split(
  ' ',
);
const MONTHS = ['2565-04', '2565-05', '2565-06'];
const STEP = 3;

const host = new PageHost();
let page: Page;
let sidebar: ReportSidebar;
let side: ReportSidebar['side'];

jest.setTimeout(240_000);
beforeAll(async () => {
  page = (await host.open({ width: 1366, height: 900 })).page;
  sidebar = new ReportSidebar(page);
  side = sidebar.side;
});
beforeEach(async () => {
  await clearReports(page);
  await sidebar.open();
  // Drafts have calls of their own, at times of their own.
  await sidebar.lose('saveDraft', 'readDrafts');
});
afterAll(() => host.close());

const again = () => side.getByRole('alert').getByRole('button', { name: 'ลองอีกครั้ง' });
const done = () => side.getByText(/^(ส่งรายงานแล้ว|รายงานนี้ส่งไว้แล้ว)/);

async function choose(unit: string, month: string): Promise<void> {
  await side.getByLabel('เดือนที่รายงาน').selectOption(month);
  await side.getByLabel('หน่วยงาน').selectOption(unit);
  await side.locator('progress').waitFor({ state: 'hidden' });
  await sidebar.kpi.selectOption('T1');
  await sidebar.sendButton.waitFor();
}

/** How many calls it took, both tries together; `at` 0: without a fault. */
async function send(amount: number, at: number, kinds: readonly ('throw' | 'replyLost')[]): Promise<number> {
  await side.getByLabel(SPENT).fill(String(amount));
  await page.evaluate(
    async (fault) => {
      await workbench.resetServiceCalls();
      if (fault.at > 0) await workbench.fail(fault);
    },
    { at, kind: kinds[at % 2] ?? 'throw' },
  );
  await sidebar.sendButton.click();
  await again().or(done()).first().waitFor();
  const counts = await page.evaluate(() => workbench.serviceCalls());
  return Object.values(counts).reduce((sum, one) => sum + one, 0);
}

/** True where the fault was told; the second try always succeeds. */
async function triedAgain(at: number): Promise<boolean> {
  if (!(await again().isVisible())) return false;
  const said = await side.getByRole('alert').textContent();
  expect([at, said]).toEqual([at, expect.stringMatching(/^[ก-๙][^A-Za-z]+$/)]);
  await again().click();
  await done().waitFor();
  return true;
}

const values = async (unit: string, month: string) =>
  (await sidebar.rows(unit, 'T1'))
    .filter((row) => row.เดือน === month)
    .map((row) => [row['ค่า 1'], row.ครั้งที่ส่ง]);

test('a new report, a fault at every third call: one row', async () => {
  const kinds = ['throw', 'replyLost'] as const;
  let calls = 99;
  let failed = 0;
  let at = 0;
  for (const unit of UNITS)
    for (const month of MONTHS) {
      if (at > calls) break;
      await choose(unit, month);
      const made = await send(200_000 + at, at, kinds);
      if (at === 0) calls = made;
      if (await triedAgain(at)) failed++;
      expect([at, await values(unit, month)]).toEqual([at, [[200_000 + at, 1]]]);
      at += at === 0 ? 1 : STEP;
    }
  expect(at).toBeGreaterThan(calls);
  expect(failed).toBeGreaterThan(3);
});

test('a report sent before, the other fault at every third call: its row', async () => {
  const kinds = ['replyLost', 'throw'] as const;
  const [unit, month] = [UNITS[0] as string, '2565-06'];
  await choose(unit, month);
  await send(100_000, 0, kinds);
  const calls = await send(200_000, 0, kinds);
  let failed = 0;
  let sent = 2;
  for (let at = 1; at <= calls; at += STEP) {
    await send(200_000 + at, at, kinds);
    if (await triedAgain(at)) failed++;
    sent++;
    expect([at, await values(unit, month)]).toEqual([at, [[200_000 + at, sent]]]);
  }
  expect(failed).toBeGreaterThan(2);
});
