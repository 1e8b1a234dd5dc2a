// An office as a page sees it: everything the raw tables of `readTabs` say, read by the code the script reads them with.

import { certifiedCells, type Decisions, readDecisions } from '../../src/catalogue/decisionTable';
import { dueDays } from '../../src/catalogue/dueDays';
import { type Office, officeIn } from '../../src/catalogue/office';
import { UNIT_TYPES } from '../../src/catalogue/tables/tableWords';
import type { CatalogueKpi, Unit, UnitTarget } from '../../src/catalogue/types';
import { tabName } from '../../src/catalogue/workbookTabs';
import type { PlacedCells } from '../../src/contract/problems';
import type { ReadableTab } from '../../src/contract/reports';
import { keyOfSerial, serialOf } from '../../src/domain/checks/keyReaders';
import type { ThaiMonth } from '../../src/domain/month';
import { textKey } from '../../src/domain/thaiText';
import { reportId } from './reportRows';

/** The tabs that say what is agreed. */
export const DEFINITION_TABS = ['kpis', 'criteria', 'inputs', 'evidence', 'units', 'targets'] as const;

/** The tabs a page office is made of. */
export const OFFICE_TABS = [
  ...DEFINITION_TABS,
  'settings',
  'calendar',
  'decisions',
] as const satisfies readonly ReadableTab[];

/** The definitions, and what pages look up in them. */
export interface PageOffice extends Office {
  /** Units that have a row in the agreement, and the province, in the order of `หน่วยงาน`. */
  readonly units: readonly Unit[];
  /** Months of the round as keys. */
  readonly months: readonly string[];
  /** `การรับรองผล`, the truth about states. */
  readonly decisions: Decisions;
  /** The row of `เป้าหมาย`; null for a pair outside the agreement. */
  target(unit: string, kpi: string): UnitTarget | null;
  /** The province's reports hold texts only. */
  isProvince(unit: string): boolean;
  /** KPIs of the unit's agreement, in the order of `ตัวชี้วัด`; the province writes about all of them. */
  kpisOf(unit: string): readonly CatalogueKpi[];
  /** ISO day by which a month is to be reported; '' where `ปฏิทินการรายงาน` does not say. */
  dueDay(month: string, kpi: string): string;
}

/** Throws ProblemError for a definition that cannot be read. */
export function pageOffice(tabs: readonly PlacedCells[], today: ThaiMonth): PageOffice {
  const named = (name: ReadableTab) =>
    tabs.find(({ tab }) => textKey(tab) === textKey(tabName(name)))?.values ?? [];
  const definitions = DEFINITION_TABS.map(named);
  const office = officeIn(definitions, named('settings'), today);
  const { sources, settings, kpis } = office;
  const byUnit = new Map<string, Map<string, UnitTarget>>();
  for (const { code } of kpis) {
    // Asking for the KPI is what makes its targets known.
    const kpi = sources.kpi(code);
    const targets = 'inputs' in kpi ? (sources.targets(kpi) as readonly UnitTarget[] | null) : null;
    for (const target of targets ?? []) {
      const unit = textKey(target.unit);
      byUnit.set(unit, (byUnit.get(unit) ?? new Map()).set(code, target));
    }
  }
  const units = ((sources.units ?? []) as readonly Unit[]).filter(
    ({ name, type }) => type === UNIT_TYPES.จังหวัด || byUnit.has(textKey(name)),
  );
  const [first, last] = [settings.round?.first ?? today, settings.round?.last ?? today].map(serialOf) as [
    number,
    number,
  ];
  const provinces = units.filter(({ type }) => type === UNIT_TYPES.จังหวัด).map(({ name }) => name);
  const due = dueDays(named('calendar'), office);
  const decisions = readDecisions(named('decisions'), sources.units);
  return {
    ...office,
    sources: {
      ...sources,
      certified: (month, unit, kpi) => certifiedCells(decisions.last.get(reportId({ month, unit, kpi }))),
    },
    decisions,
    units,
    months: Array.from({ length: last - first + 1 }, (_, i) => keyOfSerial(first + i)),
    target: (unit, kpi) => byUnit.get(textKey(unit))?.get(kpi) ?? null,
    isProvince: (unit) => provinces.includes(unit),
    kpisOf: (unit) =>
      provinces.includes(unit) ? kpis : kpis.filter(({ code }) => byUnit.get(textKey(unit))?.has(code)),
    dueDay: due,
  };
}
