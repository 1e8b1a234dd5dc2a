// What a choice comes to: the forms, and the month and year they are of.

import type { Unit } from '../../src/catalogue/types';
import { readMonth, type ThaiMonth } from '../../src/domain/month';
import type { PageOffice } from '../office/pageOffice';
import type { FormSource } from './model/formSource';
import type { PrintedPart } from './model/printedForm';
import type { PrintWhat } from './printChoice';

/** Forms to be printed, what goes with them, and what the person is to know about them. */
export interface Printed {
  readonly forms: readonly FormSource[];
  readonly attached: readonly PrintedPart[];
  readonly notes: readonly string[];
}

/** Null for '' and what is no month. */
export function monthOf(key: string): ThaiMonth | null {
  const month = readMonth(key);
  return month && 'month' in month ? month : null;
}

/** The fiscal year of the round: as set, else that of the month. */
export function fiscalYear({ settings, months }: PageOffice, month: ThaiMonth | null): number {
  const set = Number(settings.text('year'));
  if (set > 0) return set;
  const any = month ?? monthOf(months[0] ?? '');
  return any ? any.year + (any.month >= 10 ? 1 : 0) : 0;
}

/** All units of `หน่วยงาน`, also those without agreement: whoever looks for one is told why nothing is printed. */
export function allUnits({ sources }: PageOffice): readonly Unit[] {
  return (sources.units ?? []) as readonly Unit[];
}

/** Who can be printed: those that report, or the provinces they report to. */
export function unitsFor(office: PageOffice, what: PrintWhat): readonly Unit[] {
  return allUnits(office).filter(({ name }) => office.isProvince(name) === (what === 'province'));
}
