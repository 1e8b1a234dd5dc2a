// The door between the sidebar and the script: its methods, what a request is and what comes back.
import type { ImportOutcome, ImportRequest, SelectedTable } from './importReports';
import type { GeneratedPages, PageProgress } from './pages';
import type {
  CellPlace,
  ColumnCorrection,
  CorrectionReply,
  FigureRequest,
  MendRequest,
  PlacedCells,
  ProblemList,
} from './problems';
import type {
  CloseRequest,
  Decided,
  DecideRequest,
  Draft,
  KeptDraft,
  MonthDecided,
  OpenRequest,
  ReadableTab,
  ReportKey,
  ReportList,
  RestoreRequest,
  SavedReport,
  SaveRequest,
} from './reports';

/** Every method the sidebar may call. The script implements exactly these, the client can call no others. */
export interface RpcMethods {
  readSelectedTable(params: NoParams): SelectedTable;
  /** Tells what would become of the reports; writes nothing. */
  previewImport(params: ImportRequest): readonly ImportOutcome[];
  commitImport(params: ImportRequest): readonly ImportOutcome[];
  /** The problems of the tab in front. */
  listProblems(params: NoParams): ProblemList;
  /** Brings a cell before the person's eyes; false when its tab is gone. */
  showCell(params: CellPlace): boolean;
  /** How many were written. */
  takeMends(params: MendRequest): number;
  /** Remembers what the columns of a table hold, or forgets it, and checks the table anew. */
  correctColumns(params: ColumnCorrection): CorrectionReply;
  /** What is selected on the tab in front, all of it for a single cell. */
  readSelectedCells(params: NoParams): readonly PlacedCells[];
  /** False when the cell no longer holds what it held. */
  writeFigure(params: FigureRequest): boolean;
  /** The tabs that are there. */
  readTabs(params: { readonly tabs: readonly ReadableTab[] }): readonly PlacedCells[];
  /** '' = any. */
  readReports(params: ReportKey): ReportList;
  saveReports(params: SaveRequest): readonly SavedReport[];
  decide(params: DecideRequest): readonly Decided[];
  /** Puts certified figures back where they were changed. */
  restoreCertified(params: RestoreRequest): readonly Decided[];
  closeMonth(params: CloseRequest): MonthDecided;
  openMonth(params: OpenRequest): MonthDecided;
  /** A generated tab by its name, '' = the one in front. */
  readPage(params: { readonly tab: string }): GeneratedPages;
  /** Writes the next part of a page that was begun; null where nothing was. */
  continuePage(params: NoParams): PageProgress | null;
  /** Gives up a page that was begun: what stood in its tab stands there again. */
  dropPage(params: NoParams): true;
  /** Opens the dialog that prints generated tabs. */
  openPages(params: NoParams): true;
  /** Opens the wide dialog of many reports, at what is chosen. */
  openGrid(params: GridPlaces): true;
  /** A blank text drops the draft. When it was kept. */
  saveDraft(params: Draft): { readonly at: string };
  /** '' = all. */
  readDrafts(params: { readonly key: string }): readonly KeptDraft[];
}

/** Places among the months of the round and the units of the agreement, from 1; 0 where none is chosen. */
export interface GridPlaces {
  readonly month: number;
  readonly unit: number;
}

export type NoParams = { readonly [name: string]: never };
export type RpcMethod = keyof RpcMethods;
export type RpcParams<M extends RpcMethod> = Parameters<RpcMethods[M]>[0];
export type RpcValue<M extends RpcMethod> = ReturnType<RpcMethods[M]>;

/** A call of one method. */
export type RpcRequest = {
  [M in RpcMethod]: { readonly method: M; readonly params: RpcParams<M> };
}[RpcMethod];

/** `message`: one Thai sentence. `isDenied`: the account may not write there, however often it is tried. */
export type RpcReply<V> =
  | { readonly ok: true; readonly value: V }
  | { readonly ok: false; readonly message: string; readonly isDenied?: boolean };
