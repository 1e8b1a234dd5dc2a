// The rows of a preview, those that need attention first; long lists show their beginning.
import type { ImportOutcome } from '../../../src/contract/importReports';
import { monthInShort, readMonth } from '../../../src/domain/month';
import { importPageTexts as texts } from '../../../src/text/importPageTexts';
import type { ImportContext } from '../../office/importContext';
import { element } from '../../shared/element';
import type { PlacedRow } from '../table/markDuplicates';

export type Kind = ImportOutcome['kind'];

/** A row and what becomes of it. */
export interface JudgedRow extends PlacedRow {
  readonly kind: Kind;
  readonly level: string;
  /** The check has something to say although it is no fault. */
  readonly isAdvised: boolean;
}

const ORDER: readonly Kind[] = ['refused', 'changed', 'new', 'unchanged'];
const MOST_SHOWN = 200;

/** How many rows of each kind. */
export function countsOf(rows: readonly JudgedRow[]): { readonly [kind in Kind]: number } {
  const counts = { new: 0, changed: 0, unchanged: 0, refused: 0 };
  for (const { kind } of rows) counts[kind]++;
  return counts;
}

/** A table of counts, new ones first. */
export function countList(rows: readonly JudgedRow[]): HTMLElement {
  const counts = countsOf(rows);
  const list = element('dl', { class: 'counts' });
  for (const kind of ['new', 'changed', 'unchanged', 'refused'] as const) {
    list.append(element('dt', {}, texts.kinds[kind]), element('dd', {}, counts[kind].toLocaleString('en')));
  }
  return list;
}

/** One list for each kind that occurs. */
export function rowLists(rows: readonly JudgedRow[], context: ImportContext): HTMLElement[] {
  return ORDER.flatMap((kind) => {
    const those = rows.filter((row) => row.kind === kind);
    if (those.length === 0) return [];
    const items = those.slice(0, MOST_SHOWN).map((row) => rowItem(row, context));
    const more = those.length - items.length;
    const list = element('ul', { class: 'rows' }, ...items);
    if (more > 0) list.append(element('li', {}, texts.more(more)));
    const isOpen = kind !== 'unchanged';
    const summary = element('summary', {}, texts.rowsOf(texts.kinds[kind], those.length));
    return [element('details', { open: isOpen }, summary, list)];
  });
}

function rowItem(
  { entry, title, source, row, reasons, level }: JudgedRow,
  context: ImportContext,
): HTMLElement {
  const name = entry ? reportName(entry, context) : title;
  const shown = level === '' ? name : `${name} · ${texts.level(level)}`;
  const item = element('li', {}, shown, element('div', { class: 'help' }, texts.place(source, row)));
  if (reasons.length > 0) {
    const lines = reasons.map((reason) => element('li', { class: 'bad' }, reason));
    item.append(element('ul', { class: 'reasons' }, ...lines));
  }
  return item;
}

function reportName({ unit, kpi, month }: NonNullable<PlacedRow['entry']>, { kpis }: ImportContext): string {
  const known = kpis.find(({ code }) => code === kpi);
  const read = readMonth(month);
  const shown = read && 'month' in read ? monthInShort(read) : month;
  return [unit, known ? `${known.number} ${known.short}` : kpi, shown].join(' · ');
}
