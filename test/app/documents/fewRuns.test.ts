// Row heights in few runs: no row becomes lower, and none is lost.
import fc from 'fast-check';
import { fewRuns } from '../../../src/app/documents/fewRuns';

test('few runs, no row lower than it was', () => {
  const heights = fc.array(fc.constantFrom(24, 32, 40, 120), { minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(heights, fc.integer({ min: 1, max: 12 }), (given, most) => {
      const runs = fewRuns(given, most);
      const heightsOf = runs.map(({ height }) => height);
      const alike = heightsOf.map((height) => heightsOf.filter((one) => one === height).length);
      expect(runs.length - Math.max(...alike)).toBeLessThanOrEqual(most);
      const all = runs.flatMap(({ count, height }) => new Array<number>(count).fill(height));
      expect(all).toHaveLength(given.length);
      given.forEach((height, i) => {
        expect(all[i]).toBeGreaterThanOrEqual(height);
      });
    }),
  );
});

test('what is alike anyway stays as it is', () => {
  expect(fewRuns([24, 24, 40, 40, 24], 1)).toEqual([
    { count: 2, height: 24 },
    { count: 2, height: 40 },
    { count: 1, height: 24 },
  ]);
});
