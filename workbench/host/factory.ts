// Makes the objects of the services, so that the files of Range, Sheet and Spreadsheet need not load each other.
import type { Rect } from '../grid/rect';
import type { Execution } from './execution';
import type { Range } from './range';
import type { Sheet } from './sheet';
import type { Spreadsheet } from './spreadsheet';

export interface Factory {
  range(host: Execution, sheetId: number, rect: Rect): Range;
  sheet(host: Execution, sheetId: number): Sheet;
  spreadsheet(host: Execution): Spreadsheet;
}

let current: Factory | null = null;

export function useFactory(factory: Factory): void {
  current = factory;
}

export function make(): Factory {
  if (!current) throw new Error('the services are not loaded');
  return current;
}
