// What a table can be said to be about, as options of a list: KPIs and months.

import { monthInFull, readMonth } from '../../src/domain/month';
import type { ImportContext } from '../office/importContext';

/** An option of a list: its value and what is shown. */
export type KeyOption = readonly [value: string, text: string];

export function kpiOptions({ kpis }: Pick<ImportContext, 'kpis'>): readonly KeyOption[] {
  return kpis.map(({ code, number, short }) => [code, `${number} ${short}`]);
}

/** The months of the round, and the one that is chosen: it can lie outside the round; the check says so. */
export function monthOptions(
  { months }: Pick<ImportContext, 'months'>,
  chosen: string,
): readonly KeyOption[] {
  const all = chosen === '' || months.includes(chosen) ? months : [...months, chosen];
  return all.map((key) => [key, monthName(key)]);
}

/** The month of a key, in full; any other text as it is. */
function monthName(key: string): string {
  const month = readMonth(key);
  return month && 'month' in month ? monthInFull(month) : key;
}
