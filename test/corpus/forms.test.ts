// Every text of the corpus typed into the report's form and sent: read as what it means or answered beside its field, and in the
// sheet exactly as it was meant or typed.
import { checkedReport } from '../../html/office/checkedReport';
import { fieldProblems } from '../../html/report/model/fieldProblems';
import { cellsOf, type Form, recordOf } from '../../html/report/model/formValues';
import type { ImportColumn } from '../../src/contract/importReports';
import { templateOffice } from '../html/office/officeTabs';
import { isBarred, isFault } from './cells/corpusCell';
import { type CorpusColumn, evidence, figures, narratives, rowOf, shares, ticks } from './corpusRows';
import { type MadeReport, meaningOf, openDoor, saveThrough } from './scriptDoor';

const office = templateOffice();

/** Fields hold texts and ticks. */
function typedCases({ cases }: CorpusColumn) {
  return cases.filter(({ cell }) => typeof cell !== 'number');
}

function formOf(column: CorpusColumn, one: CorpusColumn['cases'][number]): Form {
  const { month = '', unit = '', kpi = '', ...cells } = rowOf(column, one);
  const values: { [key in ImportColumn]?: string | boolean } = {};
  for (const [key, cell] of Object.entries(cells))
    values[key as ImportColumn] = typeof cell === 'number' ? String(cell) : cell;
  return {
    key: { month: String(month), unit: String(unit), kpi: String(kpi) },
    values,
    copied: [],
    seen: '',
  };
}

const kpiOf = ({ report }: CorpusColumn) => {
  const kpi = office.kpis.find(({ code }) => code === report.kpi);
  if (!kpi) throw new Error(`no KPI ${report.kpi}`);
  return kpi;
};

describe.each(Object.entries({ figures, ticks, shares, evidence, narratives }))('%s', (_, column) => {
  const cases = typedCases(column);
  const kpi = kpiOf(column);
  const forms = cases.map((one) => formOf(column, one));
  const own = (form: Form) => cellsOf(form, kpi)[column.column as ImportColumn];

  test('each is read, or answered beside its field', () => {
    const answered = cases.map((one, i) => {
      const form = forms[i] as Form;
      const problems = fieldProblems(form, kpi, checkedReport(recordOf(form, kpi, undefined), [], office));
      const texts = problems.filter((problem) => problem.column === column.column).map(({ text }) => text);
      for (const text of texts) expect(text).toMatch(/^[^\n]*[ก-๙][^\n]*$/);
      const read = typeof one.means === 'number' ? own(form) : null;
      return [one.cell, texts.length > 0, read];
    });
    expect(answered).toEqual(
      cases.map(({ cell, means }) => [cell, isFault(means), typeof means === 'number' ? means : null]),
    );
  });

  test('each stands in the sheet as it was meant or typed', async () => {
    const made = forms.map(
      (form): MadeReport => ({ kpi: kpi.code, column: column.column, cells: cellsOf(form, kpi) }),
    );
    const answers = await saveThrough(await openDoor(), made);
    expect(answers.map(({ outcome, cell }) => [outcome.kind, meaningOf(cell)])).toEqual(
      cases.map(({ means }, i) =>
        isBarred(means) ? ['refused', ''] : ['saved', meaningOf(own(forms[i] as Form))],
      ),
    );
  });
});
