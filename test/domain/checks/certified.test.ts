// What was certified is held against what stands in the row: figures, texts and evidence, as far as they were frozen.
import { FROZEN } from '../../../src/catalogue/reportHeadings';
import { certifiedRules } from '../../../src/domain/checks/certifiedRules';
import { check, type Report, tableOf } from './sampleReports';

const FIGURES = 16;
const REPORT: Report = {
  kpi: 'P2',
  values: [15, 30],
  percent: '50.00',
  asOf: '20 มิ.ย. 2565',
  measures: 'เยี่ยมบ้าน\nทุกสัปดาห์',
  evidence2: 'หนังสือ ที่ ฉช 0019/1 ลว. 15 มิ.ย. 2565',
  reason: '',
};
const cellOf = ({ values = [], ...cells }: Report, column: string) =>
  (cells as { readonly [key: string]: unknown })[column] ?? values[Number(column.slice(5)) - 1] ?? '';
const frozen = (report: Report) => FROZEN.map((column) => cellOf(report, column));

const changesIn = (report: Report, certified: readonly unknown[] = frozen(REPORT)) => {
  const table = tableOf([report]);
  const found = check(table, { certified: () => certified }, certifiedRules);
  return found.map(({ column, expected, mend }) => [table.keys[column], expected, mend]);
};

test('nothing is said of a report that stands as it was certified, however it is written', () => {
  expect(changesIn(REPORT)).toEqual([]);
  expect(changesIn({ ...REPORT, values: ['๑๕', '30.0'], percent: 50, measures: 'เยี่ยมบ้าน ทุกสัปดาห์ ' })).toEqual(
    [],
  );
});

test('a text, an evidence, a percentage and a day typed over are told, with what was certified', () => {
  const text = 'เยี่ยมบ้าน\nทุกสัปดาห์';
  expect(changesIn({ ...REPORT, measures: '' })).toEqual([['measures', 'เยี่ยมบ้าน ทุกสัปดาห์', text]]);
  expect(changesIn({ ...REPORT, evidence2: 'x' })).toEqual([
    ['evidence2', REPORT.evidence2, REPORT.evidence2],
  ]);
  expect(changesIn({ ...REPORT, percent: 49 })).toEqual([['percent', '50.00', '50.00']]);
  expect(changesIn({ ...REPORT, asOf: '21 มิ.ย. 2565' })).toEqual([['asOf', REPORT.asOf, REPORT.asOf]]);
});

test('a text that was blank when it was certified is told, too; so are the texts of a province', () => {
  expect(changesIn({ ...REPORT, reason: 'ภายหลัง' })).toEqual([['reason', '', '']]);
  const province: Report = { unit: 'ฉะเชิงเทรา', kpi: 'P2', obstacle: 'ก' };
  expect(changesIn({ ...province, obstacle: 'ข' }, frozen(province))).toEqual([['obstacle', 'ก', 'ก']]);
});

test('a long text is quoted in part, numbers of persons masked; what is put back is whole', () => {
  const text = `โทร 081-234-5678 ${'ก'.repeat(300)}`;
  const [[, expected, mend] = []] = changesIn(REPORT, frozen({ ...REPORT, measures: text }));
  expect(mend).toBe(text);
  expect(expected).toMatch(/^โทร xxx-xxx-xx78 ก{50,120}…$/);
});

test('certified before texts were frozen: figures are told, of texts nothing is known', () => {
  const old = frozen(REPORT).slice(0, FIGURES);
  expect(changesIn({ ...REPORT, measures: 'อื่น', evidence2: '' }, old)).toEqual([]);
  expect(changesIn({ ...REPORT, values: [14, 30] }, old)).toEqual([['value1', 15, 15]]);
});
