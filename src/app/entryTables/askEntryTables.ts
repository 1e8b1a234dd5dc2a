// The questions before entry tables are made: month, KPI or unit; each has an answer of its own where none is given.
import type { CatalogueKpi } from '../../catalogue/types';
import type { CheckedUnit } from '../../domain/checks/checkRequest';
import { monthInShort, monthKey, readMonth, type ThaiMonth } from '../../domain/month';
import { cellSentence } from '../../text/cellSentence';
import { entrySentences, entryTabName, entryTexts } from '../../text/entrySentences';
import { TITLE, workbookSentences } from '../../text/workbookSentences';
import type { Office } from '../check/office';
import { namedUnit } from './entryOf';
import { kpiTitle, reportingTargets } from './entryRows';

type Ask = (title: string, text: string) => string | null;

/** The month of today, or the end of the round it is outside of, unless another one is typed. */
export function askMonth(ask: Ask, today: ThaiMonth, { settings: { round } }: Office): ThaiMonth | string {
  const { first, last } = round || { first: today, last: today };
  const isOutside = (month: ThaiMonth) =>
    round && (monthKey(month) < monthKey(first) || monthKey(month) > monthKey(last));
  const given = !isOutside(today) ? today : monthKey(today) < monthKey(first) ? first : last;
  const typed = ask(TITLE, entryTexts.month(monthInShort(given)));
  if (typed === null) return workbookSentences.cancelled;
  const month = readMonth(typed) || given;
  if ('code' in month) return cellSentence(month);
  if (!isOutside(month)) return month;
  return entrySentences.outsideRound(...([month, first, last].map(monthInShort) as [string, string, string]));
}

/** What is proposed: the one whose entry tab the person looks at, else the first one with something to report. */
export function askKpis(ask: Ask, office: Office, looking: string): readonly CatalogueKpi[] | string {
  const { kpis, sources } = office;
  const given =
    kpis.find((kpi) => entryTabName(kpiTitle(kpi)) === looking) ||
    kpis.find((kpi) => reportingTargets(office, kpi).length > 0);
  if (!given) return entrySentences.nobody('');
  const typed = ask(TITLE, entryTexts.subject(true, kpiTitle(given)));
  return chosen(typed, given, (text) => {
    const found = sources.kpi(text);
    return 'inputs' in found ? (found as CatalogueKpi) : cellSentence(found);
  });
}

/** The same for units. */
export function askUnits(ask: Ask, office: Office, looking: string): readonly CheckedUnit[] | string {
  const { kpis, sources } = office;
  const units = sources.units || [];
  const reports = (unit: CheckedUnit) =>
    kpis.some((kpi) => reportingTargets(office, kpi).some((target) => target.unit === unit.name));
  const given = units.find((unit) => entryTabName(shownUnit(unit)) === looking) || units.find(reports);
  if (!given) return entrySentences.nobody('');
  return chosen(ask(TITLE, entryTexts.subject(false, given.name)), given, (text) => namedUnit(text, units));
}

/** Each of what was typed, commas between; the first one not found ends it with its sentence. */
function chosen<T>(
  typed: string | null,
  given: T,
  find: (text: string) => T | string,
): readonly T[] | string {
  if (typed === null) return workbookSentences.cancelled;
  const found: T[] = [];
  for (const text of typed.split(/[,\n]/)) {
    if (text.trim() === '') continue;
    const one = find(text);
    if (typeof one === 'string') return one;
    found.push(one);
  }
  return found.length > 0 ? found : [given];
}

/** "อ.บางคล้า", "กลุ่มงานประสาน". */
export function shownUnit({ name, type }: CheckedUnit): string {
  const before = type === 'อำเภอ' ? 'อ.' : type === 'กลุ่มงาน' ? type : '';
  return name.startsWith(before) ? name : before + name;
}
