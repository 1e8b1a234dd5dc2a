// A draft that was found: when and where it was typed, to be used or thrown away.
import { reportPageTexts as texts } from '../../../src/text/reportPageTexts';
import { button, element } from '../../shared/element';
import type { OfferedDraft } from '../drafts/foundDrafts';

/** `of`: whose it is, where several reports are on one page. */
export function draftCard(
  { when, device }: Pick<OfferedDraft, 'when' | 'device'>,
  ends: { use(): void; drop(): void },
  of = '',
): HTMLElement {
  return element(
    'section',
    {
      class: 'card draft',
      'aria-label': `${of} ${texts.draftFrom(when, device || texts.thisDevice)}`.trim(),
    },
    element('h2', {}, texts.draftTitle),
    element('p', {}, texts.draftFrom(when, device || texts.thisDevice)),
    element(
      'div',
      { class: 'buttons' },
      button(texts.useDraft, 'main', ends.use),
      button(texts.dropDraft, 'plain', ends.drop),
    ),
  );
}
