// ทะเบียนหลักฐาน: each item of evidence of each unit, with the levels it is for, where it is, and whether it is there.
import { keyOfSerial } from '../../domain/checks/keyReaders';
import type { ReportRow } from '../../domain/checks/reportRow';
import { monthInShort } from '../../domain/month';
import { maskPrivateNumbers } from '../../domain/privacy';
import { cellText } from '../../domain/thaiText';
import { documentHeadings, REMARK, monthDocumentTexts as texts } from '../../text/monthDocumentTexts';
import type { DocumentPage } from '../documents/fillPage';
import { newPage } from '../documents/newPage';
import type { DocumentBefore } from '../documents/writeDocument';
import { kpiTitle, monthOf, shownUnit } from '../summary/names';
import { LOOK } from '../summary/summaryLooks';
import type { TableCell } from '../summary/writeTable';
import { A4_PORTRAIT, finish, MANY_RUNS, writeHead, writeHeadings } from './documentParts';
import type { DocumentSource } from './documentSource';
import { pairOf, stateText } from './pairCells';
import { typedTable } from './typedCells';

const PARTS = [74, 112, 40, 210, 176, 52];
const WIDTHS = [...PARTS, A4_PORTRAIT - PARTS.reduce((a, b) => a + b, 0)];

/** `chosen`: places of units. */
export function evidenceRegister(
  source: DocumentSource,
  chosen: readonly number[],
  before: DocumentBefore,
): DocumentPage {
  const page = newPage(WIDTHS, MANY_RUNS);
  writeHead(page, source, 'evidence');
  const counts = { there: 0, all: 0 };
  const sent = sentRows(source);
  const rows = chosen.flatMap((u) => unitRows(source, sent, u, counts));
  page.row([
    [1, rows.length > 0 ? texts.registered(counts.there, counts.all) : texts.noEvidence, LOOK.strong],
  ]);
  writeHeadings(page, documentHeadings.register);
  const table = typedTable(page, before, documentHeadings.register, [0, 1, 3], REMARK);
  for (const cells of rows)
    table.line(
      [0, 1, 3].map((i) => cellText(cells[i]?.[0])),
      cells,
    );
  for (const about of table.left()) {
    const [of = '', title = '', item = ''] = about;
    table.line(
      about,
      [of, title, '', item, '', ''].map((text): TableCell => [text, LOOK.small]),
    );
  }
  return finish(page, table.formulas);
}

function unitRows(
  source: DocumentSource,
  sent: ReadonlyMap<string, readonly ReportRow[]>,
  u: number,
  counts: { there: number; all: number },
): TableCell[][] {
  const { office, summary } = source;
  const { unit } = summary.units[u] as (typeof summary.units)[number];
  return office.kpis.flatMap((kpi, k): TableCell[][] => {
    if (pairOf(source, u, k).status === 'outside') return [];
    const names: TableCell[] = [
      [shownUnit(unit), LOOK.small],
      [kpiTitle(kpi), LOOK.small],
    ];
    const state = stateText(source, u, k);
    if (state !== '')
      return [[...names, ['', LOOK.plain], [state, LOOK.small], ['', LOOK.plain], ['–', LOOK.centre]]];
    const items = kpi.evidence
      .slice()
      .sort((a, b) => (a.levels[0] ?? 0) - (b.levels[0] ?? 0) || a.item - b.item);
    const reports = sent.get(pairKey(unit.name, kpi.code)) ?? [];
    return items.map(({ item, text, levels }) => {
      const where = placeOf(source, reports, item);
      counts.all++;
      if (where) counts.there++;
      return [
        ...names,
        [levelsText(levels), LOOK.smallCentre],
        [texts.item(item, text), LOOK.small],
        [where, LOOK.small],
        where ? [texts.there, LOOK.smallCentre] : [texts.notThere, LOOK.missing],
      ];
    });
  });
}

/** Where the newest report that names an item says it is; '' where none does. */
function placeOf({ request, summary }: DocumentSource, rows: readonly ReportRow[], item: number): string {
  const column = request.table.columns.evidence[item - 1] ?? -1;
  let found: ReportRow | null = null;
  for (const row of rows)
    if (cellText(row.cells[column]).trim() !== '' && !(found && found.month > row.month)) found = row;
  if (!found) return '';
  const text = maskPrivateNumbers(cellText(found.cells[column]).trim());
  const month = keyOfSerial(found.month);
  return month === summary.month ? text : texts.from(text, monthInShort(monthOf(month)));
}

/** Unit and KPI → the reports of the round that were sent. */
function sentRows({ request }: DocumentSource): Map<string, ReportRow[]> {
  const sent = new Map<string, ReportRow[]>();
  for (const row of request.table.rows) {
    if (!row.unit || !row.kpi || request.standing(row).state === 'draft') continue;
    const key = pairKey(row.unit.unit.name, row.kpi.kpi.code);
    sent.set(key, [...(sent.get(key) ?? []), row]);
  }
  return sent;
}

function pairKey(unit: string, kpi: string): string {
  return `${unit}|${kpi}`;
}

/** "1–5", "1, 3". */
function levelsText(levels: readonly number[]): string {
  const [first = 0] = levels;
  const isRun = levels.length > 2 && levels.every((level, i) => level === first + i);
  return isRun ? `${first}–${levels[levels.length - 1]}` : levels.join(', ');
}
