// What sits on cells: merges and filters live in Univer alone; names and conditional formats are recorded and mirrored there;
// protections and charts Univer cannot hold, so they are recorded beside it and follow its rows and columns.
import { AnchoredStore } from '../anchoredStore';
import type { Shift } from '../formula/rewrite';
import type { Anchored, AnchoredKind } from '../port';
import { conditionalRule, rectsOfRule } from './conditionalRule';
import { onShift } from './shiftListener';
import { UndoneAnchors } from './undoneAnchors';
import { rangeOf, rectOfRange, type UniverContext } from './univerContext';
import type { UniverFilters } from './univerFilters';
import {
  AddConditionalRuleMutation,
  AddWorksheetMergeMutation,
  DeleteConditionalRuleMutation,
  RemoveWorksheetMergeMutation,
} from './univerLibrary';
import { UniverNames } from './univerNames';

export class UniverAnchors {
  readonly store = new AnchoredStore();
  private readonly undone: UndoneAnchors;
  private readonly names: UniverNames;

  constructor(
    private readonly context: UniverContext,
    private readonly filters: UniverFilters,
  ) {
    this.names = new UniverNames(context, this.store);
    this.undone = new UndoneAnchors(context, (item) => this.put(item));
    onShift(context, (sheetId, shift) => this.follow(sheetId, shift));
  }

  list(kind: AnchoredKind, sheetId?: number): Anchored[] {
    if (kind === 'filter') return this.filters.list(sheetId);
    return kind === 'merge' ? this.merges(sheetId) : this.present(this.store.list(kind, sheetId));
  }

  put(item: Anchored): void {
    if (item.kind === 'filter') this.filters.put(item);
    else if (item.kind === 'merge') this.merge(item);
    else this.store.put(item);
    if (item.kind === 'namedRange') this.names.put(item);
    if (item.kind === 'conditionalFormat') this.setRule(item);
  }

  remove(id: string): void {
    const item = this.store.toJson().find((other) => other.id === id);
    if (item) {
      this.store.remove(id);
      if (item.kind === 'namedRange') this.names.remove(item);
      if (item.kind === 'conditionalFormat') this.removeRule(item);
      return;
    }
    const merge = this.merges().find((other) => other.id === id);
    if (merge) {
      const subUnitId = this.context.key(merge.sheetId);
      this.context.change(RemoveWorksheetMergeMutation, { subUnitId, ranges: merge.rects.map(rangeOf) });
    } else {
      this.filters.remove(id);
    }
  }

  dropSheet(sheetId: number): void {
    for (const item of this.store.toJson()) if (item.sheetId === sheetId) this.remove(item.id);
  }

  toJson(): Anchored[] {
    return [...this.present(this.store.toJson()), ...this.merges(), ...this.filters.list()];
  }

  /** Everything, also what waits for a tab that may come back. */
  dropAll(): void {
    for (const sheet of this.context.sheets) this.dropSheet(this.context.number(sheet.getSheetId()));
    this.store.fromJson([]);
  }

  /** A tab that a person has deleted comes back when they undo it, and with it what sat on it. */
  private present(items: Anchored[]): Anchored[] {
    const there = new Set(this.context.sheets.map((sheet) => this.context.number(sheet.getSheetId())));
    return items.filter(({ sheetId }) => there.has(sheetId));
  }

  private merges(sheetId?: number): Anchored[] {
    return this.context.sheets.flatMap((sheet) => {
      const id = this.context.number(sheet.getSheetId());
      if (sheetId !== undefined && id !== sheetId) return [];
      return sheet.getMergeData().map((range): Anchored => {
        const { startRow, startColumn, endRow, endColumn } = range;
        const key = `merge:${id}:${startRow}:${startColumn}:${endRow}:${endColumn}`;
        return { id: key, kind: 'merge', sheetId: id, rects: [rectOfRange(range)], spec: {} };
      });
    });
  }

  private merge({ sheetId, rects }: Anchored): void {
    const subUnitId = this.context.key(sheetId);
    this.context.change(AddWorksheetMergeMutation, { subUnitId, ranges: rects.map(rangeOf) });
  }

  private setRule(item: Anchored): void {
    this.removeRule(item);
    const rule = conditionalRule(item);
    if (!rule) return;
    this.context.change(AddConditionalRuleMutation, {
      subUnitId: this.context.key(item.sheetId),
      rule: {
        cfId: item.id,
        stopIfTrue: false,
        ranges: rectsOfRule(item).map(rangeOf),
        rule: rule as never,
      },
    });
  }

  private removeRule(item: Anchored): void {
    const subUnitId = this.context.key(item.sheetId);
    this.context.change(DeleteConditionalRuleMutation, { subUnitId, cfId: item.id });
  }

  private follow(sheetId: number, shift: Shift): void {
    const before = this.store.toJson();
    this.store.shift(sheetId, shift);
    if (shift.kind === 'remove') this.undone.removed(before, this.store.toJson());
  }
}
