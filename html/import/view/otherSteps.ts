// The steps around the choice of tables: waiting for the script, the preview, and what was done.

import { importPageTexts as texts } from '../../../src/text/importPageTexts';
import type { ImportContext } from '../../office/importContext';
import { button, element } from '../../shared/element';
import type { ReadTables } from '../chosenTables';
import { countList, countsOf, type JudgedRow, rowLists } from './rowLists';

export function loadingStep(): HTMLElement[] {
  return [element('h1', {}, texts.chooseTitle)];
}

/** Nothing has been written when this is seen. */
export function previewStep(
  rows: readonly JudgedRow[],
  skipped: Omit<ReadTables, 'rows'>,
  context: ImportContext,
  ends: { commit(): void; back(): void; cancel(): void },
): HTMLElement[] {
  const counts = countsOf(rows);
  const toWrite = counts.new + counts.changed;
  return [
    element('h1', {}, texts.previewTitle),
    element('p', {}, texts.nothingWritten),
    countList(rows),
    ...notes(rows, skipped, toWrite),
    element(
      'div',
      { class: 'buttons' },
      toWrite > 0 ? button(texts.commit(toWrite), 'main', ends.commit) : null,
      button(texts.back, 'plain', ends.back),
      button(texts.cancel, 'plain', ends.cancel),
    ),
    ...rowLists(rows, context),
  ];
}

/** What the counts do not say. */
function notes(
  rows: readonly JudgedRow[],
  { totals, empty, leftOut }: Omit<ReadTables, 'rows'>,
  toWrite: number,
): HTMLElement[] {
  const advised = rows.filter(({ kind, isAdvised }) => isAdvised && kind !== 'unchanged').length;
  const lines = [
    texts.skipped(totals, empty),
    ...leftOut.map(({ source, row }) => texts.leftOut(source, row)),
    advised > 0 ? texts.advised(advised) : '',
    toWrite > 0 ? '' : texts.nothingToImport,
  ];
  return lines.filter((line) => line !== '').map((line) => element('p', { class: 'help' }, line));
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
