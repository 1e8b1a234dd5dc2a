// Names of tabs: none twice, in Google's words. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#insertsheetsheetname
import type { Execution } from './execution';
import { ServiceError } from './serviceError';

/** Names are compared without regard to case. */
export function requireFreeName(host: Execution, name: unknown, except?: number): asserts name is string {
  if (typeof name !== 'string' || name === '' || name.length > 100)
    throw new ServiceError('Invalid argument: name');
  const taken = host.book.grid
    .sheets()
    .some((sheet) => sheet.id !== except && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken)
    throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

export function freeName(host: Execution, stem: string, from = 1): string {
  const names = new Set(host.book.grid.sheets().map((sheet) => sheet.name));
  let n = from;
  while (names.has(`${stem}${n}`)) n++;
  return `${stem}${n}`;
}
