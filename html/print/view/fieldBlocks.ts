// The fields of a sheet as blocks, in their order.
import { element } from '../../shared/element';
import type { PrintedField, PrintedSheet } from '../model/printedForm';
import { type Block, wholeBlock } from './room';
import { tableBlock } from './tableBlock';
import { textBlock } from './textBlock';

export function fieldBlocks(fields: PrintedSheet): Block[] {
  const blocks: Block[] = [];
  for (let i = 0; i < fields.length; ) {
    const halves = runOfHalves(fields, i);
    if (halves.length > 0)
      blocks.push(wholeBlock(element('div', { class: 'field halves' }, ...halves.map(line))));
    else blocks.push(...blocksOf(fields[i] as PrintedField));
    i += Math.max(1, halves.length);
  }
  return blocks;
}

function runOfHalves(fields: PrintedSheet, from: number): PrintedSheet {
  const end = fields.findIndex(({ place }, i) => i >= from && place !== 'half');
  return fields.slice(from, end < 0 ? undefined : end);
}

function blocksOf(field: PrintedField): Block[] {
  const { key, label, place, text, lines, table } = field;
  if (table) return [tableBlock(label, table)];
  if (place === 'kind' || place === 'title')
    return [wholeBlock(element('div', { class: `${place} ${key}` }, label))];
  if (place === 'centre')
    return [wholeBlock(element('div', { class: 'field centre' }, `${label} ${text}`.trim()))];
  if (text !== '') return [textBlock(label, text, text.includes('\n') ? 'own-line' : place)];
  return [wholeBlock(dotted(field, lines))];
}

/** The label with its text, or with dots to write on. */
function line({ label, text }: PrintedField): HTMLElement {
  const head = element('span', { class: 'label' }, label);
  if (text === '') return element('div', { class: 'dotted' }, head, element('span', { class: 'dots' }));
  return element('div', {}, head, ' ', element('span', { class: 'text' }, text));
}

function dotted(field: PrintedField, lines: number): HTMLElement {
  const more = Array.from({ length: Math.max(0, lines - 1) }, () => element('div', { class: 'more-dots' }));
  return element('div', { class: 'field' }, line(field), ...more);
}
