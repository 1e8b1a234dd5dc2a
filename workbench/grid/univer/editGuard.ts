// Keeps what a person does in Univer away from cells that are not theirs to edit: rows and columns are not removed at all,
// anything else is taken back as a whole once it is done, because Univer does one thing in many small changes.
import type { Rect } from '../rect';
import { rectOfRange, type UniverContext } from './univerContext';
import {
  InsertColMutation,
  InsertRowMutation,
  type IRange,
  IUndoRedoService,
  RedoCommand,
  RemoveColCommand,
  RemoveRowCommand,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetNameMutation,
  SheetInterceptorService,
  UndoCommand,
} from './univerLibrary';

/** `rect` null: the tab itself, its name and whether it is there. */
export type MayEdit = (sheetId: number, rect: Rect | null) => boolean;

type Cells = Record<string, Record<string, object | null> | null>;
type Ranges = readonly IRange[];
type Params = Partial<Record<'range' | 'fromRange' | 'toRange' | 'sourceRange', IRange>> & {
  subUnitId?: string;
  sheetId?: string;
  from?: { subUnitId: string };
  cellValue?: Cells;
  ranges?: Ranges;
  rule?: { ranges?: Ranges };
  row?: number;
  col?: number;
};

/** New rows and columns may come between protected cells, but not on a tab that is protected as a whole. */
const WHOLE: ReadonlySet<string> = new Set([
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
  InsertRowMutation.id,
  InsertColMutation.id,
]);
/** How large a row is, and whether it is shown, is nobody's content. */
const FREE = /\.(set-(worksheet-)?(row|col)|formula|auto-height)/;

export class EditGuard {
  mayEdit: MayEdit = () => true;
  refused: () => void = () => undefined;
  /** While something is taken back nothing is heard. */
  isTakingBack = false;
  private isRefused = false;
  private areFormulasRefused = false;
  private way: string = UndoCommand.id;
  private readonly undo: IUndoRedoService;
  /** What undoing would have undone before: nothing of the person's earlier work is to go. */
  private before: unknown;

  constructor(private readonly context: UniverContext) {
    this.undo = context.service<IUndoRedoService>(IUndoRedoService);
    const interceptor = context.service(SheetInterceptorService).interceptBeforeCommand({
      performCheck: async ({ id, params }) => this.mayRemove(id, (params ?? {}) as Params),
    });
    context.parts.univer.onDispose(() => interceptor.dispose());
  }

  /** What was undone is put right by doing it again. */
  hearCommand(id: string): void {
    if (id === UndoCommand.id) this.way = RedoCommand.id;
    if (id === RedoCommand.id) this.way = UndoCommand.id;
  }

  /** To be told before the change happens: afterwards protections are where the change has put them. */
  hear(id: string, params: Params): void {
    const key = params.subUnitId ?? params.sheetId ?? params.from?.subUnitId;
    if (key === undefined || !this.context.book.getSheetBySheetId(key)) return;
    const sheetId = this.context.number(key);
    const places = WHOLE.has(id) ? [null] : FREE.test(id) ? [] : touched(params);
    if (!places.every((rect) => this.mayEdit(sheetId, rect))) this.refuse(id, params);
  }

  /** True when what was done is taken back. Formulas that only follow a change of shape are nobody's edit. */
  takeBack(isShape: boolean): boolean {
    const isRefused = this.isRefused || (this.areFormulasRefused && !isShape);
    const { way } = this;
    this.isRefused = false;
    this.areFormulasRefused = false;
    this.way = UndoCommand.id;
    if (!isRefused) return false;
    const isNew = way === RedoCommand.id || this.undo.pitchTopUndoElement() !== this.before;
    this.isTakingBack = true;
    try {
      if (isNew) this.context.commands.syncExecuteCommand(way);
    } finally {
      this.isTakingBack = false;
    }
    this.refused();
    return true;
  }

  private refuse(id: string, { cellValue = {} }: Params): void {
    const cells = Object.values(cellValue).flatMap((row) => Object.values(row ?? {}));
    if (!this.isRefused && !this.areFormulasRefused) this.before = this.undo.pitchTopUndoElement();
    const areFormulas = id === SetRangeValuesMutation.id && cells.every((cell) => cell && 'f' in cell);
    if (areFormulas) this.areFormulasRefused = true;
    else this.isRefused = true;
  }

  private mayRemove(id: string, { range }: Params): boolean {
    const sheet = this.context.book.getActiveSheet();
    if (!range || !sheet || (id !== RemoveRowCommand.id && id !== RemoveColCommand.id)) return true;
    const may = this.mayEdit(this.context.number(sheet.getSheetId()), rectOfRange(range));
    if (!may) this.refused();
    return may;
  }
}

function touched(params: Params): Rect[] {
  const { range, fromRange, toRange, sourceRange, ranges = [], rule, row, col, cellValue } = params;
  const named = [range, fromRange, toRange, sourceRange, ...ranges, ...(rule?.ranges ?? [])];
  const rects = named.filter((one): one is IRange => one !== undefined).map(rectOfRange);
  if (row !== undefined && col !== undefined)
    rects.push({ row: row + 1, column: col + 1, rows: 1, columns: 1 });
  return [...rects, ...rectsOfCells(cellValue ?? {})];
}

/** Exactly the cells that are named: what lies between them is not touched. */
function rectsOfCells(cellValue: Cells): Rect[] {
  const rects: Rect[] = [];
  for (const [row, cells] of Object.entries(cellValue)) {
    for (const column of Object.keys(cells ?? {})) {
      const [r, c] = [Number(row) + 1, Number(column) + 1];
      const last = rects.at(-1);
      if (last?.row === r && last.column + last.columns === c) last.columns++;
      else rects.push({ row: r, column: c, rows: 1, columns: 1 });
    }
  }
  return joined(rects);
}

/** Runs of equal width in rows that follow each other become one. */
function joined(runs: readonly Rect[]): Rect[] {
  const rects: Rect[] = [];
  const open = new Map<string, Rect>();
  for (const run of runs) {
    const key = `${run.column}:${run.columns}`;
    const above = open.get(key);
    if (above && above.row + above.rows === run.row) above.rows++;
    else {
      rects.push(run);
      open.set(key, run);
    }
  }
  return rects;
}
