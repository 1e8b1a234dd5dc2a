// The handle of the page: the workbench whose scripts can ask the person in front of it.
import type { Rect } from '../../grid/rect';
import type { PersonChange } from '../../grid/univer/personChanges';
import { make } from '../../host/factory';
import { isEditable, isSheetEditable } from '../../host/protectionRules';
import { eventText, type Person } from '../../run/person';
import { Workbench } from '../../run/workbench';
import type { WorkbenchParts } from '../../run/workbenchCore';
import type { PageScreen } from './pageScreen';
import type { Question, Reply } from './question';
import { ScriptTurn, Unanswered } from './scriptTurn';
import type { WriteWatch } from './writeWatch';

export interface PageEnds {
  ask(question: Question): Promise<Reply>;
  /** After every task: what is shown beside the grid may have changed. */
  changed(): void;
  chooseFiles(files: readonly ChosenFile[]): Promise<void>;
  /** A sentence while nothing may be changed, else null. */
  refusal(): string | null;
}

/** A file as a person picks it in a dialog's file field. */
export interface ChosenFile {
  name: string;
  text?: string;
  base64?: string;
  type?: string;
}

export type PageParts = WorkbenchParts & { screen: PageScreen };

export class PageWorkbench extends Workbench {
  private nextTurn: ScriptTurn | null = null;

  constructor(
    private readonly page: PageParts,
    private readonly watch: WriteWatch,
    private readonly ends: PageEnds,
  ) {
    super(page);
  }

  override click(label: string): Promise<{ done: boolean }> {
    return this.asking(() => super.click(label));
  }

  override call(name: string, ...args: unknown[]): Promise<unknown> {
    return this.asking(() => super.call(name, ...args));
  }

  override chooseFiles(files: readonly unknown[]): Promise<never> {
    return this.ends.chooseFiles(files as readonly ChosenFile[]) as Promise<never>;
  }

  /** Whether the acting user may change these cells; with null, the tab itself. */
  mayEdit(sheetId: number, rect: Rect | null): boolean {
    const { book } = this.page;
    return rect ? isEditable(book, this.user, sheetId, rect) : isSheetEditable(book, this.user, sheetId);
  }

  /** What a person did in the grid by hand; fires onEdit once for each rectangle. */
  heard({ sheetId, rects, oldValue }: PersonChange): Promise<void> {
    return this.task(({ host }) => {
      for (const rect of rects) {
        const value = eventText(make().range(host, sheetId, rect));
        this.edited({ sheetId, rect, value, oldValue });
      }
    });
  }

  /** Replaces what is in the book by something else, then opens it as Sheets does. */
  async reopen(fill: () => void): Promise<void> {
    await this.task(fill);
    await this.opened();
  }

  protected override task<T>(work: (person: Person) => T): Promise<T> {
    const turn = this.nextTurn;
    this.nextTurn = null;
    const done = super.task((person) => (turn ? this.inTurn(turn, () => work(person)) : work(person)));
    // The constructor of the base class starts the first task before `ends` is set.
    done.finally(() => this.ends?.changed()).catch(() => undefined);
    return done;
  }

  private async asking<T>(run: () => Promise<T>): Promise<T> {
    const refusal = this.ends.refusal();
    if (refusal !== null) throw new Error(refusal);
    const replies: Reply[] = [];
    for (;;) {
      const turn = new ScriptTurn(replies);
      this.nextTurn = turn;
      try {
        return await run();
      } catch (thrown) {
        if (!turn.question) throw thrown;
        this.page.screen.asked(turn.question);
        replies.push(await this.ends.ask(turn.question));
      }
    }
  }

  private inTurn<T>(turn: ScriptTurn, work: () => T): T {
    const { screen, book } = this.page;
    screen.turn = turn;
    try {
      return turn.attempt(book, this.watch, work);
    } catch (thrown) {
      if (thrown instanceof Unanswered) turn.shown.length = 0;
      throw thrown;
    } finally {
      screen.turn = null;
      for (const { dialog, extra } of turn.shown) screen.display(dialog, extra);
    }
  }
}
