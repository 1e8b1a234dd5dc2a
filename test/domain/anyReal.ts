// Random reals spread evenly over a range; fast-check's own doubles crowd around 0.
import fc from 'fast-check';

/** A double from `min` to `max`. */
export function anyReal(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: 2 ** 53 - 1 }).map((step) => min + (max - min) * (step / 2 ** 53));
}
