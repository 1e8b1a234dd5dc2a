// Reads a custom function's doc comment: its sentence, and what each parameter is.
import type { CustomFunctionInfo } from '../../run/customFunctionNames';

export interface FunctionHelp {
  name: string;
  sentence: string;
  params: { name: string; help: string; optional: boolean; repeated: boolean }[];
}

const PARAM = /^@param\s+(?:\{([^}]*)\}\s*)?(\[?)(?:\.\.\.)?([\w$]+)[^\s\]]*\]?\s*(?:-\s*)?(.*)$/;

export function functionHelp({ name, params, doc }: CustomFunctionInfo): FunctionHelp {
  const [sentence = '', ...tags] = doc.replace(/\s*\n\s*(?!@)/g, ' ').split(/\s*\n?(?=@[a-z]+\b)/);
  const described = new Map<string, { help: string; optional: boolean }>();
  for (const tag of tags) {
    const match = PARAM.exec(tag.trim());
    if (!match) continue;
    const [, type = '', bracket, param = '', help = ''] = match;
    described.set(param, { help, optional: bracket === '[' || type.endsWith('=') });
  }
  return {
    name,
    sentence: sentence.trim(),
    params: params.map((param) => {
      const plain = param.replace(/^\.\.\./, '');
      const { help = '', optional = false } = described.get(plain) ?? {};
      const repeated = plain !== param;
      return { name: plain, help, optional: optional || repeated, repeated };
    }),
  };
}
