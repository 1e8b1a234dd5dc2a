// The form of one KPI for the province, with the table of its units behind it.
import type { CatalogueKpi, Unit } from '../../src/catalogue/types';
import { type CompiledKpi, requireCompiled } from '../../src/domain/compiledKpi';
import { monthInFull, type ThaiMonth } from '../../src/domain/month';
import { printTexts as texts } from '../../src/text/printTexts';
import type { PageOffice } from '../office/pageOffice';
import { CHECKED_COLUMNS } from '../office/reportRows';
import { districtPart } from './model/districtPart';
import { formPart } from './model/formPart';
import { type ProvinceResult, provinceResult } from './model/provinceFacts';
import { type ProvinceUnit, provinceUnit, reportsItself } from './model/provinceUnits';
import type { ReportCells } from './model/reportTexts';
import type { FindReport } from './monthReports';
import type { PrintChoice } from './printChoice';
import { monthOf, type Printed } from './unitForms';

/** `find` is null for empty forms. */
export function provinceForms(
  choice: PrintChoice,
  office: PageOffice,
  province: Unit,
  find: FindReport | null,
): Printed {
  const kpi = office.kpis.find(({ code }) => code === choice.kpi);
  if (!kpi) return { parts: [], forms: [], notes: [] };
  const month = monthOf(choice.month);
  const own = find?.(province.name, kpi.code)?.cells;
  const source = { kpi, unit: province, target: null, month, year: fiscalYear(office, month) };
  const { compiled, units, result } = provinceFactsFor(kpi, office, find ?? (() => null), {
    weight: kpi.weight,
    cells: own ?? {},
  });
  const form = { ...source, report: find && result.facts };
  const districts = districtPart(source, compiled, units, find ? result : NOTHING);
  const notes: string[] = [];
  if (find && month && !units.some(({ counts }) => counts)) notes.push(texts.noProvinceReports(monthInFull(month)));
  if (find && !own) notes.push(texts.provinceTextsMissing);
  return { parts: [formPart(form), districts], forms: [form], notes };
}

/** What the units that report themselves make together. */
export function provinceFactsFor(
  kpi: CatalogueKpi,
  office: PageOffice,
  find: FindReport,
  { weight, cells }: { weight: number; cells: ReportCells },
): { compiled: CompiledKpi; units: readonly ProvinceUnit[]; result: ProvinceResult } {
  const compiled = requireCompiled(kpi);
  const { floor } = office.settings;
  const units = office.units
    .map((unit) => ({ unit, target: office.target(unit.name, kpi.code) }))
    .filter(({ unit, target }) => reportsItself(unit, target))
    .map(({ unit, target }) => {
      const found = find(unit.name, kpi.code);
      const report = { unit, target, row: found?.row ?? null, cells: found?.cells ?? {} };
      return provinceUnit(report, { kpi, percentColumn: CHECKED_COLUMNS.percent, floor });
    });
  return { compiled, units, result: provinceResult(compiled, units, { weight, cells, floor }) };
}

/** The fiscal year of the round: as set, else that of the month. */
export function fiscalYear({ settings, months }: PageOffice, month: ThaiMonth | null): number {
  const set = Number(settings.text('year'));
  if (set > 0) return set;
  const any = month ?? monthOf(months[0] ?? '');
  return any ? any.year + (any.month >= 10 ? 1 : 0) : 0;
}
