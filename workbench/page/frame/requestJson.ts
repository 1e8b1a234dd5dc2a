// The arguments of google.script.run as JSON; forms become objects of their fields, dates and functions are refused.

/** Throws in the words of Google for what may not cross. */
export function requestJson(args: readonly unknown[]): string {
  const plain = args.map((arg) => (arg instanceof HTMLFormElement ? fieldsOf(arg) : arg));
  plain.forEach((arg, i) => {
    const illegal = illegalPath(arg, String(i));
    if (illegal !== null) throw new Error(`Failed due to illegal value in property: ${illegal}`);
  });
  return JSON.stringify(plain);
}

/** Fields of the same name become a list. */
function fieldsOf(form: HTMLFormElement): Record<string, unknown> {
  const data = new FormData(form);
  const fields: Record<string, unknown> = {};
  for (const name of new Set(data.keys())) {
    const values = data.getAll(name);
    fields[name] = values.length === 1 ? values[0] : values;
  }
  return fields;
}

function illegalPath(value: unknown, path: string): string | null {
  if (['undefined', 'function', 'symbol', 'bigint'].includes(typeof value)) return path;
  if (typeof value !== 'object' || value === null) return null;
  if (value instanceof Date || value instanceof Node || value instanceof Blob) return path;
  for (const [key, item] of Object.entries(value)) {
    const found = illegalPath(item, key);
    if (found !== null) return found;
  }
  return null;
}
