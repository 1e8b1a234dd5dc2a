// What a cell of the grid holds: a number, text, tick, an error, or nothing. A date is its serial number under a date format.

export type Scalar = string | number | boolean;
export type CellValue = Scalar | CellError | null;

/** An error in a cell: its code (`#REF!`) and, as Sheets shows it on hovering, the reason. */
export class CellError {
  constructor(
    readonly code: string,
    readonly message: string = code,
  ) {}
}

/** What a formula cell holds between a change and the end of the calculation that follows it. */
export const PENDING = new CellError('Loading...', 'Loading...');

/** A formula to be written in a cell, with its leading `=`. */
export class Formula {
  constructor(readonly text: string) {}
}

export type CellInput = CellValue | Formula;

/** How a reader wants blank cells, dates and errors; numbers, text and ticks come as they are. */
export interface CellReader {
  row(width: number): unknown[];
  blank: unknown;
  date(serial: number): unknown;
  error(error: CellError): unknown;
}
