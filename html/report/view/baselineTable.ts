// รายละเอียดข้อมูลพื้นฐาน of the quantitative form: results of the years before, and by how many percent they rose.
import type { CatalogueKpi, UnitTarget } from '../../../src/catalogue/types';
import { numberText } from '../../../src/text/numberText';
import { reportPageTexts as texts } from '../../../src/text/reportPageTexts';
import { element } from '../../shared/element';

/** Null where the agreement holds no earlier years. `year`: the fiscal year of the round, B.E. */
export function baselineTable(
  kpi: CatalogueKpi,
  target: UnitTarget | null,
  year: number,
): HTMLElement | null {
  const history = target?.history ?? [];
  if (!history.some((one) => typeof one === 'number')) return null;
  const rows = history.map((value, i) => {
    const before = history[i - 1];
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, String(year - history.length + i)),
      element('td', {}, amount(value)),
      element('td', {}, typeof value === 'number' && before ? numberText((value / before - 1) * 100) : '–'),
    );
  });
  const headings = [texts.fiscalYear, `${texts.resultOf} (${kpi.unit})`, texts.increase];
  return element(
    'table',
    { class: 'baseline' },
    element('caption', {}, texts.baseline),
    element('thead', {}, element('tr', {}, ...headings.map((one) => element('th', { scope: 'col' }, one)))),
    element('tbody', {}, ...rows),
  );
}

function amount(value: number | null | undefined): string {
  return typeof value === 'number' ? numberText(value) : '–';
}
