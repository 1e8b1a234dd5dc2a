// The steps of an import: choose tables, see what would become of their rows, save. Nothing is written before the last step.
import { importPageTexts as texts } from '../../src/text/importPageTexts';
import { readImportContext } from '../office/importContext';
import { callScript, closeWindow } from '../shared/callScript';
import { Work } from '../shared/runWork';
import { WindowFrame } from '../shared/windowFrame';
import { ChosenTables, type ReadTables } from './chosenTables';
import { readChosenFile } from './files/readChosenFile';
import { judgeRows } from './judgeRows';
import type { PlacedRow } from './table/markDuplicates';
import { chooseStep } from './view/chooseStep';
import { loadingStep, previewStep, resultStep } from './view/otherSteps';
import type { JudgedRow } from './view/rowLists';

export class ImportPage {
  private readonly frame = new WindowFrame(texts.title);
  /** Whoever collects files has got them as the units' reports, which are to count; what is wrong is refused anyway. */
  private send = true;
  private readonly work = new Work(this.frame);

  async start(): Promise<void> {
    this.frame.show(...loadingStep());
    const context = await this.work.run(texts.loading, readImportContext, () => void this.start());
    if (context) this.choose(new ChosenTables(context));
  }

  private choose(tables: ChosenTables, said = ''): void {
    const step = chooseStep(tables, {
      send: this.send,
      chooseSend: (send) => {
        this.send = send;
      },
      useSelection: () => void this.readSelection(tables),
      useFiles: (files) => void this.readFiles(tables, files),
      changed: (text) => this.choose(tables, text),
      preview: () => this.requestPreview(tables),
    });
    this.frame.show(...step);
    this.frame.say(said);
  }

  private async readSelection(tables: ChosenTables): Promise<void> {
    const found = await this.work.run(
      texts.readingSelection,
      () => callScript('readSelectedTable', {}),
      () => void this.readSelection(tables),
    );
    if (!found) return;
    const { tab, rows, merges, firstRow } = found;
    tables.add(texts.selection(tab), [{ name: tab, rows, merges, firstRow }]);
    this.choose(tables, texts.read(1, tables.sources.at(-1)?.problem === '' ? 0 : 1));
  }

  private async readFiles(tables: ChosenTables, files: readonly File[]): Promise<void> {
    let refused = 0;
    await this.work.run(texts.reading(''), async () => {
      for (const [i, file] of files.entries()) {
        this.frame.work(i / files.length, texts.reading(file.name));
        const read = await readChosenFile(file);
        if (typeof read === 'string') tables.addRefused(file.name, read);
        else tables.add(file.name, read);
        if (tables.sources.at(-1)?.problem !== '') refused++;
      }
    });
    if (files.length > 0) this.choose(tables, texts.read(files.length, refused));
  }

  private requestPreview(tables: ChosenTables): void {
    const missing = [...tables.missing()].map((key) => texts[key]);
    if (missing.length > 0) this.frame.complain(texts.missing(missing));
    else void this.preview(tables);
  }

  private async preview(tables: ChosenTables): Promise<void> {
    const read = tables.read();
    const rows = await this.judge(tables, read.rows, 'previewImport', () => void this.preview(tables));
    if (rows) this.showPreview(tables, read, rows);
  }

  private showPreview(tables: ChosenTables, read: ReadTables, rows: readonly JudgedRow[]): void {
    const step = previewStep(rows, read, tables.context, {
      commit: () => void this.commit(tables, read),
      back: () => this.choose(tables),
      cancel: () => this.choose(new ChosenTables(tables.context), texts.cancelled),
    });
    this.frame.show(...step);
  }

  private async commit(tables: ChosenTables, read: ReadTables): Promise<void> {
    const rows = await this.judge(tables, read.rows, 'commitImport', () => void this.commit(tables, read));
    if (!rows) return;
    const more = () => this.choose(new ChosenTables(tables.context));
    this.frame.show(...resultStep(rows, tables.context, { more, close: closeWindow }));
  }

  private judge(
    { context }: ChosenTables,
    rows: readonly PlacedRow[],
    method: 'previewImport' | 'commitImport',
    again: () => void,
  ): Promise<readonly JudgedRow[] | null> {
    const text = method === 'commitImport' ? texts.saving : texts.checking;
    const progress = (done: number, all: number) => this.frame.work(done / all, text(done, all));
    const all = rows.filter(({ entry }) => entry).length;
    return this.work.run(
      text(0, all),
      () => judgeRows(rows, context, { method, send: this.send, progress }),
      again,
    );
  }
}
