// One KPI as a row of `ตัวชี้วัด`: its facts as they stand in cells, by the key of their column.
import { dayInShort } from '../../domain/month';
import type { CatalogueKpi } from '../types';
import { COUNTINGS, FORMS, GROUPS, METHODS, RATE_RULES, SCOPES, wordOf } from './tableWords';

/** The cells of a KPI's row; '' is blank. */
export function kpiRow(kpi: CatalogueKpi): { readonly [column: string]: string | number } {
  const { code, number, short, name, unit, weight, supervisor, phone, dataSource, collection, description } =
    kpi;
  return {
    code,
    number,
    short,
    name,
    unit,
    weight,
    supervisor,
    phone,
    dataSource,
    collection,
    description,
    group: wordOf(GROUPS, kpi.group),
    form: wordOf(FORMS, kpi.form),
    reportForm: wordOf(FORMS, kpi.reportForm),
    source: kpi.source.join('\n'),
    counting: wordOf(COUNTINGS, kpi.counting),
    method: wordOf(METHODS, kpi.method),
    rateRule: wordOf(RATE_RULES, kpi.rateRule),
    scope: wordOf(SCOPES, kpi.scope),
    adjustments: kpi.adjustments
      .map(({ when, points, note }) => `[${when}] ${points} คะแนน${note ? ` : ${note}` : ''}`)
      .join('\n'),
    cutoff: dayInShort(kpi.cutoff),
    coordinators: kpi.coordinators.join('\n'),
  };
}
