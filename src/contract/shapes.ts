// Checks of untrusted data, small enough for the script; the schemas in `requestSchema.ts` say the same.

/** True when the value has the shape. */
export type Shape = (value: unknown) => boolean;

type Fields = { readonly [name: string]: unknown };

/** A text of at most so many characters, and of that pattern. */
export function textShape(longest: number, pattern = /^/): Shape {
  return (value) => typeof value === 'string' && value.length <= longest && pattern.test(value);
}

/** One of these words. */
export function oneOfShape(words: readonly string[]): Shape {
  return (value) => words.indexOf(value as string) >= 0;
}

/** A list of at most so many items. */
export function listShape(item: Shape, longest: number): Shape {
  return (value) => Array.isArray(value) && value.length <= longest && value.every(item);
}

/** An object with exactly these fields. */
export function fieldsShape(shapes: { readonly [name: string]: Shape }): Shape {
  const names = Object.keys(shapes);
  return (value) =>
    someShape(names, () => true)(value) &&
    names.every((name) => isOwn(value as object, name) && (shapes[name] as Shape)((value as Fields)[name]));
}

/** An object with none but these fields. */
export function someShape(names: readonly string[], item: Shape): Shape {
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).every((name) => names.indexOf(name) >= 0 && item((value as Fields)[name]));
}

/** Own, so that nothing an object inherits is taken for what was sent. */
export function isOwn(value: object, name: string): boolean {
  return Object.keys(value).indexOf(name) >= 0;
}
