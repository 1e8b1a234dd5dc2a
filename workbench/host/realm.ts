// The script's side of the border: makes the arrays, objects, dates and errors the script sees as its own.

export interface Realm {
  array(): unknown[];
  /** An array of that many blanks: a table's rows are made as the script's own instead of being copied into its world. */
  row(width: number, blank: unknown): unknown[];
  isOwnArray(value: unknown): boolean;
  object(): Record<string, unknown>;
  date(ms: number): Date;
  error(name: string, message: string): Error;
}

export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** Copies plain data into the realm; what is no plain data is given to `other`. */
export function toRealm(value: unknown, realm: Realm, other: (value: object) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    if (realm.isOwnArray(value)) return value;
    const copy = realm.array();
    // Most of what crosses are tables of texts and numbers; an iterator would make an object for each cell.
    for (let i = 0; i < value.length; i++) {
      const item: unknown = value[i];
      copy.push(typeof item === 'object' && item !== null ? toRealm(item, realm, other) : item);
    }
    return copy;
  }
  if (isDate(value)) return realm.date(Number(value));
  if (Object.getPrototypeOf(value) !== Object.prototype) return other(value);
  const copy = realm.object();
  for (const [key, item] of Object.entries(value)) copy[key] = toRealm(item, realm, other);
  return copy;
}
