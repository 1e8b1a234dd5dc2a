// A share as a percentage.

/** 0.85 → 85, without the dust of 0.57 × 100. */
export function hundredfold(share: number): number {
  return Number((share * 100).toPrecision(15));
}
