// The steps around the choice of tables: waiting for the script, the preview, and what was done.
import type { ImportContext } from '../../../src/contract/importReports';
import { importPageTexts as texts } from '../../../src/text/importPageTexts';
import { button, element } from '../../shared/element';
import { countList, countsOf, type JudgedRow, rowLists } from './rowLists';

export function loadingStep(): HTMLElement[] {
  return [element('h1', {}, texts.title)];
}

/** Nothing has been written when this is seen. */
export function previewStep(
  rows: readonly JudgedRow[],
  skipped: { readonly totals: number; readonly empty: number },
  context: ImportContext,
  ends: { commit(): void; back(): void; cancel(): void },
): HTMLElement[] {
  const counts = countsOf(rows);
  const toWrite = counts.new + counts.changed;
  const note = texts.skipped(skipped.totals, skipped.empty);
  const commit = toWrite > 0 ? button(texts.commit(toWrite), 'main', ends.commit) : null;
  return [
    element('h1', {}, texts.previewTitle),
    element('p', {}, texts.nothingWritten),
    countList(rows),
    element('p', { class: 'help' }, note),
    element('p', {}, toWrite > 0 ? '' : texts.nothingToImport),
    element(
      'div',
      { class: 'buttons' },
      commit,
      button(texts.back, 'plain', ends.back),
      button(texts.cancel, 'plain', ends.cancel),
    ),
    ...rowLists(rows, context),
  ];
}

export function resultStep(
  rows: readonly JudgedRow[],
  context: ImportContext,
  ends: { more(): void; close(): void },
): HTMLElement[] {
  const counts = countsOf(rows);
  const refused = rows.filter(({ kind }) => kind === 'refused');
  return [
    element('h1', {}, texts.resultTitle),
    element('p', {}, texts.result(counts.new, counts.changed, counts.unchanged, counts.refused)),
    element('p', { class: 'help' }, texts.resultHelp),
    element(
      'div',
      { class: 'buttons' },
      button(texts.importMore, 'main', ends.more),
      button(texts.close, 'plain', ends.close),
    ),
    ...rowLists(refused, context),
  ];
}
