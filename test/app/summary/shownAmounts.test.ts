// A result below a threshold never looks as if it had reached it, in whichever table it stands.
import { newPage, type Page } from '../../../src/app/documents/newPage';
import { writeKpiTable } from '../../../src/app/summary/kpiTable';
import { writeScoreboard } from '../../../src/app/summary/scoreboard';
import { levelLook } from '../../../src/app/summary/summaryLooks';
import { summarised, target } from './support/summaryBook';

const OF = 'บางคล้า';
const cellsOf = (write: (page: Page) => void) => {
  const page = newPage(new Array<number>(20).fill(50));
  write(page);
  return page.content();
};

test('a share of 89.996 is not 90', () => {
  const { summary } = summarised({
    targets: [target(OF, 'T1', { bases: [100_000] })],
    reports: [{ unit: OF, kpi: 'T1', values: [89_996, 0, 100_000, 0] }],
  });
  const { cells } = cellsOf((page) => writeKpiTable(page, summary.kpis));
  expect(cells.flat()).toContain('ร้อยละ 89.996');
  expect(cells.flat()).not.toContain('ร้อยละ 90');
});

test('points of 4.96 are not printed as 5.0, and keep the colour of level 4', () => {
  expect(levelLook(4.96, '0.0')).toMatchObject({ format: '0.00', fill: levelLook(4).fill });
  expect(levelLook(4.9996, '"จ."0.0').format).toBe('"จ."0.0000');
  expect(levelLook(4.94, '0.0').format).toBe('0.0');
  expect(levelLook(5, '0.0').format).toBe('0.0');
});

test('a total of 89.96 percent is printed with both decimals', () => {
  const { summary } = summarised({ targets: [target(OF, 'T1', { bases: [1000] })] });
  const team = { score: 4.5, otherwise: 4.5, percent: 89.96, weight: 20, count: 1, notReported: 0 };
  const province = { ...summary.province, team };
  const { cells, looks, lookOf } = cellsOf((page) => writeScoreboard(page, { ...summary, province }));
  const row = cells.findIndex((values) => values.includes(89.96));
  const column = cells[row]?.indexOf(89.96) ?? -1;
  expect(looks[(lookOf[row] ?? '').charCodeAt(column) - 48]?.format).toBe('General');
});
