// A draft that was found: when and where it was typed, to be used or thrown away.
import { reportPageTexts as texts } from '../../../src/text/reportPageTexts';
import { button, element } from '../../shared/element';

export function draftCard(when: string, device: string, ends: { use(): void; drop(): void }): HTMLElement {
  return element(
    'section',
    { class: 'card draft', 'aria-labelledby': 'draft-title' },
    element('h2', { id: 'draft-title' }, texts.draftTitle),
    element('p', {}, texts.draftFrom(when, device)),
    element(
      'div',
      { class: 'buttons' },
      button(texts.useDraft, 'main', ends.use),
      button(texts.dropDraft, 'plain', ends.drop),
    ),
  );
}
