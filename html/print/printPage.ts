// The print dialog: choices at the left, the sheets as they will be printed at the right.
import type { ReportList } from '../../src/contract/reports';
import { readMonth, type ThaiMonth } from '../../src/domain/month';
import { ProblemError } from '../../src/domain/problem';
import { cellSentence } from '../../src/text/cellSentence';
import { panelTexts } from '../../src/text/panelTexts';
import { printTexts as texts } from '../../src/text/printTexts';
import { requireTabs } from '../office/neededTabs';
import { OFFICE_TABS, type PageOffice, pageOffice } from '../office/pageOffice';
import { readToday } from '../office/readToday';
import { callScript, closeWindow } from '../shared/callScript';
import { button, element } from '../shared/element';
import { Work } from '../shared/runWork';
import { WindowFrame } from '../shared/windowFrame';
import { firstChoice, settledChoice } from './firstChoice';
import { type FindReport, monthReports } from './monthReports';
import type { PrintChoice, TypedNames } from './printChoice';
import { NO_NAMES } from './printChoice';
import { forgetNames, rememberedNames, rememberNames } from './rememberedNames';
import { choicePanel } from './view/choicePanel';
import { namesPanel } from './view/namesPanel';
import { Preview } from './view/preview';
import { wantedReports } from './wantedReports';
import { standardTexts, wholeDocument } from './wholeDocument';

/** Long enough for a word to be typed before the sheets are laid out again. */
const TYPING_MS = 400;

export class PrintPage {
  private readonly frame = new WindowFrame(texts.title);
  private readonly work = new Work(this.frame);
  private readonly preview = new Preview();
  private readonly reports = new Map<string, ReportList>();
  private names: TypedNames = rememberedNames();
  private typing = 0;

  async start(): Promise<void> {
    this.frame.show(element('h1', {}, texts.title));
    const read = await this.work.run(
      texts.loading,
      () => Promise.all([callScript('readTabs', { tabs: OFFICE_TABS }), readToday()]),
      () => void this.start(),
    );
    if (!read) return;
    const [tabs, { today }] = read;
    try {
      requireTabs(tabs, OFFICE_TABS);
      const office = pageOffice(tabs, readMonth(today) as ThaiMonth);
      this.show(office, firstChoice(office, today));
    } catch (thrown) {
      if (!(thrown instanceof ProblemError)) throw thrown;
      this.frame.complain(cellSentence(thrown.problem));
    }
  }

  private show(office: PageOffice, choice: PrintChoice): void {
    const choose = (change: Partial<PrintChoice>) =>
      this.show(office, settledChoice(office, { ...choice, ...change }));
    const names = namesPanel(choice, this.names, standardTexts(choice, office), {
      typed: (change) => this.typed(office, choice, change),
      forget: () => this.forget(office, choice),
    });
    const panel = element(
      'div',
      { class: 'choices' },
      element('h1', { class: 'unseen' }, texts.title),
      choicePanel(office, choice, choose),
      button(
        panelTexts.pages,
        'small',
        () => void this.work.run(texts.loading, () => callScript('openPages', {})),
      ),
      names,
      element('p', { class: 'help' }, texts.advice),
      element(
        'div',
        { class: 'buttons ends' },
        button(texts.print, 'main', () => this.preview.print()),
        button(texts.close, 'plain', closeWindow),
      ),
    );
    this.frame.show(element('div', { class: 'desk' }, panel, this.preview.element));
    void this.layOut(office, choice);
  }

  /** Empty forms need no reports. */
  private async layOut(office: PageOffice, choice: PrintChoice): Promise<void> {
    let find: FindReport | null = null;
    if (!choice.isEmpty) {
      const list = await this.list(office, choice);
      if (!list) return;
      find = monthReports(list, choice.month, office);
    }
    const { parts, forms, notes } = wholeDocument(choice, this.names, office, find);
    const sheets = await this.preview.show(parts, notes, choice.isThai);
    this.frame.say(sheets === 0 ? texts.nothing : texts.laidOut(sheets, forms));
  }

  private async list(office: PageOffice, choice: PrintChoice): Promise<ReportList | null> {
    const wanted = wantedReports(choice, office);
    const key = `${wanted.unit}|${wanted.kpi}`;
    const known = this.reports.get(key);
    if (known) return known;
    const list = await this.work.run(
      texts.loadingReports,
      () => callScript('readReports', wanted),
      () => void this.layOut(office, choice),
    );
    if (list) this.reports.set(key, list);
    return list;
  }

  private typed(office: PageOffice, choice: PrintChoice, change: Partial<TypedNames>): void {
    this.names = { ...this.names, ...change };
    if (!rememberNames(this.names)) this.frame.say(texts.notKept);
    window.clearTimeout(this.typing);
    this.typing = window.setTimeout(() => void this.layOut(office, choice), TYPING_MS);
  }

  private forget(office: PageOffice, choice: PrintChoice): void {
    forgetNames();
    this.names = NO_NAMES;
    this.show(office, choice);
    this.frame.say(texts.forgotten);
  }
}
