// Which reports have to be read for a choice. Always all months: counts per month are judged over the round so far.
import type { ReportKey } from '../../src/contract/reports';
import type { PageOffice } from '../office/pageOffice';
import type { PrintChoice } from './printChoice';

/** '' = any. A unit that uses the province's result needs the reports of all units. */
export function wantedReports({ what, unit, kpi }: PrintChoice, office: PageOffice): ReportKey {
  const agreed = what === 'unit' ? office.kpisOf(unit).map(({ code }) => code) : [kpi];
  const isOwn = agreed.every((code) => office.target(unit, code)?.from !== 'province');
  return {
    month: '',
    unit: what !== 'province' && isOwn ? unit : '',
    kpi: what === 'unit' ? '' : kpi,
  };
}
