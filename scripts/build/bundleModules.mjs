// Both halves of the server code out of one module graph: what they share is in the eager half only, and the lazy
// half takes it from there, so neither code nor the template's texts are in the file twice.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from '@babel/parser';
import { build, transform } from 'esbuild';
import { BuildFailure } from './buildFailure.mjs';
import { esbuildResult } from './esbuildResult.mjs';
import { shortNames } from './shortNames.mjs';
import { templateData } from './templateData.mjs';
import { traverse } from './traverse.mjs';

/**
 * V8 in Apps Script is said to refuse newer syntax; utf8 keeps a Thai letter one character instead of six.
 * @satisfies {import('esbuild').BuildOptions}
 */
const OPTIONS = {
  bundle: true,
  write: false,
  minify: true,
  target: 'es2019',
  // Apps Script's V8 knows these two of es2020; written out they take thousands of characters.
  supported: { 'optional-chain': true, 'nullish-coalescing': true },
  charset: 'utf8',
  legalComments: 'none',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  logLevel: 'silent',
};

/** Taken once as local names: a script in a context of its own asks the host for each global each time, some 200 ns. */
const BUILT_INS = ['Array', 'BigInt', 'Math', 'Number', 'Object', 'String'];

/**
 * @typedef {import('./sizes.mjs').ModuleSize & import('./codeRules.mjs').Module} BundledModule
 */

/**
 * @param {{ root: string, eagerEntry: string, lazyEntry: string | null, eagerName: string }} what
 * @returns {Promise<{ eager: string, lazy: string, modules: BundledModule[] }>}
 */
export async function bundleModules({ root, eagerEntry, lazyEntry, eagerName }) {
  const data = await templateData(root);
  const split = await esbuildResult(
    build({
      ...OPTIONS,
      absWorkingDir: root,
      entryPoints: [{ in: eagerEntry, out: 'eager' }, ...(lazyEntry ? [{ in: lazyEntry, out: 'lazy' }] : [])],
      outdir: root,
      splitting: true,
      format: 'esm',
      metafile: true,
      mangleProps: shortNames(root),
      plugins: [data.plugin],
    }),
  );
  const files = new Map(split.outputFiles.map((file) => [path.basename(file.path), file.text]));
  const shared = [...files.keys()].filter((name) => name !== 'eager.js' && name !== 'lazy.js');
  if (shared.length > 1) {
    throw new BuildFailure(`The source uses import() (${eagerEntry} or below), which Apps Script lacks.`);
  }
  const chunk = shared[0] ?? null;
  const names = chunk ? constantExports(files.get(chunk) ?? '') : [];
  const list = names.join(', ');

  const eagerLines = [`export * from './eager.js';`];
  if (lazyEntry && chunk) {
    eagerLines.push(
      `import { ${list} } from './${chunk}';`,
      `export function shared_() { return { ${list} }; }`,
    );
  }
  const eager = await joinFiles(files, eagerLines.join('\n'), eagerName);

  let lazy = '';
  if (lazyEntry) {
    // The eager half is evaluated by the time the lazy one runs, so its exports can be taken as they are.
    if (chunk) files.set(chunk, `const { ${list} } = ${eagerName}.shared_(); export { ${list} };`);
    lazy = await joinFiles(files, `export * from './lazy.js';`, 'main');
  }
  return { eager, lazy, modules: await measuredModules(root, split.metafile, data.texts) };
}

/**
 * @param {ReadonlyMap<string, string>} files
 * @param {string} contents
 * @param {string} globalName
 */
async function joinFiles(files, contents, globalName) {
  const result = await esbuildResult(
    build({
      ...OPTIONS,
      stdin: { contents, sourcefile: 'entry.js', resolveDir: '.' },
      format: 'esm',
      plugins: [
        {
          name: 'split-files',
          setup(esbuild) {
            esbuild.onResolve({ filter: /^\.\// }, (at) => ({
              path: path.basename(at.path),
              namespace: 'split',
            }));
            esbuild.onLoad({ filter: /.*/, namespace: 'split' }, (at) => ({
              contents: files.get(at.path) ?? '',
            }));
          },
        },
      ],
    }),
  );
  return asObject(result.outputFiles[0]?.text ?? '', globalName);
}

/**
 * A bundle as a variable holding its exports. esbuild's own `iife` defines a getter for each, at every cold start.
 * @param {string} bundle whose one export statement is its last
 * @param {string} globalName
 */
function asObject(bundle, globalName) {
  const [statement = '', list = ''] = /export\{([^{}]*)\};?\s*$/.exec(bundle) ?? [];
  const members = list
    .split(',')
    .filter((each) => each !== '')
    .map((each) => each.split(' as '))
    .map(([local, exported = local]) => (exported === local ? exported : `${exported}:${local}`));
  const body = bundle.slice(0, bundle.length - statement.length);
  return `var ${globalName}=(({${BUILT_INS.join(',')}})=>{${body}return{${members.join(',')}}})(globalThis);`;
}

/**
 * The names a shared file exports. The lazy half takes their values once, so none may change afterwards.
 * @param {string} code
 */
function constantExports(code) {
  /** @type {string[]} */
  const names = [];
  traverse(/** @type {any} */ (parse(code, { sourceType: 'module' })), {
    ExportSpecifier(at) {
      const { exported, local } = at.node;
      names.push(exported.type === 'Identifier' ? exported.name : exported.value);
      if (at.scope.getBinding(local.name)?.constantViolations.length) {
        throw new BuildFailure(
          'A module used by both halves exports a variable that changes; export a function instead.',
        );
      }
    },
  });
  return names;
}

/**
 * esbuild counts bytes; how many characters a byte of a module is follows from minifying the module alone.
 * @param {string} root
 * @param {import('esbuild').Metafile} metafile
 * @param {ReadonlyMap<string, string>} texts what the template's data modules were turned into
 * @returns {Promise<BundledModule[]>}
 */
async function measuredModules(root, metafile, texts) {
  const modules = Object.entries(metafile.outputs).flatMap(([output, { inputs }]) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([name, { bytesInOutput }]) => ({ part: partOf(output), name, bytes: bytesInOutput })),
  );
  return Promise.all(
    modules.map(async ({ part, name, bytes }) => {
      const source = texts.get(name) ?? readFileSync(path.join(root, name), 'utf8');
      const { code } = await transform(source, {
        loader: 'ts',
        minify: true,
        charset: 'utf8',
      });
      const charsPerByte = code.length / Math.max(1, Buffer.byteLength(code));
      return { part, name, source, isData: texts.has(name), chars: Math.round(bytes * charsPerByte) };
    }),
  );
}

/**
 * @param {string} output
 * @returns {'eager' | 'lazy'}
 */
function partOf(output) {
  return path.basename(output) === 'lazy.js' ? 'lazy' : 'eager';
}
