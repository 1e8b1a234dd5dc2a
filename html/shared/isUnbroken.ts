// Long texts without a space: looking for the ends of Thai words in them takes a browser many seconds, so their lines end anywhere.

/** 2,000 letters take no noticeable time; it grows with their square. */
const LONGEST_RUN = 2000;

/** True for a text to be shown with the class `unbroken`, given before the text is put in. */
export function isUnbroken(text: string): boolean {
  return text.length >= LONGEST_RUN && text.split(/\s/).some(({ length }) => length >= LONGEST_RUN);
}
