// What was chosen last, where the browser keeps anything.
import { keepHere, keptHere } from './drafts/deviceStore';
import type { Choice } from './view/pickView';

const NAME = 'choice';

/** `now`: the month in which it was chosen. Fields nobody remembers are blank. */
export function rememberedChoice(): Choice & { readonly now: string } {
  const kept = parsed(keptHere(NAME));
  const text = (name: string) => (typeof kept[name] === 'string' ? (kept[name] as string) : '');
  return { month: text('month'), unit: text('unit'), kpi: text('kpi'), now: text('now') };
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
