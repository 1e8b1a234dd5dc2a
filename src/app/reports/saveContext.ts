// Who saves, and when.
import type { CheckContext } from '../check/checkContext';

/** A check's context with what a report records of its saving. */
export interface SaveContext extends CheckContext {
  /** Today as it stands in cells: "21 มิ.ย. 2565". */
  readonly day: string;
  /** "09.05". */
  readonly time: string;
  /** Position of whoever saves, '' where it is not known. */
  readonly by: string;
  /** เหตุผล, where one was asked for. */
  readonly reason?: string;
}
