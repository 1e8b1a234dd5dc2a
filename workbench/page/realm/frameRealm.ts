// Script realms in the browser: each the global scope of a hidden frame, emptied of everything Apps Script has not.
import type { Realm } from '../../host/realm';
import { REALM_PRELUDE } from '../../run/realmPrelude';
import type { RealmMaker } from '../../run/scriptRealm';
import { LANGUAGE_NAMES } from './languageNames';

type Makers = Realm & { fromJson(text: string): unknown };
type FrameWindow = Window & Record<string, unknown> & { eval(code: string): unknown };
type Lookup = (name: string) => unknown;

/** Frames stay in the page for a while after their execution, because a cell's functions may still be running in one. */
const FRAMES_KEPT = 6;
/** The global name under which the code is handed over; gone before it runs. */
const STARTER = 'startCode';
const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

export function frameRealms(code: string, home: HTMLElement): RealmMaker {
  const textFor = wrapper(code);
  return ({ now, zone }) => {
    const global = freshGlobal(home);
    const start = global.eval(REALM_PRELUDE) as (now: () => number, offset: number, zone: string) => Makers;
    const { document } = global;
    const shadowed = emptied(global);
    const makers = start(now, zone.offset, zone.name);
    let lookup: Lookup = () => undefined;
    return {
      ...makers,
      define: (globals) => void Object.assign(global, globals),
      load: () => {
        lookup = compiled(global, document, textFor(shadowed))();
      },
      fn: (name) => {
        const found = IDENTIFIER.test(name) ? lookup(name) : undefined;
        return typeof found === 'function' ? (found as (...args: unknown[]) => unknown) : null;
      },
    };
  };
}

function freshGlobal(home: HTMLElement): FrameWindow {
  const frame = document.createElement('iframe');
  home.append(frame);
  while (home.childElementCount > FRAMES_KEPT) home.firstElementChild?.remove();
  return frame.contentWindow as unknown as FrameWindow;
}

/** Deletes what is not the language; the names that a browser does not let go of. */
function emptied(global: FrameWindow): string[] {
  const kept: string[] = [];
  for (let holder: object | null = global; holder; holder = Object.getPrototypeOf(holder)) {
    if (Object.getPrototypeOf(holder) === null) break;
    for (const name of Object.getOwnPropertyNames(holder)) {
      if (LANGUAGE_NAMES.has(name) || name === 'constructor') continue;
      if (!Reflect.deleteProperty(holder, name)) kept.push(name);
    }
  }
  return kept.filter((name) => IDENTIFIER.test(name));
}

/**
 * The code as a script element: a browser compiles the same text for all frames once, what goes through `eval` for each anew.
 * A mistake in the code's syntax is only told to the window, so `eval` must throw it.
 */
function compiled(global: FrameWindow, document: Document, text: string): () => Lookup {
  const script = document.createElement('script');
  script.textContent = text;
  document.documentElement.append(script);
  if (!(STARTER in global)) global.eval(text);
  const starter = global[STARTER] as () => Lookup;
  Reflect.deleteProperty(global, STARTER);
  return starter;
}

/**
 * The code as the body of a function, so that parameters can hide `window`, `document` and the like. Its value looks up the
 * code's own names; `undefined` for a name that is not there.
 */
function wrapper(code: string): (shadowed: readonly string[]) => string {
  let parameters: string | null = null;
  let text = '';
  return (shadowed) => {
    const wanted = shadowed.join(', ');
    if (parameters === wanted) return text;
    parameters = wanted;
    text = `globalThis.${STARTER} = function (${wanted}) { return (function () {${code}
return (name) => { try { return eval(name); } catch { return undefined; } };
}).call(globalThis); };
//# sourceURL=Code.js`;
    return text;
  };
}
