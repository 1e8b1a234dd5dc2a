// One report on the desk: what it has reached, what is wrong, its evidence, and what can be done with it.
import type { Decision } from '../../src/contract/reports';
import { decidePageTexts as texts } from '../../src/text/decidePageTexts';
import { button, element } from '../shared/element';
import { isUnbroken } from '../shared/isUnbroken';
import type { DeskReport, NamedText } from './deskReport';

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
  const { figures, texts: written, evidence, problems, changed, opinion, state, text } = report;
  const isCertified = state === 'certified';
  const tick = element('input', { type: 'checkbox', id: `pick-${report.id}` });
  tick.checked = shown.isChosen;
  tick.addEventListener('change', () => ends.choose(tick.checked));
  return element(
    'li',
    { class: changed.length > 0 ? 'card changed' : 'card' },
    shown.actions.length === 0
      ? element('p', { class: 'pick-row' }, shown.name)
      : element('label', { class: 'pick-row' }, tick, shown.name),
    shown.said.length > 0 ? element('div', { class: 'alert' }, list(shown.said)) : null,
    element('p', {}, texts.level(text('level'), text('score'))),
    element('p', { class: 'help' }, texts.attempt(text('attempt'), text('sentOn'))),
    part(texts.figures, namedList(figures)),
    problems.length > 0 ? list(problems) : element('p', { class: 'help' }, texts.clean),
    written.length > 0 ? part(texts.texts(written.length), namedList(written)) : null,
    evidence.length > 0
      ? part(texts.evidence(evidence.length), list(evidence))
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
      isCertified && changed.length > 0
        ? named(button(texts.restore, 'small', ends.restore), shown.name)
        : null,
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

/** Open: whoever decides is to have seen it. */
function part(title: string, content: HTMLElement): HTMLElement {
  return element('details', { open: true }, element('summary', {}, title), content);
}

function namedList(named: readonly NamedText[]): HTMLElement {
  const lines = named.flatMap(({ label, text }) => [
    element('dt', {}, label),
    element('dd', { class: isUnbroken(text) ? 'unbroken' : null }, text || texts.blank),
  ]);
  return element('dl', {}, ...lines);
}

function changedTable({ changed, state }: DeskReport): HTMLElement {
  const words = state === 'certified' ? texts.changedAfter : texts.changedSince;
  return element(
    'table',
    {},
    element('caption', { class: 'bad' }, words.caption),
    element('tr', {}, ...words.heads.map((heading) => element('th', { scope: 'col' }, heading))),
    ...changed.map(({ label, decided, now }) =>
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, label),
        element('td', {}, decided || texts.blank),
        element('td', {}, now || texts.blank),
      ),
    ),
  );
}
