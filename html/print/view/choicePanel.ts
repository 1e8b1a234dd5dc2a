// The choices beside the preview.
import { monthInFull } from '../../../src/domain/month';
import { printTexts as texts } from '../../../src/text/printTexts';
import type { PageOffice } from '../../office/pageOffice';
import { element, choice as list } from '../../shared/element';
import { kpiTitle, unitText } from '../model/formSource';
import type { PrintChoice } from '../printChoice';
import { monthOf, unitsFor } from '../printed';

/** Told of every change; the panel itself is made anew by whoever shows it. */
export type Choose = (change: Partial<PrintChoice>) => void;

type Option = readonly [value: string, text: string];

export function choicePanel(office: PageOffice, chosen: PrintChoice, choose: Choose): HTMLElement {
  const { what, month, unit, isEmpty } = chosen;
  const months: Option[] = office.months.map((key) => [key, monthText(key)]);
  const isProvince = what === 'province';
  const kpis = isProvince ? office.kpis : office.kpisOf(unit);
  const select = (id: keyof PrintChoice, label: string, options: readonly Option[]) =>
    list(label, options, {
      id,
      value: String(chosen[id]),
      chosen: (value) => choose({ [id]: value }),
    });
  const places = unitsFor(office, what).map((one): Option => [one.name, unitText(one)]);
  return element(
    'fieldset',
    {},
    element('legend', {}, texts.choose),
    select('what', texts.what, Object.entries(texts.whats) as Option[]),
    isProvince
      ? places.length > 1
        ? select('province', texts.province, places)
        : null
      : select('unit', texts.unit, places),
    what === 'unit' ? null : select('kpi', texts.kpi, kpis.map(kpiOption)),
    select('month', texts.month, isEmpty ? [['', texts.noMonth], ...months] : months),
    tick('isEmpty', texts.empty, isEmpty, (on) =>
      choose({ isEmpty: on, month: on ? month : month || lastOf(months) }),
    ),
    tick('isThai', texts.thaiDigits, chosen.isThai, (on) => choose({ isThai: on })),
    tick('isSigned', texts.signatures, chosen.isSigned, (on) => choose({ isSigned: on })),
    select('cover', texts.cover, Object.entries(texts.covers) as Option[]),
  );
}

function kpiOption(kpi: { code: string; number: string; short: string }): Option {
  return [kpi.code, kpiTitle({ number: kpi.number, name: kpi.short })];
}

function monthText(key: string): string {
  const month = monthOf(key);
  return month ? monthInFull(month) : key;
}

function lastOf(months: readonly Option[]): string {
  return months[months.length - 1]?.[0] ?? '';
}

function tick(id: string, label: string, on: boolean, set: (on: boolean) => void): HTMLElement {
  const box = element('input', { type: 'checkbox', id, checked: on });
  box.addEventListener('change', () => set(box.checked));
  return element('div', { class: 'tick' }, box, ' ', element('label', { for: id }, label));
}
