// Where names are signed: a line, the name in brackets and the position below, side by side.
import { signatureTexts as texts } from '../../../src/text/printedFormTexts';
import { element } from '../../shared/element';
import type { PrintedSignature } from '../model/printedForm';
import { type Block, wholeBlock } from './room';

const DOTS = '.'.repeat(44);

export function signatureBlocks(signatures: readonly PrintedSignature[]): Block[] {
  if (signatures.length === 0) return [];
  return [wholeBlock(element('div', { class: 'signatures' }, ...signatures.map(signature)))];
}

function signature({ name, position, role }: PrintedSignature): HTMLElement {
  return element(
    'div',
    {},
    element('div', { class: 'dotted' }, texts.signed, element('span', { class: 'dots' }), role),
    element('div', {}, `(${name || DOTS})`),
    element('div', {}, position || `${texts.position} ${'.'.repeat(30)}`),
  );
}
