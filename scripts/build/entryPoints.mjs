// The functions a TypeScript entry file exports, as its source has them: name, parameter names, doc comment.
import { BuildFailure } from './buildFailure.mjs';
import { readSourceModule, resolveRelative } from './sourceModule.mjs';

/**
 * @typedef {object} EntryPoint
 * @property {string} name
 * @property {string} file relative to the project, with forward slashes
 * @property {readonly string[]} parameters as shown in Sheets; a rest parameter as `...name`
 * @property {string | null} doc the doc comment exactly as written, from its opening to its closing mark
 */

/**
 * All entry points of `entryFile`, in order; follows `export { a } from './x'` and `export * from './x'`.
 * @param {string} root
 * @param {string} entryFile absolute
 * @returns {EntryPoint[]}
 */
export function readEntryPoints(root, entryFile) {
  /** @type {Map<string, EntryPoint>} */
  const found = new Map();
  collect(root, entryFile, null, (point) => {
    const earlier = found.get(point.name);
    if (earlier)
      throw new BuildFailure(`${point.name} is exported twice: by ${earlier.file} and ${point.file}.`);
    found.set(point.name, point);
  });
  return [...found.values()];
}

/**
 * @param {string} root
 * @param {string} file
 * @param {ReadonlySet<string> | null} only the names asked for; null for all
 * @param {(point: EntryPoint) => void} add
 */
function collect(root, file, only, add) {
  const { name, tree } = readSourceModule(root, file);
  const asked = new Set(only);
  for (const node of tree.program.body) {
    if (node.type === 'ExportDefaultDeclaration') {
      throw new BuildFailure(`${name} has a default export; an entry point needs a name.`);
    }
    if (node.type === 'ExportAllDeclaration' && node.exportKind !== 'type') {
      collect(root, requireFile(file, node.source.value, name), null, (point) => {
        if (only && !only.has(point.name)) return;
        asked.delete(point.name);
        add(point);
      });
    }
    if (node.type !== 'ExportNamedDeclaration' || node.exportKind === 'type') continue;
    if (node.declaration) {
      const point = declaredEntryPoint(node, name);
      if (!point || (only && !only.has(point.name))) continue;
      asked.delete(point.name);
      add(point);
    } else {
      const names = reExportedNames(node, name).filter((exported) => !only || only.has(exported));
      if (names.length === 0) continue;
      if (!node.source) {
        throw new BuildFailure(
          `${name} exports ${names[0]} apart from its declaration; write "export function ${names[0]}" or "export { ${names[0]} } from …".`,
        );
      }
      for (const exported of names) asked.delete(exported);
      collect(root, requireFile(file, node.source.value, name), new Set(names), add);
    }
  }
  if (only && asked.size > 0) {
    throw new BuildFailure(`${name} does not export ${[...asked].join(', ')}.`);
  }
}

/**
 * @param {string} from
 * @param {string} specifier
 * @param {string} name
 */
function requireFile(from, specifier, name) {
  const file = resolveRelative(from, specifier);
  if (!file) throw new BuildFailure(`${name} re-exports from ${specifier}, which does not exist.`);
  return file;
}

/**
 * @param {import('@babel/types').ExportNamedDeclaration} node
 * @param {string} name
 */
function reExportedNames(node, name) {
  return node.specifiers.flatMap((specifier) => {
    if (specifier.type !== 'ExportSpecifier') {
      throw new BuildFailure(`${name} exports a namespace; an entry point must be a function.`);
    }
    if (specifier.exportKind === 'type') return [];
    const exported =
      specifier.exported.type === 'Identifier' ? specifier.exported.name : specifier.exported.value;
    if (exported !== specifier.local.name) {
      throw new BuildFailure(
        `${name} renames ${specifier.local.name} to ${exported}; an entry point keeps its name.`,
      );
    }
    return [exported];
  });
}

/**
 * @param {import('@babel/types').ExportNamedDeclaration} node
 * @param {string} file
 * @returns {EntryPoint | null} null for types
 */
function declaredEntryPoint(node, file) {
  const declaration = node.declaration;
  if (declaration?.type === 'TSInterfaceDeclaration' || declaration?.type === 'TSTypeAliasDeclaration')
    return null;
  if (declaration?.type !== 'FunctionDeclaration' || !declaration.id) {
    throw new BuildFailure(
      `${file} exports something that is not a plain function; entry points are "export function".`,
    );
  }
  const { name } = declaration.id;
  const comment = node.leadingComments?.at(-1);
  return {
    name,
    file,
    parameters: declaration.params.map((parameter) => parameterName(parameter, name, file)),
    doc: comment?.type === 'CommentBlock' && comment.value.startsWith('*') ? `/*${comment.value}*/` : null,
  };
}

/**
 * @param {import('@babel/types').FunctionParameter | import('@babel/types').LVal | import('@babel/types').TSParameterProperty} parameter
 * @param {string} name
 * @param {string} file
 * @returns {string}
 */
function parameterName(parameter, name, file) {
  if (parameter.type === 'Identifier') return parameter.name;
  if (parameter.type === 'AssignmentPattern') return parameterName(parameter.left, name, file);
  if (parameter.type === 'RestElement') return `...${parameterName(parameter.argument, name, file)}`;
  throw new BuildFailure(
    `${name} (${file}) has a destructured parameter, which has no name to show in Sheets.`,
  );
}
