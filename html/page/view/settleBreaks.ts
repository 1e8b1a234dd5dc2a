// Where sections begin a new sheet: one that does not fit what is left of a sheet does, unless it would leave most of it blank.
import { fitSheet } from './fitSheet';

/** Marks the sections of a paper by their heights. `sheet`: height of a sheet between its margins, pixels. */
export function settleBreaks(parts: readonly HTMLElement[], sheet: number): void {
  let used = 0;
  for (const part of parts) {
    if (part.classList.contains('sheet')) {
      used = 0;
      fitSheet(part, sheet);
    }
    // A row that is to stay whole would leave most of a sheet blank, too.
    for (const row of part.querySelectorAll('tr')) row.classList.toggle('long', row.offsetHeight > sheet / 3);
    const { marginBottom } = getComputedStyle(part);
    const height = part.offsetHeight + Number.parseFloat(marginBottom);
    const isTooLong = used + height > sheet;
    const flows = isTooLong && used < sheet / 2;
    part.classList.toggle('flows', flows);
    used = isTooLong && !flows ? height : used + height;
    used %= sheet;
  }
}
