// A page that is a little longer than a sheet is set in smaller letters so that it is on one.

const [LEAST, STEP] = [0.78, 0.04];

/** Leaves a page that would not be on one sheet even so as it is. `sheet`: height between the margins, pixels. */
export function fitSheet(part: HTMLElement, sheet: number): void {
  for (let fit = 1; fit >= LEAST; fit -= STEP) {
    part.style.setProperty('--fit', String(fit));
    if (part.offsetHeight <= sheet) return;
  }
  part.style.removeProperty('--fit');
}
