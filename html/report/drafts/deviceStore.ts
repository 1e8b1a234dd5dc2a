// The browser's own storage, where it is allowed: in many frames of Google it throws, at any call.

const PREFIX = 'kpi-report:';

interface DeviceStorage {
  readonly length: number;
  key(index: number): string | null;
  getItem(name: string): string | null;
  setItem(name: string, text: string): void;
  removeItem(name: string): void;
}

/** Already asking for it may throw. */
function storage(): DeviceStorage {
  return (globalThis as unknown as { readonly localStorage: DeviceStorage }).localStorage;
}

/** What was kept under a name; null where there is nothing or nothing may be kept. */
export function keptHere(name: string): string | null {
  try {
    return storage().getItem(PREFIX + name);
  } catch {
    return null;
  }
}

/** False where it could not be kept. */
export function keepHere(name: string, text: string): boolean {
  try {
    storage().setItem(PREFIX + name, text);
    return storage().getItem(PREFIX + name) === text;
  } catch {
    return false;
  }
}

/** Forgets one thing. */
export function dropHere(name: string): void {
  try {
    storage().removeItem(PREFIX + name);
  } catch {
    // Nothing was kept, then.
  }
}

/** Names of what is kept that begin so. */
export function namesHere(beginning: string): string[] {
  try {
    return Array.from({ length: storage().length }, (_, i) => storage().key(i) ?? '')
      .filter((name) => name.startsWith(PREFIX + beginning))
      .map((name) => name.slice(PREFIX.length));
  } catch {
    return [];
  }
}
