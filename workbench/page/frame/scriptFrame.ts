// A frame with a dialog's HTML, cut off from the page: it can call the script, close itself and ask for a size.
import type { ChosenFile } from '../run/pageWorkbench';
import { type FrameMessage, MARK, type PageMessage } from './messages';

export interface FrameEnds {
  call(name: string, args: unknown[]): Promise<unknown>;
  close(): void;
  size(pixels: { height?: number; width?: number }): void;
  focusSheet(): void;
}

type Body<M> = M extends unknown ? Omit<M, 'mark'> : never;

export class ScriptFrame {
  readonly element = document.createElement('iframe');
  private readonly listen = (event: MessageEvent<FrameMessage>) => {
    const fromHere = event.source !== null && event.source === this.element.contentWindow;
    if (fromHere && event.data?.mark === MARK) void this.heard(event.data);
  };
  private filesTaken: ((problem: string | null) => void) | null = null;

  constructor(
    html: string,
    title: string,
    shim: string,
    private readonly ends: FrameEnds,
  ) {
    this.element.title = title;
    this.element.setAttribute('sandbox', 'allow-scripts allow-forms allow-modals allow-downloads');
    // Not in the element itself: whoever asks the browser about it would be told the whole document.
    const address = URL.createObjectURL(new Blob([withShim(html, shim)], { type: 'text/html' }));
    this.element.addEventListener('load', () => URL.revokeObjectURL(address), { once: true });
    this.element.src = address;
    window.addEventListener('message', this.listen);
  }

  remove(): void {
    window.removeEventListener('message', this.listen);
    this.element.remove();
  }

  /** Rejects when the dialog has no file field. */
  async chooseFiles(files: readonly ChosenFile[]): Promise<void> {
    const inside = files.map(({ name, type = '', text, base64 }) => ({
      name,
      type,
      bytes: bytesOf(text, base64),
    }));
    const problem = await new Promise<string | null>((resolve) => {
      this.filesTaken = resolve;
      this.say({ kind: 'chooseFiles', files: inside });
    });
    if (problem !== null) throw new Error(problem);
  }

  private say(message: Body<PageMessage>): void {
    this.element.contentWindow?.postMessage({ mark: MARK, ...message }, '*');
  }

  private async heard(message: FrameMessage): Promise<void> {
    if (message.kind === 'close') this.ends.close();
    else if (message.kind === 'size') this.ends.size(message);
    else if (message.kind === 'focusSheet') this.ends.focusSheet();
    else if (message.kind === 'filesChosen') this.filesTaken?.(message.problem);
    else await this.run(message.id, message.name, message.args);
  }

  private async run(id: number, name: string, args: string): Promise<void> {
    try {
      const result = await this.ends.call(name, JSON.parse(args));
      this.say({ kind: 'result', id, result: JSON.stringify(result ?? null) });
    } catch (thrown) {
      this.say({ kind: 'failure', id, message: (thrown as Error).message });
    }
  }
}

/** The shim comes before every script of the page, yet after the doctype, which decides how the page is laid out. */
function withShim(html: string, shim: string): string {
  const script = `<script>${shim.replaceAll('</script', '<\\/script')}</script>`;
  for (const opening of [/<head[^>]*>/i, /<html[^>]*>/i, /<!doctype[^>]*>/i]) {
    if (opening.test(html)) return html.replace(opening, (tag) => tag + script);
  }
  return script + html;
}

function bytesOf(text: string | undefined, base64: string | undefined): Uint8Array {
  if (base64 === undefined) return new TextEncoder().encode(text ?? '');
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
