// Month, unit and KPI to choose from; of the KPIs those of the unit's agreement, each with the state of its report.
import { dayInShort } from '../../../src/domain/month';
import { reportPageTexts as texts } from '../../../src/text/reportPageTexts';
import { stateTexts } from '../../../src/text/stateTexts';
import type { PageOffice } from '../../office/pageOffice';
import { pairState } from '../../office/pairState';
import type { ReportRecord } from '../../office/reportRows';
import { choice, element } from '../../shared/element';
import { fullMonth } from './fieldNotes';

/** What is chosen; '' where nothing is yet. */
export interface Choice {
  readonly month: string;
  readonly unit: string;
  readonly kpi: string;
}

/** `records`: reports of the chosen unit. */
export function pickView(
  office: PageOffice,
  chosen: Choice,
  records: readonly ReportRecord[],
  choose: (next: Choice) => void,
): HTMLElement {
  const months = office.months.map((key) => [key, fullMonth(key)] as const);
  const units = office.units.map(({ name }) => [name, name] as const);
  const kpis = office
    .kpisOf(chosen.unit)
    .map(
      ({ code, number, short }) =>
        [code, `${number} ${short} – ${stateOf(office, { ...chosen, kpi: code }, records)}`] as const,
    );
  const due = office.dueDay(chosen.month, chosen.kpi);
  return element(
    'section',
    { class: 'pick-report' },
    choice(texts.month, months, {
      id: 'month',
      value: chosen.month,
      chosen: (month) => choose({ ...chosen, month }),
    }),
    due === '' ? null : element('p', { class: 'help' }, texts.due(dayInShort(due))),
    choice(texts.unit, units, {
      id: 'unit',
      value: chosen.unit,
      blank: texts.choose,
      chosen: (unit) => choose({ ...chosen, unit }),
    }),
    chosen.unit === ''
      ? null
      : choice(texts.kpi, kpis, {
          id: 'kpi',
          value: chosen.kpi,
          blank: texts.choose,
          chosen: (kpi) => choose({ ...chosen, kpi }),
        }),
    // In a narrow list the end of a long name is cut off.
    chosen.kpi === ''
      ? null
      : element('p', { class: 'help' }, `${texts.state} ${stateOf(office, chosen, records)}`),
  );
}

/** The state of a pair in words. */
export function stateOf(office: PageOffice, key: Choice, records: readonly ReportRecord[]): string {
  const target = office.target(key.unit, key.kpi);
  if (target && !target.measured) return stateTexts.notMeasured;
  const state = pairState(key, records, office);
  if (state === 'missing' && target?.from === 'province') return stateTexts.province;
  return stateTexts[state];
}
