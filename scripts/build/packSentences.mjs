// Makes the Thai sentences of the lazy part short, by the same packing as the template's texts: each stands packed where it
// stood, and is unpacked when it is needed.
import { parse } from '@babel/parser';
import { packTexts, unpackModule } from './packTexts.mjs';
import { traverse } from './traverse.mjs';

/** The tag that unpacks a text: one letter, and no name that minifying gives. */
const UNPACK = 'ก';
const THAI = /[\u0e00-\u0e7f]/g;
const FEWEST_LETTERS = 4;

/**
 * A text becomes a tagged template: shorter than a call, and the pieces of a sentence stay in one literal.
 * @param {string} code a list of statements
 * @returns {string} the same statements, shorter
 */
export function packSentences(code) {
  const pieces = piecesIn(code);
  if (pieces.length === 0) return code;
  const { packed, pairs } = packTexts(pieces.map(({ text }) => text));
  let result = '';
  let at = 0;
  pieces.forEach(({ start, end, before, after }, i) => {
    result += code.slice(at, start) + before + escaped(packed[i] ?? '') + after;
    at = end;
  });
  return `${unpacking(pairs)}\n${result}${code.slice(at)}`;
}

/**
 * A keyword may stand directly before a quote, but not before a name.
 * @param {string | undefined} before
 */
function tagAfter(before) {
  return before !== undefined && /[\w$]/.test(before) ? ` ${UNPACK}` : UNPACK;
}

/** @param {string} text as it is to stand between backticks */
function escaped(text) {
  return text.replace(/[\\`]|\$(?=\{)/g, '\\$&').replace(/\r/g, '\\r');
}

/** @param {string} pairs */
function unpacking(pairs) {
  const module = unpackModule(pairs)
    .replaceAll('export ', '')
    .replaceAll(/\b(pairs|words|word|unpack)\b/g, (name) => `${UNPACK}${name}`)
    .replaceAll(/^ +/gm, '');
  return `${module}function ${UNPACK}(texts,...values){
return texts.map((text,i)=>i?values[i-1]+${UNPACK}unpack(text):${UNPACK}unpack(text)).join('');
}`;
}

/**
 * The texts to pack, in the order they stand in. `before` and `after` make them the literal that unpacks them.
 * @typedef {{ start: number, end: number, text: string, before: string, after: string }} Piece
 * @param {string} code
 */
function piecesIn(code) {
  /** @type {Piece[]} */
  const pieces = [];
  traverse(/** @type {any} */ (parse(code, { sourceType: 'script' })), {
    Identifier({ node }) {
      if (node.name === UNPACK)
        throw new Error(`The code has a name the packing needs for itself: ${UNPACK}.`);
    },
    StringLiteral(at) {
      const { node, parentPath } = at;
      // A key of an object is no expression.
      const isKey =
        (parentPath.isObjectProperty() || parentPath.isObjectMethod()) &&
        parentPath.node.key === node &&
        !parentPath.node.computed;
      const { start, end, value } = placed(node);
      if (isKey || !isWorthPacking([value])) return;
      pieces.push({ start, end, text: value, before: `${tagAfter(code[start - 1])}\``, after: '`' });
    },
    TemplateLiteral(at) {
      const { node, parentPath } = at;
      const texts = node.quasis.map((piece) => piece.value.cooked ?? '');
      if (parentPath.isTaggedTemplateExpression() || !isWorthPacking(texts)) return;
      node.quasis.forEach((piece, i) => {
        const { start, end } = placed(piece);
        const isFirst = i === 0;
        pieces.push({
          start: isFirst ? start - 1 : start,
          end,
          text: texts[i] ?? '',
          before: isFirst ? `${tagAfter(code[start - 2])}\`` : '',
          after: '',
        });
      });
    },
  });
  return pieces.sort((a, b) => a.start - b.start);
}

/**
 * @template {{ start?: number | null, end?: number | null }} Node
 * @param {Node} node
 */
function placed(node) {
  return { ...node, start: node.start ?? 0, end: node.end ?? 0 };
}

/** @param {readonly string[]} texts of one literal */
function isWorthPacking(texts) {
  const text = texts.join('');
  return (text.match(THAI)?.length ?? 0) >= FEWEST_LETTERS && !/[\ud800-\udfff\u4e00-\u9fff]/.test(text);
}
