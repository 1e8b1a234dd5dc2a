// The size of Code.js, which every cell and every click evaluates anew.
import { BUDGETS } from '../build/sizes.mjs';
import { absoluteFigure } from './figure.mjs';

/** @param {import('../build/sizes.mjs').Sizes} sizes */
export function sizeFigures(sizes) {
  return [
    absoluteFigure(
      'eager part without template texts',
      sizes.eagerWithoutTexts,
      'characters',
      BUDGETS.eagerWithoutTexts,
    ),
    absoluteFigure('Code.js', sizes.whole, 'characters', BUDGETS.whole),
  ];
}
