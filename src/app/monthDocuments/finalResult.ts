// สรุปผลการประเมินปลายรอบ: the points of all units, and which of them are final.

import { dayInShort } from '../../domain/month';
import { ratingOf, USUAL_BANDS } from '../../domain/rating';
import type { SummaryPair, SummaryTotals } from '../../domain/summary/monthSummary';
import { cutoffOf, isProjected } from '../../domain/summary/projection';
import { leadingTotal } from '../../domain/summary/summaryTotals';
import { documentHeadings, monthDocumentTexts as texts } from '../../text/monthDocumentTexts';
import { HEADINGS, summaryTexts } from '../../text/summaryTexts';
import { newPage, type PageCell } from '../documents/newPage';
import type { DocumentPage } from '../documents/writeDocument';
import { kpiTitle, shownUnit } from '../summary/names';
import { A4_LANDSCAPE, pairCell } from '../summary/scoreboard';
import { LOOK, levelLook } from '../summary/summaryLooks';
import type { TableCell } from '../summary/writeTable';
import { finish, writeCells, writeHead } from './documentParts';
import type { DocumentSource } from './documentSource';

const [UNIT, TOTAL, STATE] = [92, 42, 62];
const [TITLES, DAYS] = [150, 84];
const UPRIGHT = { ...LOOK.heading, wrap: false };
const TEAMS = [HEADINGS.team, HEADINGS.individual, HEADINGS.combined];
const headings = documentHeadings.final;

export function finalResult(source: DocumentSource): DocumentPage {
  const { summary, request, office, day } = source;
  const projected = summary.kpis.map(({ kpi }) => isProjected(request, kpi));
  const hasRating = office.settings.text('rating') === 'เปิด';
  const hasCombined = request.rules.ratio !== null;
  const after = [
    ...TEAMS.slice(0, hasCombined ? 3 : 2).flatMap(([score = '', percent = '']) => [score, percent]),
    headings.certified,
    ...(hasRating ? [headings.rating] : []),
  ];
  const free = A4_LANDSCAPE - UNIT - STATE - after.length * TOTAL;
  const width = Math.max(32, Math.min(64, Math.floor(free / Math.max(1, summary.kpis.length))));
  const page = newPage([UNIT, ...summary.kpis.map(() => width), ...after.map(() => TOTAL), STATE]);
  writeHead(page, source, 'final');
  page.row([[1, texts.finalNote(day), LOOK.note]]);
  const all = page.widths.length;
  const upright = (cells: readonly string[], height: number) => {
    const row = page.line(
      cells.map((text, i): PageCell => [i + 1, text, i > 0 ? UPRIGHT : LOOK.heading]),
      height,
    );
    page.upright({ row, column: 2, rows: 1, columns: all - 1 });
  };
  const blank = [...after.map(() => ''), ''];
  upright([HEADINGS.unit, ...summary.kpis.map(({ kpi }) => kpiTitle(kpi)), ...after, headings.state], TITLES);
  upright(
    [headings.cutoff, ...summary.kpis.map(({ kpi }) => dayInShort(cutoffOf(request, kpi))), ...blank],
    DAYS,
  );
  const stateOf = (isOpen: boolean) => (isOpen ? texts.projected : texts.final);
  upright([headings.state, ...projected.map(stateOf), ...blank], DAYS);
  const put = (
    name: TableCell,
    cells: readonly TableCell[],
    totals: SummaryTotals,
    certified: string,
    counts: (k: number) => boolean,
  ) => {
    const rating = ratingOf(leadingTotal(totals)?.percent ?? -1, USUAL_BANDS);
    writeCells(page, [
      name,
      ...cells,
      ...totalCells(totals).slice(0, hasCombined ? 6 : 4),
      [certified, LOOK.centre],
      ...(hasRating ? [[rating ?? '', { ...LOOK.small, align: 'center' }] as const] : []),
      [stateOf(projected.some((isOpen, k) => isOpen && counts(k))), { ...LOOK.small, align: 'center' }],
    ]);
  };
  for (const kind of ['district', 'group', 'position'] as const) {
    const own = summary.units.filter(({ unit }) => unit.kind === kind);
    if (own.length > 0) page.line([[1, summaryTexts.kinds[kind], LOOK.group, all]]);
    for (const { unit, pairs, totals, rates } of own) {
      const certified = pairs.filter(({ isCertified }) => isCertified).length;
      const counts = (k: number) => !/^(outside|excluded)$/.test((pairs[k] as SummaryPair).status);
      put(
        [shownUnit(unit), LOOK.small],
        pairs.map(pointsCell),
        totals,
        summaryTexts.reported(certified, rates.expected),
        counts,
      );
    }
  }
  put(
    [summaryTexts.province, LOOK.group],
    summary.kpis.map(
      ({ score }): TableCell => (score === null ? ['', LOOK.plain] : [score, levelLook(score, '0.00')]),
    ),
    summary.province,
    '',
    (k) => summary.kpis[k]?.score !== null,
  );
  page.row([[1, summaryTexts.legend, LOOK.note]]);
  if (hasRating) page.row([[1, texts.ratingNote, LOOK.note]]);
  return finish(page);
}

/** Points where there are some, else the word of the scoreboard. */
function pointsCell(pair: SummaryPair): TableCell {
  const { status, score } = pair;
  const [, value, look] = pairCell(pair, 0);
  if (score === null || !/^(counted|province)$/.test(status)) return [value, look];
  return [score, levelLook(score, status === 'province' ? summaryTexts.provinceFormat('0.00') : '0.00')];
}

function totalCells({ team, individual, combined }: SummaryTotals): TableCell[] {
  return [team, individual, combined].flatMap((total): TableCell[] => [
    [total?.score ?? '', LOOK.score],
    [total?.percent ?? '', LOOK.percent],
  ]);
}
