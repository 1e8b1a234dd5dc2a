// The browser's own storage, where it is allowed: in many frames of Google it throws, at any call.

const PREFIX = 'kpi-report:';

/** What was kept under a name; null where there is nothing or nothing may be kept. */
export function keptHere(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

/** False where it could not be kept. */
export function keepHere(name: string, text: string): boolean {
  try {
    localStorage.setItem(PREFIX + name, text);
    return localStorage.getItem(PREFIX + name) === text;
  } catch {
    return false;
  }
}

/** Forgets one thing. */
export function dropHere(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // Nothing was kept, then.
  }
}

/** Forgets everything whose name begins so. */
export function dropAllHere(beginning: string): void {
  try {
    const names = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '');
    for (const name of names) if (name.startsWith(PREFIX + beginning)) localStorage.removeItem(name);
  } catch {
    // Nothing was kept, then.
  }
}
