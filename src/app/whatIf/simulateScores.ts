// จำลองผลคะแนน: asks the unit and the month, makes or refreshes its tab of suppositions. Nothing else of the workbook is touched.
import { tabName } from '../../catalogue/workbookTabs';
import type { SummaryUnit } from '../../domain/summary/monthSummary';
import { unitFinder } from '../../domain/unitName';
import { WHAT_IF_HEAD, whatIfSentences, whatIfTabName } from '../../text/whatIfTexts';
import { TITLE, workbookSentences } from '../../text/workbookSentences';
import { listInContents } from '../documents/listInContents';
import { restoreDocuments, writeDocument } from '../documents/writeDocument';
import type { SaveContext } from '../reports/saveContext';
import { readAsked, refusedMonth } from '../summary/buildSummary';
import { shownUnit } from '../summary/names';
import { readMonth } from '../summary/readMonth';
import { readOnce } from '../summary/readOnce';
import { requireVersion } from '../system/requireVersion';
import { NAMED } from '../template/createWorkbook';
import { readSuppositions } from './keptSuppositions';
import { whatIfPage } from './whatIfPage';

/** Throws ProblemError for a workbook that cannot be read or written. */
export function simulateScores(context: SaveContext): void {
  context.screen.tell(TITLE, made(context));
}

/** What is said of it in the end. */
function made(context: SaveContext): string {
  const { book, screen } = context;
  requireVersion(book);
  const kept = restoreDocuments(book);
  const once = { ...context, book: readOnce(book) };
  let read = readMonth(once);
  const { units } = read.summary;
  const keyOf = ({ unit }: SummaryUnit) => `whatIf|${unit.name}`;
  const front = book.activeTab().id;
  const given = units.find((one) => kept.tabs[keyOf(one)]?.id === front) ?? (units[0] as SummaryUnit);
  const typed = screen.ask(TITLE, whatIfSentences.askUnit(shownUnit(given.unit)));
  if (typed === null) return workbookSentences.cancelled;
  const wanted = unitFinder(read.office.sources.units ?? [])(typed)?.name;
  const name = typed.trim() ? wanted : given.unit.name;
  const isOne = ({ unit }: SummaryUnit) => unit.name === name;
  let one = units.find(isOne);
  if (one) {
    const asked = readAsked(context, once, read, whatIfSentences.askMonth);
    if (typeof asked === 'string') return asked;
    read = asked;
    const why = refusedMonth(read, context);
    if (why !== '') return why;
    one = read.summary.units.find(isOne);
  }
  if (!one)
    return whatIfSentences.noUnit(
      typed,
      units.map(({ unit }) => shownUnit(unit)),
    );
  const tables = (['kpis', 'criteria', 'inputs'] as const)
    .filter((key) => book.tab(tabName(key)))
    .map((key) => `,${NAMED[key]}`)
    .join('');
  const key = keyOf(one);
  const tab = writeDocument(
    book,
    { key, name: whatIfTabName(shownUnit(one.unit)), head: WHAT_IF_HEAD },
    ({ values, formulas }) => whatIfPage(read, one, readSuppositions(values, formulas), tables),
    kept,
  );
  listInContents(book, tab, WHAT_IF_HEAD, kept.tabs[key]);
  tab.show();
  return whatIfSentences.done(tab.name);
}
