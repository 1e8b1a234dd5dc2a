// Charts, recorded as their specification; the page draws them. https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder
import type { Rect } from '../grid/rect';
import type { Execution } from './execution';
import { make } from './factory';
import type { Range } from './range';
import { RangePlace } from './rangePlace';
import { ServiceError } from './serviceError';
import { ServiceObject } from './serviceObject';

export interface ChartSpec {
  type: string;
  ranges: { sheetId: number; rect: Rect }[];
  position: { row: number; column: number; offsetX: number; offsetY: number };
  headers: number;
  transposed: boolean;
  mergeStrategy: string;
  options: Record<string, unknown>;
  [key: string]: unknown;
}

const BLANK: ChartSpec = {
  type: 'COLUMN',
  ranges: [],
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  headers: 0,
  transposed: false,
  mergeStrategy: 'MERGE_COLUMNS',
  options: {},
};

export class EmbeddedChart extends ServiceObject {
  readonly className = 'EmbeddedChart';

  constructor(
    host: Execution,
    readonly sheetId: number,
    readonly id: string,
    readonly draft: ChartSpec | null = null,
  ) {
    super(host);
  }

  getChartId(): string {
    return this.id;
  }

  getRanges(): Range[] {
    return specOf(this).ranges.map(({ sheetId, rect }) => make().range(this.host, sheetId, rect));
  }

  /** https://developers.google.com/apps-script/reference/charts/chart-options */
  getOptions(): ChartOptions {
    return new ChartOptions(this.host, specOf(this).options);
  }

  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.host, this.sheetId, specOf(this), this.id);
  }
}

export class ChartOptions extends ServiceObject {
  readonly className = 'ChartOptions';

  constructor(
    host: Execution,
    private readonly options: ChartSpec['options'],
  ) {
    super(host);
  }

  get(option: string): unknown {
    return this.options[option] ?? null;
  }
}

/** Puts a built chart on its sheet, in place of the one with the same id. */
export function putChart(chart: EmbeddedChart): void {
  const { grid } = chart.host.book;
  grid.putAnchored({ id: chart.id, kind: 'chart', sheetId: chart.sheetId, rects: [], spec: specOf(chart) });
}

function specOf(chart: EmbeddedChart): ChartSpec {
  const item = chart.host.book.grid.anchored('chart', chart.sheetId).find(({ id }) => id === chart.id);
  const spec = chart.draft ?? (item?.spec as ChartSpec | undefined);
  if (!spec) throw new ServiceError('The chart no longer exists.');
  return spec;
}

export class EmbeddedChartBuilder extends ServiceObject {
  readonly className = 'EmbeddedChartBuilder';

  constructor(
    host: Execution,
    readonly sheetId: number,
    public spec: ChartSpec = BLANK,
    readonly id: string = host.book.grid.freshId(),
  ) {
    super(host);
  }

  setChartType(type: string): this {
    return change(this, { type });
  }

  addRange(range: unknown): this {
    if (!(range instanceof RangePlace)) throw new ServiceError('Invalid argument: range');
    const { sheetId, rect } = range;
    return change(this, { ranges: [...this.spec.ranges, { sheetId, rect }] });
  }

  clearRanges(): this {
    return change(this, { ranges: [] });
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    return change(this, { position: { row, column, offsetX, offsetY } });
  }

  setOption(option: string, value: unknown): this {
    return change(this, {
      options: { ...this.spec.options, [option]: JSON.parse(JSON.stringify(value ?? null)) },
    });
  }

  setNumHeaders(headers: number): this {
    return change(this, { headers });
  }

  setTransposeRowsAndColumns(transposed: boolean): this {
    return change(this, { transposed });
  }

  setMergeStrategy(mergeStrategy: string): this {
    return change(this, { mergeStrategy });
  }

  setHiddenDimensionStrategy(hidden: string): this {
    return change(this, { hidden });
  }

  build(): EmbeddedChart {
    if (this.spec.ranges.length === 0) throw new ServiceError('A chart must have at least one range.');
    return new EmbeddedChart(this.host, this.sheetId, this.id, this.spec);
  }
}

function change<T extends EmbeddedChartBuilder>(builder: T, part: Partial<ChartSpec>): T {
  builder.spec = { ...builder.spec, ...part } as ChartSpec;
  return builder;
}

/** `asBarChart()` and the like: the same builder, typed. */
for (const type of ['Area', 'Bar', 'Column', 'Line', 'Pie', 'Scatter', 'Table', 'Combo']) {
  Object.defineProperty(EmbeddedChartBuilder.prototype, `as${type}Chart`, {
    value(this: EmbeddedChartBuilder) {
      return change(this, { type: type.toUpperCase() });
    },
  });
}

const OPTIONS: Readonly<Record<string, string>> = {
  setTitle: 'title',
  setXAxisTitle: 'hAxis.title',
  setYAxisTitle: 'vAxis.title',
  setColors: 'colors',
  setLegendPosition: 'legend.position',
  setBackgroundColor: 'backgroundColor',
};

for (const [method, option] of Object.entries(OPTIONS)) {
  Object.defineProperty(EmbeddedChartBuilder.prototype, method, {
    value(this: EmbeddedChartBuilder, value: unknown) {
      return this.setOption(option, value);
    },
  });
}

for (const [method, option, value] of [
  ['setStacked', 'isStacked', true],
  ['reverseCategories', 'reverseCategories', true],
] as const) {
  Object.defineProperty(EmbeddedChartBuilder.prototype, method, {
    value(this: EmbeddedChartBuilder) {
      return this.setOption(option, value);
    },
  });
}
