// What the section of columns asks of the script: the office's KPIs and months, and the check with the columns as they were corrected.

import type { ColumnCorrection, ProblemList, UnderstoodColumns } from '../../../src/contract/problems';
import { columnPageTexts as texts } from '../../../src/text/problemPageTexts';
import { type ImportContext, readImportContext } from '../../office/importContext';
import { callScript } from '../../shared/callScript';
import type { Work } from '../../shared/runWork';
import type { WindowFrame } from '../../shared/windowFrame';
import { correctionOf } from './columnDraft';
import { ColumnSection } from './columnSection';

export class ColumnWork {
  /** Null: nobody has folded or unfolded it yet. */
  private isOpen: boolean | null = null;
  private known: ImportContext | null = null;

  /** `reload`: shows the list anew, and says something. */
  constructor(
    private readonly frame: WindowFrame,
    private readonly work: Work,
    private readonly reload: (said: string) => Promise<void>,
  ) {}

  /** Nothing for a tab whose columns are the add-on's own. It is unfolded where there is nothing else to look at. */
  sectionOf({ tab, columns, total, hint }: ProblemList): HTMLElement[] {
    const said = hint === '' ? texts.checked : texts.remembered;
    return columns ? [this.section(tab, columns, said, this.isOpen ?? total === 0)] : [];
  }

  private section(tab: string, columns: UnderstoodColumns, said: string, isOpen: boolean): HTMLElement {
    const { kpi, month } = columns;
    const ends = {
      context: () => this.context(),
      send: (draft: Parameters<typeof correctionOf>[0]) => void this.send(correctionOf(draft, tab), said),
      forget: () => void this.send({ tab, uses: [], kpi, month }, texts.forgotten),
      complain: (sentence: string) => {
        this.frame.say('');
        this.frame.complain(sentence);
      },
      toggle: (open: boolean) => {
        this.isOpen = open;
      },
    };
    return new ColumnSection(columns, ends, isOpen, said === texts.remembered).element;
  }

  /** Asked once: what was said after a check stays in sight when the section is shown anew. */
  private async context(): Promise<ImportContext | null> {
    this.known ??= await this.work.run(texts.loading, readImportContext);
    return this.known;
  }

  private async send(correction: ColumnCorrection, said: string): Promise<void> {
    const reply = await this.work.run(
      texts.checking,
      () => callScript('correctColumns', correction),
      () => void this.send(correction, said),
    );
    if (!reply) return;
    const { refused, about } = reply;
    if (refused !== '') this.frame.complain(texts.refused[refused](about));
    else await this.reload(about || said);
  }
}
