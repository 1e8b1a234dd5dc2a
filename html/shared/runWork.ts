// One call of the script at a time: progress while it runs, what went wrong in Thai, and another try.
import { callSentences } from '../../src/text/importSentences';
import { problemPageTexts } from '../../src/text/problemPageTexts';
import { CallFailed } from './callScript';
import type { WindowFrame } from './windowFrame';

export class Work {
  private isBusy = false;

  constructor(private readonly frame: WindowFrame) {}

  /** Null when it failed, or while another call is under way. */
  async run<V>(text: string, call: () => Promise<V>, again: () => void): Promise<V | null> {
    if (this.isBusy) return null;
    this.isBusy = true;
    this.frame.work(0, text);
    let done: V | null = null;
    let complaint = '';
    try {
      done = await call();
    } catch (thrown) {
      complaint = thrown instanceof CallFailed ? thrown.message : callSentences.failed(String(thrown));
    }
    this.isBusy = false;
    this.frame.work(null, '');
    if (complaint !== '') this.frame.complain(complaint, { label: problemPageTexts.again, press: again });
    return done;
  }
}
