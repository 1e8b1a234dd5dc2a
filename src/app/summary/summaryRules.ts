// How the office's settings say that is counted and compared, and the round a month belongs to.
import type { Settings } from '../../catalogue/settings';
import { readDay } from '../../catalogue/tables/readDay';
import { keyOfSerial, serialOf } from '../../domain/checks/keyReaders';
import type { SummaryRequest, SummaryRules } from '../../domain/summary/summaryRequest';
import { arabicDigits } from '../../domain/thaiText';

const ERA_OFFSET = 543;
const HALF = 6;
/** April: month 3 of a serial's year. */
const FIRST = 3;

/** What is not set or cannot be read has its standard value. */
export function summaryRules({ floor, text }: Settings): SummaryRules {
  const [, team = 0, individual = 0] = /^([\d.]+)\s*[:/]\s*([\d.]+)$/.exec(arabicDigits(text('ratio'))) ?? [];
  const ratio = [Number(team), Number(individual)] as const;
  return {
    floor,
    missing: text('notMeasured').includes('คง') ? 'hold' : 'rescale',
    rounding: /dpis/i.test(text('rounding')) ? 'dpis' : 'once',
    ratio: ratio[0] + ratio[1] > 0 ? ratio : null,
    ranks: !text('ranks').includes('ไม่'),
  };
}

/** The round that was set, else the half of the fiscal year of `today`. */
export function currentRound(settings: Settings, today: number): SummaryRequest['round'] {
  const { round } = settings;
  return roundWith(settings, round ? serialOf(round.first) : today).round;
}

/** The round that was set where it holds the month, else the month's half of the fiscal year. */
export function roundWith(
  { round, text }: Settings,
  month: number,
): Pick<SummaryRequest, 'round' | 'firstDay'> {
  const set = round && { first: serialOf(round.first), last: serialOf(round.last) };
  if (set && month >= set.first && month <= set.last) {
    return { round: set, firstDay: readDay(text('firstDay')) || firstOf(set.first) };
  }
  const first = month - ((month - FIRST + 12) % HALF);
  return { round: { first, last: first + HALF - 1 }, firstDay: firstOf(first) };
}

function firstOf(month: number): string {
  const [year, number] = keyOfSerial(month).split('-');
  return `${Number(year) - ERA_OFFSET}-${number}-01`;
}
