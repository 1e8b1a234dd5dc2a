// The size of Code.js, which every cell and every click evaluates anew.
import { BUDGETS } from '../build/sizes.mjs';
import { absoluteFigure } from './figure.mjs';

/** The goal; the build's own budget keeps the file from growing unseen. */
const WHOLE_GOAL = 200_000;

/** @param {import('../build/sizes.mjs').Sizes} sizes */
export function sizeFigures(sizes) {
  return [
    absoluteFigure(
      'eager part without template texts',
      sizes.eagerWithoutTexts,
      'characters',
      BUDGETS.eagerWithoutTexts,
    ),
    absoluteFigure('Code.js', sizes.whole, 'characters', WHOLE_GOAL),
  ];
}
