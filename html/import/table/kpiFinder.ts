// Which KPI a cell means: its code, its number, its short or full name, or two of these together ("2.9 หนี้กองทุนสตรี").

import { textKey } from '../../../src/domain/thaiText';
import type { ImportKpi } from '../../office/importContext';

/** Undefined for what is no KPI. A number is none: 2.10 has become 2.1, another KPI. */
export function kpiFinder(kpis: readonly ImportKpi[]): (cell: unknown) => ImportKpi | undefined {
  const known = new Map<string, ImportKpi>();
  const add = (spelling: string, kpi: ImportKpi) => {
    const key = textKey(spelling);
    if (key !== '' && !known.has(key)) known.set(key, kpi);
  };
  for (const kpi of kpis) add(kpi.code, kpi);
  for (const kpi of kpis) {
    const { code, number, short, name } = kpi;
    add(number, kpi);
    for (const title of [short, name]) {
      add(title, kpi);
      for (const mark of [number, code]) add(mark + title, kpi);
    }
  }
  return (cell) =>
    typeof cell === 'string'
      ? known.get(textKey(cell.replace(/^\s*(ตัวชี้วัดที่|ตัวชี้วัด|ข้อที่|ข้อ)\s*(?=[\d๐-๙])/, '')))
      : undefined;
}
