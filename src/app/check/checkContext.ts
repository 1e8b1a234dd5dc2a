// Who runs a check, and when.
import type { ThaiMonth } from '../../domain/month';
import type { Book } from '../ports/book';
import type { Screen } from '../ports/screen';

/** Comes in from outside: nothing below asks for time or services. */
export interface CheckContext {
  readonly book: Book;
  readonly screen: Screen;
  readonly today: ThaiMonth;
}
