// One problem in a list: its words, a way to the cell, and the mend where one is known.
import { problemPageTexts as texts } from '../../src/text/problemPageTexts';
import { button, element } from './element';

export interface ShownProblem {
  readonly isMust: boolean;
  readonly text: string;
  /** Label of the way to the cell. */
  readonly place: string;
  /** The value that would be written, as text; null where none is known. */
  readonly mend: string | null;
}

export interface ProblemEnds {
  goTo(): void;
  take(): void;
}

export function problemItem({ isMust, text, place, mend }: ShownProblem, ends: ProblemEnds): HTMLElement {
  return element(
    'li',
    { class: isMust ? 'must' : 'should' },
    element('p', {}, element('strong', {}, isMust ? texts.must : texts.should), ` ${text}`),
    element(
      'div',
      { class: 'buttons' },
      button(place, 'small', ends.goTo),
      mend === null ? null : button(texts.mend(mend), 'small', ends.take),
    ),
  );
}
