// Level, score and weighted score in sight while somebody types; the distance and the explanation below.
import { reportPageTexts as texts } from '../../../src/text/reportPageTexts';
import { button, element } from '../../shared/element';
import { type FieldProblem, mustCount } from '../model/fieldProblems';
import type { LiveResult } from '../model/liveResult';
import { problemLine } from './fieldView';

export class SeeView {
  /** Stays at the top of the window. */
  readonly bar: HTMLElement;
  readonly details: HTMLElement;
  private readonly level = element('output', { 'aria-live': 'off' });
  private readonly score = element('output', { 'aria-live': 'off' });
  private readonly weighted = element('output', { 'aria-live': 'off' });
  private readonly result = element('p');
  private readonly distance = element('p');
  private readonly explanation = element('p', { class: 'help' });
  private readonly use: HTMLButtonElement;
  /** Spoken when typing pauses. */
  private readonly summary = element('p', { 'aria-live': 'polite' });
  private readonly others = element('ul', { class: 'found' });

  constructor(useExplanation: () => void) {
    this.bar = element(
      'dl',
      { class: 'see' },
      pair(texts.levelShort, this.level),
      pair(texts.scoreShort, this.score),
      pair(texts.weightedShort, this.weighted),
    );
    this.use = button(texts.useExplanation, 'small', useExplanation);
    this.details = element(
      'section',
      { class: 'card', 'aria-labelledby': 'see-title' },
      element('h2', { id: 'see-title' }, texts.seeTitle),
      this.result,
      this.distance,
      this.explanation,
      this.use,
      this.summary,
      this.others,
    );
  }

  show({ level, result, score, weight, weighted, waiting, distance, explanation }: LiveResult): void {
    this.level.textContent = level === null ? '–' : String(level);
    this.score.textContent = score || '–';
    this.weighted.textContent = weighted || '–';
    const facts = [result && `${texts.result} ${result}`, weight && `${texts.weight} ${weight}`];
    this.result.textContent = facts.filter(Boolean).join(' · ');
    this.distance.textContent = waiting || distance;
    this.explanation.textContent = explanation;
    this.use.hidden = explanation === '';
  }

  /** What no field of the form holds is listed here. */
  showProblems(problems: readonly FieldProblem[], level: number | null): void {
    const must = mustCount(problems);
    const found = problems.length === 0 ? texts.noProblems : texts.problems(must, problems.length - must);
    this.summary.textContent = `${texts.levelShort} ${level ?? '–'} · ${found}`;
    const others = problems.filter(({ column }) => column === '');
    this.others.replaceChildren(...others.map((problem) => problemLine(problem, () => undefined)));
  }
}

function pair(name: string, value: HTMLElement): HTMLElement {
  return element('div', {}, element('dt', {}, name), element('dd', {}, value));
}
