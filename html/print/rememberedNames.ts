// Names and cover texts kept in this browser alone; many frames forbid that, and then nothing is kept.
import { NO_NAMES, type TypedNames } from './printChoice';

const KEY = 'kpi-sheets.print.names';

export function rememberedNames(): TypedNames {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const names: { [key: string]: string } = { ...NO_NAMES };
    for (const [key, text] of Object.entries(kept ?? {})) {
      if (key in NO_NAMES && typeof text === 'string') names[key] = text;
    }
    return names as unknown as TypedNames;
  } catch {
    return NO_NAMES;
  }
}

/** False where the browser keeps nothing. */
export function rememberNames(names: TypedNames): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(names));
    return true;
  } catch {
    return false;
  }
}

export function forgetNames(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
