// The merged cells of a workbook, which its reader does not give.
import type { Area } from '../../../src/domain/cellArea';
import { attribute, type Parts, sheetTexts } from './xlsxParts';

/** For each sheet in order; empty where the workbook's list of sheets is not as expected. */
export function mergesOf(parts: Parts, sheets: number): readonly (readonly Area[])[] {
  return sheetTexts(parts, sheets).map((sheet) => {
    const refs = [...sheet.matchAll(/<(?:\w+:)?mergeCell\s[^>]*>/g)];
    return refs.flatMap(([ref]) => areaOf(attribute(ref, 'ref')) ?? []);
  });
}

/** `A3:B5`. */
function areaOf(ref: string): Area | null {
  const found = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/.exec(ref);
  if (!found) return null;
  const [, left, top, right, bottom] = found as unknown as [string, string, string, string, string];
  const [row, column] = [Number(top), columnOf(left)];
  return { row, column, rows: Number(bottom) - row + 1, columns: columnOf(right) - column + 1 };
}

function columnOf(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
