// How many lines a Thai text takes when it is wrapped; marks above and below take no width.

const MARKS = /[ัิ-ฺ็-๎]/g;
/** Where a line may end. Thai has no blanks between words: between two of them a text is broken anywhere. */
const ENDS = /(?<=[ /])/;

/** `letter`: the width of a letter, in the measure of `width`. */
export function textLines(text: string, width: number, letter: number): number {
  const room = Math.max(1, Math.floor(width / letter));
  let lines = 0;
  for (const line of text.replace(MARKS, '').split('\n')) {
    lines++;
    let used = 0;
    for (const part of line.split(ENDS)) {
      const { length } = part.trimEnd();
      // What does not fit the rest of a line goes to the next one before it is broken.
      if (used > 0 && used + length > room) {
        lines++;
        used = 0;
      }
      used += length;
      if (used > room) {
        lines += Math.ceil(used / room) - 1;
        used = used % room || room;
      }
      used += part.length - length;
    }
  }
  return lines;
}
