// What a form is made from.
import type { CatalogueKpi, Unit, UnitTarget } from '../../../src/catalogue/types';
import { monthInFull, type ThaiMonth } from '../../../src/domain/month';
import type { ReportFacts } from './reportFacts';

export interface FormSource {
  readonly kpi: CatalogueKpi;
  readonly unit: Unit;
  /** Null where the agreement has no row, as for the province. */
  readonly target: UnitTarget | null;
  /** Null leaves the month to be written by hand. */
  readonly month: ThaiMonth | null;
  /** Fiscal year of the round, B.E. */
  readonly year: number;
  /** Null: an empty form. */
  readonly report: ReportFacts | null;
}

/** "มิถุนายน 2565", or room to write it. */
export function monthText({ month }: FormSource): string {
  return month ? monthInFull(month) : '................................';
}

/** "อำเภอบางคล้า"; a name that says what it is stays as it is. */
export function unitText({ name, type }: Pick<Unit, 'name' | 'type'>): string {
  if (type === 'ตำแหน่ง' || name.startsWith(type)) return name;
  return `${type}${name}`;
}

/** "1.1 ร้อยละของ…". */
export function kpiTitle({ number, name }: Pick<CatalogueKpi, 'number' | 'name'>): string {
  return number === '' ? name : `${number} ${name}`;
}

/** The unit's collector; the province collects through the KPI's coordinators. */
export function collectorOf({ kpi, unit }: FormSource): string {
  const coordinators = kpi.coordinators.filter((one, i, all) => all.indexOf(one) === i).join(', ');
  return unit.collector || (unit.type === 'จังหวัด' ? coordinators : '');
}
