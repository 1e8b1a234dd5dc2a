// The dialog of a long page: has part after part written and says how far it is; can be paused, gone on with, or given up.
import type { PageProgress } from '../../src/contract/pages';
import { progressTexts as texts } from '../../src/text/progressTexts';
import { callScript, closeWindow } from '../shared/callScript';
import { button, element } from '../shared/element';
import { Work } from '../shared/runWork';
import { WindowFrame } from '../shared/windowFrame';

export class ProgressWindow {
  /** The button to pause is pressed while a part is being written. */
  private readonly frame = new WindowFrame(texts.title, true);
  private readonly work = new Work(this.frame);
  private isPausing = false;

  /** Until the page is complete, somebody pauses, or a part fails. */
  async goOn(): Promise<void> {
    this.isPausing = false;
    this.frame.show(
      element('h1', {}, texts.title),
      element('p', {}, texts.intro),
      element(
        'div',
        { class: 'buttons' },
        button(texts.pause, 'plain', () => this.pause()),
      ),
    );
    const end = await this.work.run(
      texts.starting,
      () => this.writeParts(),
      () => void this.goOn(),
    );
    if (!end) return;
    const { last } = end;
    if (!last) this.end(texts.noneTitle, texts.none);
    else if (last.said === '') this.offer();
    else
      this.end(
        texts.doneTitle,
        last.said,
        button(texts.pages, 'main', () => void this.openPages()),
      );
  }

  /** `last`: how far it has come, null where nothing was to be written. */
  private async writeParts(): Promise<{ readonly last: PageProgress | null }> {
    for (;;) {
      const last = await callScript('continuePage', {});
      if (last?.said !== '' || this.isPausing) return { last };
      this.frame.work(last.written / last.of, texts.written(last.written, last.of));
    }
  }

  /** After a failure there is nothing to wait for. */
  private pause(): void {
    this.isPausing = true;
    if (this.work.isBusy) this.frame.say(texts.pausing);
    else this.offer();
  }

  /** Nothing is being written: what may be done now. */
  private offer(): void {
    this.frame.show(
      element('h1', {}, texts.pausedTitle),
      element('p', {}, texts.paused),
      element(
        'div',
        { class: 'buttons' },
        button(texts.goOn, 'main', () => void this.goOn()),
        button(texts.drop, 'plain', () => void this.drop()),
        button(texts.close, 'plain', closeWindow),
      ),
    );
  }

  private async drop(): Promise<void> {
    const done = await this.work.run(texts.dropping, () => callScript('dropPage', {}));
    if (done) this.end(texts.droppedTitle, texts.dropped);
  }

  private openPages(): Promise<unknown> {
    return this.work.run(texts.opening, () => callScript('openPages', {}));
  }

  private end(title: string, text: string, more: HTMLElement | null = null): void {
    this.frame.show(
      element('h1', {}, title),
      ...text.split('\n').map((line) => element('p', {}, line)),
      element('div', { class: 'buttons' }, more, button(texts.close, 'plain', closeWindow)),
    );
  }
}
