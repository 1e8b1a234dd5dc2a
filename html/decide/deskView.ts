// The list of reports of one month in one state, grouped, with what is chosen among them.
import type { Decision } from '../../src/contract/reports';
import { monthInShort, readMonth, type ThaiMonth } from '../../src/domain/month';
import { deskTexts, decidePageTexts as texts } from '../../src/text/decidePageTexts';
import { closeWindow } from '../shared/callScript';
import { button, choice, element } from '../shared/element';
import { actionsOn, type Desk } from './desk';
import { type DeskReport, isShown, type Shown } from './deskReport';
import type { Field } from './fields';
import { reportCard } from './reportCard';

export type Grouping = keyof typeof texts.groups;

/** What the person has chosen to look at. */
export interface Looking {
  month: string;
  shown: Shown;
  grouping: Grouping;
  readonly chosen: Set<string>;
  /** Id of a report → what was said about it just now. */
  readonly said: Map<string, readonly string[]>;
}

export interface DeskEnds {
  changed(): void;
  decide(reports: readonly DeskReport[], to: Decision): void;
  restore(report: DeskReport): void;
  reload(): void;
}

/** "มิ.ย. 65". */
export function monthName(month: string): string {
  return monthInShort(readMonth(month) as ThaiMonth);
}

export function deskView(desk: Desk, looking: Looking, by: Field, ends: DeskEnds): HTMLElement[] {
  const ofMonth = desk.reports.filter(({ month }) => month === looking.month);
  const listed = ofMonth.filter((report) => isShown(report, looking.shown));
  const chosen = listed.filter(({ id }) => looking.chosen.has(id));
  const head = element('h1', {}, texts.title);
  const reload = button(deskTexts.reload, 'plain', ends.reload);
  const last = element('div', { class: 'buttons' }, reload, button(deskTexts.close, 'plain', closeWindow));
  if (desk.reports.every(({ state }) => state === 'draft'))
    return [head, element('p', {}, texts.nothingAtAll), last];
  return [
    head,
    ...choices(desk, looking, ofMonth, ends),
    by.whole,
    listed.length === 0
      ? element('p', {}, texts.nothing)
      : looking.shown === 'returned'
        ? element('p', { class: 'help' }, texts.withCollector)
        : bar(desk, chosen, ends),
    ...groupsOf(desk, listed, looking.grouping).map((group) => groupView(desk, group, looking, ends)),
    last,
  ];
}

function choices(
  desk: Desk,
  looking: Looking,
  ofMonth: readonly DeskReport[],
  ends: DeskEnds,
): HTMLElement[] {
  const set = (change: () => void) => {
    change();
    looking.chosen.clear();
    ends.changed();
  };
  const states = (Object.keys(texts.shown) as Shown[]).filter(
    (shown) => shown !== 'checked' || desk.hasTwoSteps,
  );
  const counted = states.map((shown) => {
    const count = ofMonth.filter((report) => isShown(report, shown)).length;
    return [shown, texts.option(texts.shown[shown], count)] as const;
  });
  return [
    choice(
      texts.month,
      desk.months.map((month) => [month, monthName(month)]),
      { id: 'month', value: looking.month, chosen: (month) => set(() => Object.assign(looking, { month })) },
    ),
    choice(texts.show, counted, {
      id: 'show',
      value: looking.shown,
      chosen: (shown) => set(() => Object.assign(looking, { shown })),
    }),
    choice(texts.group, Object.entries(texts.groups), {
      id: 'group',
      value: looking.grouping,
      chosen: (grouping) => set(() => Object.assign(looking, { grouping })),
    }),
  ];
}

/** What is done with all that are chosen. */
function bar(desk: Desk, chosen: readonly DeskReport[], ends: DeskEnds): HTMLElement {
  const [first] = chosen;
  const actions = first ? actionsOn(first, desk) : [];
  return element(
    'div',
    { class: 'bar', role: 'group', 'aria-label': texts.chosen(chosen.length) },
    element('p', { 'aria-live': 'polite' }, texts.chosen(chosen.length)),
    element(
      'div',
      { class: 'buttons' },
      ...actions.map((to, i) =>
        button(texts.actions[to], i === 0 ? 'main' : 'plain', () => ends.decide(chosen, to)),
      ),
    ),
  );
}

interface Group {
  readonly name: string;
  readonly reports: readonly DeskReport[];
}

function groupsOf(desk: Desk, reports: readonly DeskReport[], grouping: Grouping): Group[] {
  const groups = new Map<string, DeskReport[]>();
  for (const report of reports) {
    const name = grouping === 'kpi' ? desk.kpiName(report.kpi) : report.unit;
    groups.set(name, [...(groups.get(name) ?? []), report]);
  }
  return [...groups]
    .map(([name, members]) => ({ name, reports: members }))
    .sort((a, b) => a.name.localeCompare(b.name, 'th', { numeric: true }));
}

function groupView(desk: Desk, { name, reports }: Group, looking: Looking, ends: DeskEnds): HTMLElement {
  const { chosen, said, grouping } = looking;
  const all = element('input', { type: 'checkbox', id: `all-${name}`, 'aria-label': texts.chooseAll(name) });
  all.checked = reports.every(({ id }) => chosen.has(id));
  all.addEventListener('change', () => {
    for (const { id } of reports) choose(id, all.checked);
    ends.changed();
  });
  const choose = (id: string, isChosen: boolean) => (isChosen ? chosen.add(id) : chosen.delete(id));
  return element(
    'section',
    { 'aria-label': name },
    element('h2', { class: 'pick-row' }, looking.shown === 'returned' ? null : all, name),
    element(
      'ul',
      { class: 'rows' },
      ...reports.map((report) =>
        reportCard(
          report,
          {
            name: grouping === 'kpi' ? report.unit : desk.kpiName(report.kpi),
            isChosen: chosen.has(report.id),
            actions: actionsOn(report, desk),
            said: said.get(report.id) ?? [],
          },
          {
            choose(isChosen) {
              choose(report.id, isChosen);
              ends.changed();
            },
            decide: (to) => ends.decide([report], to),
            restore: () => ends.restore(report),
          },
        ),
      ),
    ),
  );
}
