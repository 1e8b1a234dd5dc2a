// A workbook of a newer version of the add-on is not written.
import { ProblemError } from '../../domain/problem';
import type { Book } from '../ports/book';
import { TEMPLATE_VERSION } from '../template/version';
import { readSystem, systemTab } from './systemTab';

/** Throws ProblemError for such a workbook. */
export function requireVersion(book: Book): void {
  const { version } = readSystem(systemTab(book, false));
  if (Number(version) > TEMPLATE_VERSION) throw new ProblemError({ code: 'workbook-newer' });
}
