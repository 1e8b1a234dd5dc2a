// Rules about the figures of any table: totals, parts, months and percentages.
import { isBrokenNumber } from './amount';
import type { AnalysedTable, Contradiction } from './analyseTable';
import { partsOfWholes } from './partsOfWholes';
import { type Column, rowLabel, rowsAndTotals } from './printedTable';
import { type Found, ruleOf } from './rule';

const MOST_PERCENT = 100;

export const tableRules = [
  ruleOf('total-differs', 'must', 'table', (table) => contradictions(table, 'total')),
  ruleOf('parts-differ', 'must', 'table', (table) => contradictions(table, 'parts')),
  ruleOf('months-differ', 'must', 'table', (table) => contradictions(table, 'months')),
  ruleOf(
    'percent-differs',
    'must',
    'table',
    // More than the whole is said of the part.
    (table) => contradictions(table, 'share').filter(({ computed }) => (computed as number) <= MOST_PERCENT),
  ),
  ruleOf('part-over-whole', 'must', 'table', (table) => {
    const found: Found[] = [];
    for (const [part, whole] of partsOfWholes(table)) {
      for (const row of table.rows) {
        const [a, b] = [part, whole].map((column) => table.ticks[row * table.width + column]) as [
          number,
          number,
        ];
        if (b > 0 && a > b) found.push(foundAt(table, row, part, b / table.scale, whole));
      }
    }
    return found;
  }),
  ruleOf('figure-unreadable', 'must', 'table', (table) => {
    const found: Found[] = [];
    for (const { index, kind } of table.columns) {
      for (const row of kind === 'text' ? [] : rowsAndTotals(table)) {
        if (isBrokenNumber((table.table.values[row] as readonly unknown[])[index]))
          found.push(foundAt(table, row, index, null));
      }
    }
    return found;
  }),
] as const;

/** `other` is the heading of the column that is concerned. */
function foundAt(
  table: AnalysedTable,
  row: number,
  column: number,
  computed: number | null,
  other = column,
): Found {
  return {
    place: { table: table.table, row, column },
    label: rowLabel(table, row),
    computed,
    other: (table.columns[other] as Column).heading,
  };
}

function contradictions(table: AnalysedTable, wanted: Contradiction['kind']): Found[] {
  return table.contradictions
    .filter(({ kind }) => kind === wanted)
    .map(({ row, column, computed, mend, places }) => ({
      ...foundAt(table, row, column, computed),
      mend,
      places,
    }));
}
