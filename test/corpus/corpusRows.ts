// The corpus as reports: every case in a row of its own, with quiet cells around it.
import type { ReportColumnKey } from '../../src/catalogue/reportHeadings';
import type { PlainCell } from '../../src/contract/importReports';
import { type CorpusCase, type CorpusGroup, casesOf } from './cells/corpusCell';
import { figureCells } from './cells/figureCells';
import { kpiCells } from './cells/kpiCells';
import { monthCells } from './cells/monthCells';
import { oddFigureCells } from './cells/oddFigureCells';
import { shareCells } from './cells/shareCells';
import { tickCells } from './cells/tickCells';
import { unitCells } from './cells/unitCells';
import { evidenceCells, narrativeCells } from './cells/writtenCells';

type Cells = { readonly [column in ReportColumnKey]?: PlainCell };

/** Cells of one column, and the report they are tried in. */
export interface CorpusColumn<V = unknown> {
  readonly column: ReportColumnKey;
  readonly cases: readonly CorpusCase<V>[];
  readonly report: Cells;
}

function columnOf<V>(
  column: ReportColumnKey,
  groups: readonly CorpusGroup<V>[],
  report: Cells,
): CorpusColumn<V> {
  return {
    column,
    cases: casesOf(groups),
    report: { month: '2565-06', unit: 'บางคล้า', kpi: 'T1', ...report },
  };
}

/** What no amount of the corpus exceeds. */
export const WHOLE = 999_999_999_999_999;
const BUDGET = { value1: 700_000, value2: 0, value3: 721_070, value4: 0 };

export const figures = columnOf('value1', [...figureCells, ...oddFigureCells], {
  value2: 0,
  value3: WHOLE,
  value4: 0,
});
export const months = columnOf('month', monthCells, BUDGET);
export const units = columnOf('unit', unitCells, BUDGET);
export const kpis = columnOf('kpi', kpiCells, { value1: 1, value2: 1 });
export const ticks = columnOf('value1', tickCells, { kpi: 'T2', value2: true, value3: 1, value4: 100 });
export const shares = columnOf('percent', shareCells, { kpi: 'P1' });
export const evidence = columnOf('evidence1', evidenceCells, BUDGET);
export const narratives = columnOf('obstacle', narrativeCells, BUDGET);

/** All columns by what they hold. */
export const corpus: { readonly [name: string]: CorpusColumn } = {
  figures,
  months,
  units,
  kpis,
  ticks,
  shares,
  evidence,
  narratives,
};

/** The row of a case. */
export function rowOf({ column, report }: CorpusColumn, { cell }: CorpusCase<unknown>): Cells {
  return { ...report, [column]: cell as PlainCell };
}
