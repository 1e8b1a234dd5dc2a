// Every module a file mentions: import and export … from, import(), require() and import types.
import { traverse } from '../build/traverse.mjs';

/**
 * @typedef {object} Mention
 * @property {string} specifier
 * @property {boolean} isType true when nothing of it remains at run time
 */

/**
 * @param {import('@babel/types').File} tree
 * @returns {Mention[]}
 */
export function readImports(tree) {
  /** @type {Mention[]} */
  const mentions = [];
  traverse(tree, {
    ImportDeclaration({ node }) {
      const onlyTypes =
        node.specifiers.length > 0 &&
        node.specifiers.every((each) => each.type === 'ImportSpecifier' && each.importKind === 'type');
      mentions.push({ specifier: node.source.value, isType: node.importKind === 'type' || onlyTypes });
    },
    ExportNamedDeclaration({ node }) {
      if (node.source) mentions.push({ specifier: node.source.value, isType: node.exportKind === 'type' });
    },
    ExportAllDeclaration({ node }) {
      mentions.push({ specifier: node.source.value, isType: node.exportKind === 'type' });
    },
    CallExpression({ node }) {
      const [first] = node.arguments;
      const loads =
        node.callee.type === 'Import' ||
        (node.callee.type === 'Identifier' && node.callee.name === 'require');
      if (loads && first?.type === 'StringLiteral') mentions.push({ specifier: first.value, isType: false });
    },
    TSImportType({ node }) {
      const { argument } = /** @type {any} */ (node);
      const literal = argument?.type === 'TSLiteralType' ? argument.literal : argument;
      if (literal?.type === 'StringLiteral') mentions.push({ specifier: literal.value, isType: true });
    },
  });
  return mentions;
}
