// The line under the grid: which cell is selected, and in plain Thai what is wrong in it.
import { a1OfRect } from '../../grid/a1';
import { CellError } from '../../grid/cellValue';
import type { Grid } from '../../grid/port';
import { GRID_ERRORS } from '../pageText';

const AS_THEY_ARE = {
  row: (): unknown[] => [],
  blank: null,
  date: Number,
  error: (error: CellError) => error,
};

export function showCellStatus(grid: Grid, line: HTMLElement): void {
  const [place, problem] = line.children as unknown as [HTMLElement, HTMLElement];
  const { sheetId, rects } = grid.selection();
  const rect = rects.at(-1);
  if (!rect || !grid.sheets().some(({ id }) => id === sheetId)) return;
  const cell = { ...rect, rows: 1, columns: 1 };
  setText(place, a1OfRect(rect));
  setText(problem, problemOf(grid, sheetId, cell));
}

function problemOf(grid: Grid, sheetId: number, cell: Parameters<Grid['readErrors']>[1]): string {
  const value = grid.read(sheetId, cell, AS_THEY_ARE)[0]?.[0];
  if (typeof value === 'string' && value.startsWith('⚠')) return value;
  const message = grid.readErrors(sheetId, cell)[0]?.[0] ?? '';
  const code = value instanceof CellError ? value.code : '';
  if (message === '' && code === '') return '';
  const isSentence = /[\u0E00-\u0E7F]/.test(message);
  return isSentence ? message : (GRID_ERRORS[code] ?? (message || code));
}

/** A status line that is set to the text it has would be read out again. */
function setText(target: HTMLElement, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}
