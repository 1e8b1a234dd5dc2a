// Native charts of a generated page: those it has are changed, so that documents which show them go on showing them.
import type { SheetChart } from '../app/ports/sheetContent';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const idOf = (chart: Chart) => String(chart.getChartId());
const titleOf = (chart: Chart) => chart.getOptions()?.get('title');

/** See the port. */
export function drawCharts(sheet: Sheet, wanted: readonly SheetChart[], ids: readonly string[]): string[] {
  const before = sheet.getCharts();
  // Of a page nothing is remembered of, its charts are told from a person's own by their titles.
  const own =
    ids.length > 0
      ? ids.flatMap((id) => before.filter((chart) => idOf(chart) === id))
      : wanted.flatMap(({ title }) => before.filter((chart) => titleOf(chart) === title).slice(0, 1));
  wanted.forEach((chart, i) => {
    const known = own[i];
    const builder = described(sheet, known ? known.modify().clearRanges() : sheet.newChart(), chart);
    if (known) sheet.updateChart(builder.build());
    else sheet.insertChart(builder.build());
  });
  for (const chart of own.slice(wanted.length)) sheet.removeChart(chart);
  if (wanted.length <= own.length) return own.slice(0, wanted.length).map(idOf);
  const others = before.filter((chart) => !own.includes(chart)).map(idOf);
  return sheet
    .getCharts()
    .map(idOf)
    .filter((id) => !others.includes(id));
}

function described(sheet: Sheet, builder: Builder, chart: SheetChart): Builder {
  const { type, title, areas, row, column, width, height, colors } = chart;
  for (const { row, column, rows, columns } of areas)
    builder.addRange(sheet.getRange(row, column, rows, columns));
  return builder
    .setChartType(Charts.ChartType[type])
    .setNumHeaders(1)
    .setPosition(row, column, 4, 4)
    .setOption('title', title)
    .setOption('colors', colors)
    .setOption('width', width)
    .setOption('height', height)
    .setOption('legend.position', 'bottom');
}
