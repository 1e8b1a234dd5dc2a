// Columns of tables over the columns of a tab: together they take all of it, whatever its columns are.
import fc from 'fast-check';
import { spansOf } from '../../../src/app/documents/spansOf';

const columns = fc.array(fc.integer({ min: 20, max: 100 }), { minLength: 12, maxLength: 60 });
const parts = fc.array(fc.constantFrom(0, 0, 50, 100, 300), { minLength: 1, maxLength: 11 });

test('no column is left out, taken twice, or beyond the edge', () => {
  fc.assert(
    fc.property(columns, parts, (widths, given) => {
      const sizes = [...given, 100];
      const spans = spansOf(widths, sizes);
      expect(spans).toHaveLength(sizes.length);
      let next = 1;
      spans.forEach(([column, span], i) => {
        expect(column).toBe(next);
        expect(span).toBeGreaterThanOrEqual(1);
        if (sizes[i] === 0) expect(span).toBe(1);
        next += span;
      });
      expect(next).toBe(widths.length + 1);
    }),
  );
});

test('parts share the room by their sizes', () => {
  expect(spansOf([100, 10, 10, 10, 10, 10, 10, 10], [0, 20, 0, 40])).toEqual([
    [1, 1],
    [2, 2],
    [4, 1],
    [5, 4],
  ]);
});
