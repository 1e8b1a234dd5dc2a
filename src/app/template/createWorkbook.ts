// เริ่มใช้งาน / สร้างแบบฟอร์มตั้งต้น: makes what is missing of the workbook and leaves everything else alone. It can be run at
// any time; a run that broke off is finished by the next one.

import { readSettings } from '../../catalogue/settings';
import type { Catalogue } from '../../catalogue/types';
import {
  PROTECTED_TABS,
  TAB_ORDER,
  type TabKey,
  tabColumns,
  tabHeading,
  tabName,
  tabNecessary,
  tabSpellings,
} from '../../catalogue/workbookTabs';
import { cellText, textKey } from '../../domain/thaiText';
import { firstRunTexts, TITLE, workbookSentences } from '../../text/workbookSentences';
import type { Book, Tab } from '../ports/book';
import type { Screen } from '../ports/screen';
import { forgetUndo, readSystem, systemTab } from '../system/systemTab';
import { askFirstRun, readRound } from './askFirstRun';
import { lookOf } from './columnLooks';
import { migrate } from './migrate';
import { MIGRATIONS, type Migration, versionOf } from './migrations';
import { type FirstRun, tabLayout } from './tabLayouts';
import { TEMPLATE_VERSION } from './version';

/** Names under which formulas reach the definition tabs. */
export const NAMED: { readonly [key in TabKey]?: string } = {
  criteria: 'KPI_CRITERIA_TABLE',
  inputs: 'KPI_INPUT_TABLE',
  kpis: 'KPI_TABLE',
  targets: 'KPI_TARGET_TABLE',
};

/** True when the workbook was made by a newer version and must not be written to. */
export function isNewer(book: Book, version = TEMPLATE_VERSION): boolean {
  return Number(readSystem(systemTab(book, false)).version) > version;
}

/** Runs the whole; tells the person what was done. */
export function createWorkbook(
  book: Book,
  screen: Screen,
  template: Catalogue,
  migrations: readonly Migration[] = MIGRATIONS,
): void {
  if (isNewer(book, versionOf(migrations))) {
    screen.tell(TITLE, workbookSentences.newer);
    return;
  }
  const wasStarted = isStarted(book);
  const run = wasStarted ? goingOn(book, template) : askFirstRun(screen, template);
  if (typeof run === 'string') {
    screen.tell(TITLE, run);
    return;
  }
  const made: string[] = [];
  const said: string[] = [];
  const foreign: string[] = [];
  // A heading that is to be renamed is not a missing one.
  if (wasStarted && migrate(book, migrations)) said.push(workbookSentences.upgraded);
  for (const key of TAB_ORDER) {
    const name = tabName(key);
    const tab = book.tab(name);
    try {
      if (tab) {
        const added = key === 'system' ? [] : addMissingColumns(tab, key);
        if (!added) {
          foreign.push(name);
          said.push(workbookSentences.rowLost(name));
        } else if (added.length > 0) said.push(workbookSentences.columnsAdded(name, added));
      } else {
        const fresh = book.addTab(tabLayout(key, run));
        made.push(name);
        nameTable(book, fresh, key);
      }
    } catch (thrown) {
      screen.tell(TITLE, `${workbookSentences.interrupted(name)}\n\n${(thrown as Error).message}`);
      return;
    }
  }
  if (made.length + said.length > 0) forgetUndo(book);
  linkContents(book);
  book.flush();
  if (made.length > 0) said.unshift(workbookSentences.made(made));
  if (made.length > 0) book.tab(tabName('contents'))?.show();
  offerProtection(book, screen, foreign);
  screen.tell(TITLE, said.length > 0 ? said.join('\n') : workbookSentences.complete);
}

/** Settings and definitions are there, and no tab of the office's own by that name: nothing needs asking. */
function isStarted(book: Book): boolean {
  const tab = book.tab(tabName('settings'));
  return tab !== null && missingColumns(tab, 'settings') !== null;
}

function goingOn(book: Book, template: Catalogue): FirstRun {
  const settings = readSettings(book.tab(tabName('settings'))?.values() ?? []);
  const round = readRound(`${settings.text('year')}/${settings.text('round')}`) ?? { year: 2565, round: 2 };
  const { floor } = settings;
  const isSample = settings.text('office').includes('ฉะเชิงเทรา');
  const catalogue = isSample ? template : { ...template, units: [], targets: [] };
  return { round, office: settings.text('office'), floor, catalogue, isSample };
}

/** Columns whose heading, under any spelling, is not there. Null for a tab that is no such table. */
function missingColumns(tab: Tab, key: TabKey): string[] | null {
  const columns = tabColumns(key);
  const headings = (tab.values(columns.length)[0] ?? []).map((cell) => textKey(cellText(cell)));
  const isThere = (column: string) =>
    tabSpellings(key, column).some((spelling) => headings.includes(textKey(spelling)));
  const missing = columns.filter((column) => !isThere(column));
  // Few headings, and not those without which it is no such table: a tab of the office's own that has the name by chance.
  if (missing.length * 2 >= columns.length && !tabNecessary(key).every(isThere)) {
    return null;
  }
  return missing;
}

/** These, added at the right edge, by their headings. */
function addMissingColumns(tab: Tab, key: TabKey): string[] | null {
  const missing = missingColumns(tab, key);
  if (!missing?.length) return missing;
  const added = missing.map((column) => tabHeading(key, column));
  tab.addColumns(
    added,
    1,
    missing.map((column) => lookOf(key, column)),
  );
  return added;
}

function nameTable(book: Book, tab: Tab, key: TabKey): void {
  const name = NAMED[key];
  if (name) book.nameColumns(name, tab, tabColumns(key).length);
}

/** Names in `สารบัญ` that are tabs lead there. */
function linkContents(book: Book): void {
  const contents = book.tab(tabName('contents'));
  if (!contents) return;
  contents.values().forEach(([cell], i) => {
    const tab = i > 0 && book.tab(cellText(cell));
    if (tab) contents.linkTabs(i + 1, 1, [{ text: tab.name, tab }]);
  });
}

function offerProtection(book: Book, screen: Screen, foreign: readonly string[]): void {
  const open = PROTECTED_TABS.map((key) => book.tab(tabName(key))).filter(
    (tab): tab is Tab => tab !== null && !foreign.includes(tab.name) && !tab.isProtected(),
  );
  if (open.length === 0 || !screen.confirm(TITLE, firstRunTexts.protect)) return;
  for (const tab of open) tab.protect(workbookSentences.isProtected);
}
