// คัดลอกข้อมูลสำหรับแจ้งปัญหา: what a developer needs to know of a workbook, without anything that people typed into it.

import { readSettings, SETTINGS, type SettingKey } from '../../catalogue/settings';
import { TAB_ORDER, tabName } from '../../catalogue/workbookTabs';
import { cellText } from '../../domain/thaiText';
import { diagnosticsTexts } from '../../text/toolSentences';
import type { Book } from '../ports/book';
import type { Screen } from '../ports/screen';
import { readSystem, systemTab } from '../system/systemTab';
import { TEMPLATE_VERSION } from '../template/version';

const HEADING_ROWS = 4;

/** Shows the text for copying. `at`: day and time. */
export function showDiagnostics(book: Book, screen: Screen, at: string): void {
  screen.showText(diagnosticsTexts.title, `${diagnosticsTexts.intro}\n\n${diagnosticsOf(book, at)}`);
}

function diagnosticsOf(book: Book, at: string): string {
  const { version } = readSystem(systemTab(book, false));
  const known = TAB_ORDER.map(tabName);
  const names = book.tabNames();
  const active = book.activeTab();
  const values = active.values();
  const settings = readSettings(book.tab(tabName('settings'))?.values() ?? []);
  // The office's name and whatever it calls its own tabs stay out.
  const told = (Object.keys(SETTINGS) as SettingKey[]).filter((key) => key !== 'office');
  return [
    `time: ${at}`,
    `template: ${version || '-'} of ${TEMPLATE_VERSION}`,
    `tabs: ${known.filter((name) => names.includes(name)).join(', ')} + ${names.filter((name) => !known.includes(name)).length}`,
    `missing: ${known.filter((name) => !names.includes(name)).join(', ') || '-'}`,
    `active: ${known.includes(active.name) ? active.name : 'own'} ${values.length} x ${(values[0] ?? []).length}`,
    ...values.slice(0, HEADING_ROWS).map((row, i) => `row ${i + 1}: ${row.map(kindOf).join(' ')}`),
    ...told.map((key) => `${key}: ${settings.text(key)}`),
  ].join('\n');
}

/** What kind of cell it is, and how long; never what it holds. */
function kindOf(cell: unknown): string {
  if (cell === '') return '·';
  if (typeof cell === 'number') return 'n';
  if (typeof cell === 'boolean') return 'b';
  return typeof cell === 'string' ? `t${cell.length}` : `d${cellText(cell).length}`;
}
