// รายละเอียดข้อมูลพื้นฐาน: the results of the three years before the round, by how much they rose, and the base figures.
import type { KpiInput } from '../../../src/domain/kpi';
import { numberText } from '../../../src/text/numberText';
import { quantitativeFormTexts as texts } from '../../../src/text/printedFormTexts';
import type { FormSource } from './formSource';
import { cells, type PrintedCell, type PrintedTable } from './printedForm';

const YEARS = [3, 2, 1];

export function baseDataTable({ kpi, target, year }: FormSource): PrintedTable {
  const [name, unit, results, rise] = texts.baseDataHeads;
  const years = YEARS.map((before) => String(year - before));
  const history = YEARS.map((_, i) => target?.history[i] ?? null);
  const measured = kpi.measures[0]?.label ?? kpi.short;
  const blank = ['', '', '', '', ''];
  return {
    heads: [
      [
        { text: name, rows: 2, align: 'center' },
        { text: unit, rows: 2, align: 'center' },
        { text: results, columns: 3, align: 'center' },
        { text: rise, columns: 2, align: 'center' },
      ],
      cells([...years, ...years.slice(1)], 'center'),
    ],
    rows: [
      [
        { text: measured },
        { text: kpi.unit, align: 'center' },
        ...figureCells([
          ...history.map((figure) => (figure === null ? '' : numberText(figure))),
          riseText(history[0] ?? null, history[1] ?? null),
          riseText(history[1] ?? null, history[2] ?? null),
        ]),
      ],
      ...kpi.inputs
        .filter((input) => input.base)
        .map((input, i) => [
          { text: baseText(input, target?.bases[i] ?? null) },
          { text: input.unit, align: 'center' as const },
          ...figureCells(blank),
        ]),
    ],
    widths: [34, 14, 11, 11, 11, 9.5, 9.5],
  };
}

function figureCells(texts: readonly string[]): PrintedCell[] {
  return cells(texts, 'right');
}

/** A base belongs to the round, to none of the years beside it. */
function baseText({ label }: KpiInput, base: number | null): string {
  return base === null ? label : `${label}: ${numberText(base)}`;
}

function riseText(before: number | null, after: number | null): string {
  if (before === null || after === null || before === 0) return '';
  return numberText(((after - before) / before) * 100);
}
