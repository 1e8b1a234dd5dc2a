// Units, KPIs and months as a summary names them.
import type { ThaiMonth } from '../../domain/month';
import type { SummaryKpiFacts, SummaryUnitFacts } from '../../domain/summary/monthSummary';

/** "2.9 หนี้กองทุนสตรี". */
export function kpiTitle({ number, short }: Pick<SummaryKpiFacts, 'number' | 'short'>): string {
  return `${number} ${short}`;
}

/** "อ.บางคล้า". */
export function shownUnit({ name, kind }: SummaryUnitFacts): string {
  return kind === 'district' && !name.startsWith('อ.') ? `อ.${name}` : name;
}

/** Of a key. */
export function monthOf(key: string): ThaiMonth {
  const [year, month] = key.split('-').map(Number) as [number, number];
  return { year, month };
}
