// Section 4: what brings most next.
import type { MonthSummary } from '../../domain/summary/monthSummary';
import { amountText } from '../../text/gapText';
import { HEADINGS, summaryTexts } from '../../text/summaryTexts';
import type { Page } from '../documents/newPage';
import { kpiTitle, nextText, shownUnit } from './names';
import { LOOK, levelLook } from './summaryLooks';
import { type TableCell, writeTable } from './writeTable';

const PARTS = [0, 150, 0, 0, 64, 64, 250, 0, 100, 100, 0];
/** Nobody reads further, and a tab has to stay usable. */
const MOST = 300;

export function writePushTable(page: Page, { push, units, kpis }: MonthSummary): void {
  if (push.length === 0) {
    page.row([[1, summaryTexts.noPush, LOOK.plain]]);
    return;
  }
  if (push.length > MOST) page.row([[1, summaryTexts.shown(MOST, push.length), LOOK.note]]);
  const pace = (amount: number | undefined, unit = '') =>
    amount === undefined ? '' : amountText(Number(amount.toPrecision(3)), unit);
  const places = new Map(kpis.map(({ kpi }, k) => [kpi.code, k]));
  const own = new Map(units.map(({ unit, pairs }) => [unit.name, pairs]));
  const rows = push.slice(0, MOST).map((one): TableCell[] => [
    [shownUnit(one.unit), LOOK.small],
    [kpiTitle(one.kpi), LOOK.small],
    [one.level, levelLook(one.level)],
    [one.next, levelLook(one.next)],
    [one.gain, LOOK.gain],
    [one.effort, LOOK.gain],
    [nextText(own.get(one.unit.name)?.[places.get(one.kpi.code) ?? -1], one), LOOK.small],
    [one.daysLeft ?? '', LOOK.whole],
    [pace(one.pace?.needed, one.pace?.unit), LOOK.smallCentre],
    [pace(one.pace?.soFar, one.pace?.unit), LOOK.smallCentre],
    [one.movesProvince ? summaryTexts.moves : '', LOOK.smallCentre],
  ]);
  writeTable(page, PARTS, HEADINGS.push, rows);
}
