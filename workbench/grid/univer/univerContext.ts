// What all parts of the Univer grid share: the workbook, its commands, which changes are the host's own, and sheet numbers.
import type { Rect } from '../rect';
import { PLACEHOLDER_SHEET, type UniverBook } from './createUniver';
import {
  type DependencyIdentifier,
  FormulaDataModel,
  ICommandService,
  type IExecutionOptions,
  type IRange,
  type Workbook,
  type Worksheet,
} from './univerLibrary';

interface Command<P> {
  readonly id: string;
  handler(accessor: never, params?: P): unknown;
}

type FormulaPlaces = Extract<ReturnType<FormulaDataModel['getFormulaData']>[string], object>;

export class UniverContext {
  readonly unitId: string;
  readonly commands: ICommandService;
  readonly formulaData: FormulaDataModel;
  /** Grows with every change of any kind: what was read before may be out of date. */
  version = 0;
  private readonly numbers = new Map<string, number>();
  private nextNumber = 0;
  private depth = 0;
  private marks = 0;
  private formulasAt = -1;
  private formulas: FormulaPlaces = {};

  constructor(readonly parts: UniverBook) {
    this.unitId = parts.workbook.getId();
    this.commands = this.service(ICommandService);
    this.formulaData = this.service(FormulaDataModel);
    this.commands.onCommandExecuted(() => {
      this.version++;
    });
  }

  service<T>(identifier: DependencyIdentifier<T>): T {
    return this.parts.univer.__getInjector().get(identifier);
  }

  get book(): Workbook {
    return this.parts.workbook.getWorkbook();
  }

  /** True while the host and not a person changes the grid. */
  get isHost(): boolean {
    return this.depth > 0;
  }

  asHost<T>(work: () => T): T {
    this.depth++;
    try {
      return work();
    } finally {
      this.depth--;
    }
  }

  /** Runs one change of Univer's at once, as the host. */
  change<P extends object>(command: Command<P>, params: Omit<P, 'unitId'>, marks?: IExecutionOptions): void {
    const done = this.asHost(() =>
      this.commands.syncExecuteCommand(command.id, { unitId: this.unitId, ...params }, marks),
    );
    if (done === false) throw new Error(`Univer refused ${command.id}`);
  }

  /** Which cells of which sheets have formulas. Univer looks at every cell of the book for it, so it is kept until something changes. */
  get formulaPlaces(): FormulaPlaces {
    if (this.formulasAt !== this.version) {
      this.formulas = this.formulaData.getFormulaData()[this.unitId] ?? {};
      this.formulasAt = this.version;
    }
    return this.formulas;
  }

  get isBlank(): boolean {
    const sheets = this.book.getSheets();
    return sheets.length === 1 && sheets[0]?.getSheetId() === PLACEHOLDER_SHEET;
  }

  /** The sheets in the order of their tabs. */
  get sheets(): Worksheet[] {
    return this.isBlank ? [] : this.book.getSheets();
  }

  number(sheetKey: string): number {
    let found = this.numbers.get(sheetKey);
    if (found === undefined) {
      found = this.fresh();
      this.numbers.set(sheetKey, found);
    }
    return found;
  }

  /** A name for something inside Univer that nothing outside knows. */
  mark(): string {
    return `host${++this.marks}`;
  }

  /** A number no sheet and no anchored thing has had. */
  fresh(): number {
    return this.nextNumber++;
  }

  get next(): number {
    return this.nextNumber;
  }

  startAt(number: number): void {
    this.nextNumber = Math.max(this.nextNumber, number);
  }

  name(sheetKey: string, number: number): void {
    this.numbers.set(sheetKey, number);
    this.startAt(number + 1);
  }

  sheet(id: number): Worksheet {
    const found = this.sheets.find((sheet) => this.number(sheet.getSheetId()) === id);
    if (!found) throw new Error(`no sheet ${id}`);
    return found;
  }

  key(id: number): string {
    return this.sheet(id).getSheetId();
  }
}

export function rangeOf({ row, column, rows, columns }: Rect): IRange {
  return {
    startRow: row - 1,
    startColumn: column - 1,
    endRow: row + rows - 2,
    endColumn: column + columns - 2,
  };
}

export function rectOfRange({ startRow, startColumn, endRow, endColumn }: IRange): Rect {
  return {
    row: startRow + 1,
    column: startColumn + 1,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}
