// The table of the units that goes with the form of a province.
import type { CatalogueKpi } from '../../../src/catalogue/types';
import { type CompiledKpi, ladderSubject } from '../../../src/domain/compiledKpi';
import { subjectValue } from '../../../src/domain/judgement';
import type { UnitShare } from '../../../src/domain/rollUp';
import { numberText, resultText } from '../../../src/text/numberText';
import { formTexts, quantitativeFormTexts, provinceTexts as texts } from '../../../src/text/printedFormTexts';
import { type FormSource, kpiTitle, monthText, unitText } from './formSource';
import { levelsOf } from './judgedFacts';
import { cells, field, type PrintedCell, type PrintedPart, type PrintedTable } from './printedForm';
import type { ProvinceResult } from './provinceFacts';
import type { ProvinceUnit } from './provinceUnits';

export function districtPart(
  source: Omit<FormSource, 'report'>,
  compiled: CompiledKpi,
  units: readonly ProvinceUnit[],
  result: ProvinceResult,
): PrintedPart {
  const { kpi, unit } = source;
  const table = compiled.ladder ? shareTable(compiled, units, result) : stepTable(kpi, units, result);
  return {
    kind: 'districts',
    foot: `${kpiTitle({ number: kpi.number, name: kpi.short })} · ${unitText(unit)}`,
    state: '',
    sheets: [
      [
        field('districtTitle', texts.title, 'title'),
        field('districtKpi', kpiTitle(kpi), 'title'),
        field('districtMonth', quantitativeFormTexts.reportMonth, 'centre', {
          text: `${monthText({ ...source, report: null })}  ${unitText(unit)}`,
        }),
        field('districts', '', 'text', { table }),
        field('districtNotes', '', 'text', { text: result.facts.explanation }),
      ],
    ],
    signatures: [],
  };
}

function shareTable(
  compiled: CompiledKpi,
  units: readonly ProvinceUnit[],
  { share, facts }: ProvinceResult,
): PrintedTable {
  const thresholds = compiled.ladder?.thresholds ?? [];
  const byUnit = new Map((share?.shares ?? []).map((one) => [one.unit, one]));
  const percentOf = ({ counts, row, rollUp }: ProvinceUnit): string => {
    if (!counts || !row) return '';
    const value = rollUp.percent ?? subjectValue(compiled, ladderSubject(compiled), row.values);
    return value === null ? '' : resultText(value, thresholds);
  };
  const rows = units.map((unit, i) => [
    ...names(unit, i),
    ...cells([...sums(byUnit.get(unit.name)), percentOf(unit)], 'right'),
    ...outcome(unit),
  ]);
  const total = [
    { text: texts.total, columns: 2, head: true },
    ...cells(
      [share?.part ? numberText(share.part) : '', share?.whole ? numberText(share.whole) : ''],
      'right',
    ),
    ...cells([share ? resultText(share.result, thresholds) : ''], 'right'),
    ...cells([share ? String(share.level) : '', facts.score, ''], 'center'),
  ];
  return {
    heads: [cells([...texts.heads, ...texts.shareHeads, ...texts.lastHeads], 'center')],
    rows: [...rows, total],
    widths: [6, 20, 17, 17, 9, 9, 9, 13],
  };
}

function stepTable(
  kpi: CatalogueKpi,
  units: readonly ProvinceUnit[],
  { mean, facts }: ProvinceResult,
): PrintedTable {
  const [order, name] = texts.heads;
  const [level, score, state] = texts.lastHeads;
  const rows = units.map((unit, i) => {
    const held = unit.counts && unit.row?.judgement ? levelsOf(unit.row.judgement, kpi.counting, true) : [];
    return [
      ...names(unit, i),
      ...cells(
        formTexts.levels.map((_, at) => held[at] ?? ''),
        'center',
      ),
      ...outcome(unit),
    ];
  });
  const total: PrintedCell[] = [
    { text: texts.mean, columns: 8, head: true },
    ...cells([mean === null ? '' : facts.score, ''], 'center'),
  ];
  return {
    heads: [
      [
        { text: order, rows: 2, align: 'center' },
        { text: name, rows: 2, align: 'center' },
        { text: texts.steps, columns: 5, align: 'center' },
        { text: level, rows: 2, align: 'center' },
        { text: score, rows: 2, align: 'center' },
        { text: state, rows: 2, align: 'center' },
      ],
      cells(formTexts.levels, 'center'),
    ],
    rows: [...rows, total],
    widths: [6, 24, 6, 6, 6, 6, 6, 11, 12, 17],
  };
}

function names({ name }: ProvinceUnit, i: number): PrintedCell[] {
  return [
    { text: String(i + 1), align: 'center' },
    { text: name, head: true },
  ];
}

function outcome({ level, score, state }: ProvinceUnit): PrintedCell[] {
  const shown = [level === null ? '' : String(level), score === null ? '' : numberText(score, 4), state];
  return cells(shown, 'center');
}

function sums(share: UnitShare | undefined): string[] {
  return share ? [numberText(share.part), numberText(share.whole)] : ['', ''];
}
