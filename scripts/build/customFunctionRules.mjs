// What Sheets needs of a custom function's name and doc comment to offer it while a formula is typed.
import { BuildFailure } from './buildFailure.mjs';

/** Names with these beginnings are meant for cells, so a forgotten tag must not hide them. */
const CELL_NAME = /^(KPI|THAI)_/;
const TAG = /@customfunction\b/;

/** @param {import('./entryPoints.mjs').EntryPoint} point */
function isCustomFunction(point) {
  return point.doc !== null && TAG.test(point.doc);
}

/**
 * Throws on the first rule that `point` breaks.
 * @param {import('./entryPoints.mjs').EntryPoint} point
 */
export function requireDocumented(point) {
  const { name, file } = point;
  const fail = (/** @type {string} */ what) => {
    throw new BuildFailure(`${name} (${file}) ${what}.`);
  };
  if (!isCustomFunction(point)) {
    if (CELL_NAME.test(name))
      fail('is named like a custom function but its doc comment lacks @customfunction');
    return;
  }
  if (!/^[A-Z][A-Z0-9_]*[A-Z0-9]$/.test(name)) {
    fail('is a custom function, whose name must be UPPER_CASE and not end in _');
  }
  const doc = readDocComment(/** @type {string} */ (point.doc));
  if (doc.description === '') fail('has no description in its doc comment');
  const declared = point.parameters.map((parameter) => parameter.replace('...', ''));
  const documented = doc.parameters.map((parameter) => parameter.name);
  const missing = declared.find((parameter) => !documented.includes(parameter));
  if (missing) fail(`has no @param {type} for its parameter ${missing}`);
  if (documented.join() !== declared.join()) {
    fail(`documents the parameters ${documented.join(', ')} but declares ${declared.join(', ') || 'none'}`);
  }
  const silent = doc.parameters.find((parameter) => parameter.text === '');
  if (silent) fail(`says nothing about its parameter ${silent.name}`);
  if (!doc.returns) fail('has no @return {type}');
}

/** @param {string} comment from its opening to its closing mark */
function readDocComment(comment) {
  const lines = comment
    .slice(3, -2)
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, ''));
  const [description = '', ...tags] = lines.join('\n').split(/^(?=@)/m);
  // A comment that begins with a tag has no description before it.
  const all = description.startsWith('@') ? [description, ...tags] : tags;
  return {
    description: description.startsWith('@') ? '' : description.trim(),
    parameters: all.flatMap((tag) => {
      const match = /^@param\s+\{[^}]+\}\s+(?:\[(\w+)[^\]]*\]|(\w+))([\s\S]*)$/.exec(tag);
      return match
        ? [{ name: match[1] ?? match[2] ?? '', text: (match[3] ?? '').replace(/^[\s-]+/, '').trim() }]
        : [];
    }),
    returns: all.some((tag) => /^@returns?\s+\{[^}]+\}/.test(tag)),
  };
}
