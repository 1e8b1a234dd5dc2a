// The sheets on screen, scaled to the room there is; what is printed is these very sheets.
import { printTexts as texts } from '../../../src/text/printTexts';
import { element } from '../../shared/element';
import type { PrintedPart } from '../model/printedForm';
import { documentSheets } from './documentSheets';

/** A sheet of A4 and some room beside it, in pixels of the screen. */
const SHEET_WIDTH = 820;
/** Letters of every script and weight the sheets are set in. */
const LETTERS = 'กabc12';

export class Preview {
  private readonly notes = element('ul', { class: 'notes', hidden: true });
  private readonly sheets = element('div', { class: 'sheets' });
  private readonly workshop = element('div', { class: 'measure', 'aria-hidden': 'true' });
  readonly element = element(
    'section',
    { class: 'preview', 'aria-label': texts.preview, tabindex: '0' },
    this.notes,
    this.sheets,
  );
  /** Counts layouts, so that a slow one never replaces a later one. */
  private turn = 0;

  constructor() {
    document.body.append(this.workshop);
    new ResizeObserver(() => this.scale()).observe(this.element);
  }

  /** How many sheets there are. */
  async show(parts: readonly PrintedPart[], notes: readonly string[], isThai: boolean): Promise<number> {
    this.turn++;
    const own = this.turn;
    await fontsReady();
    if (own !== this.turn) return this.sheets.childElementCount;
    this.workshop.replaceChildren();
    const sheets = documentSheets(parts, this.workshop, isThai);
    this.sheets.replaceChildren(...sheets);
    this.notes.replaceChildren(...notes.map((note) => element('li', {}, note)));
    this.notes.hidden = notes.length === 0;
    this.scale();
    return sheets.length;
  }

  print(): void {
    if (this.sheets.childElementCount > 0) window.print();
  }

  private scale(): void {
    const room = this.element.clientWidth;
    if (room > 0) this.sheets.style.setProperty('--scale', String(Math.min(1, room / SHEET_WIDTH)));
  }
}

/** Lines break where they will be printed only once the letters are there. */
async function fontsReady(): Promise<void> {
  const load = (weight: number) => document.fonts.load(`${weight} 16pt "Sarabun Print"`, LETTERS);
  await Promise.all([load(400), load(700)]).catch(() => undefined);
}
