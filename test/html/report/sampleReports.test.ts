// Every report of the sample: what its form shows is what the script has written beside it.
import { OFFICE_TABS, type PageOffice, pageOffice } from '../../../html/office/pageOffice';
import { type ReportRecord, reportRecords } from '../../../html/office/reportRows';
import { cellsOf } from '../../../html/report/model/formValues';
import { OpenReport } from '../../../html/report/openReport';
import { ask, openBuilt } from '../../app/support/openApp';
import { TODAY } from '../office/officeTabs';

let office: PageOffice;
let records: ReportRecord[];

beforeAll(async () => {
  const workbench = await openBuilt({ sample: 'june-2565' });
  office = pageOffice(await ask(workbench, 'readTabs', { tabs: OFFICE_TABS }), TODAY);
  records = reportRecords(await ask(workbench, 'readReports', { month: '', unit: '', kpi: '' }));
});

function opened(record: ReportRecord): OpenReport {
  const { month, unit, kpi } = record;
  const found = office.kpis.find(({ code }) => code === kpi);
  if (!found) throw new Error(`no KPI ${kpi}`);
  return new OpenReport(
    { month, unit, kpi },
    found,
    office,
    records.filter((one) => one.unit === unit),
  );
}

test('level, score and weighted score', () => {
  const shown = records.map((record) => {
    const { level, score, weighted } = opened(record).live();
    return [record.month, record.unit, record.kpi, level ?? '', Number(score), Number(weighted)];
  });
  const written = records.map(({ month, unit, kpi, cells: { level, score, weighted } }) => [
    month,
    unit,
    kpi,
    level,
    Number(score),
    Number(Number(weighted).toFixed(4)),
  ]);
  expect(records.length).toBeGreaterThan(100);
  expect(shown).toEqual(written);
});

test('a form that is opened and saved as it is changes nothing', () => {
  for (const record of records) {
    const { form, kpi } = opened(record);
    expect(record.cells).toMatchObject(cellsOf(form, kpi));
  }
});
