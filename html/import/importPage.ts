// The steps of an import: choose tables, see what would become of their rows, save. Nothing is written before the last step.
import { importPageTexts as texts } from '../../src/text/importPageTexts';
import { callSentences } from '../../src/text/importSentences';
import { CallFailed, callScript, closeWindow } from '../shared/callScript';
import { WindowFrame } from '../shared/windowFrame';
import { ChosenTables } from './chosenTables';
import { readChosenFile } from './files/readChosenFile';
import { judgeRows } from './judgeRows';
import type { PlacedRow } from './table/markDuplicates';
import { chooseStep } from './view/chooseStep';
import { loadingStep, previewStep, resultStep } from './view/otherSteps';
import type { JudgedRow } from './view/rowLists';

/** After this it is said that the script is still at work. */
const SLOW_MS = 20_000;

type ReadRows = ReturnType<ChosenTables['read']>;

export class ImportPage {
  private readonly frame = new WindowFrame(texts.title);
  /** Whoever collects files has got them as the units' reports, which are to count; what is wrong is refused anyway. */
  private send = true;
  private isBusy = false;

  async start(): Promise<void> {
    this.frame.show(...loadingStep());
    const context = await this.work(
      texts.loading,
      () => callScript('importContext', {}),
      () => void this.start(),
    );
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
    const found = await this.work(
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
    await this.work(texts.reading(''), async () => {
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

  private showPreview(tables: ChosenTables, read: ReadRows, rows: readonly JudgedRow[]): void {
    const step = previewStep(rows, read, tables.context, {
      commit: () => void this.commit(tables, read),
      back: () => this.choose(tables),
      cancel: () => this.choose(new ChosenTables(tables.context), texts.cancelled),
    });
    this.frame.show(...step);
  }

  private async commit(tables: ChosenTables, read: ReadRows): Promise<void> {
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
    return this.work(
      text(0, all),
      () => judgeRows(rows, context, { method, send: this.send, progress }),
      again,
    );
  }

  /** Nothing else can be pressed meanwhile; null when it failed, which has been said then. */
  private async work<V>(text: string, run: () => Promise<V>, again?: () => void): Promise<V | null> {
    if (this.isBusy) return null;
    this.isBusy = true;
    this.frame.work(0, text);
    const timer = setTimeout(() => this.frame.say(callSentences.slow), SLOW_MS);
    let done: V | null = null;
    let complaint = '';
    try {
      done = await run();
    } catch (thrown) {
      complaint = thrown instanceof CallFailed ? thrown.message : callSentences.failed(String(thrown));
    }
    clearTimeout(timer);
    this.isBusy = false;
    this.frame.work(null, '');
    if (complaint !== '') this.frame.complain(complaint, again && { label: texts.again, press: again });
    return done;
  }
}
