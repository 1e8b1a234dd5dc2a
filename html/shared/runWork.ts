// One call of the script at a time: progress while it runs, what went wrong in Thai, and another try.
import { callSentences } from '../../src/text/importSentences';
import { CallFailed } from './callScript';
import type { WindowFrame } from './windowFrame';

export class Work {
  private isBusy = false;

  constructor(private readonly frame: WindowFrame) {}

  /** Undefined when it failed, or while another call is under way. */
  async run<V>(text: string, call: () => Promise<V>, again: () => void): Promise<V | undefined> {
    if (this.isBusy) return undefined;
    this.isBusy = true;
    this.frame.work(0, text);
    try {
      return await call();
    } catch (thrown) {
      if (!(thrown instanceof CallFailed)) throw thrown;
      this.failed = thrown.message;
      return undefined;
    } finally {
      this.isBusy = false;
      this.frame.work(null, '');
      if (this.failed !== '') this.frame.complain(this.failed, { label: callSentences.again, press: again });
      this.failed = '';
    }
  }

  private failed = '';
}
