// Where sections begin a new sheet: one that does not fit what is left of a sheet does, unless it would leave most of it blank.
// Charts are not parted from their figures.
import { fitRoom } from './fitRoom';

/** Parts of the usual size of letters: for a page that is to be on one sheet, and for a section that nearly fits the rest of one. */
const [SMALLEST, SMALLER] = [0.76, 0.84];

/** Marks the sections of a paper by their heights. `sheet`: height of a sheet between its margins, pixels. */
export function settleBreaks(parts: readonly HTMLElement[], sheet: number): void {
  let used = 0;
  for (const part of parts) {
    const isAlone = part.classList.contains('alone');
    if (isAlone) used = 0;
    fitRoom(part, sheet - used, isAlone ? SMALLEST : SMALLER);
    // A row that is to stay whole would leave most of a sheet blank, too.
    for (const row of part.querySelectorAll('tr')) row.classList.toggle('long', row.offsetHeight > sheet / 3);
    const { marginBottom } = getComputedStyle(part);
    const height = part.offsetHeight + Number.parseFloat(marginBottom);
    const isTooLong = used + part.offsetHeight > sheet;
    const flows = isTooLong && used < sheet / 2 && !part.querySelector('svg');
    part.classList.toggle('flows', flows);
    used = isTooLong && !flows ? height : used + height;
    used %= sheet;
  }
}
