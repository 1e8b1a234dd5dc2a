// How the look of a cell of a generated tab is written: one letter, so that a row of them is a short text.

/** The letter of the first look of the palette. */
export const FIRST_LOOK = 48;
