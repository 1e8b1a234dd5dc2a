// Runs first in every dialog's frame: `google.script.run` and `google.script.host` as HTML files of an add-on know them.
// https://developers.google.com/apps-script/guides/html/reference/run and …/reference/host
import { type FrameMessage, MARK, type PageMessage } from './messages';
import { requestJson } from './requestJson';

type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  success?: Handler;
  failure?: Handler;
  user?: unknown;
}

type Body<M> = M extends unknown ? Omit<M, 'mark'> : never;

const waiting = new Map<number, Handlers>();
let calls = 0;

function say(message: Body<FrameMessage>): void {
  window.parent.postMessage({ mark: MARK, ...message }, '*');
}

/** Each chained `with…` gives a new runner, so that handlers of one call are not those of the next. */
function runner(handlers: Handlers): unknown {
  return new Proxy(
    {},
    {
      get(_, name) {
        if (name === 'withSuccessHandler') return (success: Handler) => runner({ ...handlers, success });
        if (name === 'withFailureHandler') return (failure: Handler) => runner({ ...handlers, failure });
        if (name === 'withUserObject') return (user: unknown) => runner({ ...handlers, user });
        if (typeof name === 'symbol' || name === 'then' || name.endsWith('_')) return undefined;
        return (...args: unknown[]) => {
          const json = requestJson(args);
          const id = ++calls;
          waiting.set(id, handlers);
          say({ kind: 'call', id, name, args: json });
        };
      },
    },
  );
}

function answered(message: PageMessage): void {
  if (message.kind === 'chooseFiles') {
    say({ kind: 'filesChosen', problem: chooseFiles(message.files) });
    return;
  }
  const handlers = waiting.get(message.id);
  waiting.delete(message.id);
  if (!handlers) return;
  const { success, failure, user } = handlers;
  if (message.kind === 'result') success?.(JSON.parse(message.result), user);
  else if (failure) failure(new Error(message.message), user);
  else throw new Error(message.message);
}

/** Puts files into the first file field, as a person who picked them; what was wrong, or null. */
function chooseFiles(files: { name: string; type: string; bytes: Uint8Array }[]): string | null {
  const field = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!field) return 'the dialog has no file field';
  const chosen = new DataTransfer();
  for (const { name, type, bytes } of files) {
    chosen.items.add(new File([bytes as BlobPart], name, { type }));
  }
  field.files = chosen.files;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return null;
}

window.addEventListener('message', ({ source, data }: MessageEvent<PageMessage>) => {
  if (source === window.parent && data?.mark === MARK) answered(data);
});

const host = {
  origin: 'https://docs.google.com',
  close: () => say({ kind: 'close' }),
  setHeight: (height: number) => say({ kind: 'size', height: Number(height) }),
  setWidth: (width: number) => say({ kind: 'size', width: Number(width) }),
  editor: { focus: () => say({ kind: 'focusSheet' }) },
};

Object.assign(window, { google: { script: { run: runner({}), host } } });
