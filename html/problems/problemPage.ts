// The problems of a tab, each with a way to its cell and, where it is known, its mend with one click.
import type { PanelProblem, ProblemList, TakenMend } from '../../src/contract/problems';
import { problemPageTexts as texts } from '../../src/text/problemPageTexts';
import { callScript, closeWindow } from '../shared/callScript';
import { button, element } from '../shared/element';
import { mendText } from '../shared/mendText';
import { problemItem } from '../shared/problemItem';
import { Work } from '../shared/runWork';
import { WindowFrame } from '../shared/windowFrame';
import { ColumnWork } from './columns/columnWork';

export class ProblemPage {
  private readonly frame = new WindowFrame(texts.title);
  private readonly work = new Work(this.frame);
  private readonly columns = new ColumnWork(this.frame, this.work, (said) => this.load(said));

  async load(said = ''): Promise<void> {
    const list = await this.work.run(
      texts.loading,
      () => callScript('listProblems', {}),
      () => void this.load(said),
    );
    if (!list) return;
    this.show(list);
    this.frame.say(said);
  }

  private show(list: ProblemList): void {
    const { problems, total, hint, columns } = list;
    const isNaming = hint !== '' && columns !== undefined;
    const mends = problems.filter(isMendable);
    this.frame.show(
      element('h1', {}, texts.title),
      element('p', {}, hint || summaryOf(list)),
      element(
        'div',
        { class: 'buttons' },
        button(texts.reload, isNaming ? 'plain' : 'main', () => void this.load()),
        mends.length > 1
          ? button(texts.mendAll(mends.length), 'plain', () => void this.take(list, mends))
          : null,
        button(texts.close, 'plain', closeWindow),
      ),
      ...this.columns.sectionOf(list),
      element('ul', { class: 'problems' }, ...problems.map((problem) => this.item(list, problem))),
      element('p', { class: 'help' }, total > problems.length ? texts.more(problems.length, total) : ''),
    );
  }

  private item(list: ProblemList, problem: PanelProblem): HTMLElement {
    const { row, severity, text, mend } = problem;
    const shown = {
      isMust: severity === 'must',
      text: text.replace(/^[^:]*: /, ''),
      place: texts.goToRow(row),
      mend: mend === undefined ? null : mendText(mend),
    };
    return problemItem(shown, {
      goTo: () => void this.goTo(list, problem),
      take: () => void this.take(list, [problem as TakenMend]),
    });
  }

  private async goTo(list: ProblemList, problem: PanelProblem): Promise<void> {
    const place = { tab: list.tab, row: problem.row, column: problem.column };
    const found = await this.work.run(
      texts.loading,
      () => callScript('showCell', place),
      () => void this.goTo(list, problem),
    );
    if (found === false) this.frame.complain(texts.gone);
  }

  private async take(list: ProblemList, taken: readonly TakenMend[]): Promise<void> {
    const mends = taken.map(({ row, column, holds, mend }) => ({ row, column, holds, mend }));
    const count = await this.work.run(
      texts.mending,
      () => callScript('takeMends', { tab: list.tab, mends }),
      () => void this.take(list, taken),
    );
    if (count === null) return;
    if (count === 0) this.frame.complain(texts.notMended);
    else await this.load(texts.mended(count));
  }
}

function isMendable(problem: PanelProblem): problem is PanelProblem & TakenMend {
  return problem.mend !== undefined;
}

function summaryOf({ tab, rows, problems, total }: ProblemList): string {
  if (total === 0) return texts.clean(tab, rows);
  const must = problems.filter(({ severity }) => severity === 'must').length;
  return texts.summary(tab, rows, must, total - must);
}
