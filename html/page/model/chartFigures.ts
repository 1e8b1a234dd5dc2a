// The figures of a chart, read from what its cells show.
import type { GeneratedPage, PageChart } from '../../../src/contract/pages';

export interface ChartFigures {
  readonly labels: readonly string[];
  /** One for each column of figures; null where a cell holds none. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

export function chartFigures({ areas }: PageChart, texts: GeneratedPage['texts']): ChartFigures {
  const columns = areas.flatMap(({ row, column, rows, columns: count }) =>
    Array.from({ length: count }, (_, c) =>
      Array.from({ length: rows }, (_, r) => texts[row + r - 1]?.[column + c - 1] ?? ''),
    ),
  );
  const [labels = [], ...figures] = columns;
  return {
    labels: labels.slice(1),
    series: figures.map(([name = '', ...cells]) => ({ name, values: cells.map(figureOf) })),
  };
}

function figureOf(text: string): number | null {
  const figure = Number.parseFloat(text.replace(/,/g, ''));
  return Number.isNaN(figure) ? null : figure;
}
