// All sixteen KPIs of one unit filed by keyboard alone: each row right to the last value, and nothing asked that is known already.
import type { Frame, Page } from 'playwright-core';
import { clearReports, eventually, PageHost } from './support/openPage';
import { ReportSidebar } from './support/reportSidebar';

const UNIT = 'ท่าตะเกียบ';
const REPORTER = 'นักวิชาการพัฒนาชุมชน';

/** What is typed, in the order of `ช่องข้อมูล`: true ticks, null leaves what is filled in already. `level`, `score`: by the printed criteria. */
const REPORTS: readonly {
  readonly kpi: string;
  readonly typed: readonly (string | true | null)[];
  readonly row: readonly (number | boolean | '')[];
  /** What the level not yet reached asks for. */
  readonly result: number;
  readonly level: number;
  readonly weight: number;
}[] = [
  // (801,220.28 + 45,000) / 1,020,155.28 = 82.95 %
  {
    kpi: 'T1',
    typed: ['๘๐๑,๒๒๐.๒๘', '45,000', null, null],
    row: [801220.28, 45000, 1020155.28, ''],
    result: 82.9501446,
    level: 1,
    weight: 20,
  },
  // 92 % in BPM; what is promised per month is due three times by June, and was not reported before.
  { kpi: 'T2', typed: [true, true, '3', '92'], row: [true, true, 3, 92], result: 92, level: 4, weight: 20 },
  // No report of income to the province.
  {
    kpi: 'T3',
    typed: ['10', '2', '5', '2', '12', '0'],
    row: [10, 2, 5, 2, 12, 0],
    result: 0,
    level: 4,
    weight: 20,
  },
  // 8 of 200 makers = 4 %.
  { kpi: 'T4', typed: ['12', '2', '8', '200'], row: [12, 2, 8, 200], result: 12, level: 4, weight: 20 },
  // 3 of 5 plans = 60 %.
  { kpi: 'T5', typed: [true, '1', '3', '5'], row: [true, 1, 3, 5], result: 60, level: 4, weight: 20 },
  // 10 of 40 households left = 25 %.
  { kpi: 'P1', typed: ['10', '40'], row: [10, 40], result: 25, level: 3, weight: 10 },
  // 12 of 20 = 60 %.
  { kpi: 'P2', typed: ['12', null], row: [12, 20], result: 60, level: 4, weight: 15 },
  { kpi: 'P3', typed: ['4', null], row: [4, 4], result: 100, level: 5, weight: 10 },
  // Two of three registered groups have money.
  {
    kpi: 'P4',
    typed: ['90', '100', '3', '3', '2', '1', '2'],
    row: [90, 100, 3, 3, 2, 1, 2],
    result: 66.6666667,
    level: 3,
    weight: 10,
  },
  // 43,000 / 38,000 = + 13.16 %.
  { kpi: 'P5', typed: ['43,000', null], row: [43000, 38000], result: 13.1578947, level: 3, weight: 10 },
  // No monthly report.
  {
    kpi: 'P6',
    typed: ['969', '969', '969', null, '6', '3', '24', '0', '300', '969'],
    row: [969, 969, 969, 969, 6, 3, 24, 0, 300, 969],
    result: 0,
    level: 3,
    weight: 10,
  },
  // 24 of 34 plots = 70.59 %.
  {
    kpi: 'P7',
    typed: [true, '0', '12', null, true, '24', null],
    row: [true, 0, 12, 4, true, 24, 34],
    result: 70.5882353,
    level: 4,
    weight: 10,
  },
  // 50,000 of 206,686 = 24.19 %.
  {
    kpi: 'P8',
    typed: [true, true, true, true, '3', '3', '50,000', null],
    row: [true, true, true, true, 3, 3, 50000, 206686],
    result: 24.1912853,
    level: 4,
    weight: 10,
  },
  // 160,000 of 600,000 = 26.67 %.
  {
    kpi: 'P9',
    typed: [true, true, true, '160,000', '600,000', null],
    row: [true, true, true, 160000, 600000, ''],
    result: 26.6666667,
    level: 4,
    weight: 10,
  },
  // 3,999 people are fewer than 4,000.
  {
    kpi: 'P10',
    typed: [true, true, true, '3', '2', '1', '3,999'],
    row: [true, true, true, 3, 2, 1, 3999],
    result: 3999,
    level: 4,
    weight: 5,
  },
  // 3 of 105 products = 2.86 %.
  { kpi: 'P11', typed: ['3', '2', null, '2'], row: [3, 2, 105, 2], result: 2.8571429, level: 2, weight: 5 },
];

const host = new PageHost();
let page: Page;
let sidebar: ReportSidebar;
let frame: Frame;

jest.setTimeout(180_000);
beforeAll(async () => {
  page = (await host.open({ width: 1366, height: 900 })).page;
  sidebar = new ReportSidebar(page);
  await clearReports(page);
  await agreeOnAll(page);
});
afterAll(() => host.close());

/** In the printed agreement no unit has all sixteen. */
async function agreeOnAll(opened: Page): Promise<void> {
  await opened.evaluate(async (unit) => {
    const rows = await workbench.read('เป้าหมาย');
    const p4 = rows.findIndex((row) => row[0] === 'P4' && row[1] === unit);
    await workbench.paste('เป้าหมาย', `C${p4 + 1}`, [['ประเมิน', '']]);
    await workbench.insertRows('เป้าหมาย', rows.length, 1);
    const free = (await workbench.read('เป้าหมาย')).findIndex((row) => row[0] === '') + 1;
    await workbench.paste('เป้าหมาย', `A${free}`, [['P2', unit, 'ประเมิน', '', 'รายงานเอง', 20]]);
  }, UNIT);
}

/** What has the keyboard: its label or text, its id, and what stands in it. */
async function focused() {
  return frame.evaluate(() => {
    const one = document.activeElement as HTMLInputElement;
    const label = one.labels?.[0]?.textContent ?? one.textContent ?? '';
    return { label, id: one.id, value: one.type === 'checkbox' ? one.checked : one.value };
  });
}

/** From where the keyboard is to the button that sends, filling in what is met on the way. Blank fields of figures that nothing was typed into. */
async function fillIn({ kpi, typed }: (typeof REPORTS)[number], isFirst: boolean): Promise<string[]> {
  const blank: string[] = [];
  const met = new Set<number>();
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab');
    const { label, id, value } = await focused();
    if (id === 'send') {
      expect([...met].sort((a, b) => a - b)).toEqual(typed.map((_, at) => at));
      return blank;
    }
    const place = Number(/^field-value(\d+)$/.exec(id)?.[1] ?? 0) - 1;
    if (place >= 0) met.add(place);
    const text = typed[place] ?? null;
    if (text === true) await page.keyboard.press('Space');
    else if (text !== null) await page.keyboard.type(text);
    else if (place >= 0 && value === '') blank.push(label);
    if (id === 'field-evidence1') await page.keyboard.insertText(`ที่ ฉช ${kpi}`);
    if (id === 'field-reporter' && isFirst) await page.keyboard.insertText(REPORTER);
    else if (id === 'field-reporter') expect(value).toBe(REPORTER);
  }
  throw new Error('the button that sends was not reached');
}

test('sixteen KPIs by keyboard alone', async () => {
  await sidebar.open();
  frame = await sidebar.frame();
  await sidebar.side.getByLabel('หน่วยงาน').focus();
  for (let i = 0; i < 16 && (await focused()).value !== UNIT; i++) {
    const { value } = await focused();
    await page.keyboard.press('ArrowDown');
    await eventually(async () => (await focused()).value === value, false);
    await sidebar.side.locator('progress').waitFor({ state: 'hidden' });
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  for (const [i, report] of REPORTS.entries()) {
    const { kpi, level } = report;
    await eventually(() => sidebar.kpi.inputValue(), kpi);
    await sidebar.sendButton.waitFor();
    const blank = await fillIn(report, i === 0);
    // T1: nothing given back; only what counts as nothing when it is left blank.
    expect({ kpi, blank: blank.length }).toEqual({ kpi, blank: kpi === 'T1' ? 1 : 0 });
    await page.keyboard.press('Enter');
    await sidebar.side.getByText(`ส่งรายงานแล้ว ได้ระดับ ${level} `).waitFor();
    if (i === REPORTS.length - 1) break;
    expect((await focused()).label).toMatch(/^รายงานตัวชี้วัดถัดไป: /);
    await page.keyboard.press('Enter');
  }

  const [headings = [], ...rows] = await page.evaluate(() => workbench.read('ผลการดำเนินงาน'));
  const written = rows
    .filter((row) => row[2] !== '')
    .map((row) => Object.fromEntries(headings.map((heading, i) => [String(heading), row[i]])));
  expect(written).toHaveLength(REPORTS.length);
  REPORTS.forEach(({ kpi, row, result, level, weight }, i) => {
    const values = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`ค่า ${at + 1}`, row[at] ?? '']));
    expect(written[i]).toMatchObject({
      เดือน: '2565-06',
      หน่วยงาน: UNIT,
      รหัส: kpi,
      ...values,
      ผลการดำเนินงาน: expect.closeTo(result, 6),
      ระดับคะแนน: level,
      ค่าคะแนนที่ได้: level,
      น้ำหนัก: weight,
      ค่าคะแนนถ่วงน้ำหนัก: expect.closeTo((level * weight) / 100, 9),
      'หลักฐานอ้างอิง 1': `ที่ ฉช ${kpi}`,
      สถานะ: 'ส่งแล้ว รอตรวจสอบ',
      วันที่ส่ง: '21 มิ.ย. 2565',
      'ผู้รายงาน (ตำแหน่ง)': REPORTER,
      ครั้งที่ส่ง: 1,
    });
  });
});
