// Units, KPIs and months as a summary names them.
import type { ThaiMonth } from '../../domain/month';
import type {
  MonthSummary,
  PushItem,
  SummaryKpiFacts,
  SummaryPair,
  SummaryTotals,
  SummaryUnitFacts,
} from '../../domain/summary/monthSummary';
import { leadingGroup, leadingTotal } from '../../domain/summary/summaryTotals';
import { gapsText } from '../../text/gapText';
import { summaryTexts } from '../../text/summaryTexts';
import type { Office } from '../check/office';

/** "2.9 หนี้กองทุนสตรี". */
export function kpiTitle({ number, short }: Pick<SummaryKpiFacts, 'number' | 'short'>): string {
  return `${number} ${short}`;
}

/** The title of a KPI however it is named; what was typed where it is none of the summary's. */
export function titleOf(
  { office, summary }: { readonly office: Office; readonly summary: MonthSummary },
  typed: string,
): string {
  const { code } = office.sources.kpi(typed);
  const found = summary.kpis.find(({ kpi }) => kpi.code === code);
  return found ? kpiTitle(found.kpi) : typed;
}

/** "อ.บางคล้า". */
export function shownUnit({ name, kind }: SummaryUnitFacts): string {
  return kind === 'district' ? `อ.${name.replace(/^(อ\.|อำเภอ)\s*/, '')}` : name;
}

/** "กลุ่มงานประสาน", as it is addressed. */
export function addressed(unit: SummaryUnitFacts): string {
  return unit.kind === 'group' && !unit.name.startsWith('กลุ่ม') ? `กลุ่มงาน${unit.name}` : shownUnit(unit);
}

/** Of which points units are compared: "รายทีม"; '' once both are combined. */
export function comparedBy(units: readonly SummaryTotals[]): string {
  const has = (group: keyof SummaryTotals) =>
    units.some((totals) => leadingTotal(totals) && leadingGroup(totals) === group);
  return has('combined') ? '' : summaryTexts.groups(has('team'), has('individual'));
}

/** What is to be done for the next level: "ส่งรายงาน: ขาด 3 คน ใน …". */
export function nextText(pair: SummaryPair | undefined, { toSend, gaps }: PushItem): string {
  const first = (toSend && pair && summaryTexts.toSend[pair.status]) ?? '';
  return [first, gapsText(gaps)].filter((part) => part !== '').join(': ');
}

/** Of a key. */
export function monthOf(key: string): ThaiMonth {
  const [year, month] = key.split('-').map(Number) as [number, number];
  return { year, month };
}
