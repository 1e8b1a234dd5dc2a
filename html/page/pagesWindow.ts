// The dialog of generated tabs: which one, how it is printed and the texts for those who are late at the left, the paper at the right.
import type { GeneratedPage, GeneratedPages } from '../../src/contract/pages';
import { pageTexts as texts } from '../../src/text/pageTexts';
import { panelTexts } from '../../src/text/panelTexts';
import { callScript, closeWindow } from '../shared/callScript';
import { button, choice, element } from '../shared/element';
import { Work } from '../shared/runWork';
import { WindowFrame } from '../shared/windowFrame';
import { PAPER, pageSheets, paperOf } from './view/pageSheets';
import { reminderCard } from './view/reminderCard';
import { settleBreaks } from './view/settleBreaks';

/** Pixels of the screen beside the paper. */
const AROUND = 56;
const SMALLEST = 0.4;

export class PagesWindow {
  private readonly frame = new WindowFrame(panelTexts.pages);
  private readonly work = new Work(this.frame);
  private readonly paper = element('div', { class: 'paper' });
  private readonly room = element(
    'section',
    { class: 'preview', 'aria-label': texts.preview, tabindex: '0' },
    this.paper,
  );
  private readonly format = element('style');
  private isThai = false;
  private width: number = PAPER.landscape;

  /** `tab`: '' = the one in front. */
  async start(tab = ''): Promise<void> {
    if (tab === '') {
      document.head.append(this.format);
      this.frame.show(element('h1', {}, panelTexts.pages));
      new ResizeObserver(() => this.scale()).observe(this.room);
    }
    const pages = await this.work.run(
      texts.loading,
      () => callScript('readPage', { tab }),
      () => void this.start(tab),
    );
    if (!pages) return;
    if (pages.page) this.show(pages, pages.page);
    else this.frame.show(element('h1', {}, panelTexts.pages), element('p', {}, texts.none));
  }

  private show({ names }: GeneratedPages, page: GeneratedPage): void {
    const isWide = paperOf(page) === 'landscape';
    const panel = element(
      'div',
      { class: 'choices' },
      element('h1', { class: 'unseen' }, panelTexts.pages),
      element(
        'fieldset',
        {},
        element('legend', {}, texts.choose),
        choice(
          texts.tab,
          names.map((name) => [name, name]),
          {
            id: 'tab',
            value: page.name,
            chosen: (name) => void this.start(name),
          },
        ),
        this.tick('isThai', texts.thaiDigits, this.isThai, (on) => {
          this.isThai = on;
          this.draw(page);
        }),
        this.tick('newSheets', texts.newSheets, this.paper.classList.contains('apart'), (on) => {
          this.paper.classList.toggle('apart', on);
        }),
      ),
      reminderCard(page.reminders, (text) => this.frame.say(text)),
      element('p', { class: 'help' }, texts.advice(isWide)),
      element(
        'div',
        { class: 'buttons ends' },
        button(texts.print, 'main', () => window.print()),
        button(texts.close, 'plain', closeWindow),
      ),
    );
    this.frame.show(element('div', { class: 'desk' }, panel, this.room));
    this.format.textContent = `@page{size:A4 ${isWide ? 'landscape' : 'portrait'};margin:8mm}`;
    this.draw(page);
    if (page.isMoved) this.frame.complain(texts.moved(page.name));
    else this.frame.say(texts.laidOut(page.name));
  }

  private draw(page: GeneratedPage): void {
    this.width = PAPER[paperOf(page)];
    this.paper.style.setProperty('--width', `${this.width}px`);
    const parts = pageSheets(page, this.isThai);
    this.paper.replaceChildren(...parts);
    const settle = () => settleBreaks(parts, PAPER[paperOf(page) === 'landscape' ? 'portrait' : 'landscape']);
    settle();
    // Heights change once the letters are there.
    void document.fonts.ready.then(settle);
    this.scale();
  }

  private scale(): void {
    const room = this.room.clientWidth;
    // Smaller, nothing can be read: then it is moved from side to side.
    const scale = Math.max(SMALLEST, Math.min(1, room / (this.width + AROUND)));
    if (room > 0) this.paper.style.setProperty('--scale', String(scale));
  }

  private tick(id: string, label: string, on: boolean, set: (on: boolean) => void): HTMLElement {
    const box = element('input', { type: 'checkbox', id, checked: on });
    box.addEventListener('change', () => set(box.checked));
    return element('div', { class: 'tick' }, box, ' ', element('label', { for: id }, label));
  }
}
