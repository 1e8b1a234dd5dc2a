// Median and median absolute deviation: what is usual for a series, whatever its outliers.

/** The middle of the numbers, the mean of the two middle ones of an even count. `numbers` must not be empty. */
export function medianOf(numbers: readonly number[]): number {
  // A year's dozen is put in order faster one by one than by a function called for each pair.
  const sorted: number[] = [];
  for (const n of numbers) {
    let at = sorted.length;
    for (; at > 0 && (sorted[at - 1] as number) > n; at--) sorted[at] = sorted[at - 1] as number;
    sorted[at] = n;
  }
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

/** What lies within `times` median absolute deviations of the median; null where the deviation is 0. */
export function usualRange(numbers: readonly number[], times: number): readonly [number, number] | null {
  const median = medianOf(numbers);
  const deviation = medianOf(numbers.map((n) => Math.abs(n - median)));
  return deviation === 0 ? null : [median - times * deviation, median + times * deviation];
}
