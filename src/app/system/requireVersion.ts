// A workbook of a newer version of the add-on is not written.
import { ProblemError } from '../../domain/problem';
import type { Book } from '../ports/book';
import { TEMPLATE_VERSION } from '../template/version';
import { type Remembered, readSystem, systemTab } from './systemTab';

/** What is remembered of a workbook that may be written. Throws ProblemError for one that may not. */
export function requireVersion(book: Book): Remembered {
  const remembered = readSystem(systemTab(book, false));
  if (Number(remembered.version) > TEMPLATE_VERSION) throw new ProblemError({ code: 'workbook-newer' });
  return remembered;
}
