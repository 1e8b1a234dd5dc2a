// Single cells written in as few rectangles as there are, and nothing that stays as it is.

import type { Tab } from '../../../src/app/ports/book';
import { type CellChanges, change, writeCells } from '../../../src/app/writing/writeCells';

function written(changes: CellChanges, values: unknown[][] = []): unknown[] {
  const calls: unknown[] = [];
  const write: Tab['write'] = ({ row, column, rows, columns }, cells) =>
    calls.push([row, column, rows, columns, cells]);
  writeCells({ write } as Tab, values, changes);
  return calls;
}

test('cells side by side and rows of the same columns are one call', () => {
  const changes: CellChanges = new Map();
  for (const row of [3, 2]) {
    change(changes, row, 1, true);
    change(changes, row, 0, row);
    change(changes, row, 4, '');
  }
  expect(written(changes, [[], [0, 0, 0, 0, 'ก'], [0, 0, 0, 0, 'ข']])).toEqual([
    [
      2,
      1,
      2,
      2,
      [
        [2, true],
        [3, true],
      ],
    ],
    [2, 5, 2, 1, [[''], ['']]],
  ]);
});

test('what is there already, and columns or rows that are not there, are passed over', () => {
  const changes: CellChanges = new Map();
  change(changes, 1, 0, 'ก');
  change(changes, 1, 2, '');
  change(changes, 1, -1, 'ข');
  change(changes, 0, 1, 'ค');
  expect(written(changes, [['ก', 1]])).toEqual([]);
});

test('rows apart are apart', () => {
  const changes: CellChanges = new Map();
  change(changes, 1, 0, 1);
  change(changes, 3, 0, 3);
  expect(written(changes)).toEqual([
    [1, 1, 1, 1, [[1]]],
    [3, 1, 1, 1, [[3]]],
  ]);
});
