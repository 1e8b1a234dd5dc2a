// What is a little longer than its room on a sheet is set in smaller letters.

const STEP = 0.04;

/** True when it fits; where it would not even in the smallest letters, it stays as it is. `room`: pixels. `least`: part of the usual size. */
export function fitRoom(part: HTMLElement, room: number, least: number): boolean {
  for (let fit = 1; fit >= least; fit -= STEP) {
    part.style.setProperty('--fit', String(fit));
    if (part.offsetHeight <= room) return true;
  }
  part.style.removeProperty('--fit');
  return false;
}
