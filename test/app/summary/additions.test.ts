// What a summary says beside its tables: activities that are overdue, another rounding, ratings, and where `สารบัญ` leads.

import { newPage } from '../../../src/app/documents/newPage';
import { boardNotes } from '../../../src/app/summary/boardNotes';
import { writeCharts } from '../../../src/app/summary/chartTables';
import type { Settings } from '../../../src/catalogue/settings';
import type { SummaryTotal } from '../../../src/domain/summary/monthSummary';
import type { Workbench } from '../../../workbench/run/workbench';
import { expectBook, openApp } from '../support/openApp';
import { kpi, summarised, target } from './support/summaryBook';
import { lastAlert, SUMMARISE, TAB } from './support/summaryTab';

jest.setTimeout(120_000);

describe('in the tab', () => {
  let workbench: Workbench;
  let start: unknown;
  beforeAll(async () => {
    workbench = await openApp({ sample: 'june-2565' });
    start = await workbench.snapshot();
  });
  beforeEach(() => workbench.restore(start));

  test('an activity of the plan that is overdue, until it is done', async () => {
    const plan = await workbench.read('แผนปฏิบัติการ');
    const at = (heading: string) => String.fromCharCode(65 + (plan[0]?.indexOf(heading) as number));
    await workbench.type('แผนปฏิบัติการ', `${at('วันครบกำหนด')}2`, '1 มิ.ย. 2565');
    await workbench.type('แผนปฏิบัติการ', `${at('กิจกรรม')}2`, 'ประชุมคณะทำงาน');
    await workbench.click(SUMMARISE);
    const lines = async () => (await workbench.read(TAB)).map(([cell]) => String(cell));
    expect(await lines()).toContainEqual(expect.stringContaining('ประชุมคณะทำงาน (ครบกำหนด 1 มิ.ย. 2565'));
    await workbench.type('แผนปฏิบัติการ', `${at('สถานะ')}2`, 'แล้วเสร็จ');
    await workbench.click(SUMMARISE);
    expect(await lines()).not.toContainEqual(expect.stringContaining('ประชุมคณะทำงาน'));
  });

  test('สารบัญ leads there, once, and again after the tab was made anew', async () => {
    const listed = async () => (await workbench.read('สารบัญ')).filter(([name]) => name === TAB);
    expect(await listed()).toEqual([]);
    await workbench.click(SUMMARISE);
    await workbench.click(SUMMARISE);
    expect(await listed()).toEqual([[TAB, 'สรุปผลการประเมินตนเอง']]);
    const { length } = await workbench.read('สารบัญ');
    for (const [from, to] of [
      [TAB, 'มิถุนายน'],
      ['มิถุนายน', 'มิ.ย.'],
    ] as const) {
      await workbench.renameSheet(from, to);
      await workbench.click(SUMMARISE);
      const rows = await workbench.read('สารบัญ');
      expect(rows.map(([name]) => name)).toEqual(expect.arrayContaining([to]));
      expect(rows).toHaveLength(length);
    }
    await workbench.renameSheet('มิ.ย.', TAB);
    await workbench.click(SUMMARISE);
    expect(await listed()).toHaveLength(1);
    await workbench.deleteSheet(TAB);
    await workbench.click(SUMMARISE);
    expect(await listed()).toHaveLength(1);
  });

  test('ratings where they are switched on', async () => {
    const settings = await workbench.read('ตั้งค่า');
    const row = settings.findIndex(([name]) => name === 'เกณฑ์เทียบระดับ') + 1;
    const noted = async () =>
      (await workbench.read(TAB)).some(([cell]) => String(cell).includes('โปรดตรวจสอบกับหนังสือสั่งการของกรมฯ'));
    await workbench.click(SUMMARISE);
    expect(await noted()).toBe(false);
    await workbench.type('ตั้งค่า', `B${row}`, 'เปิด');
    await workbench.click(SUMMARISE);
    expect(await noted()).toBe(true);
  });

  test('a workbook of a newer version is left alone', async () => {
    await workbench.type('_ระบบ', 'A2', '~999');
    const before = await workbench.snapshot();
    await workbench.click(SUMMARISE);
    expect(await lastAlert(workbench)).toContain('รุ่น');
    await expectBook(workbench, before);
  });
});

const total = (score: number, otherwise: number): SummaryTotal => {
  return { score, otherwise, percent: score * 20, weight: 100, count: 1, notReported: 0 };
};
const office = { kpis: [kpi('T1', { weight: 100 })], targets: [target('บางคล้า', 'T1', { bases: [1000] })] };

test('totals that the other rounding changes are named, and no others', () => {
  const { summary } = summarised(office);
  const [first] = summary.units;
  if (!first) throw new Error('one unit');
  const settings = (rating: string) => ({ text: () => rating }) as unknown as Settings;
  const notes = (totals: SummaryTotal, rounding: 'once' | 'dpis', rating = '') => {
    const units = [{ ...first, totals: { team: totals, individual: null, combined: null } }];
    const province = { team: null, individual: null, combined: null };
    return boardNotes({ ...summary, units, province }, { rounding } as never, settings(rating));
  };
  expect(notes(total(3.45, 3.46), 'once')).toEqual(['ถ้าปัดเศษแบบ DPIS คะแนนจะต่างไป: อ.บางคล้า รายทีม 3.46']);
  expect(notes(total(3.46, 3.45), 'dpis')).toEqual(['ถ้าปัดเศษครั้งเดียว คะแนนจะต่างไป: อ.บางคล้า รายทีม 3.45']);
  expect(notes(total(3.45, 3.45), 'once')).toEqual([]);
  expect(notes(total(4.5, 4.5), 'once', 'เปิด')).toEqual([expect.stringMatching(/อ\.บางคล้า ดีเด่น$/)]);
});

test('a chart that shows some of the units says so', () => {
  const { summary } = summarised(office);
  const titled = (count: number) => {
    const page = newPage(new Array(26).fill(40));
    writeCharts(page, { ...summary, units: new Array(count).fill(summary.units[0]) });
    return page.content().charts[0]?.title;
  };
  expect(titled(40)).toBe('คะแนนรายหน่วยงาน (เต็ม 5)');
  expect(titled(41)).toBe('คะแนนรายหน่วยงาน (เต็ม 5) – 40 หน่วยงานแรก จากทั้งหมด 41');
});
