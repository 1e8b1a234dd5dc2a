// Three rows for each KPI of a unit: its inputs by name, what was reported, and what is supposed, with formulas that follow it.
import { columnLetters } from '../../domain/areaAddress';
import type { CompiledKpi } from '../../domain/compiledKpi';
import type { KpiInput } from '../../domain/kpi';
import type { Floor } from '../../domain/score';
import type { SummaryKpiFacts, SummaryPair } from '../../domain/summary/monthSummary';
import type { SummaryTarget } from '../../domain/summary/summaryRequest';
import { STATUS_TEXTS } from '../../text/summaryTexts';
import { REAL, SUPPOSED, SUPPOSED_LEVEL, whatIfTexts } from '../../text/whatIfTexts';
import type { Page, PageCell } from '../documents/newPage';
import type { CellInput } from '../ports/book';
import type { CellLook } from '../ports/sheetContent';
import { kpiTitle } from '../summary/names';
import { LOOK, levelLook } from '../summary/summaryLooks';
import { methodOf, plainCase } from './plainCase';
import type { WhatIfWriter } from './whatIfWriter';

/** Columns of the tab, from 1. */
export const AT = {
  weight: 2,
  realLevel: 3,
  realScore: 4,
  wanted: 5,
  level: 6,
  score: 7,
  inputs: 8,
} as const;

/** A KPI of the agreement, as it stands. */
export interface WhatIfKpi {
  readonly facts: SummaryKpiFacts;
  readonly compiled: CompiledKpi;
  readonly pair: SummaryPair;
  readonly target: SummaryTarget;
}

const SMALL = { ...LOOK.small, align: 'center' } as const;

/** The number of the last of the three rows. `tables`: arguments that bring the office's own definitions. */
export function writeKpiRows(
  { page, fill, formula }: WhatIfWriter,
  kpi: WhatIfKpi,
  floor: Floor,
  tables: string,
): number {
  const { facts, compiled, pair, target } = kpi;
  const { inputs } = compiled;
  const title = kpiTitle(facts);
  const labels = inputs.map(labelOf);
  const plain = plainCase(compiled, pair, floor);
  const { status } = pair;
  const isOpen = /missing|returned|fault|waiting/.test(status);
  const withInputs = plain !== null || isOpen;
  const given = plain ?? baseCells(inputs, target);
  const note =
    status === 'excluded'
      ? whatIfTexts.excluded
      : status === 'province'
        ? whatIfTexts.notOwn
        : isOpen
          ? whatIfTexts.notReported
          : plain
            ? ''
            : whatIfTexts.asLevel;
  page.line([
    [1, title, { ...LOOK.group, size: 8, wrap: true }],
    [
      AT.realLevel,
      note,
      { ...LOOK.group, size: 7, bold: false, wrap: true, align: 'left' },
      AT.inputs - AT.realLevel,
    ],
    ...(withInputs ? labels : []).map((label, i): PageCell => [AT.inputs + i, label, LOOK.heading]),
  ]);
  const { level, score } = pair;
  const shown = status === 'excluded' ? '–' : (STATUS_TEXTS[status] ?? '').replace('\n', '');
  const real = page.line([
    [1, REAL, LOOK.small],
    level === null ? [AT.realLevel, shown, { ...SMALL, size: 7 }] : [AT.realLevel, level, levelLook(level)],
    [AT.realScore, score ?? '', LOOK.score],
    ...inputCells(page, withInputs ? given : [], inputs, SMALL),
  ]);
  const row = real + 1;
  const cells: PageCell[] = [
    [1, SUPPOSED, LOOK.small],
    [AT.weight, pair.weight, LOOK.amount],
  ];
  if (status === 'excluded')
    page.line([...cells, [AT.level, '–', LOOK.centre], [AT.score, '–', LOOK.centre]]);
  else {
    const supposed = (column: number, heading: string, value: CellInput, look: CellLook): PageCell => [
      column,
      fill(title, heading, value, row, column),
      look,
    ];
    const first = AT.inputs;
    page.line([
      ...cells,
      supposed(AT.wanted, SUPPOSED_LEVEL, '', { ...LOOK.answer, align: 'center' }),
      [AT.level, '', { ...LOOK.whole, bold: true }],
      [AT.score, '', LOOK.score],
      ...inputCells(page, withInputs ? given : [], inputs, SMALL).map(
        ([column, value, look], i): PageCell =>
          inputs[i]?.base
            ? [column, value, look]
            : supposed(column, labels[i] as string, value, { ...look, fill: LOOK.answer.fill }),
      ),
    ]);
    const area = `${columnLetters(first)}${row}:${columnLetters(first + inputs.length - 1)}${row}`;
    const typed = inputs.flatMap(({ base }, i) => (base ? [] : [`${columnLetters(first + i)}${row}`]));
    const wanted = `${columnLetters(AT.wanted)}${row}`;
    const code = `"${facts.code.replace(/"/g, '""')}"`;
    const put = (column: number, from: number, ifWanted: string, call: string) => {
      const computed = plain
        ? call
        : withInputs
          ? `IF(${typed.join('&')}="","",${call})`
          : `${columnLetters(from)}${real}`;
      formula(row, column, `=IF(${wanted}<>"",${ifWanted},${computed})`);
    };
    put(AT.level, AT.realLevel, wanted, `KPI_LEVEL(${code},${area}${tables})`);
    put(
      AT.score,
      AT.realScore,
      floor ? `MAX(${wanted},${floor})` : wanted,
      `KPI_SCORE(${code},${area},"${methodOf(compiled)}",${floor}${tables})`,
    );
  }
  return row;
}

function labelOf({ label, unit, type, per }: KpiInput): string {
  return whatIfTexts.input(
    label,
    type === 'rate' ? [unit, whatIfTexts.perRate[per ?? 'month']].join('') : type === 'tick' ? '' : unit,
  );
}

/** Figures of the agreement alone. */
function baseCells(inputs: readonly KpiInput[], { bases }: SummaryTarget): CellInput[] {
  let base = 0;
  return inputs.map((input) => (input.base ? (bases[base++] ?? '') : ''));
}

function inputCells(
  { widths }: Page,
  values: readonly CellInput[],
  inputs: readonly KpiInput[],
  look: CellLook,
): PageCell[] {
  return values.slice(0, widths.length - AT.inputs + 1).map((value, i): PageCell => {
    // Amounts of eight digits have room.
    const money = inputs[i]?.type === 'money' && { size: 7, format: '#,##0.00' };
    return [AT.inputs + i, value, { ...look, format: 'General', ...money }];
  });
}
