// The texts of the built-in template cost nothing until a formula asks for them: as an esbuild plugin, each data
// module becomes functions that unpack and parse a JSON text on first use, and its importer calls them where it named
// the data.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import { BuildFailure } from './buildFailure.mjs';
import { packTexts, unpackModule } from './packTexts.mjs';
import { readSourceModule, relativeName, resolveRelative } from './sourceModule.mjs';
import { traverse } from './traverse.mjs';

const FOLDER = 'src/catalogue/template2565/';
const INDEX = `${FOLDER}index.ts`;

/**
 * Whether `file` is in the template's folder and holds nothing but types and `export const name = {…}` or `[…]`.
 * @param {string} root
 * @param {string} file absolute
 */
function isTemplateData(root, file) {
  if (!relativeName(root, file).startsWith(FOLDER)) return false;
  const { body } = readSourceModule(root, file).tree.program;
  return body.some(isDataExport) && body.every((node) => isDataExport(node) || isTypeOnly(node));
}

/** @param {import('@babel/types').Statement} node */
function isDataExport(node) {
  if (node.type !== 'ExportNamedDeclaration' || node.declaration?.type !== 'VariableDeclaration')
    return false;
  return node.declaration.declarations.every(
    ({ id, init }) =>
      id.type === 'Identifier' && (init?.type === 'ObjectExpression' || init?.type === 'ArrayExpression'),
  );
}

/** @param {import('@babel/types').Statement} node */
function isTypeOnly(node) {
  if (node.type === 'ImportDeclaration') return node.importKind === 'type';
  if (node.type === 'ExportNamedDeclaration') return node.exportKind === 'type';
  return node.type === 'TSInterfaceDeclaration' || node.type === 'TSTypeAliasDeclaration';
}

/** The module that gives packed texts back; it exists only in the build. */
const UNPACK = 'template-texts';

/**
 * The plugin, and the source it made of each data module, by the module's name.
 * @param {string} root
 */
export async function templateData(root) {
  const modules = await packedModules(root);
  /** @type {import('esbuild').Plugin} */
  const plugin = {
    name: 'template-data',
    setup(esbuild) {
      esbuild.onResolve({ filter: new RegExp(`^${UNPACK}$`) }, () => ({ path: UNPACK, namespace: UNPACK }));
      esbuild.onLoad({ filter: /.*/, namespace: UNPACK }, () => ({ contents: modules.get(UNPACK) ?? '' }));
      esbuild.onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
        const name = relativeName(root, file);
        if (!name.startsWith('src/')) return null;
        const contents = modules.get(name);
        return contents ? { contents, loader: 'js' } : { contents: callData(root, file), loader: 'ts' };
      });
    },
  };
  return { plugin, texts: byMetafileName(modules) };
}

/**
 * Each data module as functions; declarations, because V8 skips over their bodies but compiles an arrow function's
 * bare expression at once.
 * @param {string} root
 * @returns {Promise<Map<string, string>>}
 */
async function packedModules(root) {
  /** @type {{ name: string, key: string, json: string }[]} */
  const exported = [];
  for (const file of dataFiles(root)) {
    const name = relativeName(root, file);
    for (const [key, value] of Object.entries(await evaluate(name, file))) {
      requireJson(value, `${name}: ${key}`);
      exported.push({ name, key, json: JSON.stringify(value) });
    }
  }
  const { packed, pairs } = packTexts(exported.map(({ json }) => json));
  const modules = new Map([[UNPACK, unpackModule(pairs)]]);
  exported.forEach(({ name, key }, i) => {
    const source = modules.get(name) ?? `import { unpack } from '${UNPACK}';\n`;
    const text = JSON.stringify(packed[i]);
    const parsed = `let ${key}_;\nexport function ${key}() { return ${key}_ || (${key}_ = JSON.parse(unpack(${text}))); }\n`;
    modules.set(name, source + parsed);
  });
  return modules;
}

/** @param {string} root */
function dataFiles(root) {
  const folder = path.join(root, FOLDER);
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.ts'))
        .map((file) => path.join(folder, file))
        .filter((file) => isTemplateData(root, file))
    : [];
}

/** @param {ReadonlyMap<string, string>} modules */
function byMetafileName(modules) {
  return new Map(
    [...modules].map(([name, source]) => [name === UNPACK ? `${UNPACK}:${UNPACK}` : name, source]),
  );
}

/**
 * @param {string} name
 * @param {string} file
 * @returns {Promise<Record<string, unknown>>}
 */
async function evaluate(name, file) {
  const result = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'data',
    charset: 'utf8',
    logLevel: 'silent',
  });
  try {
    return vm.runInNewContext(`${result.outputFiles[0]?.text}\n({ ...data })`);
  } catch (error) {
    throw new BuildFailure(`${name} cannot be evaluated: ${/** @type {Error} */ (error).message}.`);
  }
}

/**
 * Throws when JSON would lose or change `value`.
 * @param {unknown} value
 * @param {string} where
 */
function requireJson(value, where) {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number' && Number.isFinite(value) && !Object.is(value, -0)) return;
  const plain =
    typeof value === 'object' && /^\[object (Object|Array)\]$/.test(Object.prototype.toString.call(value));
  if (!plain) throw new BuildFailure(`${where} holds ${String(value)}, which JSON cannot carry.`);
  for (const [key, member] of Object.entries(/** @type {object} */ (value)))
    requireJson(member, `${where}.${key}`);
}

/**
 * The source of `file` with each mention of a data module's export turned into a call of it.
 * @param {string} root
 * @param {string} file
 */
function callData(root, file) {
  const { name, code, tree } = readSourceModule(root, file);
  /** @type {number[]} */
  const callsAfter = [];
  /** @type {{ at: number, name: string }[]} */
  const shorthands = [];
  traverse(tree, {
    ExportNamedDeclaration(at) {
      if (at.node.source) requireNotData(root, file, name, at.node.source.value);
    },
    ExportAllDeclaration(at) {
      requireNotData(root, file, name, at.node.source.value);
    },
    ImportDeclaration(at) {
      if (at.node.importKind === 'type' || !leadsToData(root, file, at.node.source.value)) return;
      if (!name.startsWith(FOLDER)) {
        throw new BuildFailure(
          `${name} imports ${at.node.source.value}; only ${INDEX} may import the template's data.`,
        );
      }
      for (const specifier of at.node.specifiers) {
        if (specifier.type !== 'ImportSpecifier') {
          throw new BuildFailure(`${name} must import the data of ${at.node.source.value} by name.`);
        }
        const local = specifier.local.name;
        for (const reference of at.scope.getBinding(local)?.referencePaths ?? []) {
          if (reference.findParent((parent) => parent.isTSType() || parent.isTSTypeQuery())) continue;
          if (!reference.getFunctionParent()) {
            throw new BuildFailure(`${name} reads ${local} while it loads; name it only inside a function.`);
          }
          const end = reference.node.end ?? 0;
          if (reference.parentPath?.isObjectProperty({ shorthand: true }))
            shorthands.push({ at: end, name: local });
          else callsAfter.push(end);
        }
      }
    },
  });
  const insertions = [
    ...callsAfter.map((at) => ({ at, text: '()' })),
    ...shorthands.map((each) => ({ at: each.at, text: `: ${each.name}()` })),
  ].sort((a, b) => b.at - a.at);
  return insertions.reduce((text, { at, text: added }) => text.slice(0, at) + added + text.slice(at), code);
}

/**
 * @param {string} root
 * @param {string} file
 * @param {string} specifier
 */
function leadsToData(root, file, specifier) {
  const target = specifier.startsWith('.') ? resolveRelative(file, specifier) : null;
  return target !== null && isTemplateData(root, target);
}

/**
 * @param {string} root
 * @param {string} file
 * @param {string} name
 * @param {string} specifier
 */
function requireNotData(root, file, name, specifier) {
  if (leadsToData(root, file, specifier)) {
    throw new BuildFailure(
      `${name} re-exports ${specifier}; export functions that return the template's data instead.`,
    );
  }
}
