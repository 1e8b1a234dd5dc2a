// Range, part 2: values, formulas and notes. https://developers.google.com/apps-script/reference/spreadsheet/range#getvalues
import { Formula } from '../grid/cellValue';
import { formatNumber } from '../grid/formatValue';
import { wallFromSerial } from '../grid/serialDate';
import { CellInputs } from './cellInputs';
import { requireSameSize } from './rangeChecks';
import { firstCell, RangePlace, requireRangeEditable, sheetInfo } from './rangePlace';
import { ServiceError } from './serviceError';
import { requireValid } from './validationRules';

export class RangeValues extends RangePlace {
  /** Blank `""`, number, boolean, Date or text; an error is its text; a formula not yet calculated is `Loading...`. */
  getValues(): unknown[][] {
    const { book, realm } = this.host;
    sheetInfo(this.host, this.sheetId);
    const rows = book.grid.read(this.sheetId, this.rect, {
      row: (width) => realm.row(width, ''),
      blank: '',
      date: (serial) => realm.date(book.zone.fromWall(wallFromSerial(serial))),
      error: (error) => error.code,
    });
    const result = realm.array() as unknown[][];
    for (const row of rows) result.push(row);
    return result;
  }

  getValue(): unknown {
    return firstCell(this).getValues()[0]?.[0];
  }

  setValues(values: unknown): this {
    requireSameSize(values, this.rect, 'setValues');
    putValues(this, values);
    return this;
  }

  /** Fills every cell of the range. */
  setValue(value: unknown): this {
    const row = new Array<unknown>(this.rect.columns).fill(value);
    putValues(this, new Array(this.rect.rows).fill(row));
    return this;
  }

  getDisplayValues(): string[][] {
    const { grid } = this.host.book;
    const formats = grid.readStyles(this.sheetId, this.rect, 'numberFormat');
    const rows = grid.read(this.sheetId, this.rect, {
      row: () => [],
      blank: '',
      date: (serial) => serial,
      error: (error) => error.code,
    });
    const shown = (value: unknown, format: unknown): string => {
      if (typeof value === 'number') return formatNumber(value, typeof format === 'string' ? format : '');
      return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
    };
    return rows.map((row, i) => row.map((value, j) => shown(value, formats[i]?.[j])));
  }

  getDisplayValue(): string {
    return firstCell(this).getDisplayValues()[0]?.[0] ?? '';
  }

  getFormulas(): string[][] {
    return this.host.book.grid.readFormulas(this.sheetId, this.rect);
  }

  getFormula(): string {
    return firstCell(this).getFormulas()[0]?.[0] ?? '';
  }

  setFormulas(formulas: unknown): this {
    requireSameSize(formulas, this.rect, 'setFormulas');
    requireRangeEditable(this);
    this.host.book.grid.write(
      this.sheetId,
      this.rect,
      formulas.map((row) => row.map((text) => asFormula(text))),
    );
    return this;
  }

  setFormula(formula: unknown): this {
    requireRangeEditable(this);
    const row = new Array(this.rect.columns).fill(formula);
    this.host.book.grid.write(this.sheetId, this.rect, new Array(this.rect.rows).fill(row.map(asFormula)));
    return this;
  }

  getNotes(): string[][] {
    const { book, realm } = this.host;
    return book.grid.readNotes(this.sheetId, this.rect, (width) => realm.row(width, '') as string[]);
  }

  getNote(): string {
    return firstCell(this).getNotes()[0]?.[0] ?? '';
  }

  setNotes(notes: unknown): this {
    requireSameSize(notes, this.rect, 'setNotes');
    requireRangeEditable(this);
    this.host.book.grid.writeNotes(
      this.sheetId,
      this.rect,
      notes.map((row) => (row.every(isText) ? row : row.map((note) => (note ? String(note) : '')))),
    );
    return this;
  }

  setNote(note: unknown): this {
    const row = new Array<unknown>(this.rect.columns).fill(note);
    return this.setNotes(new Array(this.rect.rows).fill(row));
  }

  clearNote(): this {
    return this.setNote('');
  }

  clearContent(): this {
    requireRangeEditable(this);
    this.host.book.grid.clearContent(this.sheetId, this.rect);
    return this;
  }

  isBlank(): boolean {
    return this.getValues().every((row) => row.every((value) => value === ''));
  }
}

function putValues(range: RangePlace, values: readonly (readonly unknown[])[]): void {
  requireRangeEditable(range);
  const { book } = range.host;
  const inputs = new CellInputs(book, range.sheetId, range.rect, values);
  requireValid(book, range.sheetId, range.rect, inputs.rows);
  inputs.write();
}

function isText(note: unknown): note is string {
  return typeof note === 'string';
}

function asFormula(text: unknown): Formula | null {
  if (text === '' || text === null || text === undefined) return null;
  if (typeof text !== 'string')
    throw new ServiceError(
      "The parameters don't match the method signature for SpreadsheetApp.Range.setFormula.",
    );
  return new Formula(text.startsWith('=') ? text : `=${text}`);
}
