// The fewest one-level rises that bring a total to the next rating or to a chosen figure, with what each takes.
import { type RatingBand, ratingOf } from '../../domain/rating';
import { numberOf, type Rational, rationalOf, roundedUp } from '../../domain/rational';
import { readNumber } from '../../domain/readNumber';
import type { SummaryTotal } from '../../domain/summary/monthSummary';
import type { UnitRises } from '../../domain/summary/riseChains';
import { fewestRises, neededFor } from '../../domain/summary/whatIf';
import { cellText } from '../../domain/thaiText';
import type { Rounding } from '../../domain/weightedTotal';
import { gapsText } from '../../text/gapText';
import { summaryTexts } from '../../text/summaryTexts';
import { WHAT_IF_HEADINGS, whatIfTexts } from '../../text/whatIfTexts';
import type { Page } from '../documents/newPage';
import { kpiTitle } from '../summary/names';
import { LOOK, levelLook } from '../summary/summaryLooks';
import { type TableCell, writeTable } from '../summary/writeTable';

const PARTS = [0, 0, 0, 0, 0, 1];
const [MOST, TWENTY] = [5, 20];

/** One total of the unit. */
export interface WantedTotal {
  readonly name: string;
  readonly total: SummaryTotal;
  readonly rises: UnitRises;
  /** As it was filled in; '' = the next step. */
  readonly wanted: unknown;
}

export function writeRises(
  page: Page,
  { name, total: { score: now }, rises: { total, chains }, wanted: typed }: WantedTotal,
  bands: readonly RatingBand[] | null,
  rounding: Rounding,
): void {
  const say = (what: string) => {
    const text = whatIfTexts.now(name, now, what);
    page.row([[1, text, { ...LOOK.text, bold: true }, page.widths.length]]);
  };
  const read = readNumber(typed);
  if (read !== null && (typeof read !== 'number' || read < 0 || read > MOST * TWENTY)) {
    say(whatIfTexts.unreadable(cellText(typed)));
    return;
  }
  const wanted = read === null ? nextStep(now, bands) : hundredths(pointsOf(read));
  if (wanted === null) {
    say(whatIfTexts.highest);
    return;
  }
  if (wanted <= now) {
    say(whatIfTexts.reached(wanted));
    return;
  }
  const plan = fewestRises(chains, neededFor(total as Rational, rationalOf(wanted), rounding));
  if (!plan) {
    say(whatIfTexts.beyond(wanted));
    return;
  }
  say(whatIfTexts.plan(wanted, plan.count, (bands && ratingOf(wanted * TWENTY, bands)) || ''));
  const rows = plan.raised.map(({ chain: { facts, ways }, rise }): TableCell[] => {
    const from = ways.toSend ? 0 : ways.now.level;
    return [
      [kpiTitle(facts), LOOK.small],
      [from, levelLook(from)],
      [rise.level, levelLook(rise.level)],
      [numberOf(rise.gain), LOOK.gain],
      [rise.effort, LOOK.score],
      [[ways.toSend ? summaryTexts.send : '', gapsText(rise.gaps)].join(' ').trim(), LOOK.small],
    ];
  });
  writeTable(page, PARTS, WHAT_IF_HEADINGS.rises, rows);
}

/** Points as they are, a percentage, or what Sheets makes of `90%`. */
function pointsOf(read: number): number {
  return read > MOST ? read / TWENTY : read < 1 ? read * MOST : read;
}

/** The next band, or the next half point where totals are not rated; null above the last. */
function nextStep(now: number, bands: readonly RatingBand[] | null): number | null {
  const steps = bands
    ? bands.map(({ from }) => hundredths(from / TWENTY))
    : Array.from({ length: MOST * 2 }, (_, i) => (i + 1) / 2);
  const above = steps.filter((step) => step > now && step <= MOST);
  return above.length > 0 ? Math.min(...above) : null;
}

/** Totals are shown to two decimals: 4.375 is reached at 4.38. */
function hundredths(points: number): number {
  return numberOf(roundedUp(rationalOf(points), 2));
}
