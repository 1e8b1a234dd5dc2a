// สรุปผลการประเมินปลายรอบ: the points of all units, and which of them are final.
import { dayInShort } from '../../domain/month';
import { ratingOf, USUAL_BANDS } from '../../domain/rating';
import type { SummaryPair, SummaryUnit } from '../../domain/summary/monthSummary';
import { cutoffOf, isProjected } from '../../domain/summary/projection';
import { leadingTotal } from '../../domain/summary/summaryTotals';
import { documentHeadings, monthDocumentTexts as texts } from '../../text/monthDocumentTexts';
import { summaryTexts } from '../../text/summaryTexts';
import type { DocumentPage } from '../documents/fillPage';
import { newPage } from '../documents/newPage';
import { comparedBy } from '../summary/names';
import { summaryWidths, writeScoreboard } from '../summary/scoreboard';
import { LOOK } from '../summary/summaryLooks';
import type { TableCell } from '../summary/writeTable';
import { finish, writeHead } from './documentParts';
import type { DocumentSource } from './documentSource';

const { cutoff, state, certified } = documentHeadings.final;
const SMALL = { ...LOOK.missing, color: '#000000', size: 6 };

export function finalResult(source: DocumentSource): DocumentPage {
  const { summary, request, office, day } = source;
  const projected = summary.kpis.map(({ kpi }) => isProjected(request, kpi));
  const group = comparedBy(summary.units.map(({ totals }) => totals));
  const hasRating = office.settings.text('rating') === 'เปิด';
  const beside = [certified, ...(hasRating ? [texts.rating(group)] : []), state];
  const page = newPage(summaryWidths(summary, beside.length));
  writeHead(page, source, 'final');
  page.wide(texts.finalNote(day), LOOK.note);
  const stateOf = (isOpen: boolean) => (isOpen ? texts.projected : texts.final);
  const cells = (unit: SummaryUnit | null): TableCell[] => {
    const { percent = -1 } = leadingTotal(unit?.totals ?? summary.province) ?? {};
    const counts = (k: number) =>
      unit
        ? !/^(outside|excluded)$/.test((unit.pairs[k] as SummaryPair).status)
        : summary.kpis[k]?.score !== null;
    const done = unit?.pairs.filter(({ isCertified }) => isCertified).length ?? 0;
    return [
      [unit ? summaryTexts.reported(done, unit.rates.expected) : '', SMALL],
      ...(hasRating ? [[ratingOf(percent, USUAL_BANDS) ?? '', SMALL] as const] : []),
      [stateOf(projected.some((isOpen, k) => isOpen && counts(k))), SMALL],
    ];
  };
  const days = summary.kpis.map(({ kpi }) => dayInShort(cutoffOf(request, kpi)));
  const under = [[cutoff, days] as const, [state, projected.map(stateOf)] as const];
  writeScoreboard(page, summary, { under, beside, cells });
  if (hasRating) page.wide(texts.ratingNote(group), LOOK.note);
  return finish(page);
}
