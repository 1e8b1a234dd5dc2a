// One report on the desk: what it has reached, what is wrong, its evidence, and what can be done with it.
import type { Decision } from '../../src/contract/reports';
import { decidePageTexts as texts } from '../../src/text/decidePageTexts';
import { button, element } from '../shared/element';
import type { DeskReport } from './deskReport';

export interface CardEnds {
  choose(isChosen: boolean): void;
  decide(to: Decision): void;
  restore(): void;
}

export interface ShownCard {
  /** The unit where the group is a KPI, and the other way round. */
  readonly name: string;
  readonly isChosen: boolean;
  readonly actions: readonly Decision[];
  /** What was said about it just now. */
  readonly said: readonly string[];
}

export function reportCard(report: DeskReport, shown: ShownCard, ends: CardEnds): HTMLElement {
  const { evidence, changed, opinion, text } = report;
  const tick = element('input', { type: 'checkbox', id: `pick-${report.id}` });
  tick.checked = shown.isChosen;
  tick.addEventListener('change', () => ends.choose(tick.checked));
  const problems = text('checked').split('\n').filter(Boolean);
  return element(
    'li',
    { class: changed.length > 0 ? 'card changed' : 'card' },
    element('label', { class: 'pick-row' }, tick, shown.name),
    shown.said.length > 0 ? element('div', { class: 'alert' }, list(shown.said)) : null,
    element('p', {}, texts.level(text('level'), text('score'))),
    element('p', { class: 'help' }, texts.attempt(text('attempt'), text('sentOn'))),
    text('reason') === '' ? null : element('p', {}, text('reason')),
    problems.length > 0 ? list(problems) : element('p', { class: 'help' }, texts.clean),
    evidence.length > 0
      ? element(
          'details',
          { open: true },
          element('summary', {}, texts.evidence(evidence.length)),
          list(evidence),
        )
      : element('p', { class: 'help' }, texts.evidence(0)),
    opinion === '' ? null : element('p', { class: 'help' }, texts.opinion(opinion)),
    changed.length > 0 ? changedTable(report) : null,
    element(
      'div',
      { class: 'buttons' },
      ...shown.actions.map((to) =>
        named(
          button(texts.actions[to], 'small', () => ends.decide(to)),
          shown.name,
        ),
      ),
      changed.length > 0 ? named(button(texts.restore, 'small', ends.restore), shown.name) : null,
    ),
  );
}

/** The same button stands on every card; whoever cannot see the card hears whose it is. */
function named(made: HTMLButtonElement, name: string): HTMLButtonElement {
  made.append(element('span', { class: 'unseen' }, ` ${name}`));
  return made;
}

function list(lines: readonly string[]): HTMLElement {
  return element('ul', {}, ...lines.map((line) => element('li', {}, line)));
}

function changedTable({ changed }: DeskReport): HTMLElement {
  return element(
    'table',
    {},
    element('caption', { class: 'bad' }, texts.changed),
    element('tr', {}, ...texts.changedHead.map((heading) => element('th', { scope: 'col' }, heading))),
    ...changed.map(({ label, certified, now }) =>
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, label),
        element('td', {}, certified || texts.blank),
        element('td', {}, now || texts.blank),
      ),
    ),
  );
}
