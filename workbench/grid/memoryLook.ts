// The memory grid's cells apart from their values: styles, notes, validations; sizes and hiding of rows and columns.
import { AnchoredStore } from './anchoredStore';
import { type InternedStyle, type StyleKey, StylePool, type StyleValue } from './cellStyle';
import { tableOf } from './columnStore';
import { CellRange } from './formula/value';
import { MemoryCalculation } from './memoryCalculation';
import { LINE, type MemorySheet } from './memorySheet';
import type { ValidationRule } from './port';
import { type Axis, lastColumnOf, lastRowOf, type Rect } from './rect';
import { DEFAULT_DATE_FORMAT } from './serialDate';

const DEFAULT_SIZE: Record<Axis, number> = { rows: 21, columns: 100 };

export class MemoryLook {
  protected readonly byId = new Map<number, MemorySheet>();
  protected readonly pool = new StylePool();
  protected readonly anchors = new AnchoredStore();
  protected readonly calculation = this.newCalculation();

  readStyles(
    sheetId: number,
    rect: Rect,
    key: StyleKey,
    newRow?: (width: number) => StyleValue[],
  ): StyleValue[][] {
    const { styles, dates } = this.sheet(sheetId);
    const shown = ({ style }: InternedStyle) => style[key];
    const rows = tableOf<StyleValue, InternedStyle>(styles, rect, undefined, shown, newRow);
    if (key === 'numberFormat')
      dates.each(rect, (_, row, column) => {
        (rows[row - rect.row] as StyleValue[])[column - rect.column] ??= DEFAULT_DATE_FORMAT;
      });
    return rows;
  }

  writeStyles(
    sheetId: number,
    rect: Rect,
    key: StyleKey,
    value: StyleValue | readonly (readonly StyleValue[])[],
  ): void {
    const { styles } = this.sheet(sheetId);
    for (let column = rect.column; column <= lastColumnOf(rect); column++) {
      // Cells below each other mostly look alike: what the last one became is what this one becomes.
      let [last, set, became]: [InternedStyle | null, StyleValue, InternedStyle | null] = [
        null,
        undefined,
        null,
      ];
      for (let row = rect.row; row <= lastRowOf(rect); row++) {
        const old = styles.get(row, column);
        const next = Array.isArray(value) ? value[row - rect.row][column - rect.column] : value;
        if (old !== last || next !== set) {
          became = this.pool.change(old, key, next);
          last = old;
          set = next;
        }
        // A column without styles is not filled up to the last row only to be cut again.
        if (became !== old) styles.set(row, column, became);
      }
    }
    if (key === 'numberFormat') this.calculation.touch(sheetId, rect);
  }

  hasValidations(sheetId: number): boolean {
    return !this.sheet(sheetId).validations.isEmpty();
  }

  clearStyles(sheetId: number, rect: Rect): void {
    this.sheet(sheetId).styles.clear(rect);
  }

  readNotes(sheetId: number, rect: Rect, newRow?: (width: number) => string[]): string[][] {
    return tableOf(this.sheet(sheetId).notes, rect, '', (note) => note, newRow);
  }

  writeNotes(sheetId: number, rect: Rect, notes: readonly (readonly string[])[]): void {
    const store = this.sheet(sheetId).notes;
    this.eachCell(rect, (row, column, i, j) => store.set(row, column, notes[i]?.[j] || null));
  }

  readValidations(sheetId: number, rect: Rect): (ValidationRule | null)[][] {
    return tableOf<ValidationRule | null, ValidationRule>(
      this.sheet(sheetId).validations,
      rect,
      null,
      (rule) => rule,
    );
  }

  writeValidations(
    sheetId: number,
    rect: Rect,
    rules: readonly (readonly (ValidationRule | null)[])[],
  ): void {
    const { validations } = this.sheet(sheetId);
    this.eachCell(rect, (row, column, i, j) => validations.set(row, column, rules[i]?.[j] ?? null));
  }

  size(sheetId: number, axis: Axis, index: number): number {
    return this.sheet(sheetId).lines[axis].get(index, LINE.size) ?? DEFAULT_SIZE[axis];
  }

  setSize(sheetId: number, axis: Axis, index: number, count: number, pixels: number | null): void {
    for (let i = 0; i < count; i++) this.sheet(sheetId).lines[axis].set(index + i, LINE.size, pixels);
  }

  isHidden(sheetId: number, axis: Axis, index: number, by: 'user' | 'filter'): boolean {
    return this.sheet(sheetId).lines[axis].get(index, LINE[by]) !== null;
  }

  hide(
    sheetId: number,
    axis: Axis,
    index: number,
    count: number,
    hidden: boolean,
    by: 'user' | 'filter',
  ): void {
    for (let i = 0; i < count; i++)
      this.sheet(sheetId).lines[axis].set(index + i, LINE[by], hidden ? 1 : null);
  }

  protected sheet(id: number): MemorySheet {
    const sheet = this.byId.get(id);
    if (!sheet) throw new Error(`no sheet ${id}`);
    return sheet;
  }

  private newCalculation(): MemoryCalculation {
    return new MemoryCalculation(this.byId, (name) => {
      const item = this.anchors
        .list('namedRange')
        .find((named) => String(named.spec.name).toLowerCase() === name.toLowerCase());
      return item?.rects[0] ? new CellRange(item.sheetId, item.rects[0]) : null;
    });
  }

  protected eachCell(rect: Rect, visit: (row: number, column: number, i: number, j: number) => void): void {
    for (let i = 0; i < rect.rows; i++)
      for (let j = 0; j < rect.columns; j++) visit(rect.row + i, rect.column + j, i, j);
  }
}
