// Merges, named ranges, protections, filters, conditional formats and charts: they follow their cells.
import { type Shift, shiftedSpan } from './formula/rewrite';
import type { Anchored, AnchoredKind } from './port';
import { type Rect, spanOf, withSpan } from './rect';

export class AnchoredStore {
  private items = new Map<string, Anchored>();

  list(kind: AnchoredKind, sheetId?: number): Anchored[] {
    const all = [...this.items.values()];
    return all.filter((item) => item.kind === kind && (sheetId === undefined || item.sheetId === sheetId));
  }

  put(item: Anchored): void {
    this.items.set(item.id, item);
  }

  remove(id: string): void {
    this.items.delete(id);
  }

  dropSheet(sheetId: number): void {
    for (const item of [...this.items.values()]) if (item.sheetId === sheetId) this.items.delete(item.id);
  }

  /** Things whose cells are all gone go too, except charts and sheet protections, which have no cells of their own. */
  shift(sheetId: number, shift: Shift): void {
    for (const item of [...this.items.values()]) {
      if (item.sheetId !== sheetId) continue;
      const rects = item.rects.map((rect) => shifted(rect, shift)).filter((rect) => rect !== null);
      const stays = rects.length > 0 || item.rects.length === 0 || item.kind === 'chart';
      if (stays) this.items.set(item.id, { ...item, rects });
      else this.items.delete(item.id);
    }
  }

  toJson(): Anchored[] {
    return [...this.items.values()];
  }

  fromJson(items: readonly Anchored[]): void {
    this.items = new Map(items.map((item) => [item.id, item]));
  }
}

function shifted(rect: Rect, shift: Shift): Rect | null {
  const [first, last] = spanOf(rect, shift.axis);
  const span = shiftedSpan(first, last, shift);
  return span ? withSpan(rect, shift.axis, ...span) : null;
}
