// What was chosen last, where the browser keeps anything.
import { keepHere, keptHere } from './drafts/deviceStore';
import type { Choice } from './view/pickView';

const NAME = 'choice';

/** Fields nobody remembers are blank. The month holds only as long as `now`, the month of today, is the same. */
export function rememberedChoice(now: string): Choice {
  const kept = parsed(keptHere(NAME));
  const text = (name: string) => (typeof kept[name] === 'string' ? (kept[name] as string) : '');
  return { month: text('now') === now ? text('month') : '', unit: text('unit'), kpi: text('kpi') };
}

export function rememberChoice(choice: Choice, now: string): void {
  keepHere(NAME, JSON.stringify({ ...choice, now }));
}

function parsed(text: string | null): { readonly [name: string]: unknown } {
  try {
    return JSON.parse(text ?? '{}') ?? {};
  } catch {
    return {};
  }
}
