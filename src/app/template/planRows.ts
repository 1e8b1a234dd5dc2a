// The first rows of `แผนปฏิบัติการ`: one activity for each step of each milestone KPI, due at its cut-off.
import type { CatalogueKpi } from '../../catalogue/types';
import { dayInShort } from '../../domain/month';
import type { CellInput } from '../ports/book';

/** Rows in the order of the tab's columns. */
export function planRows(kpis: readonly CatalogueKpi[], firstDay: string): CellInput[][] {
  const rows: CellInput[][] = [];
  for (const { code, form, criteria, cutoff, coordinators } of kpis) {
    if (form !== 'milestone') continue;
    criteria.forEach((criterion, i) => {
      if (criterion === '') return;
      const owner = coordinators[0] ?? '';
      rows.push([code, i + 1, criterion, owner, '', firstDay, dayInShort(cutoff), 'ยังไม่ดำเนินการ', '', '']);
    });
  }
  return rows;
}
