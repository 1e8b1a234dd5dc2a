// จำลองผลคะแนน: asks the unit, makes or refreshes its tab of suppositions. Nothing else of the workbook is touched.
import { tabName } from '../../catalogue/workbookTabs';
import type { CheckedUnit } from '../../domain/checks/checkRequest';
import { unitReader } from '../../domain/checks/keyReaders';
import { WHAT_IF_HEAD, whatIfSentences, whatIfTabName } from '../../text/whatIfTexts';
import { TITLE, workbookSentences } from '../../text/workbookSentences';
import { restoreDocuments, writeDocument } from '../documents/writeDocument';
import type { SaveContext } from '../reports/saveContext';
import { shownUnit } from '../summary/names';
import { readMonth } from '../summary/readMonth';
import { requireVersion } from '../system/requireVersion';
import { NAMED } from '../template/createWorkbook';
import { readSuppositions } from './keptSuppositions';
import { whatIfPage } from './whatIfPage';

/** Throws ProblemError for a workbook that cannot be read or written. */
export function simulateScores(context: SaveContext): void {
  const { book, screen } = context;
  requireVersion(book);
  const kept = restoreDocuments(book);
  const read = readMonth(context);
  const { units } = read.summary;
  const front = book.activeTab().name;
  const nameOf = ({ unit }: (typeof units)[number]) => whatIfTabName(shownUnit(unit));
  const given = units.find((one) => nameOf(one) === front) ?? units[0];
  if (!given) return;
  const typed = screen.ask(TITLE, whatIfSentences.askUnit(shownUnit(given.unit)));
  if (typed === null) {
    screen.tell(TITLE, workbookSentences.cancelled);
    return;
  }
  const wanted = unitReader(read.office.sources.units as readonly CheckedUnit[])(typed)?.unit.name;
  const one = typed.trim() === '' ? given : units.find(({ unit }) => unit.name === wanted);
  if (!one) {
    const names = units.map(({ unit }) => shownUnit(unit));
    screen.tell(TITLE, whatIfSentences.noUnit(typed, names));
    return;
  }
  const tables = (['kpis', 'criteria', 'inputs'] as const)
    .filter((key) => book.tab(tabName(key)))
    .map((key) => `,${NAMED[key]}`)
    .join('');
  const tab = writeDocument(
    book,
    { key: `whatIf|${one.unit.name}`, name: nameOf(one), head: WHAT_IF_HEAD },
    ({ values, formulas }) => ({
      ...whatIfPage(read, one, readSuppositions(values, formulas), tables),
      about: null,
    }),
    kept,
  );
  tab.show();
  screen.tell(TITLE, whatIfSentences.done(tab.name));
}
