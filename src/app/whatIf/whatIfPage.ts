// The content of the tab `จำลองผลคะแนน อ.บางคล้า`: totals first, then the shortest way up, then every KPI of the unit.
import { columnLetters } from '../../domain/areaAddress';
import { monthInFull } from '../../domain/month';
import { type RatingBand, requireBands } from '../../domain/rating';
import { readNumber } from '../../domain/readNumber';
import { agreementOf } from '../../domain/summary/agreement';
import type { SummaryTotals, SummaryUnit } from '../../domain/summary/monthSummary';
import { riseChains } from '../../domain/summary/riseChains';
import type { SummaryTarget } from '../../domain/summary/summaryRequest';
import { cellText } from '../../domain/thaiText';
import { PAGE_END } from '../../text/documentTexts';
import {
  TOTAL_NAMES,
  USUAL_BAND_CELLS,
  WANTED,
  WHAT_IF_HEADINGS,
  WHAT_IF_SECTIONS,
  whatIfTexts,
} from '../../text/whatIfTexts';
import type { PlacedFormula } from '../documents/keptDocuments';
import { newPage, type PageCell } from '../documents/newPage';
import type { SheetContent } from '../ports/sheetContent';
import { kpiTitle, shownUnit } from '../summary/names';
import type { MonthRead } from '../summary/readMonth';
import { A4_LANDSCAPE } from '../summary/scoreboard';
import { LOOK } from '../summary/summaryLooks';
import { cellKey, type KeptSuppositions } from './keptSuppositions';
import { AT, type WhatIfKpi, writeKpiRows } from './kpiRows';
import { type WantedTotal, writeRises } from './riseTable';
import { type WhatIfWriter, whatIfWriter } from './whatIfWriter';

const FIXED = [112, 40, 44, 46, 52, 46, 46];
/** Room for the ratings of totals. */
const LEAST_INPUTS = 4;
const GROUPS = ['team', 'individual'] as const;

/** `tables`: arguments that bring the office's own definitions into a formula. */
export function whatIfPage(
  { summary, request, office }: MonthRead,
  one: SummaryUnit,
  kept: KeptSuppositions,
  tables: string,
): { readonly content: SheetContent; readonly formulas: readonly PlacedFormula[] } {
  const { rules } = request;
  const kpis = agreementOf(request).kpis.flatMap(({ facts, compiled }, k): WhatIfKpi[] => {
    const target = request.target(one.unit.name, facts.code) as SummaryTarget;
    const pair = one.pairs[k];
    return pair && pair.status !== 'outside' ? [{ facts, compiled, pair, target }] : [];
  });
  const inputs = Math.max(LEAST_INPUTS, ...kpis.map(({ compiled }) => compiled.inputs.length));
  const free = A4_LANDSCAPE - FIXED.reduce((a, b) => a + b, 0);
  const page = newPage([...FIXED, ...new Array<number>(inputs).fill(Math.floor(free / inputs))]);
  const writer = whatIfWriter(page, kept);
  const all = page.widths.length;
  const [year, month] = summary.month.split('-').map(Number) as [number, number];
  page.row([[1, whatIfTexts.title(shownUnit(one.unit), monthInFull({ year, month })), LOOK.title]], 32);
  page.row([[1, whatIfTexts.how, LOOK.text, all]]);
  page.row([[1, whatIfTexts.again, LOOK.text, all]]);
  const section = (index: number) => {
    page.row([]);
    page.row([[1, WHAT_IF_SECTIONS[index] as string, LOOK.section, all]]);
  };
  const isRated = office.settings.text('rating').startsWith('เปิด');
  const totals = totalsOf(one.totals, kept, (which) => riseChains(request, summary, one.unit.name, which));
  const bands = isRated ? bandsOf(kept) : null;
  section(0);
  const totalRows = writeTotals(writer, totals, isRated);
  section(1);
  const titles = new Map(kpis.map(({ facts }) => [facts.code, kpiTitle(facts)]));
  for (const total of totals)
    writeRises(page, total, bands, rules.rounding, (code) => titles.get(code) ?? code);
  section(2);
  page.line(
    WHAT_IF_HEADINGS.kpis.map(
      (text, i): PageCell => [i + 1, text, LOOK.heading, i + 1 < AT.inputs ? 1 : inputs],
    ),
  );
  const areas: { [group: string]: string } = {};
  for (const group of GROUPS) {
    const own = kpis.filter(({ facts }) => facts.group === group);
    const first = page.next();
    let last = 0;
    for (const kpi of own) last = writeKpiRows(writer, kpi, rules.floor, tables);
    const range = (column: number) => `${columnLetters(column)}${first}:${columnLetters(column)}${last}`;
    if (own.length > 0) areas[group] = `${range(AT.score)},${range(AT.weight)},"${rules.missing}"`;
  }
  const bandArea = isRated ? writeBands(writer, section) : '';
  page.row([[1, PAGE_END, LOOK.note]]);
  totals.forEach(({ which }, i) => {
    const row = totalRows + i;
    const [team = 0, individual = 0] = rules.ratio ?? [];
    const on = (scale: number) => {
      const group = (name: string) => `KPI_TOTAL(${areas[name]},${scale})`;
      const exact =
        which === 'combined'
          ? `(${group('team')}*${team}+${group('individual')}*${individual})/${team + individual}`
          : group(which);
      return rules.rounding === 'dpis' ? `=ROUND(ROUND(${exact},3),2)` : `=ROUND(${exact},2)`;
    };
    writer.formula(row, AT.level, on(100));
    writer.formula(row, AT.score, on(5));
    const [real, supposed] = [AT.realScore, AT.score].map((column) => `${columnLetters(column)}${row}`);
    writer.formula(row, AT.inputs, `=ROUND(${supposed}-${real},2)`);
    if (isRated)
      [real, supposed].forEach((cell, n) => {
        writer.formula(row, AT.inputs + 1 + n, `=KPI_RATING(${cell},${bandArea},5)`);
      });
  });
  return { content: page.content(), formulas: writer.formulas };
}

interface TotalRow extends WantedTotal {
  readonly which: keyof SummaryTotals;
}

function totalsOf(
  totals: SummaryTotals,
  kept: KeptSuppositions,
  risesOf: (which: keyof SummaryTotals) => WantedTotal['rises'],
): TotalRow[] {
  return (['team', 'individual', 'combined'] as const).flatMap((which): TotalRow[] => {
    const total = totals[which];
    const name = TOTAL_NAMES[which];
    const wanted = kept.cells.get(cellKey(name, WANTED))?.value ?? '';
    return total ? [{ which, name, total, wanted, rises: risesOf(which) }] : [];
  });
}

/** The number of the first total's row. */
function writeTotals({ page, fill }: WhatIfWriter, totals: readonly TotalRow[], isRated: boolean): number {
  const columns = [
    1,
    AT.weight + 1,
    AT.realScore,
    AT.wanted,
    AT.level,
    AT.score,
    AT.inputs,
    AT.inputs + 1,
    AT.inputs + 2,
  ];
  const shown = isRated ? columns.length : columns.length - 2;
  page.line(
    columns.slice(0, shown).map((column, i): PageCell => {
      const text = WHAT_IF_HEADINGS.totals[i] as string;
      return [column, text, LOOK.heading, column === 1 ? 2 : 1];
    }),
  );
  const first = page.next();
  for (const { name, total } of totals) {
    const row = page.next();
    page.line([
      [1, name, { ...LOOK.strong, align: 'left' }, 2],
      [AT.realLevel, total.percent, LOOK.score],
      [AT.realScore, total.score, LOOK.score],
      [AT.wanted, fill(name, WANTED, '', row, AT.wanted), { ...LOOK.answer, align: 'center' }],
      [AT.level, '', LOOK.score],
      [AT.score, '', { ...LOOK.score, bold: true }],
      [AT.inputs, '', LOOK.change],
      ...(isRated
        ? [1, 2].map((n): PageCell => [AT.inputs + n, '', { ...LOOK.small, align: 'center' }])
        : []),
    ]);
  }
  return first;
}

function bandsOf({ bands }: KeptSuppositions): RatingBand[] {
  const cells: readonly (readonly [unknown, unknown])[] =
    bands.length > 0 ? bands.map(([from, rating]) => [from.value, rating.value]) : USUAL_BAND_CELLS;
  return requireBands(
    cells.flatMap(([cell, rating]): RatingBand[] => {
      const from = readNumber(cell);
      return typeof from === 'number' ? [{ from, rating: cellText(rating) }] : [];
    }),
  );
}

/** Where the bands stand, for a formula. */
function writeBands({ page, kept, place }: WhatIfWriter, section: (index: number) => void): string {
  section(3);
  page.row([[1, whatIfTexts.bandNote, LOOK.note]]);
  const [from, rating] = WHAT_IF_HEADINGS.bands;
  page.line([
    [1, from, LOOK.heading],
    [2, rating, LOOK.heading, 3],
  ]);
  const first = page.next();
  const usual = USUAL_BAND_CELLS.map(
    ([value, word]) =>
      [
        { value, formula: '' },
        { value: word, formula: '' },
      ] as const,
  );
  for (const [a, b] of kept.bands.length > 0 ? kept.bands : usual) {
    const row = page.next();
    page.line([
      [1, place(a, row, 1), { ...LOOK.answer, align: 'center' }],
      [2, place(b, row, 2), { ...LOOK.answer, align: 'center' }, 3],
    ]);
  }
  return `A${first}:B${page.next() - 1}`;
}
