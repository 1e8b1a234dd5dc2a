// What a person does in Univer itself: which cells, and what was in a single cell before, for onEdit.
import type { CellReader } from '../cellValue';
import type { Rect } from '../rect';
import type { EditGuard } from './editGuard';
import { isShapeChange } from './shiftListener';
import type { UniverCells } from './univerCells';
import { rectOfRange, type UniverContext } from './univerContext';
import {
  AddWorksheetMergeCommand,
  AddWorksheetMergeMutation,
  CommandType,
  type ICellData,
  type IRange,
  IUndoRedoService,
  MoveRangeMutation,
  RedoCommand,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetSheetsFilterCriteriaMutation,
  SetWorksheetNameMutation,
  SheetsSelectionsService,
  UndoCommand,
} from './univerLibrary';

/**
 * `edit`: contents typed, pasted, filled, moved or cleared, which onEdit hears of. `shape`: rows, columns or tabs came, went
 * or moved, or rows were sorted. `look`: anything else that a save must keep.
 */
export interface PersonChange {
  kind: 'edit' | 'shape' | 'look';
  sheetId: number;
  /** The cells whose content changed: of an edit, and of a merge, which is a look that empties cells. */
  rects: Rect[];
  /** For an edit of a single cell: what it held, as onEdit tells it; undefined when it was blank or there are several cells. */
  oldValue: string | undefined;
}

type Cells = Record<string, Record<string, ICellData | null> | null>;
type Params = { unitId?: string; subUnitId?: string; sheetId?: string; cellValue?: Cells; range?: IRange };
type Listener = (change: PersonChange) => void;

const READER: CellReader = {
  row: () => [],
  blank: undefined,
  date: (serial) => serial,
  error: (error) => error.code,
};
const SHAPES = new Set([RemoveSheetMutation.id, SetWorksheetNameMutation.id, ReorderRangeMutation.id]);
const LOOKS = new Set([
  AddWorksheetMergeMutation.id,
  RemoveWorksheetMergeMutation.id,
  SetSheetsFilterCriteriaMutation.id,
]);

export class PersonChanges {
  private readonly listeners = new Set<Listener>();
  private readonly pending = new Map<string, PersonChange>();
  private readonly held = new Map<string, string | undefined>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Merges that emptied cells, as Univer undoes them: cells filled again that way are no edit either. */
  private readonly merges = new WeakSet<object>();
  private isMergeAgain = false;

  constructor(
    private readonly context: UniverContext,
    private readonly cells: UniverCells,
    private readonly guard: EditGuard,
  ) {
    const hearing = context.commands.beforeCommandExecuted(({ id, params, type }, options) => {
      if (context.isHost || options?.onlyLocal || options?.fromFormula || this.listeners.size === 0) return;
      if (guard.isTakingBack) return;
      if (type === CommandType.MUTATION) this.hear(id, (params ?? {}) as Params);
      else if (type === CommandType.COMMAND) this.hearCommand(id, (params ?? {}) as Params);
    });
    const merging = context.commands.onCommandExecuted(({ id, params }) => {
      if (id === AddWorksheetMergeCommand.id) this.merged((params ?? {}) as Params);
    });
    context.parts.univer.onDispose(() => {
      clearTimeout(this.timer);
      hearing.dispose();
      merging.dispose();
    });
  }

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  private hearCommand(id: string, params: Params): void {
    const undo = this.context.service<IUndoRedoService>(IUndoRedoService);
    if (id === UndoCommand.id) this.again(undo.pitchTopUndoElement());
    else if (id === RedoCommand.id) this.again(undo.pitchTopRedoElement());
    this.guard.hearCommand(id);
    this.remember(params);
  }

  private again(element: ReturnType<IUndoRedoService['pitchTopUndoElement']>): void {
    this.isMergeAgain = Boolean(element && this.merges.has(element));
  }

  private hear(id: string, params: Params): void {
    if (params.unitId && params.unitId !== this.context.unitId) return;
    this.guard.hear(id, params as never);
    const sheetKey = params.subUnitId ?? params.sheetId;
    if (id === MoveRangeMutation.id) this.hearMove(params as never);
    else if (sheetKey === undefined) return;
    else if (isShapeChange(id) || SHAPES.has(id)) this.note(sheetKey, 'shape');
    else if (id === SetRangeValuesMutation.id) this.hearValues(sheetKey, params.cellValue ?? {});
    else if (LOOKS.has(id) || !/formula|operation|selection/.test(id)) this.note(sheetKey, 'look');
  }

  /** When a change of cells is heard of, Univer has let go of their formulas already: what they held is asked before. */
  private remember({ range, subUnitId }: Params): void {
    const selection = this.context.service(SheetsSelectionsService).getCurrentLastSelection()?.range;
    const key = subUnitId ?? this.context.book.getActiveSheet()?.getSheetId();
    if (!key || !this.context.book.getSheetBySheetId(key)) return;
    for (const one of [range, selection]) {
      if (!one || one.startRow !== one.endRow || one.startColumn !== one.endColumn) continue;
      const rect = rectOfRange(one);
      const place = `${key}:${rect.row}:${rect.column}`;
      if (!this.held.has(place)) this.held.set(place, this.textOf(key, rect));
    }
  }

  private oldText(sheetKey: string, rect: Rect): string | undefined {
    if (rect.rows * rect.columns > 1) return undefined;
    const place = `${sheetKey}:${rect.row}:${rect.column}`;
    return this.held.has(place) ? this.held.get(place) : this.textOf(sheetKey, rect);
  }

  private hearValues(sheetKey: string, cellValue: Cells): void {
    let range: IRange | null = null;
    for (const [row, cells] of Object.entries(cellValue)) {
      for (const [column, cell] of Object.entries(cells ?? {})) {
        if (cell && !('v' in cell) && !('f' in cell) && !('p' in cell) && !('si' in cell)) continue;
        range = grown(range, Number(row), Number(column));
      }
    }
    const rect = range && rectOfRange(range);
    if (rect) this.note(sheetKey, 'edit', rect, this.oldText(sheetKey, rect));
    else this.note(sheetKey, 'look');
  }

  /** The cells a merge empties are part of the merge, of which onEdit does not hear. */
  private merged({ subUnitId }: Params): void {
    const change = subUnitId === undefined ? undefined : this.pending.get(subUnitId);
    if (change?.kind !== 'edit') return;
    Object.assign(change, { kind: 'look', oldValue: undefined });
    const element = this.context.service<IUndoRedoService>(IUndoRedoService).pitchTopUndoElement();
    if (element) this.merges.add(element);
  }

  private hearMove(params: {
    fromRange: IRange;
    toRange: IRange;
    from: { subUnitId: string };
    to: { subUnitId: string };
  }): void {
    this.note(params.from.subUnitId, 'edit', rectOfRange(params.fromRange));
    this.note(params.to.subUnitId, 'edit', rectOfRange(params.toRange));
  }

  private note(sheetKey: string, kind: PersonChange['kind'], rect?: Rect, oldValue?: string): void {
    const known = this.pending.get(sheetKey);
    const change: PersonChange = known ?? {
      kind,
      sheetId: this.context.number(sheetKey),
      rects: [],
      oldValue,
    };
    const order = { look: 0, edit: 1, shape: 2 };
    if (order[kind] > order[change.kind]) change.kind = kind;
    if (rect && !change.rects.some((other) => JSON.stringify(other) === JSON.stringify(rect))) {
      if (change.rects.length > 0) change.oldValue = undefined;
      else change.oldValue = oldValue;
      change.rects.push(rect);
    }
    this.pending.set(sheetKey, change);
    // One thing done is several changes in Univer, all within one turn.
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tell(), 0);
  }

  private tell(): void {
    const changes = [...this.pending.values()];
    this.pending.clear();
    this.held.clear();
    // Rows that come and go bring changes of formulas with them, on any sheet: those are no edits.
    const isShape = changes.some(({ kind }) => kind === 'shape');
    const isMerge = this.isMergeAgain;
    this.isMergeAgain = false;
    if (this.guard.takeBack(isShape)) return;
    for (const change of changes) {
      if (isMerge && change.kind === 'edit') Object.assign(change, { kind: 'look', oldValue: undefined });
      const told = isShape ? { ...change, kind: 'shape' as const, rects: [], oldValue: undefined } : change;
      for (const listener of [...this.listeners]) listener(told);
    }
  }

  private textOf(sheetKey: string, rect: Rect): string | undefined {
    const sheet = this.context.book.getSheetBySheetId(sheetKey);
    const formula = sheet ? this.cells.readFormula(sheet, rect.row, rect.column) : '';
    if (formula) return formula;
    const value = this.cells.read(this.context.number(sheetKey), rect, READER)[0]?.[0];
    if (value === undefined) return undefined;
    return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  }
}

function grown(range: IRange | null, row: number, column: number): IRange {
  if (!range) return { startRow: row, startColumn: column, endRow: row, endColumn: column };
  return {
    startRow: Math.min(range.startRow, row),
    startColumn: Math.min(range.startColumn, column),
    endRow: Math.max(range.endRow, row),
    endColumn: Math.max(range.endColumn, column),
  };
}
