// What may cross google.script.run. https://developers.google.com/apps-script/guides/html/reference/run#myfunction
import { isDate } from '../host/realm';

/** Throws for dates, functions and undefined anywhere inside the arguments. */
export function requestJson(args: readonly unknown[]): string {
  args.forEach((arg, i) => {
    const illegal = illegalPath(arg, String(i), true);
    if (illegal !== null) throw new Error(`Failed due to illegal value in property: ${illegal}`);
  });
  return JSON.stringify(args);
}

/** The reply as the page gets it: null when a Date is anywhere in it; a function or undefined inside it is refused. */
export function replyOf(value: unknown): unknown {
  if (value === undefined || holdsDate(value)) return null;
  const illegal = illegalPath(value, 'reply', false);
  if (illegal !== null) throw new Error(`Failed due to illegal value in property: ${illegal}`);
  return JSON.parse(JSON.stringify(value));
}

function holdsDate(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return isDate(value) || Object.values(value).some(holdsDate);
}

function illegalPath(value: unknown, path: string, refuseDates: boolean): string | null {
  if (
    value === undefined ||
    typeof value === 'function' ||
    typeof value === 'symbol' ||
    typeof value === 'bigint'
  )
    return path;
  if (typeof value !== 'object' || value === null) return null;
  if (isDate(value)) return refuseDates ? path : null;
  for (const [key, item] of Object.entries(value)) {
    const found = illegalPath(item, key, refuseDates);
    if (found !== null) return found;
  }
  return null;
}
