// Makes the Thai sentences of the lazy part short, by the same packing as the template's texts: each stands packed where it
// stood, and is unpacked when it is needed.
import { parse } from '@babel/parser';
import { packTexts, unpackModule } from './packTexts.mjs';
import { traverse } from './traverse.mjs';

/** What unpacks a text; no other name in minified code has a `$` behind two letters. */
const UNPACK = 'tx$';
const THAI = /[\u0e00-\u0e7f]/g;
const FEWEST_LETTERS = 4;

/** @typedef {{ start: number, end: number, text: string, isPart: boolean }} Place `isPart`: of a template literal */

/**
 * @param {string} code a list of statements
 * @returns {string} the same statements, shorter
 */
export function packSentences(code) {
  if (code.includes(UNPACK)) throw new Error(`The code has a name the packing needs for itself: ${UNPACK}.`);
  const places = placesIn(code);
  if (places.length === 0) return code;
  const { packed, pairs } = packTexts(places.map(({ text }) => text));
  let result = '';
  let at = 0;
  places.forEach(({ start, end, isPart }, i) => {
    const call = `${UNPACK}(${JSON.stringify(packed[i])})`;
    result += code.slice(at, start) + (isPart ? `\${${call}}` : spaced(code[start - 1], call));
    at = end;
  });
  return `${unpacking(pairs)}\n${result}${code.slice(at)}`;
}

/**
 * A keyword may stand directly before a quote, but not before a name.
 * @param {string | undefined} before
 * @param {string} call
 */
function spaced(before, call) {
  return before !== undefined && /[\w$]/.test(before) ? ` ${call}` : call;
}

/** @param {string} pairs */
function unpacking(pairs) {
  return unpackModule(pairs)
    .replaceAll('export ', '')
    .replaceAll(/\b(pairs|words|word|unpack)\b/g, (name) => (name === 'unpack' ? UNPACK : `${UNPACK}${name}`))
    .replaceAll(/^ +/gm, '');
}

/**
 * Texts worth packing, in the order they stand in.
 * @param {string} code
 */
function placesIn(code) {
  /** @type {Place[]} */
  const places = [];
  const add = (/** @type {Place} */ place) => {
    const thai = place.text.match(THAI)?.length ?? 0;
    if (thai >= FEWEST_LETTERS && !/[\ud800-\udfff\u4e00-\u9fff]/.test(place.text)) places.push(place);
  };
  traverse(/** @type {any} */ (parse(code, { sourceType: 'script' })), {
    StringLiteral(at) {
      const { node, parentPath } = at;
      // A key of an object is no expression.
      const isKey =
        (parentPath.isObjectProperty() || parentPath.isObjectMethod()) &&
        parentPath.node.key === node &&
        !parentPath.node.computed;
      if (!isKey) add({ start: node.start ?? 0, end: node.end ?? 0, text: node.value, isPart: false });
    },
    TemplateElement(at) {
      const { start, end, value } = at.node;
      add({ start: start ?? 0, end: end ?? 0, text: value.cooked ?? '', isPart: true });
    },
  });
  return places.sort((a, b) => a.start - b.start);
}
