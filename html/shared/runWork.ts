// One call of the script at a time: progress while it runs, what went wrong in Thai, and another try.
import { callSentences } from '../../src/text/callSentences';
import { CallFailed } from './callScript';
import type { WindowFrame } from './windowFrame';

/** After this it is said that the script is still at work. */
const SLOW_MS = 20_000;

export class Work {
  private busy = false;

  constructor(private readonly frame: WindowFrame) {}

  /** A call is under way. */
  get isBusy(): boolean {
    return this.busy;
  }

  /** Null when it failed, or while another call is under way. */
  async run<V>(text: string, call: () => Promise<V>, again?: () => void): Promise<V | null> {
    if (this.busy) return null;
    this.busy = true;
    this.frame.work(0, text);
    const timer = setTimeout(() => this.frame.say(callSentences.slow), SLOW_MS);
    let done: V | null = null;
    let complaint = '';
    let isFinal = false;
    try {
      done = await call();
    } catch (thrown) {
      isFinal = thrown instanceof CallFailed && thrown.isFinal;
      complaint = thrown instanceof CallFailed ? thrown.message : callSentences.failed('');
    }
    clearTimeout(timer);
    this.busy = false;
    this.frame.work(null, '');
    if (complaint !== '') {
      this.frame.complain(
        complaint,
        isFinal ? undefined : again && { label: callSentences.again, press: again },
      );
    }
    return done;
  }
}
