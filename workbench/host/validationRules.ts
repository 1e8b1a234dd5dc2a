// Which values a data validation refuses: https://developers.google.com/apps-script/reference/spreadsheet/data-validation
import { a1OfRect } from '../grid/a1';
import { CellError, type CellInput, Formula } from '../grid/cellValue';
import type { ValidationRule } from '../grid/port';
import type { Rect } from '../grid/rect';
import type { Book } from './book';
import { ServiceError } from './serviceError';

const BLANK_READER = {
  row: (width: number) => new Array<unknown>(width),
  blank: '',
  date: (serial: number) => serial,
  error: () => '',
};

function isAllowed(rule: ValidationRule, value: CellInput, book: Book): boolean {
  if (value === null || value instanceof Formula || value instanceof CellError) return true;
  const [first, second] = rule.values as [unknown, unknown];
  const number = typeof value === 'number' ? value : Number.NaN;
  switch (rule.criteria) {
    case 'VALUE_IN_LIST':
      return (first as unknown[]).some((item) => String(item) === String(value));
    case 'VALUE_IN_RANGE': {
      const { sheetId, rect } = first as { sheetId: number; rect: Rect };
      const allowed = book.grid.read(sheetId, rect, BLANK_READER).flat();
      return allowed.some((item) => item !== '' && String(item) === String(value));
    }
    case 'CHECKBOX':
      return rule.values.length === 0 ? typeof value === 'boolean' : rule.values.includes(value);
    case 'NUMBER_BETWEEN':
      return number >= Number(first) && number <= Number(second);
    case 'NUMBER_NOT_BETWEEN':
      return number < Number(first) || number > Number(second);
    case 'NUMBER_GREATER_THAN':
      return number > Number(first);
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return number >= Number(first);
    case 'NUMBER_LESS_THAN':
      return number < Number(first);
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return number <= Number(first);
    case 'NUMBER_EQUAL_TO':
      return number === Number(first);
    case 'NUMBER_NOT_EQUAL_TO':
      return number !== Number(first);
    case 'DATE_IS_VALID_DATE':
      return typeof value === 'number';
    default:
      return true;
  }
}

/** Throws for the first cell whose rule refuses invalid values and would get one. */
export function requireValid(
  book: Book,
  sheetId: number,
  rect: Rect,
  rows: readonly (readonly CellInput[])[],
): void {
  if (!book.grid.hasValidations(sheetId)) return;
  book.grid.readValidations(sheetId, rect).forEach((rules, i) => {
    rules.forEach((rule, j) => {
      const value = rows[i]?.[j] ?? null;
      if (!rule || rule.allowInvalid || isAllowed(rule, value, book)) return;
      const cell = a1OfRect({ row: rect.row + i, column: rect.column + j, rows: 1, columns: 1 });
      throw new ServiceError(
        `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
      );
    });
  });
}
