// Finds custom functions as Sheets does: in the text, top-level `function NAME(params)` right below a doc comment with `@customfunction`.
// https://developers.google.com/apps-script/guides/sheets/functions#autocomplete

export interface CustomFunctionInfo {
  name: string;
  params: string[];
  doc: string;
}

const DECLARATION = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/[ \t]*\r?\n?function ([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/g;

/** Names ending in `_` are private and are not offered. */
export function customFunctionNames(code: string): CustomFunctionInfo[] {
  const found: CustomFunctionInfo[] = [];
  for (const [, doc, name, params] of code.matchAll(DECLARATION) as Iterable<
    [string, string, string, string]
  >) {
    if (!/@customfunction\b/i.test(doc) || name.endsWith('_')) continue;
    const names = params.split(',').map((param) => param.trim().replace(/\s*=.*/, ''));
    found.push({ name, params: names.filter(Boolean), doc: doc.replace(/^\s*\* ?/gm, '').trim() });
  }
  return found;
}
