// Why a report cannot be written, by the rules the script saves by: known before anything is typed.
import { isClosed } from '../../src/catalogue/decisionTable';
import { dayInShort } from '../../src/domain/month';
import { reportPageTexts as texts } from '../../src/text/reportPageTexts';
import type { OpenReport } from './openReport';
import { fullMonth } from './view/fieldNotes';

/** By the script's clock. */
export interface Now {
  /** The month as a key. */
  readonly today: string;
  /** The ISO day. */
  readonly day: string;
}

/** '' where it can be written. */
export function barredBy(report: OpenReport, { today, day }: Now): string {
  const { key, office, state, target } = report;
  if (state === 'certified') return texts.certified;
  if (asksNothing(report))
    return target?.measured ? texts.fromProvince : texts.notMeasured(target?.reason ?? '');
  if (key.month > today) return texts.future(fullMonth(key.month));
  return isClosed(office.decisions, key.month, key.unit, day) ? texts.closed : '';
}

/** What is said above the form: why nothing can be written, or what is to be done. */
export function notesOn(report: OpenReport, now: Now): string[] {
  const { state, isProvince, opinion } = report;
  const barred = barredBy(report, now);
  const isReturned = state === 'returned' && !asksNothing(report);
  const isBack = isReturned && barred === texts.closed;
  return [
    isBack ? texts.returnedClosed(opinion) : barred,
    openingOf(report, now),
    isProvince ? texts.provinceHelp : '',
    isReturned && barred === '' ? texts.returned(opinion) : '',
  ].filter((note) => note !== '');
}

/** True for pairs that are not measured, or take the province's result. */
export function asksNothing({ target }: Pick<OpenReport, 'target'>): boolean {
  return target !== null && (!target.measured || target.from === 'province');
}

/** Until when a closed month takes the report all the same; '' where it is not closed, or takes none. */
export function openingOf({ key, office: { decisions } }: OpenReport, { day }: Now): string {
  const days = (decisions.closed.get(key.month) ?? [])
    .filter(({ unit, until }) => (unit === '' || unit === key.unit) && until >= day)
    .map(({ until }) => until);
  const last = days.sort().at(-1);
  return last === undefined ? '' : texts.openUntil(dayInShort(last));
}
