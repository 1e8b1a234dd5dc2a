// Prints each import that crosses a boundary of the architecture; exit code 1 when there is one. `--root DIR` for another project.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readSourceModule, relativeName, resolveRelative } from './build/sourceModule.mjs';
import { IMPORT_RULES, importProblem } from './check/importRules.mjs';
import { readImports } from './check/readImports.mjs';

const { values } = parseArgs({ options: { root: { type: 'string' } } });
const root = path.resolve(values.root ?? fileURLToPath(new URL('..', import.meta.url)));

const tops = [...new Set(IMPORT_RULES.map(({ folder }) => folder.split('/')[0] ?? ''))];
const files = tops.flatMap((top) => sourceFiles(path.join(root, top)));
const problems = files.flatMap(problemsOf);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

/**
 * @param {string} folder
 * @returns {string[]}
 */
function sourceFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[cm]?[jt]s$/.test(name) && !/(^|[\\/])fixtures[\\/]/.test(name))
    .map((name) => path.join(folder, name));
}

/** @param {string} file */
function problemsOf(file) {
  const { name, tree } = readSourceModule(root, file);
  return readImports(tree).flatMap(({ specifier, isType }) => {
    const isPackage = !specifier.startsWith('.');
    const resolved = isPackage
      ? null
      : (resolveRelative(file, specifier) ?? path.resolve(path.dirname(file), specifier));
    const target = resolved === null ? specifier : relativeName(root, resolved);
    return importProblem(name, { target, isPackage, isType }) ?? [];
  });
}
