// What changed since a summary was built last: the levels and states of its pairs, held against those remembered.
import type { MonthSummary } from '../../domain/summary/monthSummary';
import { summaryTexts } from '../../text/summaryTexts';
import { kpiTitle, shownUnit } from './names';
import { pairMark } from './scoreboard';

/** Remembered with the tab. */
export interface SeenSummary {
  /** Unit → KPI's code → what stood in the cell. */
  readonly marks: { readonly [unit: string]: { readonly [kpi: string]: string } };
  /** KPI's code → number and short name; absent in what older versions remember. */
  readonly titles?: { readonly [kpi: string]: string };
  /** The line about the changes, as it was shown. */
  readonly line: string;
}

const MOST = 12;

/** Where nothing changed the line of the last change stays: to build twice changes nothing. `before`: null for a new summary. */
export function seenNow(summary: MonthSummary, before: SeenSummary | null, at: string): SeenSummary {
  const changed: string[] = [];
  const marks: { [unit: string]: { [kpi: string]: string } } = {};
  const titles: { [kpi: string]: string } = {};
  for (const { kpi } of summary.kpis) titles[kpi.code] = kpiTitle(kpi);
  for (const { unit, pairs } of summary.units) {
    const own: { [kpi: string]: string } = {};
    marks[unit.name] = own;
    const was = before?.marks[unit.name];
    pairs.forEach((pair, i) => {
      const kpi = summary.kpis[i]?.kpi;
      if (!kpi) return;
      const mark = pairMark(pair);
      own[kpi.code] = mark;
      const last = was?.[kpi.code];
      if (last === undefined || last === mark) return;
      const [from, to] = [last || summaryTexts.notAgreed, mark || summaryTexts.notAgreed];
      changed.push(summaryTexts.changed(`${shownUnit(unit)} ${kpiTitle(kpi)}`, from, to));
    });
  }
  if (!before) return { marks, titles, line: summaryTexts.firstBuilt(at) };
  const names: { [unit: string]: string } = {};
  for (const { unit } of summary.units) names[unit.name] = shownUnit(unit);
  // Whoever is gone concerns every total: that comes first.
  changed.unshift(...movesOf(before.marks, names), ...movesOf(before.titles ?? titles, titles));
  if (changed.length === 0) return { marks, titles, line: before.line };
  const shown = changed.slice(0, MOST);
  if (changed.length > MOST) shown.push(summaryTexts.moreChanges(changed.length - MOST));
  return { marks, titles, line: summaryTexts.changes(at, shown) };
}

/** What is gone, then what is new, by name. */
function movesOf(
  before: { readonly [name: string]: unknown },
  now: { readonly [name: string]: string },
): string[] {
  const nameOf = (key: string) => (typeof before[key] === 'string' ? String(before[key]) : key);
  const gone = Object.keys(before).filter((key) => !(key in now));
  const come = Object.keys(now).filter((key) => !(key in before));
  return [
    ...gone.map((key) => summaryTexts.gone(nameOf(key))),
    ...come.map((key) => summaryTexts.come(now[key] as string)),
  ];
}
