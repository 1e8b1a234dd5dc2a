// Every cell of the corpus under the rules of a sheet: the one fault it is, named at its own cell, or none.
import { pageOffice } from '../../html/office/pageOffice';
import { REPORT_COLUMNS, readReportColumns, reportHeadingOf } from '../../src/catalogue/reportHeadings';
import { checkReports } from '../../src/domain/checks/checkReports';
import { checkSentence } from '../../src/text/checkSentences';
import { officeTabs } from '../html/office/officeTabs';
import { isFault } from './cells/corpusCell';
import { type CorpusColumn, corpus, rowOf } from './corpusRows';

const { sources } = pageOffice(officeTabs(), { year: 2565, month: 9 });
const columns = readReportColumns(REPORT_COLUMNS.map(reportHeadingOf));
/** A report of a year written as most people write it: a column with two eras is a fault of the other. */
const BESIDE = { month: '2565-05', unit: 'แปลงยาว', kpi: 'P2', value1: 1, value2: 30 };

function findingsAt(column: CorpusColumn, one: CorpusColumn['cases'][number]) {
  const cells = (row: object) => REPORT_COLUMNS.map((key) => (row as { [key: string]: unknown })[key] ?? '');
  const rows = [cells(rowOf(column, one)), cells(BESIDE), cells({ ...BESIDE, month: 'เม.ย. 65' })];
  const { findings } = checkReports({ columns, rows, sources });
  return findings.filter(
    (finding) => finding.row === 0 && finding.column === REPORT_COLUMNS.indexOf(column.column),
  );
}

test('the corpus has at least 500 cases, none of them twice', () => {
  const all = Object.entries(corpus).flatMap(([name, { cases }]) =>
    cases.map(({ cell }) => `${name} ${typeof cell} ${String(cell)}`),
  );
  expect(all.length).toBeGreaterThanOrEqual(500);
  expect(all.filter((one, i) => all.indexOf(one) !== i)).toEqual([]);
});

describe.each(Object.entries(corpus))('%s', (_, column) => {
  test.each(column.cases)('$about: $cell', (one) => {
    const found = findingsAt(column, one);
    expect(found.map(({ code }) => code).join(' ')).toBe(isFault(one.means) ? one.means.fault : '');
    for (const finding of found) {
      const sentence = checkSentence({ finding, column: 'คอลัมน์', cause: '' });
      expect(sentence).toMatch(/^(ต้องแก้ไข|ควรตรวจสอบ): [^\n]*[ก-๙]/);
      expect(sentence.length).toBeLessThan(600);
    }
  });
});
