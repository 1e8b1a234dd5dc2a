// The content of the tab `จำลองผลคะแนน อ.บางคล้า`: totals first, then the shortest way up, then every KPI of the unit.
import { areaAddress, columnLetters } from '../../domain/areaAddress';
import { CellFormula } from '../../domain/cellFormula';
import { monthInFull } from '../../domain/month';
import { type RatingBand, requireBands } from '../../domain/rating';
import { readNumber } from '../../domain/readNumber';
import { agreementOf } from '../../domain/summary/agreement';
import type { SummaryUnit } from '../../domain/summary/monthSummary';
import { riseChains } from '../../domain/summary/riseChains';
import type { SummaryTarget } from '../../domain/summary/summaryRequest';
import { cellText } from '../../domain/thaiText';
import { TOTAL_NAMES, WANTED, WHAT_IF_HEADINGS, WHAT_IF_SECTIONS, whatIfTexts } from '../../text/whatIfTexts';
import type { DocumentPage } from '../documents/fillPage';
import { newPage, type PageCell } from '../documents/newPage';
import { finish } from '../monthDocuments/documentParts';
import { monthOf, shownUnit } from '../summary/names';
import type { MonthRead } from '../summary/readMonth';
import { A4_LANDSCAPE } from '../summary/scoreboard';
import { LOOK } from '../summary/summaryLooks';
import type { KeptSuppositions } from './keptSuppositions';
import {
  FILL,
  INPUTS,
  LEVEL,
  REAL_LEVEL,
  REAL_SCORE,
  SCORE,
  WANTED_AT,
  WEIGHT,
  type WhatIfKpi,
  writeKpiRows,
} from './kpiRows';
import { writeRises } from './riseTable';

const FIXED = [112, 52, 52, 52, 52, 52, 52];
/** Room for the ratings of totals. */
const LEAST_INPUTS = 4;
/** The names of a KPI's inputs make its first row as tall as they need. */
const MOST_RUNS = 50;
const GROUPS = ['team', 'individual'] as const;
const RATINGS = [1, 2] as const;
const RATED = { ...LOOK.small, align: 'center', format: 'General' } as const;

/** `tables`: arguments that bring the office's own definitions into a formula. */
export function whatIfPage(
  { summary, request, office, since }: MonthRead,
  one: SummaryUnit,
  kept: KeptSuppositions,
  tables: string,
): DocumentPage {
  const { rules } = request;
  const { floor, missing, rounding, ratio } = rules;
  const kpis = agreementOf(request).kpis.flatMap(({ facts, compiled }, k): WhatIfKpi[] => {
    const target = request.target(one.unit.name, facts.code) as SummaryTarget;
    const pair = one.pairs[k];
    const isChanged = since?.rules.includes(facts.code) ?? false;
    return pair && pair.status !== 'outside' ? [{ facts, compiled, pair, target, isChanged }] : [];
  });
  const inputs = Math.max(LEAST_INPUTS, ...kpis.map(({ compiled }) => compiled.inputs.length));
  const free = A4_LANDSCAPE - FIXED.reduce((a, b) => a + b, 0);
  const page = newPage([...FIXED, ...new Array<number>(inputs).fill(Math.floor(free / inputs))], MOST_RUNS);
  const wide = (text: string, look: PageCell[2]) => page.row([[1, text, look, page.widths.length]]);
  const section = (index: number) => {
    page.row([]);
    wide(WHAT_IF_SECTIONS[index] as string, LOOK.section);
  };
  const title = whatIfTexts.title(shownUnit(one.unit), monthInFull(monthOf(summary.month)));
  page.row([[1, title, LOOK.title]], 32);
  wide(whatIfTexts.how, LOOK.text);
  wide(whatIfTexts.again, LOOK.text);
  if (since) wide(whatIfTexts.closed, LOOK.text);
  section(0);
  const isRated = office.settings.text('rating').startsWith('เปิด');
  page.line(
    WHAT_IF_HEADINGS.totals
      .slice(0, isRated ? undefined : -RATINGS.length)
      .map((text, i): PageCell => [i ? i + 2 : 1, text, LOOK.heading, i ? 1 : 2]),
  );
  const totals = (['team', 'individual', 'combined'] as const).flatMap((which) => {
    const total = one.totals[which];
    if (!total) return [];
    const name = TOTAL_NAMES[which];
    const wanted = kept.cell(name, WANTED);
    const row = page.line([
      [1, name, { ...LOOK.strong, align: 'left' }, 2],
      [REAL_LEVEL, total.percent, LOOK.score],
      [REAL_SCORE, total.score, LOOK.score],
      [WANTED_AT, wanted?.input ?? '', FILL],
      [LEVEL, '', LOOK.score],
      [SCORE, '', { ...LOOK.score, bold: true }],
      [INPUTS, '', LOOK.change],
      ...RATINGS.filter(() => isRated).map((n): PageCell => [INPUTS + n, '', RATED]),
    ]);
    const rises = riseChains(request, summary, one.unit.name, which);
    return [{ which, name, total, wanted: wanted?.value ?? '', rises, row }];
  });
  section(1);
  const bands = isRated ? bandsOf(kept) : null;
  for (const total of totals) writeRises(page, total, bands, rounding);
  section(2);
  page.line(
    WHAT_IF_HEADINGS.kpis.map(
      (text, i): PageCell => [i + 1, text, LOOK.heading, i + 1 < INPUTS ? 1 : inputs],
    ),
  );
  const areas: { [group: string]: string } = {};
  for (const group of GROUPS) {
    const row = page.next();
    for (const kpi of kpis) if (kpi.facts.group === group) writeKpiRows(page, kept, kpi, floor, tables);
    const range = (column: number) => areaAddress({ row, column, rows: page.next() - row, columns: 1 });
    areas[group] = `${range(SCORE)},${range(WEIGHT)},"${missing}"`;
  }
  let bandArea = '';
  if (isRated) {
    section(3);
    page.row([[1, whatIfTexts.bandNote, LOOK.note]]);
    const line = (cells: readonly PageCell[1][], look: PageCell[2]) =>
      page.line(cells.map((cell, i): PageCell => [i + 1, cell, look, i ? 3 : 1]));
    const row = line(WHAT_IF_HEADINGS.bands, LOOK.heading) + 1;
    for (const band of kept.bands)
      line(
        band.map(({ input }) => input),
        FILL,
      );
    bandArea = areaAddress({ row, column: 1, rows: kept.bands.length, columns: 2 });
  }
  for (const { which, row } of totals) {
    const put = (column: number, text: string) => page.put(row, column, new CellFormula(`=${text}`));
    const group = (name: string, scale: number) => `KPI_TOTAL(${areas[name]},${scale})`;
    const [team = 0, individual = 0] = ratio ?? [];
    const on = (scale: number) => {
      const exact =
        which === 'combined'
          ? `(${group('team', scale)}*${team}+${group('individual', scale)}*${individual})/${team + individual}`
          : group(which, scale);
      return `ROUND(${rounding === 'dpis' ? `ROUND(${exact},3)` : exact},2)`;
    };
    put(LEVEL, on(100));
    put(SCORE, on(5));
    const compared = [REAL_SCORE, SCORE].map((column) => columnLetters(column) + row);
    put(INPUTS, `ROUND(${compared[1]}-${compared[0]},2)`);
    if (isRated) for (const n of RATINGS) put(INPUTS + n, `KPI_RATING(${compared[n - 1]},${bandArea},5)`);
  }
  return finish(page);
}

function bandsOf({ bands }: KeptSuppositions): RatingBand[] {
  return requireBands(
    bands.flatMap(([cell, rating]): RatingBand[] => {
      const from = readNumber(cell?.value);
      return typeof from === 'number' ? [{ from, rating: cellText(rating?.value) }] : [];
    }),
  );
}
