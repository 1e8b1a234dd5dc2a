// The place on a sheet that is filled from top to bottom, and what can be put into it.

/** The room of one sheet. */
export class Room {
  constructor(readonly element: HTMLElement) {}

  /** Where the next thing may end, as the browser measures. */
  get bottom(): number {
    return this.element.getBoundingClientRect().bottom;
  }

  get isEmpty(): boolean {
    return this.element.childElementCount === 0;
  }

  /** False when what was put in last ends too low. */
  get fits(): boolean {
    const last = this.element.lastElementChild;
    // A browser measures in fractions of a pixel.
    return !last || last.getBoundingClientRect().bottom <= this.bottom + 0.5;
  }
}

/** Something to be printed. */
export interface Block {
  /**
   * Puts in as much as has room; what is left for the next sheet, null when nothing is. Into an empty room something goes
   * always, so that no sheet stays empty.
   */
  place(room: Room): Block | null;
}

/** Something that stays in one piece. */
export function wholeBlock(element: HTMLElement): Block {
  const block: Block = {
    place(room) {
      const isFirst = room.isEmpty;
      room.element.append(element);
      if (room.fits || isFirst) return null;
      element.remove();
      return block;
    },
  };
  return block;
}
