// The forms of one unit: a single KPI or its whole agreement, each with its report of the month.
import type { CatalogueKpi, Unit } from '../../src/catalogue/types';
import { monthInFull } from '../../src/domain/month';
import { printTexts as texts } from '../../src/text/printTexts';
import type { PageOffice } from '../office/pageOffice';
import { CHECKED_COLUMNS } from '../office/reportRows';
import { type FormSource, kpiTitle, unitText } from './model/formSource';
import { judgedFacts } from './model/judgedFacts';
import type { ReportFacts } from './model/reportFacts';
import type { FindReport } from './monthReports';
import type { PrintChoice } from './printChoice';
import { fiscalYear, monthOf, type Printed } from './printed';
import { provinceFactsFor } from './provinceForms';

/** `find` is null for empty forms. */
export function unitForms(
  choice: PrintChoice,
  office: PageOffice,
  unit: Unit,
  find: FindReport | null,
): Printed {
  const agreed = office.kpisOf(unit.name);
  const kpis = choice.what === 'kpi' ? agreed.filter(({ code }) => code === choice.kpi) : agreed;
  if (agreed.length === 0) return { forms: [], attached: [], notes: [texts.noKpis(unitText(unit))] };
  const month = monthOf(choice.month);
  const notes: string[] = [];
  const silent: string[] = [];
  const forms: FormSource[] = [];
  for (const kpi of kpis) {
    const target = office.target(unit.name, kpi.code);
    const short = kpiTitle({ number: kpi.number, name: kpi.short });
    if (target && !target.measured) {
      notes.push(texts.notMeasured(short, target.reason));
      continue;
    }
    const report = find && reportOf(kpi, unit, office, find);
    if (find && !report) silent.push(short);
    forms.push({ kpi, unit, target, month, year: fiscalYear(office, month), report });
  }
  if (silent.length > 0 && month) notes.push(texts.noReport(silent, monthInFull(month)));
  return { forms, attached: [], notes };
}

/** Its own report, or the province's where the agreement says so. */
function reportOf(kpi: CatalogueKpi, unit: Unit, office: PageOffice, find: FindReport): ReportFacts | null {
  const target = office.target(unit.name, kpi.code);
  const found = find(unit.name, kpi.code);
  if (target?.from === 'province') {
    const weight = target.weight ?? kpi.weight;
    return provinceFactsFor(kpi, office, find, { weight, cells: found?.cells ?? {} }).result.facts;
  }
  const { floor } = office.settings;
  return found && judgedFacts(found, { kpi, percentColumn: CHECKED_COLUMNS.percent, floor });
}
