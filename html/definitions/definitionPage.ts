// The check of criteria and targets: of the definition tabs, or of any table that is selected. It runs here, in the browser; the
// script only hands the tables over and writes the figures that are taken.
import { problemPageTexts, definitionPageTexts as texts } from '../../src/text/problemPageTexts';
import { DEFINITION_TABS } from '../office/pageOffice';
import { callScript, closeWindow } from '../shared/callScript';
import { button, element } from '../shared/element';
import { problemItem } from '../shared/problemItem';
import { Work } from '../shared/runWork';
import { WindowFrame } from '../shared/windowFrame';
import { checkDefinitionTables, type DefinitionFinding, type DefinitionMend } from './checkDefinitions';

type Tables = Parameters<typeof checkDefinitionTables>[0];

export class DefinitionPage {
  private readonly frame = new WindowFrame(texts.title);
  private readonly work = new Work(this.frame);

  start(): void {
    this.frame.show(...this.head(), element('p', { class: 'help' }, texts.help));
  }

  private head(): HTMLElement[] {
    return [
      element('h1', {}, texts.title),
      element(
        'div',
        { class: 'buttons' },
        button(texts.checkTabs, 'main', () => void this.check(false)),
        button(texts.checkSelection, 'plain', () => void this.check(true)),
        button(problemPageTexts.close, 'plain', closeWindow),
      ),
      element('p', { class: 'help' }, texts.selectionHelp),
    ];
  }

  private async check(selected: boolean, said = ''): Promise<void> {
    const tables = await this.work.run(
      problemPageTexts.loading,
      () =>
        selected ? callScript('readSelectedCells', {}) : callScript('readTabs', { tabs: DEFINITION_TABS }),
      () => void this.check(selected, said),
    );
    if (tables) this.show(tables, selected, said);
  }

  private show(tables: Tables, selected: boolean, said: string): void {
    const findings = checkDefinitionTables(tables);
    const must = findings.filter(({ severity }) => severity === 'must').length;
    const found = findings.length === 0 ? texts.clean : texts.summary(must, findings.length - must);
    const items = findings.map((finding) => this.item(finding, tables, selected));
    this.frame.show(
      ...this.head(),
      element('h2', {}, tables.length === 0 ? texts.nothing : found),
      element('ul', { class: 'problems' }, ...items),
    );
    this.frame.say(said);
  }

  private item(finding: DefinitionFinding, tables: Tables, selected: boolean): HTMLElement {
    const { severity, sentence, mend } = finding;
    const shown = {
      isMust: severity === 'must',
      text: sentence,
      place: problemPageTexts.goTo,
      mend: mend ? `${cellName(mend)} = ${mend.value}` : null,
    };
    return problemItem(shown, {
      goTo: () => void this.goTo(finding),
      take: () => void (mend && this.take(mend, tables, selected)),
    });
  }

  private async goTo(finding: DefinitionFinding): Promise<void> {
    const { tab, row, column } = finding;
    const found = await this.work.run(
      problemPageTexts.loading,
      () => callScript('showCell', { tab, row, column }),
      () => void this.goTo(finding),
    );
    if (found === false) this.frame.complain(problemPageTexts.gone);
  }

  private async take(mend: DefinitionMend, tables: Tables, selected: boolean): Promise<void> {
    const { tab, row, column, value } = mend;
    const table = tables.find((one) => one.tab === tab);
    const holds = String(table?.values[row - table.row]?.[column - table.column] ?? '');
    const written = await this.work.run(
      problemPageTexts.mending,
      () => callScript('writeFigure', { tab, row, column, holds, value }),
      () => void this.take(mend, tables, selected),
    );
    if (written === false) this.frame.complain(problemPageTexts.notMended);
    if (written) await this.check(selected, texts.written(cellName(mend)));
  }
}

/** "E12". */
function cellName({ row, column }: { readonly row: number; readonly column: number }): string {
  let letters = '';
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return `${letters}${row}`;
}
