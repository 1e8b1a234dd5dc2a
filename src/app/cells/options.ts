// Optional arguments: words and small numbers to choose from, in English or Thai.

import type { Floor, ScoreMethod } from '../../domain/score';
import { cellText, cleanText, textKey } from '../../domain/thaiText';
import type { MissingRule } from '../../domain/weightedTotal';
import { gridOf, isBlank, widthOf } from './grid';
import { refuseArgument } from './refuse';

/** The choice a cell means, or `fallback` when blank; anything else is refused with the list of choices. */
export function readChoice<T>(
  argument: string,
  cell: unknown,
  choices: { readonly [word: string]: T },
  fallback: T,
  shown: readonly string[],
): T {
  if (Array.isArray(cell)) {
    const grid = gridOf(cell);
    const alone = grid.length === 1 && widthOf(grid) === 1;
    if (!alone) return refuseArgument({ code: 'one-value', argument, columns: widthOf(grid) });
    return readChoice(argument, grid[0]?.[0], choices, fallback, shown);
  }
  if (isBlank(cell)) return fallback;
  const key = textKey(cellText(cell));
  for (const word of Object.keys(choices)) if (textKey(word) === key) return choices[word] as T;
  return refuseArgument({
    code: 'choice-unknown',
    argument,
    text: cleanText(cellText(cell)),
    choices: shown,
  });
}

/** `method`: null when left out. */
export function readMethod(cell: unknown): ScoreMethod | null {
  const words: { readonly [word: string]: ScoreMethod } = {
    step: 'step',
    ขั้น: 'step',
    interpolate: 'interpolate',
    บัญญัติไตรยางศ์: 'interpolate',
  };
  return readChoice<ScoreMethod | null>('method', cell, words, null, ['step', 'interpolate']);
}

/** `floor`: the score below level 1. */
export function readFloor(cell: unknown): Floor {
  return readChoice<Floor>('floor', cell, { '0': 0, '1': 1 }, 0, ['0', '1']);
}

/** `missing`. */
export function readMissing(cell: unknown): MissingRule {
  const words: { readonly [word: string]: MissingRule } = {
    rescale: 'rescale',
    เกลี่ยน้ำหนัก: 'rescale',
    hold: 'hold',
    คงน้ำหนัก: 'hold',
  };
  return readChoice<MissingRule>('missing', cell, words, 'rescale', ['rescale', 'hold']);
}

/** `scale`: null when left out. */
export function readScale(cell: unknown): 5 | 100 | null {
  return readChoice<5 | 100 | null>('scale', cell, { '5': 5, '100': 100 }, null, ['5', '100']);
}

/** `level`: 1–5, null when left out. */
export function readLevel(cell: unknown): number | null {
  const levels = { '1': 1, '2': 2, '3': 3, '4': 4, '5': 5 };
  return readChoice<number | null>('level', cell, levels, null, ['1', '2', '3', '4', '5']);
}
