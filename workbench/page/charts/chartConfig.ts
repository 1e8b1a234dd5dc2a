// From a chart as the script built it, and the cells of its ranges, to what chart.js draws.
import type { ChartConfiguration, ChartDataset, ChartType } from 'chart.js';
import type { ChartSpec } from '../../host/embeddedChart';

export type CellTable = readonly (readonly unknown[])[];

const TYPES: Readonly<Record<string, ChartType>> = {
  LINE: 'line',
  AREA: 'line',
  STEPPED_AREA: 'line',
  PIE: 'pie',
  SCATTER: 'scatter',
};
const COLORS = ['#1a56b0', '#d9822b', '#2e8b57', '#b0322a', '#7a4fb5', '#19848c', '#8a6d1f', '#5b6b7b'];
const FONT = { family: 'Sarabun', size: 13 };

/** The ranges side by side (`MERGE_COLUMNS`) or one below the other; the first column are the labels. */
export function chartConfig(spec: ChartSpec, tables: readonly CellTable[]): ChartConfiguration {
  const joined = spec.mergeStrategy === 'MERGE_ROWS' ? tables.flat() : sideBySide(tables);
  const rows = spec.transposed ? transposed(joined) : joined;
  const heads = spec.headers > 0 ? spec.headers : hasHeading(rows) ? 1 : 0;
  const body = rows.slice(heads);
  const names = heads > 0 ? (rows[heads - 1] ?? []) : [];
  const type = TYPES[spec.type] ?? 'bar';
  const colors = listOf(spec.options.colors) ?? COLORS;
  const width = Math.max(0, ...rows.map((row) => row.length));
  const datasets = Array.from({ length: Math.max(0, width - 1) }, (_, j) => ({
    label: textOf(names[j + 1]),
    data: body.map((row) => pointOf(type, row, j + 1)),
    backgroundColor:
      type === 'pie' ? body.map((_, i) => colors[i % colors.length]) : colors[j % colors.length],
    borderColor: type === 'line' ? colors[j % colors.length] : '#ffffff',
    fill: spec.type.endsWith('AREA'),
    stepped: spec.type === 'STEPPED_AREA',
  })) as ChartDataset[];
  return {
    type,
    data: { labels: body.map((row) => textOf(row[0])), datasets },
    options: optionsOf(spec, type, names.length > 0),
  };
}

function optionsOf(
  { type: kind, options }: ChartSpec,
  type: ChartType,
  named: boolean,
): NonNullable<ChartConfiguration['options']> {
  const stacked = options.isStacked === true;
  const axis = (title: unknown) => ({
    stacked,
    beginAtZero: true,
    ticks: { font: FONT },
    title: { display: Boolean(title), text: textOf(title), font: FONT },
  });
  const horizontal = kind === 'BAR';
  const titles = [options['hAxis.title'], options['vAxis.title']];
  const position = textOf(options['legend.position']);
  const places = ['top', 'left', 'right', 'bottom'] as const;
  return {
    responsive: true,
    maintainAspectRatio: false,
    animation: false,
    indexAxis: horizontal ? 'y' : 'x',
    scales: type === 'pie' ? {} : { x: axis(titles[0]), y: axis(titles[1]) },
    plugins: {
      title: { display: Boolean(options.title), text: textOf(options.title), font: { ...FONT, size: 15 } },
      legend: {
        display: named && position !== 'none',
        position: places.find((place) => place === position) ?? 'bottom',
        labels: { font: FONT },
      },
    },
  };
}

function sideBySide(tables: readonly CellTable[]): unknown[][] {
  const height = Math.max(0, ...tables.map((table) => table.length));
  return Array.from({ length: height }, (_, i) =>
    tables.flatMap((table) => table[i] ?? new Array(table[0]?.length ?? 0).fill('')),
  );
}

function transposed(rows: CellTable): unknown[][] {
  return (rows[0] ?? []).map((_, j) => rows.map((row) => row[j]));
}

function hasHeading(rows: CellTable): boolean {
  return rows.length > 1 && (rows[0] ?? []).slice(1).every((cell) => typeof cell !== 'number');
}

function pointOf(type: ChartType, row: readonly unknown[], column: number): unknown {
  const y = typeof row[column] === 'number' ? row[column] : null;
  return type === 'scatter' ? { x: Number(row[0]), y } : y;
}

function listOf(value: unknown): string[] | null {
  return Array.isArray(value) && value.length > 0 ? value.map(String) : null;
}

function textOf(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}
