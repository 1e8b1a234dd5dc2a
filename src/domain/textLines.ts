// How many lines a Thai text takes when it is wrapped; marks above and below take no width.

const MARKS = /[ัิ-ฺ็-๎]/g;

/** `letter`: the width of a letter, in the measure of `width`. */
export function textLines(text: string, width: number, letter: number): number {
  return text
    .split('\n')
    .reduce(
      (sum, line) => sum + Math.max(1, Math.ceil((line.replace(MARKS, '').length * letter) / width)),
      0,
    );
}
