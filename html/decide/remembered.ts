// What this browser remembers of its user, where it may: storage throws in many frames of Google.

export function remembered(name: string): string {
  try {
    return localStorage.getItem(`kpi-${name}`) ?? '';
  } catch {
    return '';
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`kpi-${name}`, value);
  } catch {
    // Typed again next time.
  }
}
