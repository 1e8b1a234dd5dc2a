// A TypeScript module as text and syntax tree, and the file a relative import leads to.
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from '@babel/parser';
import { BuildFailure } from './buildFailure.mjs';

/** @typedef {import('@babel/types').File} SyntaxTree */

/**
 * @param {string} code
 * @param {string} name named when the code cannot be read
 * @returns {SyntaxTree}
 */
function parseTypeScript(code, name) {
  try {
    return /** @type {SyntaxTree} */ (
      /** @type {unknown} */ (parse(code, { sourceType: 'module', plugins: ['typescript'] }))
    );
  } catch (error) {
    throw new BuildFailure(`${name} cannot be parsed: ${/** @type {Error} */ (error).message}.`);
  }
}

/**
 * @param {string} root
 * @param {string} file absolute
 */
export function relativeName(root, file) {
  return path.relative(root, file).split(path.sep).join('/');
}

/**
 * @param {string} root
 * @param {string} file absolute
 */
export function readSourceModule(root, file) {
  const name = relativeName(root, file);
  if (!existsSync(file)) throw new BuildFailure(`${name} does not exist.`);
  const code = readFileSync(file, 'utf8');
  return { name, code, tree: parseTypeScript(code, name) };
}

/**
 * The file that `specifier` means when imported by `from`; null when there is none.
 * @param {string} from absolute
 * @param {string} specifier relative, such as `./x`
 */
export function resolveRelative(from, specifier) {
  const base = path.resolve(path.dirname(from), specifier);
  const candidates = [base, `${base}.ts`, path.join(base, 'index.ts')];
  return candidates.find((file) => existsSync(file) && statSync(file).isFile()) ?? null;
}
