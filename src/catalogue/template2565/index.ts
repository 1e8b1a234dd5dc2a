// The KPIs of fiscal year 2565, round 2: looked up one by one, so that a cell asking for one never builds the others.
import type { Catalogue, CatalogueKpi, Unit, UnitTarget } from '../types';
import { expandTargets } from './compactTargets';
import { p1 } from './p1';
import { p2 } from './p2';
import { p3 } from './p3';
import { p4 } from './p4';
import { p5 } from './p5';
import { p6 } from './p6';
import { p7 } from './p7';
import { p8 } from './p8';
import { p9 } from './p9';
import { p10 } from './p10';
import { p11 } from './p11';
import { t1 } from './t1';
import { t2 } from './t2';
import { t3 } from './t3';
import { t4 } from './t4';
import { t5 } from './t5';
import { targets } from './targets';
import { units } from './units';

/** Codes in the order of the agreement. */
export const templateCodes: readonly string[] = [
  'T1',
  'T2',
  'T3',
  'T4',
  'T5',
  'P1',
  'P2',
  'P3',
  'P4',
  'P5',
  'P6',
  'P7',
  'P8',
  'P9',
  'P10',
  'P11',
];

/** Number in the agreement → code. */
export const templateNumbers: { readonly [number: string]: string } = {
  '1.1': 'T1',
  '1.2': 'T2',
  '1.3': 'T3',
  '1.4': 'T4',
  '1.5': 'T5',
  '2.1': 'P1',
  '2.2': 'P2',
  '2.3': 'P3',
  '2.4': 'P4',
  '2.5': 'P5',
  '2.6': 'P6',
  '2.7': 'P7',
  '2.8': 'P8',
  '2.9': 'P9',
  '2.10': 'P10',
  '2.11': 'P11',
};

// Behind functions: the build may turn the imported data into text that is parsed when first touched.
const kpis: { readonly [code: string]: () => CatalogueKpi } = {
  T1: () => t1,
  T2: () => t2,
  T3: () => t3,
  T4: () => t4,
  T5: () => t5,
  P1: () => p1,
  P2: () => p2,
  P3: () => p3,
  P4: () => p4,
  P5: () => p5,
  P6: () => p6,
  P7: () => p7,
  P8: () => p8,
  P9: () => p9,
  P10: () => p10,
  P11: () => p11,
};

/** The KPI with this exact code. */
export function templateKpi(code: string): CatalogueKpi | undefined {
  return templateCodes.indexOf(code) < 0 ? undefined : kpis[code]?.();
}

/** The units of the sample province. */
export function templateUnits(): readonly Unit[] {
  return units;
}

/** All targets, in the order of the agreement. */
export function templateTargets(): UnitTarget[] {
  const rows: UnitTarget[] = [];
  for (const code of templateCodes) rows.push(...templateTargetsOf(code));
  return rows;
}

/** The targets of one KPI. */
export function templateTargetsOf(code: string): UnitTarget[] {
  const compact = templateCodes.indexOf(code) < 0 ? undefined : targets[code];
  return compact ? expandTargets(code, compact) : [];
}

/** The whole template. */
export function templateCatalogue(): Catalogue {
  return {
    kpis: templateCodes.map((code) => templateKpi(code) as CatalogueKpi),
    units: templateUnits(),
    targets: templateTargets(),
  };
}
