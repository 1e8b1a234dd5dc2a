// Which property names of the script may become short ones: those of objects that never leave it. Minifying alone shortens
// variables only.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from '@babel/parser';
import { traverse } from './traverse.mjs';

/** Names in these stand in requests and replies, in what a workbook keeps as JSON, in Google's services, or are looked up. */
const KEPT = [
  'src/contract',
  'src/entry',
  'src/sheet',
  'src/catalogue/template2565',
  'src/domain/cellArea.ts',
  'src/app/undo',
  'src/app/ports/sheetContent.ts',
  'src/app/documents',
  'src/app/summary/changes.ts',
  'src/app/freeze',
  'src/app/check/tablePlan.ts',
  'src/app/check/writeResults.ts',
];
const BUILT_IN = [
  ...[Array, Object, String, Number, Math, JSON, Map, Set, WeakMap, RegExp, Date, BigInt, Function, Error],
].flatMap((one) => [
  ...Object.getOwnPropertyNames(one),
  ...Object.getOwnPropertyNames(Reflect.get(one, 'prototype') ?? {}),
]);
const OF_RESULTS = ['value', 'done', 'next', 'groups', 'index', 'input', 'lastIndex'];
const SHORTEST = 5;

/**
 * @param {string} root
 * @returns {RegExp} for esbuild's `mangleProps`
 */
export function shortNames(root) {
  const kept = new Set([...BUILT_IN, ...OF_RESULTS]);
  /** @type {Set<string>} */
  const names = new Set();
  for (const file of sourceFiles(path.join(root, 'src'))) {
    const name = path.relative(root, file).split(path.sep).join('/');
    const text = readFileSync(file, 'utf8');
    if (KEPT.some((one) => name === one || name.startsWith(`${one}/`))) keepWords(text, kept);
    else readNames(text, names, kept);
  }
  const short = [...names].filter((name) => name.length >= SHORTEST && !kept.has(name));
  return new RegExp(`^(?:${short.sort().join('|')})$`);
}

/**
 * @param {string} text
 * @param {Set<string>} kept
 */
function keepWords(text, kept) {
  for (const [word] of text.matchAll(/[A-Za-z_$][\w$]*/g)) kept.add(word);
}

/**
 * Properties by name go to `names`; a word of any text may be a name that is put together or looked up, so it is kept.
 * @param {string} text
 * @param {Set<string>} names
 * @param {Set<string>} kept
 */
function readNames(text, names, kept) {
  const add = (/** @type {any} */ key, /** @type {boolean} */ computed) => {
    if (!computed && key.type === 'Identifier' && /^\w+$/.test(key.name)) names.add(key.name);
  };
  traverse(/** @type {any} */ (parse(text, { sourceType: 'module', plugins: ['typescript'] })), {
    'MemberExpression|OptionalMemberExpression'(/** @type {any} */ { node }) {
      add(node.property, node.computed);
    },
    'ObjectProperty|ObjectMethod|ClassMethod|ClassProperty'(/** @type {any} */ { node }) {
      add(node.key, node.computed);
    },
    // A module taken whole has its exports for properties.
    ExportNamedDeclaration({ node }) {
      const declared = /** @type {any} */ (node.declaration);
      for (const { id } of declared?.declarations ?? (declared ? [declared] : [])) keepWords(id.name, kept);
    },
    StringLiteral({ node, parentPath }) {
      if (!parentPath.isModuleDeclaration()) keepWords(node.value, kept);
    },
    TemplateElement: ({ node }) => keepWords(node.value.raw, kept),
  });
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function sourceFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(file);
    return entry.name.endsWith('.ts') ? [file] : [];
  });
}
