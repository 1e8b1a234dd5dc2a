// The charts of the tab in front, drawn beside the grid and drawn again when their cells change.
import { Chart, registerables } from 'chart.js';
import type { Grid } from '../../grid/port';
import type { ChartSpec } from '../../host/embeddedChart';
import { CHARTS } from '../pageText';
import { element } from '../shell/element';
import { chartConfig } from './chartConfig';

Chart.register(...registerables);

const READER = { row: (): unknown[] => [], blank: '', date: Number, error: () => '' };

export class ChartPanel {
  private shown = '';
  private charts: Chart[] = [];

  constructor(
    private readonly grid: Grid,
    private readonly panel: HTMLElement,
    private readonly resized: () => void,
  ) {}

  show(): void {
    const { sheetId } = this.grid.selection();
    const sheets = new Set(this.grid.sheets().map(({ id }) => id));
    const wanted = this.grid.anchored('chart', sheetId).map(({ spec }) => {
      const chart = spec as ChartSpec;
      const ranges = chart.ranges.filter((range) => sheets.has(range.sheetId));
      return { chart, tables: ranges.map((range) => this.grid.read(range.sheetId, range.rect, READER)) };
    });
    const text = JSON.stringify(wanted);
    if (text === this.shown) return;
    this.shown = text;
    for (const chart of this.charts) chart.destroy();
    const drawn = wanted.map(({ chart, tables }) => {
      const name = String(chart.options.title ?? CHARTS);
      const canvas = element('canvas', { role: 'img', 'aria-label': name });
      return { figure: element('figure', {}, canvas), canvas, config: chartConfig(chart, tables) };
    });
    const wasHidden = this.panel.hidden;
    this.panel.hidden = drawn.length === 0;
    this.panel.replaceChildren(...drawn.map(({ figure }) => figure));
    this.charts = drawn.map(({ canvas, config }) => new Chart(canvas, config));
    if (wasHidden !== this.panel.hidden) this.resized();
  }
}
