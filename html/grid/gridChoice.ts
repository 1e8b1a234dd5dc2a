// What the wide dialog shows: a month, and all KPIs of one unit or one KPI for all units.
import type { CatalogueKpi } from '../../src/catalogue/types';
import { gridPageTexts as texts } from '../../src/text/gridPageTexts';
import { reportPageTexts } from '../../src/text/reportPageTexts';
import type { PageOffice } from '../office/pageOffice';
import { fullMonth } from '../report/view/fieldNotes';
import type { Choice } from '../report/view/pickView';
import { choice, element } from '../shared/element';

/** `by`: what all rows have in common; the other key of the choice is not used. */
export interface GridChoice extends Choice {
  readonly by: 'unit' | 'kpi';
}

/** One row to be. */
export interface GridPair {
  readonly unit: string;
  readonly kpi: CatalogueKpi;
  readonly name: string;
}

/** The pairs that report themselves, in the order of the tabs. */
export function gridPairs(office: PageOffice, { by, unit, kpi }: GridChoice): GridPair[] {
  const isReporting = (name: string, code: string) => {
    const target = office.target(name, code);
    return target?.measured === true && target.from === 'own';
  };
  if (by === 'unit')
    return office
      .kpisOf(unit)
      .filter(({ code }) => isReporting(unit, code))
      .map((one) => ({ unit, kpi: one, name: `${one.number} ${one.short}` }));
  const found = office.kpis.find(({ code }) => code === kpi);
  if (!found) return [];
  return office.units
    .filter(({ name }) => isReporting(name, kpi))
    .map(({ name }) => ({ unit: name, kpi: found, name }));
}

export function gridChoiceView(
  office: PageOffice,
  chosen: GridChoice,
  choose: (next: GridChoice) => void,
): HTMLElement {
  const units = office.units.filter(({ name }) => !office.isProvince(name));
  const { by } = chosen;
  const keys =
    by === 'unit'
      ? units.map(({ name }) => [name, name] as const)
      : office.kpis.map(({ code, number, short }) => [code, `${number} ${short}`] as const);
  return element(
    'div',
    { class: 'choose-grid' },
    choice(
      reportPageTexts.month,
      office.months.map((key) => [key, fullMonth(key)] as const),
      { id: 'month', value: chosen.month, chosen: (month) => choose({ ...chosen, month }) },
    ),
    choice(
      texts.view,
      [
        ['unit', texts.byUnit],
        ['kpi', texts.byKpi],
      ],
      { id: 'by', value: by, chosen: (value) => choose({ ...chosen, by: value === 'kpi' ? 'kpi' : 'unit' }) },
    ),
    choice(by === 'unit' ? reportPageTexts.unit : reportPageTexts.kpi, keys, {
      id: by,
      value: chosen[by],
      blank: reportPageTexts.choose,
      chosen: (value) => choose({ ...chosen, [by]: value }),
    }),
  );
}
