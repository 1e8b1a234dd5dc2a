// The form of one KPI for the province, with the table of its units behind it.
import type { CatalogueKpi, Unit } from '../../src/catalogue/types';
import { reportsItself } from '../../src/domain/checks/rollUpCase';
import { type CompiledKpi, requireCompiled } from '../../src/domain/compiledKpi';
import { monthInFull } from '../../src/domain/month';
import { printTexts as texts } from '../../src/text/printTexts';
import type { PageOffice } from '../office/pageOffice';
import { CHECKED_COLUMNS } from '../office/reportRows';
import { districtPart } from './model/districtPart';
import { type ProvinceResult, provinceResult } from './model/provinceFacts';
import { type ProvinceUnit, provinceUnit } from './model/provinceUnits';
import type { ReportCells } from './model/reportTexts';
import type { FindReport } from './monthReports';
import type { PrintChoice } from './printChoice';
import { fiscalYear, monthOf, type Printed } from './printed';

/** `find` is null for empty forms. */
export function provinceForms(
  choice: PrintChoice,
  office: PageOffice,
  province: Unit,
  find: FindReport | null,
): Printed {
  const kpi = office.kpis.find(({ code }) => code === choice.kpi);
  if (!kpi) return { forms: [], attached: [], notes: [] };
  const month = monthOf(choice.month);
  const own = find?.(province.name, kpi.code)?.cells;
  const source = { kpi, unit: province, target: null, month, year: fiscalYear(office, month) };
  const { compiled, units, result } = provinceFactsFor(kpi, office, find ?? (() => null), {
    weight: kpi.weight,
    cells: own ?? {},
  });
  const form = { ...source, report: find && result.facts };
  const districts = find
    ? districtPart(source, compiled, units, result)
    : districtPart(source, compiled, units.map(blankUnit), blankResult(result));
  const notes: string[] = [];
  if (find && month && !units.some(({ counts }) => counts))
    notes.push(texts.noProvinceReports(monthInFull(month)));
  if (find && !own) notes.push(texts.provinceTextsMissing);
  return { forms: [form], attached: [districts], notes };
}

/** In an empty table only the names of the units stand. */
function blankUnit(unit: ProvinceUnit): ProvinceUnit {
  return { ...unit, counts: false, level: null, score: null, state: '' };
}

function blankResult({ facts }: ProvinceResult): ProvinceResult {
  return { facts: { ...facts, score: '', explanation: '' }, share: null, mean: null };
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
    .filter(({ unit, target }) => reportsItself(unit.type, target))
    .map(({ unit, target }) => {
      const { row = null, cells = {}, certified = {} } = find(unit.name, kpi.code) ?? {};
      const report = { unit, target, row, cells, certified };
      return provinceUnit(report, { kpi, percentColumn: CHECKED_COLUMNS.percent, floor });
    });
  return { compiled, units, result: provinceResult(compiled, units, { weight, cells, floor }) };
}
