// The sample workbook of June 2565: started, filled and checked by the add-on itself, as an office would.
import type { Workbench } from '../run/workbench';
import { SAMPLE_REPORTS } from '../text';
import { juneReports, type SampleReport } from './juneReports';
import type { Agreement } from './juneValues';

const { tabs: T, headings: H, states: S, menu: M } = SAMPLE_REPORTS;

export async function fillJuneBook(workbench: Workbench): Promise<void> {
  await workbench.click(M.start);
  const reports = juneReports(await agreementsOf(workbench), await evidenceOf(workbench));
  const [headings = []] = await workbench.read(T.reports, 'A1:AK1');
  const rows = reports.map((report) => headings.map((heading) => report[String(heading)] ?? ''));
  await workbench.paste(T.reports, 'A2', rows);
  await workbench.paste(T.decisions, 'A2', decisionsOn(reports));
  await workbench.select(T.reports, 'A1');
  await workbench.click(M.check);
  await workbench.select(T.budget, 'A1');
}

/** What each unit reports itself. */
async function agreementsOf(workbench: Workbench): Promise<Agreement[]> {
  const [headings = [], ...rows] = await workbench.read(T.targets);
  const at = (heading: string) => headings.indexOf(heading);
  return rows
    .filter((row) => row[at(H.measured)] === S.measured && row[at(H.from)] === S.own)
    .map((row) => ({
      code: String(row[0]),
      unit: String(row[1]),
      bases: [1, 2, 3].map((n) => row[at(`${H.base} ${n}`)] as number | ''),
      first: row[at(`${H.target} 1`)] as number | '',
      unlevelled: row[at(H.unlevelled)] as number | '',
    }));
}

/** KPI → how many items of evidence it asks for. */
async function evidenceOf(workbench: Workbench): Promise<Record<string, number>> {
  const [, ...rows] = await workbench.read(T.evidence);
  const counts: Record<string, number> = {};
  for (const [code] of rows) if (code !== '') counts[String(code)] = (counts[String(code)] ?? 0) + 1;
  return counts;
}

/** April is closed; what is certified stands with the figures it was certified with. */
function decisionsOn(reports: readonly SampleReport[]): (string | number)[][] {
  const rows: (string | number)[][] = reports
    .filter((report) => report[H.status] === S.certified)
    .map((report) => {
      const values = Array.from({ length: 10 }, (_, i) => report[`${H.value} ${i + 1}`] ?? '');
      const key = [report[H.month], report[H.unit], report[H.kpi]].join('|');
      const month = String(report[H.month]).slice(-1) === '4' ? 'เม.ย.' : 'พ.ค.';
      return [
        key,
        1,
        S.certified,
        '',
        SAMPLE_REPORTS.certifier,
        `25 ${month} 2565 10.00`,
        JSON.stringify(values),
        '',
        '',
      ];
    });
  rows.push(['2565-04', '', S.closed, '', SAMPLE_REPORTS.certifier, '26 เม.ย. 2565 16.00', '', '', '']);
  return rows;
}
