// The screen of the page: queued answers first, then the person; dialogs appear when the run that opened them has ended.
import type { DialogRecord } from '../../host/book';
import { QueuedScreen } from '../../run/screen';
import type { Question, Reply, ShowExtra } from './question';
import { type ScriptTurn, Unanswered } from './scriptTurn';

export class PageScreen extends QueuedScreen {
  /** The run going on now; null for triggers, which cannot ask. */
  turn: ScriptTurn | null = null;

  constructor(private readonly open: (dialog: DialogRecord, extra: ShowExtra) => void) {
    super();
  }

  override ask(question: Question): Reply {
    const { turn } = this;
    if (!turn) return super.ask(question);
    const known = turn.known();
    if (known) return known;
    if (this.queue.length > 0) {
      const reply = super.ask(question);
      turn.remember(reply);
      return reply;
    }
    turn.question ??= question;
    throw new Unanswered();
  }

  override show(dialog: DialogRecord, extra: ShowExtra = {}): void {
    if (this.turn) this.turn.shown.push({ dialog, extra });
    else this.display(dialog, extra);
  }

  /** Records what was asked of the person. */
  asked({ kind, title, text }: Question): void {
    this.dialogs.push({ kind, title, width: null, html: text });
  }

  display(dialog: DialogRecord, extra: ShowExtra): void {
    this.dialogs.push(dialog);
    this.open(dialog, extra);
  }
}
