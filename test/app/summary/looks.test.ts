// The levels of a summary in grey print, and what of a page leaves the script as JSON.
import { LEVEL_FILLS, levelLook } from '../../../src/app/summary/summaryLooks';

/** L* of CIE 1976, and the relative luminance of WCAG. */
function lightness(colour: string): { readonly l: number; readonly y: number } {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  const y = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return { l: 116 * Math.cbrt(y) - 16, y };
}

test('each level is at least 12 points of L* lighter than the one below', () => {
  const scale = LEVEL_FILLS.map((fill) => lightness(fill).l);
  for (let level = 1; level < scale.length; level++)
    expect((scale[level] as number) - (scale[level - 1] as number)).toBeGreaterThanOrEqual(12);
});

test('the digit can be read on each of them', () => {
  for (let level = 0; level <= 5; level++) {
    const { fill = '', color = '' } = levelLook(level);
    const [a, b] = [lightness(fill).y, lightness(color).y].sort((x, y) => y - x) as [number, number];
    expect((a + 0.05) / (b + 0.05)).toBeGreaterThanOrEqual(4.5);
  }
});
