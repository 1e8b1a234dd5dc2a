// What is chosen to begin with, and what stays chosen when something else changes.
import type { Unit } from '../../src/catalogue/types';
import { monthKey } from '../../src/domain/month';
import { thisMonth } from '../office/bangkokTime';
import type { PageOffice } from '../office/pageOffice';
import type { PrintChoice } from './printChoice';
import { unitsFor } from './printed';

/** The first unit's first KPI, of this month or the month of the round nearest to it. */
export function firstChoice(office: PageOffice): PrintChoice {
  const today = monthKey(thisMonth());
  const begun = office.months.filter((month) => month <= today);
  const month = begun[begun.length - 1] ?? office.months[0] ?? '';
  return settledChoice(office, {
    what: 'kpi',
    month,
    unit: '',
    province: '',
    kpi: '',
    isEmpty: false,
    isThai: true,
    isSigned: false,
    cover: 'none',
  });
}

/** Only units, provinces and KPIs that there are. */
export function settledChoice(office: PageOffice, choice: PrintChoice): PrintChoice {
  const units = unitsFor(office, 'unit');
  const [agreed = units[0]] = units.filter(({ name }) => office.kpisOf(name).length > 0);
  const unit = among(choice.unit, units, agreed);
  const provinces = unitsFor(office, 'province');
  const province = among(choice.province, provinces, provinces[0]);
  const kpis = choice.what === 'province' ? office.kpis : office.kpisOf(unit);
  const kpi = kpis.some(({ code }) => code === choice.kpi) ? choice.kpi : (kpis[0]?.code ?? '');
  return { ...choice, unit, province, kpi };
}

function among(name: string, units: readonly Unit[], first: Unit | undefined): string {
  return units.some((unit) => unit.name === name) ? name : (first?.name ?? '');
}
