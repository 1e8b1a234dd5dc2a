// A single fact of a KPI by the English name of its field or any heading of the tab `ตัวชี้วัด`.
import { kpiRow } from '../../catalogue/tables/kpiRow';
import { headingKeyOf } from '../../catalogue/tables/recogniseTable';
import type { CatalogueKpi } from '../../catalogue/types';
import { textKey } from '../../domain/thaiText';

/** Names of fields that are not an alias of their heading. */
const FIELDS: { readonly [field: string]: string } = { coordinator: 'coordinators', kind: 'form' };

/** The fact as it stands in a cell; undefined when there is no such field. */
export function kpiFact(kpi: CatalogueKpi, field: string): string | number | undefined {
  const name = textKey(field);
  if (name === 'evidence' || headingKeyOf('evidence', field) === 'text') {
    return kpi.evidence.map(({ item, text }) => `${item}. ${text}`).join('\n');
  }
  const column = FIELDS[name] ?? headingKeyOf('kpis', field);
  return column === undefined ? undefined : kpiRow(kpi)[column];
}
