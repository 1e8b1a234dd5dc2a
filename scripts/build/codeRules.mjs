// What the built code must not mention: services in cell functions, packages there, and code made from text anywhere.

import { parse } from '@babel/parser';
import { BuildFailure } from './buildFailure.mjs';
import { traverse } from './traverse.mjs';

/** Global objects of Apps Script; a custom function may use none that needs a permission, ours use none at all. */
export const SERVICES = [
  'Browser CacheService CalendarApp CardService Charts ConferenceDataService ContactsApp ContentService',
  'DataStudioApp DocumentApp DriveApp FormApp GmailApp GroupsApp HtmlService Jdbc LanguageApp',
  'LinearOptimizationService LockService Logger MailApp Maps PropertiesService ScriptApp Session SitesApp',
  'SlidesApp SpreadsheetApp UrlFetchApp Utilities XmlService',
].flatMap((line) => line.split(' '));

/** What Node and browsers have and Apps Script lacks: tests of the source would not notice. */
const MISSING = [
  'setTimeout setInterval setImmediate queueMicrotask fetch URL URLSearchParams TextEncoder TextDecoder',
  'atob btoa crypto structuredClone process Buffer require window document',
].flatMap((line) => line.split(' '));

/**
 * The names `code` takes from outside itself, and whether it makes code from text.
 * @param {string} code
 */
function readGlobals(code) {
  /** @type {Set<string>} */
  const globals = new Set();
  /** @type {string | null} */
  let madeFromText = null;
  traverse(/** @type {any} */ (parse(code, { sourceType: 'script' })), {
    ReferencedIdentifier(/** @type {any} */ at) {
      const { name } = at.node;
      if (at.scope.hasBinding(name, true)) return;
      globals.add(name);
      if (name === 'eval') madeFromText = 'eval';
      // `x instanceof Function` and `Function.prototype` are harmless; calling it or passing it on is not.
      const harmless =
        at.parentPath.isMemberExpression({ object: at.node }) || at.parentPath.isBinaryExpression();
      if (name === 'Function' && !harmless) madeFromText = 'Function';
    },
    MemberExpression(at) {
      const { property, computed } = at.node;
      if (!computed && property.type === 'Identifier' && property.name === 'eval') madeFromText = 'eval';
    },
  });
  return { globals, madeFromText };
}

/**
 * @typedef {object} Module
 * @property {string} name
 * @property {string} source
 */

/**
 * Throws when the part evaluated for every cell needs something it must not.
 * @param {string} code
 * @param {readonly Module[]} modules what it was built from
 */
export function requireEagerCode(code, modules) {
  const packaged = modules.find((module) => module.name.includes('node_modules/'));
  if (packaged) {
    throw new BuildFailure(
      `The custom functions pull in a package, ${packaged.name}; their part may hold none.`,
    );
  }
  const { globals } = readGlobals(code);
  for (const name of SERVICES) {
    if (globals.has(name) || (/(App|Service)$/.test(name) && new RegExp(`\\b${name}\\b`).test(code))) {
      throw new BuildFailure(
        `The custom functions mention ${name} (${whereIs(name, modules)}); they may call no service.`,
      );
    }
  }
  const missing = MISSING.find((name) => globals.has(name));
  if (missing) {
    throw new BuildFailure(
      `The custom functions use ${missing} (${whereIs(missing, modules)}), which Apps Script lacks.`,
    );
  }
}

/**
 * @param {string} code
 * @param {readonly Module[]} modules
 */
export function requireNoCodeFromText(code, modules) {
  const { madeFromText } = readGlobals(code);
  if (madeFromText) {
    throw new BuildFailure(
      `The code uses ${madeFromText} (${whereIs(madeFromText, modules)}); it may not make code from text.`,
    );
  }
}

/**
 * @param {string} word
 * @param {readonly Module[]} modules
 */
function whereIs(word, modules) {
  const mention = new RegExp(`\\b${word}\\b`);
  return modules.find((module) => mention.test(module.source))?.name ?? 'source unknown';
}
