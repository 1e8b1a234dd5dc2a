// Who may import whom. Every folder names what it may use; whatever is not named is refused.

/**
 * @typedef {object} ImportRule
 * @property {string} folder with a trailing slash
 * @property {readonly string[]} folders it may import from, besides itself
 * @property {readonly string[]} [types] folders it may import types from
 * @property {readonly RegExp[]} packages it may import
 */

const ANY_PACKAGE = [/^/];
const PURE = ['src/domain/', 'src/text/', 'src/catalogue/', 'src/contract/'];

/** The first rule whose folder holds a file decides. */
export const IMPORT_RULES = /** @type {readonly ImportRule[]} */ ([
  { folder: 'src/domain/', folders: [], packages: [] },
  { folder: 'src/text/', folders: ['src/domain/'], packages: [] },
  { folder: 'src/catalogue/', folders: ['src/domain/'], packages: [] },
  { folder: 'src/contract/', folders: ['src/domain/'], packages: [/^zod\/mini$/] },
  { folder: 'src/app/', folders: PURE, packages: [] },
  { folder: 'src/sheet/', folders: PURE, types: ['src/app/'], packages: [] },
  { folder: 'src/entry/', folders: ['src/'], packages: [] },
  { folder: 'html/', folders: PURE, packages: ANY_PACKAGE },
  { folder: 'workbench/', folders: [], packages: ANY_PACKAGE },
  { folder: 'scripts/', folders: [], packages: ANY_PACKAGE },
  { folder: 'test/', folders: ['src/', 'html/', 'workbench/', 'scripts/'], packages: ANY_PACKAGE },
]);

/**
 * What is wrong with `importer` importing `target`, as one sentence; null when it may.
 * @param {string} importer relative to the project
 * @param {{ target: string, isPackage: boolean, isType: boolean }} imported a file relative to the project, or a package
 */
export function importProblem(importer, { target, isPackage, isType }) {
  const rule = IMPORT_RULES.find(({ folder }) => importer.startsWith(folder));
  if (!rule) return `${importer} is in no folder of the architecture.`;
  if (isPackage) {
    if (rule.packages.some((pattern) => pattern.test(target))) return null;
    return `${importer} imports the package ${target}, which ${rule.folder} may not.`;
  }
  const allowed = [rule.folder, ...rule.folders, ...(isType ? (rule.types ?? []) : [])];
  if (allowed.some((folder) => target.startsWith(folder))) return null;
  const how = isType || !rule.types?.some((folder) => target.startsWith(folder)) ? '' : ' other than types';
  return `${importer} imports ${target}, which ${rule.folder} may not${how}.`;
}
