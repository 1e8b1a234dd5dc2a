// A cell as a step that is done or not.
import type { Problem } from './problem';
import { cellText, textKey } from './thaiText';

/** A cell that is neither a tick nor a cross, quoted. */
export interface TickProblem extends Problem {
  readonly code: 'tick-unreadable';
  readonly text: string;
}

const DONE = ['true', '1', '✓', '✔', '☑', '✅', 'ใช่', 'ดำเนินการแล้ว'];
const NOT_DONE = ['false', '0', '✗', '✘', '☐', '❌', 'ไม่', 'ไม่ใช่', 'ยังไม่ดำเนินการ', 'ยังไม่ได้ดำเนินการ'];

/** True when done, false when not, `null` when blank, or a problem quoting the text. */
export function readTick(cell: unknown): boolean | null | TickProblem {
  if (typeof cell === 'boolean') return cell;
  if (cell === null || cell === undefined) return null;
  const key = textKey(cellText(cell));
  if (key === '') return null;
  if (DONE.indexOf(key) >= 0) return true;
  if (NOT_DONE.indexOf(key) >= 0) return false;
  return { code: 'tick-unreadable', text: cellText(cell) };
}
