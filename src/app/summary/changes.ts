// What changed since a summary was built last: the levels and states of its pairs, held against those remembered.
import type { MonthSummary } from '../../domain/summary/monthSummary';
import { summaryTexts } from '../../text/summaryTexts';
import { kpiTitle, shownUnit } from './names';
import { pairMark } from './scoreboard';

/** Remembered with the tab. */
export interface SeenSummary {
  /** Unit → KPI's code → what stood in the cell. */
  readonly marks: { readonly [unit: string]: { readonly [kpi: string]: string } };
  /** The line about the changes, as it was shown. */
  readonly line: string;
}

const MOST = 12;

/** Where nothing changed the line of the last change stays: to build twice changes nothing. `before`: null for a new summary. */
export function seenNow(summary: MonthSummary, before: SeenSummary | null, at: string): SeenSummary {
  const changed: string[] = [];
  const marks: { [unit: string]: { [kpi: string]: string } } = {};
  for (const { unit, pairs } of summary.units) {
    const own: { [kpi: string]: string } = {};
    marks[unit.name] = own;
    pairs.forEach((pair, i) => {
      const kpi = summary.kpis[i]?.kpi;
      if (!kpi) return;
      const mark = pairMark(pair);
      own[kpi.code] = mark;
      const was = before?.marks[unit.name]?.[kpi.code] ?? '';
      if (before && was !== mark)
        changed.push(summaryTexts.changed(`${shownUnit(unit)} ${kpiTitle(kpi)}`, was || '–', mark || '–'));
    });
  }
  if (before && changed.length === 0) return { marks, line: before.line };
  const shown = changed.slice(0, MOST);
  if (changed.length > MOST) shown.push(summaryTexts.moreChanges(changed.length - MOST));
  return { marks, line: summaryTexts.changes(before ? at : '', shown) };
}
