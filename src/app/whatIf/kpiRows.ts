// Three rows for each KPI of a unit: its inputs by name, what was reported, and what is supposed, with formulas that follow it.
import { areaAddress, columnLetters } from '../../domain/areaAddress';
import { CellFormula } from '../../domain/cellFormula';
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
import type { KeptSuppositions } from './keptSuppositions';
import { methodOf, plainCase } from './plainCase';

/** Columns of the tab, from 1. */
export const WEIGHT = 2;
export const REAL_LEVEL = 3;
export const REAL_SCORE = 4;
export const WANTED_AT = 5;
export const LEVEL = 6;
export const SCORE = 7;
export const INPUTS = 8;

/** A cell to be filled in. */
export const FILL = { ...LOOK.answer, align: 'center' } as const;
const SMALL = { ...LOOK.small, align: 'center' } as const;

/** A KPI of the agreement, as it stands. */
export interface WhatIfKpi {
  readonly facts: SummaryKpiFacts;
  readonly compiled: CompiledKpi;
  readonly pair: SummaryPair;
  readonly target: SummaryTarget;
  /** Judged by rules that are no longer those of the tabs: custom functions know these alone. */
  readonly isChanged: boolean;
}

/** The number of the last of the three rows. `tables`: arguments that bring the office's own definitions. */
export function writeKpiRows(
  page: Page,
  kept: KeptSuppositions,
  { facts, compiled, pair, target, isChanged }: WhatIfKpi,
  floor: Floor,
  tables: string,
): number {
  const { status, level, score, weight } = pair;
  const title = kpiTitle(facts);
  const labels = compiled.inputs.map(labelOf);
  const plain = isChanged ? null : plainCase(compiled, pair, floor);
  const isOpen = /missing|returned|fault|waiting/.test(status);
  // Whatever was supposed keeps its place.
  const hasInputs = plain || (isOpen && !isChanged) || labels.some((label) => kept.cell(title, label));
  const inputs = hasInputs ? compiled.inputs : [];
  const given = plain ?? baseCells(inputs, target, pair);
  const row = page.next() + 2;
  const at = (column: number, of = row) => columnLetters(column) + of;
  const cellsOf = (look: CellLook): PageCell[] =>
    inputs.map(({ type }, i) => {
      // Amounts of eight digits have room.
      const money = type === 'money' && { size: 7, format: '#,##0.00' };
      return [INPUTS + i, given[i] as CellInput, { ...look, format: 'General', ...money }];
    });
  page.line([
    [1, title, { ...LOOK.group, size: 8, wrap: true }],
    [WEIGHT, '', LOOK.group],
    [
      REAL_LEVEL,
      plain ? '' : whatIfTexts.notes[isChanged ? 'changed' : isOpen ? 'missing' : (status as 'counted')],
      { ...LOOK.group, size: 7, bold: false },
      INPUTS - REAL_LEVEL,
    ],
    ...inputs.map(
      (_, i): PageCell => [INPUTS + i, labels[i] as string, { ...LOOK.heading, size: 7, bold: false }],
    ),
  ]);
  const shown = STATUS_TEXTS[status] ?? '';
  page.line([
    [1, REAL, LOOK.small],
    level === null ? [REAL_LEVEL, shown, { ...SMALL, size: 7 }] : [REAL_LEVEL, level, levelLook(level)],
    [REAL_SCORE, score ?? (status === 'excluded' ? shown : ''), LOOK.score],
    ...cellsOf(SMALL),
  ]);
  const wanted = at(WANTED_AT);
  const typed = inputs.flatMap(({ base }, i) => (base ? [] : at(INPUTS + i)));
  const live = (column: number, ifWanted: string, name: string, more = '') => {
    const area = areaAddress({ row, column: INPUTS, rows: 1, columns: inputs.length });
    const call = `${name}("${facts.code.replace(/"/g, '""')}",${area}${more}${tables})`;
    const real = isOpen ? '""' : at(column + REAL_LEVEL - LEVEL, row - 1);
    // Blanks and spaces suppose nothing.
    const computed =
      hasInputs && !isChanged ? `IF(TRIM(${['""', ...typed].join('&')})="",${real},${call})` : real;
    return new CellFormula(`=IF(TRIM(${wanted}&"")="",${computed},${ifWanted})`);
  };
  const fill = (heading: string, [column, value, look]: PageCell): PageCell => [
    column,
    kept.cell(title, heading)?.input ?? value,
    look,
  ];
  const shownLevel = at(LEVEL);
  return page.line([
    [1, SUPPOSED, LOOK.small],
    [WEIGHT, weight, LOOK.amount],
    fill(SUPPOSED_LEVEL, [WANTED_AT, '', FILL]),
    // Reads Thai digits, and refuses what is no score.
    [LEVEL, live(LEVEL, `KPI_WEIGHTED(${wanted},100)`, 'KPI_LEVEL'), { ...LOOK.amount, bold: true }],
    [
      SCORE,
      live(
        SCORE,
        floor ? `IF(${shownLevel}<${floor},${floor},${shownLevel})` : shownLevel,
        'KPI_SCORE',
        `,"${methodOf(compiled)}",${floor}`,
      ),
      LOOK.score,
    ],
    ...cellsOf(SMALL).map((cell, i) => {
      const [column, value, look] = cell;
      // A base that is not known yet may be supposed.
      return inputs[i]?.base && value !== ''
        ? cell
        : fill(labels[i] as string, [column, value, { ...look, fill: LOOK.answer.fill }]);
    }),
  ]);
}

function labelOf({ label, unit, type, per }: KpiInput): string {
  const shown =
    type === 'rate' ? [unit, whatIfTexts.perRate[per ?? 'month']].join('') : type === 'tick' ? '' : unit;
  return shown ? `${label}\n(${shown})` : label;
}

/** Figures of the agreement alone, or of the report where it has none. */
function baseCells(inputs: readonly KpiInput[], { bases }: SummaryTarget, { row }: SummaryPair): CellInput[] {
  let base = 0;
  return inputs.map((input, i) => (input.base ? ((bases[base++] ?? row?.values[i] ?? '') as CellInput) : ''));
}
