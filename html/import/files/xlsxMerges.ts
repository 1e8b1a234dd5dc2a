// The merged cells of a workbook, which its reader does not give.
import { strFromU8 } from 'fflate';
import type { Area } from '../../../src/domain/cellArea';

type Parts = Readonly<Record<string, Uint8Array>>;

const FOLDER = 'xl/';

/** For each sheet in order; empty where the workbook's list of sheets is not as expected. */
export function mergesOf(parts: Parts, sheets: number): readonly (readonly Area[])[] {
  const text = (name: string) => (parts[name] ? strFromU8(parts[name]) : '');
  const paths = new Map<string, string>();
  for (const [tag] of text('xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    const target = attribute(tag, 'Target');
    paths.set(attribute(tag, 'Id'), target.startsWith('/') ? target.slice(1) : FOLDER + target);
  }
  const tags = [...text('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)];
  if (tags.length !== sheets) return [];
  return tags.map(([tag]) => {
    const sheet = text(paths.get(attribute(tag, '\\w+:id')) ?? '');
    const refs = [...sheet.matchAll(/<(?:\w+:)?mergeCell\s[^>]*>/g)];
    return refs.flatMap(([ref]) => areaOf(attribute(ref, 'ref')) ?? []);
  });
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
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
