// Rules about the figures of any table: totals, parts, months and percentages.
import { isBrokenNumber } from './amount';
import type { AnalysedTable, Contradiction } from './analyseTable';
import { partsOfWholes } from './partsOfWholes';
import { rowLabel, rowsAndTotals } from './printedTable';
import type { DefinitionRule, Found } from './rule';

const MOST_PERCENT = 100;

export const tableRules = [
  {
    code: 'total-differs',
    severity: 'must',
    needs: ['table'],
    check: ({ table }) => contradictions(table, 'total'),
  },
  {
    code: 'parts-differ',
    severity: 'must',
    needs: ['table'],
    check: ({ table }) => contradictions(table, 'parts'),
  },
  {
    code: 'months-differ',
    severity: 'must',
    needs: ['table'],
    check: ({ table }) => contradictions(table, 'months'),
  },
  {
    code: 'percent-differs',
    severity: 'must',
    needs: ['table'],
    // More than the whole is said of the part.
    check: ({ table }) =>
      contradictions(table, 'share').filter(({ computed }) => Number(computed) <= MOST_PERCENT),
  },
  {
    code: 'part-over-whole',
    severity: 'must',
    needs: ['table'],
    check({ table }) {
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
    },
  },
  {
    code: 'figure-unreadable',
    severity: 'must',
    needs: ['table'],
    check({ table }) {
      const found: Found[] = [];
      for (const { index, kind } of table.columns) {
        for (const row of kind === 'text' ? [] : rowsAndTotals(table)) {
          if (isBrokenNumber(table.table.values[row]?.[index])) found.push(foundAt(table, row, index, null));
        }
      }
      return found;
    },
  },
] as const satisfies readonly DefinitionRule[];

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
    other: table.columns[other]?.heading ?? '',
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
