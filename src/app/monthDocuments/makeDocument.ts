// The items of the menu `รายงานและเอกสาร` that write a tab: they ask for the month and, where it matters, what it is to be about.
import { monthInShort } from '../../domain/month';
import {
  DOCUMENTS,
  type DocumentKind,
  REMARK,
  REMEDY,
  monthDocumentSentences as said,
} from '../../text/monthDocumentTexts';
import { figureTexts } from '../../text/summaryTexts';
import { TITLE, workbookSentences } from '../../text/workbookSentences';
import type { DocumentPage } from '../documents/fillPage';
import { goOn, makePage, type PartsLeft } from '../documents/pageInParts';
import { type DocumentBefore, restoreDocuments } from '../documents/writeDocument';
import { namedUnit } from '../entryTables/entryOf';
import type { SaveContext } from '../reports/saveContext';
import { isReported, readAsked } from '../summary/buildSummary';
import { kpiTitle, monthOf, shownUnit } from '../summary/names';
import { type MonthRead, readMonth } from '../summary/readMonth';
import { readOnce } from '../summary/readOnce';
import { archiveOf } from '../summary/roundOfMonth';
import { requireVersion } from '../system/requireVersion';
import { districtPages } from './districtPages';
import { type DocumentSource, documentSource } from './documentSource';
import { evidenceRegister } from './evidenceRegister';
import { finalResult } from './finalResult';
import { kpiReport } from './kpiReport';
import { meetingPaper } from './meetingPaper';
import { unitReport } from './unitReport';

interface DocumentWay {
  /** What it may be about; absent = always everything. */
  readonly about?: 'kpi' | 'unit' | 'district';
  /** Heading of a column people fill in. */
  readonly typed?: string;
  build(source: DocumentSource, chosen: readonly number[], before: DocumentBefore): DocumentPage;
}

const WAYS: { readonly [kind in DocumentKind]: DocumentWay } = {
  kpi: { about: 'kpi', build: kpiReport },
  unit: { about: 'unit', build: unitReport },
  district: { about: 'district', build: districtPages },
  meeting: { typed: REMEDY, build: meetingPaper },
  evidence: { about: 'unit', typed: REMARK, build: evidenceRegister },
  final: { build: finalResult },
};

/** What a document can be about: its place in the summary, its name as shown, and what tells its tab from others. */
interface Choice {
  readonly place: number;
  readonly name: string;
  readonly short: string;
  readonly key: string;
}

/** Throws ProblemError for a workbook that cannot be read or written. */
export function makeDocument(context: SaveContext, kind: DocumentKind, left: PartsLeft): void {
  const why = refused(context, kind, left);
  if (why !== null) context.screen.tell(TITLE, why);
}

/** Why nothing was made, null when it was. */
function refused(context: SaveContext, kind: DocumentKind, left: PartsLeft): string | null {
  const { book } = context;
  const { menu, tab: prefix, head } = DOCUMENTS[kind];
  const { about, typed = '', build } = WAYS[kind];
  requireVersion(book);
  if (goOn(context, `${kind}|`, left)) return null;
  const kept = restoreDocuments(book);
  const once = { ...context, book: readOnce(book) };
  const withEvidence = kind === 'evidence';
  const newest = readMonth(once, undefined, withEvidence);
  const { byMonth } = newest.summary;
  const read = readAsked(context, once, newest, said.askMonth(menu), withEvidence);
  if (typeof read === 'string') return read;
  const month = monthOf(read.summary.month);
  const shown = monthInShort(month);
  if (!isReported(read.summary)) {
    const others = byMonth
      .filter(({ reported }) => reported > 0)
      .map((of) => monthInShort(monthOf(of.month)));
    const archive = archiveOf(book, read);
    return archive ? figureTexts.archived(shown, archive) : said.noData(shown, others);
  }
  const choices = about ? choicesOf(read, about) : [];
  if (about && choices.length === 0) return said.noDistricts;
  const chosen = about ? askChoice(context, read, about === 'kpi', menu, choices) : [];
  if (typeof chosen === 'string') return chosen;
  const source = documentSource(read, once, kept);
  const only = chosen.length < choices.length ? chosen[0] : undefined;
  const name = [prefix, only?.short ?? '', shown.split(' ')[0], month.year]
    .filter((part) => part !== '')
    .join(' ');
  const key = [kind, read.summary.month, only?.key ?? ''].join('|');
  const places = chosen.map(({ place }) => place);
  makePage(
    context,
    { key, name, head, said: (tab) => said.done(tab, typed), rows: read.reports.values.length },
    (before) => build(source, places, before),
    kept,
    left,
  );
  return null;
}

function choicesOf({ summary }: MonthRead, about: NonNullable<DocumentWay['about']>): Choice[] {
  if (about === 'kpi')
    return summary.kpis.map(({ kpi }, place) => ({
      place,
      name: kpiTitle(kpi),
      short: kpi.number,
      key: kpi.code,
    }));
  return summary.units.flatMap(({ unit }, place): Choice[] => {
    const name = shownUnit(unit);
    return about === 'unit' || unit.kind === 'district' ? [{ place, name, short: name, key: unit.name }] : [];
  });
}

/** One of them, or all where nothing is typed; a text says why there is none. */
function askChoice(
  { screen }: SaveContext,
  { office: { sources } }: MonthRead,
  isKpi: boolean,
  menu: string,
  choices: readonly Choice[],
): readonly Choice[] | string {
  const typed = screen.ask(TITLE, said.askChoice(isKpi, menu, (choices[0] as Choice).name));
  if (typed === null) return workbookSentences.cancelled;
  if (typed.trim() === '') return choices;
  const unit = isKpi ? '' : namedUnit(typed, sources.units ?? []);
  const key = isKpi ? sources.kpi(typed).code : typeof unit === 'string' ? '' : unit.name;
  const found = choices.filter((one) => one.key === key);
  if (found.length > 0) return found;
  return said.unknown(
    isKpi,
    typed.trim(),
    choices.map(({ name }) => name),
  );
}
