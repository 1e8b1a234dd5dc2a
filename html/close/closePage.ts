// The sidebar ปิดรับ / เปิดรับรายงานประจำเดือน: the months of the round, closed and opened.
import type { MonthDecided } from '../../src/contract/reports';
import { dayInShort } from '../../src/domain/month';
import { deskTexts, closePageTexts as texts } from '../../src/text/decidePageTexts';
import { type Desk, readDesk } from '../decide/desk';
import { monthName } from '../decide/deskView';
import { lineField, positionField, textField } from '../decide/fields';
import { callScript, closeWindow } from '../shared/callScript';
import { button, choice, element } from '../shared/element';
import { Work } from '../shared/runWork';
import { WindowFrame } from '../shared/windowFrame';
import { type MonthCounts, monthCounts } from './monthCounts';

export class ClosePage {
  private readonly frame = new WindowFrame(texts.title);
  private readonly work = new Work(this.frame);
  private readonly by = positionField();

  async load(said = ''): Promise<void> {
    const desk = await this.work.run(deskTexts.loading, readDesk, () => void this.load(said));
    if (!desk) return;
    this.show(desk);
    this.frame.say(said);
  }

  private show(desk: Desk): void {
    this.frame.show(
      element('h1', {}, texts.title),
      element('p', { class: 'help' }, desk.months.length === 0 ? texts.nothing : texts.intro),
      this.by.whole,
      ...inOrder(desk).map((month) => this.card(desk, month)),
      element(
        'div',
        { class: 'buttons' },
        button(deskTexts.reload, 'plain', () => void this.load()),
        button(deskTexts.close, 'plain', closeWindow),
      ),
    );
  }

  private card(desk: Desk, month: string): HTMLElement {
    const counts = monthCounts(desk, month);
    const openings = desk.decisions.closed.get(month);
    const name = monthName(month);
    const rows = (Object.keys(texts.counts) as (keyof MonthCounts)[]).flatMap((key) => [
      element('dt', {}, texts.counts[key]),
      element('dd', {}, String(counts[key])),
    ]);
    return element(
      'section',
      { class: 'card', 'aria-label': name },
      element('h2', {}, `${name}: ${openings ? texts.closed : texts.open}`),
      ...(openings ?? []).map(({ unit, until }) => element('p', {}, texts.openFor(unit, dayInShort(until)))),
      element('dl', { class: 'counts' }, ...rows),
      element(
        'div',
        { class: 'buttons' },
        openings ? button(texts.openMonth(name), 'plain', () => this.askOpen(desk, month)) : null,
        !openings || openings.length > 0
          ? button(texts.closeMonth(name), 'plain', () => this.askClose(desk, month))
          : null,
      ),
    );
  }

  private askClose(desk: Desk, month: string): void {
    const { missing, sent, certified } = monthCounts(desk, month);
    const reason = textField('reason', texts.closeReason, '');
    this.frame.show(
      element('h1', {}, texts.closeTitle(monthName(month))),
      element('p', {}, texts.closeHelp(missing, sent - certified)),
      reason.whole,
      this.buttons(desk, texts.closeMonth(monthName(month)), () => void this.close(month, reason.value())),
    );
  }

  private askOpen(desk: Desk, month: string): void {
    let unit = '';
    const until = lineField('until', texts.until, texts.untilHelp(''), 'date');
    const reason = textField('reason', deskTexts.reason, '');
    const help = until.whole.querySelector('p') as HTMLElement;
    until.whole.addEventListener('input', () => {
      help.className = 'help';
      help.textContent = texts.untilHelp(dayInShort(until.value()));
    });
    const send = () => {
      if (until.value() === '') until.complain(texts.untilMissing);
      else if (reason.value() === '') reason.complain(texts.reasonMissing);
      else void this.open(month, unit, until.value(), reason.value());
    };
    const chosen = (name: string) => {
      unit = name;
    };
    const units = desk.units.map((name) => [name, name] as const);
    this.frame.show(
      element('h1', {}, texts.openTitle(monthName(month))),
      choice(texts.unit, units, { id: 'unit', value: '', blank: texts.allUnits, chosen }),
      until.whole,
      reason.whole,
      this.buttons(desk, texts.openMonth(monthName(month)), send),
    );
  }

  private buttons(desk: Desk, label: string, press: () => void): HTMLElement {
    return element(
      'div',
      { class: 'buttons' },
      button(label, 'main', press),
      button(deskTexts.cancel, 'plain', () => this.show(desk)),
    );
  }

  private close(month: string, reason: string): Promise<void> {
    const call = () => callScript('closeMonth', { month, reason, by: this.by.value() });
    return this.decide(call, texts.closedNow(monthName(month)));
  }

  private open(month: string, unit: string, until: string, reason: string): Promise<void> {
    const call = () => callScript('openMonth', { month, unit, until, reason, by: this.by.value() });
    return this.decide(call, texts.openedNow(monthName(month)));
  }

  private async decide(call: () => Promise<MonthDecided>, said: string): Promise<void> {
    const done = await this.work.run(texts.working, call, () => void this.decide(call, said));
    if (!done) return;
    if (done.kind === 'refused') this.frame.complain(done.reasons.join('\n'));
    else await this.load(said);
  }
}

/** The latest month that was reported on first; those still to come last. */
function inOrder({ months, reports }: Desk): string[] {
  const isBegun = (month: string) => reports.some((report) => report.month === month);
  return [...months.filter(isBegun).reverse(), ...months.filter((month) => !isBegun(month))];
}
