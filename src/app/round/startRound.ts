// เริ่มรอบการประเมินใหม่: what was reported moves into tabs of the old round; definitions stay as a start. A run that broke off is
// completed by the next one.

import { readSettings, SETTINGS, type SettingKey } from '../../catalogue/settings';
import type { Catalogue } from '../../catalogue/types';
import { type TabKey, tabName } from '../../catalogue/workbookTabs';
import { roundTexts } from '../../text/toolSentences';
import { TITLE, workbookSentences } from '../../text/workbookSentences';
import type { Book } from '../ports/book';
import type { Screen } from '../ports/screen';
import { forgetUndo } from '../system/systemTab';
import { readRound } from '../template/askFirstRun';
import { isNewer } from '../template/createWorkbook';
import { daysOf } from '../template/round';
import { tabLayout } from '../template/tabLayouts';
import { type CellChanges, change, writeCells } from '../writing/writeCells';

/** Tabs that belong to one round only. */
const OF_A_ROUND: readonly TabKey[] = ['reports', 'decisions', 'plan', 'calendar'];

/** Asks for the new round. */
export function startRound(book: Book, screen: Screen, template: Catalogue): void {
  const tab = book.tab(tabName('settings'));
  if (!tab) {
    screen.tell(TITLE, roundTexts.notStarted);
    return;
  }
  if (isNewer(book)) {
    screen.tell(TITLE, workbookSentences.newer);
    return;
  }
  const values = tab.values();
  const settings = readSettings(values);
  const now = `${settings.text('year')}/${settings.text('round')}`;
  const typed = screen.ask(TITLE, roundTexts.ask(now));
  if (typed === null) return;
  const round = readRound(typed);
  if (!round) {
    screen.tell(TITLE, workbookSentences.roundUnreadable(typed));
    return;
  }
  const next = `${round.year}/${round.round}`;
  if (next === now) {
    screen.tell(TITLE, roundTexts.same(now));
    return;
  }
  const layoutOf = (key: TabKey) =>
    tabLayout(key, {
      round,
      office: settings.text('office'),
      floor: settings.floor,
      catalogue: template,
      isSample: false,
    });
  forgetUndo(book);
  const kept: string[] = [];
  for (const key of OF_A_ROUND) {
    const name = tabName(key);
    const archive = roundTexts.archived(name, `${settings.text('round')}-${settings.text('year')}`);
    const old = book.tab(name);
    // Where the archive is there already, this tab is the new round's.
    if (old && !book.tab(archive)) book.renameTab(old, archive);
    kept.push(archive);
    if (!book.tab(name)) book.addTab(layoutOf(key));
  }
  const { firstDay, lastDay } = daysOf(round);
  const fresh: { readonly [key in SettingKey]?: string } = {
    year: String(round.year),
    round: String(round.round),
    firstDay,
    lastDay,
  };
  // The settings last: until then the next run knows what is left to do. Year and round at once: half of them is another round.
  const changes: CellChanges = new Map();
  for (const key of Object.keys(fresh) as SettingKey[]) {
    const row = values.findIndex(([name]) => name === SETTINGS[key].name) + 1;
    if (row > 0) change(changes, row, 1, fresh[key] as string);
  }
  writeCells(tab, values, changes);
  book.flush();
  screen.tell(TITLE, roundTexts.done(next, kept));
}
