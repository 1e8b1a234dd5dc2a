// เอกสารประกอบการประชุมประจำเดือน: a row for each KPI of the province. What is to be done about it is proposed from suggestions
// and orders until somebody types there.
import type { CatalogueKpi } from '../../catalogue/types';
import { maskPrivateNumbers } from '../../domain/privacy';
import { difference, numberOf, rationalOf } from '../../domain/rational';
import { documentHeadings, REMEDY, monthDocumentTexts as texts } from '../../text/monthDocumentTexts';
import type { DocumentPage } from '../documents/fillPage';
import { newPage } from '../documents/newPage';
import type { DocumentBefore } from '../documents/writeDocument';
import { provinceLevel, provinceResult, shareNote } from '../summary/kpiAmounts';
import { kpiTitle } from '../summary/names';
import { type KeptAnswer, keyOf } from '../summary/noteTable';
import { writeOverdue } from '../summary/overdueTable';
import { LOOK } from '../summary/summaryLooks';
import type { TableCell } from '../summary/writeTable';
import { finish, MANY_RUNS, writeHead, writeHeadings } from './documentParts';
import type { DocumentSource } from './documentSource';
import { targetText } from './pairCells';
import { typedTable } from './typedCells';

const WIDTHS = [118, 168, 72, 44, 68, 232, 208, 150];

/** Letters; a cell holds 50,000, and suggestions and orders stand in one. */
const LONGEST = 20_000;

/** Title of a KPI → what was proposed. */
type Proposed = { readonly [kpi: string]: string };

export function meetingPaper(
  source: DocumentSource,
  _: readonly number[],
  before: DocumentBefore,
): DocumentPage {
  const { summary, office, orders } = source;
  const page = newPage(WIDTHS, MANY_RUNS);
  writeHead(page, source, 'meeting');
  page.row([]);
  writeHeadings(page, documentHeadings.meeting);
  const last = (before.about ?? {}) as Proposed;
  const table = typedTable(page, before, documentHeadings.meeting, [0], REMEDY);
  const proposed: { [kpi: string]: string } = {};
  const own = new Set<string>();
  const ordersIn = (isIn: (order: KeptAnswer) => boolean, withKpi = false) =>
    grouped(
      orders
        .filter(isIn)
        .map(({ kpi, unit, value }) => [withKpi ? `${kpi} ${unit}`.trim() : unit, String(value)] as const),
      texts.ordered,
    );
  summary.kpis.forEach((one, k) => {
    const kpi = office.kpis[k] as CatalogueKpi;
    const title = kpiTitle(kpi);
    const notes = source.notes.filter((note) => note.kpi === title);
    const said = (of: 'obstacles' | 'suggestions') =>
      grouped(
        notes.map((note) => [note.unit, note[of]] as const),
        texts.who,
      );
    const key = keyOf({ kpi: title, unit: '' });
    own.add(key);
    const ordered = ordersIn(({ kpi }) => keyOf({ kpi, unit: '' }) === key);
    proposed[title] = [said('suggestions'), ordered].filter(Boolean).join('\n');
    const owners = [kpi.supervisor, ...kpi.coordinators].filter(
      (name, i, all) => name && all.indexOf(name) === i,
    );
    const { share, score, before: was } = one;
    const change = was && changeOf(share?.level ?? score, share ? was.level : was.score);
    table.line(
      [title],
      [
        [title, LOOK.small],
        [targetText(kpi), LOOK.small],
        provinceResult(one),
        provinceLevel(one),
        [change ?? '', share ? { ...LOOK.change, format: '▲0;▼0;–' } : LOOK.change],
        [said('obstacles'), LOOK.small],
      ],
      [[owners.join('\n'), LOOK.small]],
      proposed[title],
      last[title],
    );
  });
  const lineOf = (title: string) =>
    table.line(
      [title],
      [[title, LOOK.small], ...new Array<TableCell>(5).fill(['', LOOK.plain])],
      [],
      proposed[title],
      last[title],
    );
  const others = ordersIn(({ kpi }) => !own.has(keyOf({ kpi, unit: '' })), true);
  proposed[texts.otherOrders] = others;
  if (others) lineOf(texts.otherOrders);
  // Whatever was typed about a KPI that is gone stays, too.
  for (const [title = ''] of table.left()) lineOf(title);
  for (const one of summary.kpis) {
    const note = shareNote(one);
    if (one.share && note) page.wide(`${kpiTitle(one.kpi)}: ${note}`, LOOK.note);
  }
  writeOverdue(page, source);
  return finish(page, table.formulas, proposed);
}

function changeOf(now: number | null, was: number | null): number | null {
  return now === null || was === null ? null : numberOf(difference(rationalOf(now), rationalOf(was)));
}

/** Units that say the same are named together. */
function grouped(
  said: readonly (readonly [unit: string, text: string])[],
  line: (units: readonly string[], text: string) => string,
): string {
  const units = new Map<string, string[]>();
  for (const [unit, text] of said) if (text !== '') units.set(text, [...(units.get(text) ?? []), unit]);
  const all = [...units].map(([text, names]) => line(names, maskPrivateNumbers(text))).join('\n');
  return all.length > LONGEST ? `${all.slice(0, LONGEST)}…\n${texts.cut}` : all;
}
