// Section 2: units × KPIs with the level in each cell, the totals beside them. Also says how wide the columns of the tab are.
import type {
  MonthSummary,
  SummaryPair,
  SummaryTotal,
  SummaryTotals,
  SummaryUnit,
} from '../../domain/summary/monthSummary';
import { HEADINGS, STATUS_TEXTS, summaryTexts } from '../../text/summaryTexts';
import type { Page, PageCell } from '../documents/newPage';
import { provinceLevel } from './kpiAmounts';
import { comparedBy, kpiTitle, shownUnit } from './names';
import { LOOK, levelLook } from './summaryLooks';
import type { TableCell } from './writeTable';

/** Pixels between the narrow margins of A4 landscape, as Sheets prints it. */
export const A4_LANDSCAPE = 1060;
const [UNIT, TOTAL] = [96, 38];
const [NARROWEST, WIDEST] = [32, 64];
const HEADING_HEIGHT = 150;
const UNDER_HEIGHT = 84;
const POINTS = '0.00';

const hasCombined = ({ province, units }: MonthSummary) =>
  [province, ...units.map(({ totals }) => totals)].some(({ combined }) => combined !== null);

const hasRanks = ({ units }: MonthSummary) => units.some(({ rank }) => rank !== null);

/** A scoreboard of points rather than levels. */
export interface PointsBoard {
  /** Rows below the headings, with a text for each KPI. */
  readonly under: readonly (readonly [heading: string, texts: readonly string[]])[];
  /** Columns beside the totals. */
  readonly beside: readonly string[];
  /** Their cells; null: of the province. */
  cells(unit: SummaryUnit | null): readonly TableCell[];
}

/** Pixels. */
export function summaryWidths(summary: MonthSummary, beside = 0): number[] {
  const kpis = summary.kpis.length;
  const totals = totalHeadings(summary).length + beside;
  const free = Math.floor((A4_LANDSCAPE - UNIT - TOTAL * totals) / Math.max(1, kpis));
  const width = Math.max(NARROWEST, Math.min(WIDEST, free));
  return [UNIT, ...summary.kpis.map(() => width), ...new Array<number>(totals).fill(TOTAL)];
}

function totalHeadings(summary: MonthSummary): string[] {
  const { units } = summary;
  const ranked = units.flatMap(({ rank, totals }) => (rank === null ? [] : [totals]));
  return [
    ...HEADINGS.team,
    ...HEADINGS.individual,
    ...(hasCombined(summary) ? HEADINGS.combined : []),
    HEADINGS.change(comparedBy(units.map(({ totals }) => totals))),
    ...(ranked.length > 0 ? [HEADINGS.rank(comparedBy(ranked))] : []),
  ];
}

/** Units of each kind under a line of its own, the province last. */
export function writeScoreboard(page: Page, summary: MonthSummary, points?: PointsBoard): void {
  const { kpis, units, province, provinceChange } = summary;
  const first = kpis.length + 2;
  const headings = [
    HEADINGS.unit,
    ...kpis.map(({ kpi }) => kpiTitle(kpi)),
    ...totalHeadings(summary),
    ...(points?.beside ?? []),
  ];
  // Asked once: each looks through all units.
  const [isCombined, isRanked] = [hasCombined(summary), hasRanks(summary)];
  const upright = { ...LOOK.heading, wrap: false };
  const head = (texts: readonly string[], height: number) => {
    const row = page.line(
      headings.map((_, i): PageCell => [i + 1, texts[i] ?? '', i > 0 ? upright : LOOK.heading]),
      height,
    );
    page.upright({ row, column: 2, rows: 1, columns: headings.length - 1 });
  };
  head(headings, HEADING_HEIGHT);
  for (const [heading, texts] of points?.under ?? []) head([heading, ...texts], UNDER_HEIGHT);
  const totalsOf = (totals: SummaryTotals, unit: SummaryUnit | null): PageCell[] => {
    const { change, rank } = unit ?? { change: provinceChange, rank: null };
    const cells = [...partsOf(totals.team), ...partsOf(totals.individual)];
    if (isCombined) cells.push(...partsOf(totals.combined).slice(0, 2));
    cells.push([0, change ?? '', LOOK.change]);
    if (isRanked) cells.push([0, rank ?? '', LOOK.whole]);
    for (const [value, look] of points?.cells(unit) ?? []) cells.push([0, value, look]);
    return cells.map(([, value, look], i) => [first + i, value, look]);
  };
  for (const kind of ['district', 'group', 'position', 'province'] as const) {
    const own = units.filter(({ unit }) => unit.kind === kind);
    if (own.length > 0) page.line([[1, summaryTexts.kinds[kind], LOOK.group, headings.length]]);
    for (const one of own)
      page.line([
        [1, shownUnit(one.unit), LOOK.small],
        ...one.pairs.map((pair, i): PageCell => pairCell(pair, i + 2, !!points)),
        ...totalsOf(one.totals, one),
      ]);
  }
  page.line([
    [1, summaryTexts.province, LOOK.group],
    ...kpis.map((one, i): PageCell => {
      const [value, look] = provinceLevel(points ? { ...one, share: null } : one, points ? POINTS : '0.0');
      return [i + 2, value, look];
    }),
    ...totalsOf(province, null),
  ]);
  page.wide(summaryTexts.legend, LOOK.note);
}

function partsOf(total: SummaryTotal | null): PageCell[] {
  return [
    [0, total?.score ?? '', LOOK.score],
    [0, total?.percent ?? '', LOOK.amount],
    [0, total ? Number(total.weight.toFixed(2)) : '', { ...LOOK.amount, size: 8 }],
    [0, total?.count ?? '', LOOK.whole],
  ];
}

/** A digit wherever there is a level; otherwise a word, or the grey of what is not agreed on. */
export function pairCell({ status, level, score }: SummaryPair, column: number, points = false): PageCell {
  const own = points ? score : level;
  if (status === 'counted' && own !== null) return [column, own, levelLook(own, points ? POINTS : '0')];
  if (status === 'province') {
    const shown = own ?? score;
    if (shown === null) return [column, '', LOOK.plain];
    const format = points ? POINTS : level === null ? '0.0' : '0';
    const look = levelLook(shown, summaryTexts.provinceFormat(format));
    return [column, shown, points ? { ...look, size: 7 } : look];
  }
  const look =
    status === 'outside'
      ? LOOK.outside
      : status === 'excluded'
        ? LOOK.centre
        : status === 'waiting'
          ? LOOK.waiting
          : LOOK.missing;
  return [column, STATUS_TEXTS[status] ?? '', look];
}

/** How a pair reads in a sentence: a state is no 0, and points that differ from the level are said with it. '' outside the agreement. */
export function pairMark({ status, level, score }: SummaryPair): string {
  if (status === 'excluded') return summaryTexts.notMeasured;
  const state = STATUS_TEXTS[status];
  if (state !== undefined) return state.replace('\n', '');
  const points = score === null ? '' : score.toFixed(2);
  if (level === null) return points;
  return score === null || score === level ? String(level) : summaryTexts.points(level, points);
}
