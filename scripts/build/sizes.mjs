// How many characters each part of Code.js takes, against the budgets. Apps Script counts characters, not bytes.
import { BuildFailure } from './buildFailure.mjs';

/** @typedef {{ eagerWithoutTexts: number, whole: number }} Budgets */

/** @type {Budgets} */
export const BUDGETS = { eagerWithoutTexts: 40_000, whole: 322_000 };

/**
 * @typedef {object} ModuleSize
 * @property {'eager' | 'lazy'} part
 * @property {string} name
 * @property {boolean} isData texts of the template
 * @property {number} chars
 */

/**
 * @typedef {object} Sizes
 * @property {number} whole
 * @property {number} eager the stubs left out
 * @property {number} texts of the template, within `eager` or in the lazy part
 * @property {number} eagerWithoutTexts
 * @property {readonly ModuleSize[]} modules
 */

/**
 * @param {{ whole: string, eager: string, modules: readonly ModuleSize[] }} built
 * @returns {Sizes}
 */
export function measureSizes({ whole, eager, modules }) {
  const texts = modules.filter((module) => module.isData);
  const eagerTexts = sum(texts.filter((module) => module.part === 'eager'));
  return {
    whole: whole.length,
    eager: eager.length,
    texts: sum(texts),
    eagerWithoutTexts: eager.length - eagerTexts,
    modules,
  };
}

/** @param {readonly ModuleSize[]} modules */
function sum(modules) {
  return modules.reduce((total, module) => total + module.chars, 0);
}

/**
 * @param {Sizes} sizes
 * @param {Budgets} budgets
 */
export function requireWithinBudgets(sizes, budgets = BUDGETS) {
  if (sizes.eagerWithoutTexts > budgets.eagerWithoutTexts) {
    const largest = sizes.modules.filter((module) => module.part === 'eager' && !module.isData);
    throw new BuildFailure(
      `The custom functions take ${sizes.eagerWithoutTexts} characters without the template's texts, over the budget of ${budgets.eagerWithoutTexts}; the largest file is ${largestName(largest)}.`,
    );
  }
  if (sizes.whole > budgets.whole) {
    throw new BuildFailure(
      `Code.js takes ${sizes.whole} characters, over the budget of ${budgets.whole}; the largest file is ${largestName(sizes.modules)}.`,
    );
  }
}

/** @param {readonly ModuleSize[]} modules */
function largestName(modules) {
  return [...modules].sort((a, b) => b.chars - a.chars)[0]?.name ?? 'unknown';
}

/**
 * One line per part and per module, largest first.
 * @param {Sizes} sizes
 */
export function sizeReport(sizes) {
  const line = (/** @type {number} */ chars, /** @type {string} */ what) =>
    `${String(chars).padStart(8)}  ${what}`;
  const part = (/** @type {'eager' | 'lazy'} */ name) =>
    sizes.modules
      .filter((module) => module.part === name && module.chars > 0)
      .sort((a, b) => b.chars - a.chars)
      .map((module) => line(module.chars, `${name} ${module.name}`));
  return [
    line(sizes.whole, `characters in Code.js (at most ${BUDGETS.whole})`),
    line(
      sizes.eagerWithoutTexts,
      `evaluated for every cell, template texts left out (at most ${BUDGETS.eagerWithoutTexts})`,
    ),
    line(sizes.texts, 'template texts'),
    ...part('eager'),
    ...part('lazy'),
  ].join('\n');
}
