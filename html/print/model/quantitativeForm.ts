// The official form for quantitative KPIs: two pages, every field in the order of the appendix.
import {
  formTexts,
  quantitativeFormTexts as texts,
  reportedTexts as words,
} from '../../../src/text/printedFormTexts';
import { baseDataTable } from './baseDataTable';
import { criteriaTable } from './criteriaTable';
import { type FormSource, monthText, unitText } from './formSource';
import { field, type PrintedField, type PrintedSheet, type PrintedTable } from './printedForm';
import { referencesField } from './referencesField';
import { calculationField, headFields, ROOM } from './sharedFields';

export function quantitativeForm(source: FormSource): PrintedSheet[] {
  const { kpi, report } = source;
  const written = report?.texts;
  return [
    [
      ...head(source, ''),
      ...headFields(source),
      field('whereLevels', texts.whereLevels, 'text', { table: whereTable(kpi.criteria) }),
      field('resultData', texts.resultData, 'text', { text: resultText(source), lines: ROOM }),
      field('baseDataDetail', texts.baseDataDetail, 'text', { table: baseDataTable(source) }),
      field('scoringCriteria', texts.scoringCriteria, 'text', { table: criteriaTable(source) }),
      field('dataSource', texts.dataSource, 'text', { text: kpi.dataSource, lines: 2 }),
      field('collectionMethod', texts.collectionMethod, 'text', { text: kpi.collection, lines: 2 }),
    ],
    [
      ...head(source, '2'),
      calculationField(source, texts.calculationName),
      field('actionsTaken', texts.actionsTaken, 'text', { text: written?.measures ?? '', lines: ROOM }),
      field('supportingFactors', formTexts.supportingFactors, 'text', {
        text: written?.support ?? '',
        lines: ROOM,
      }),
      field('obstacles', texts.obstacles, 'text', { text: written?.obstacle ?? '', lines: ROOM }),
      field('suggestions', formTexts.suggestions, 'text', { text: written?.suggestion ?? '', lines: ROOM }),
      referencesField(source),
    ],
  ];
}

/** The figures one by one, then what was written about them. */
function resultText({ report }: FormSource): string {
  if (!report) return '';
  const figures = report.figures.map(({ label, text }) => words.figure(label, text));
  return [report.asOf, ...figures, report.texts.figures].filter((line) => line !== '').join('\n');
}

/** The second page has them again. */
function head(source: FormSource, page: '' | '2'): PrintedField[] {
  const month = `${monthText(source)}  ${unitText(source.unit)}`;
  return [
    field(`formKind${page}`, texts.formKind, 'kind'),
    field(`title${page}`, texts.title, 'title'),
    field(`reportMonth${page}`, texts.reportMonth, 'centre', { text: month }),
  ];
}

function whereTable(criteria: readonly string[]): PrintedTable {
  return {
    heads: [texts.whereHeads.map((text) => ({ text, align: 'center' }))],
    rows: formTexts.levels.map((level, i) => [
      { text: texts.whereRow(level), align: 'center', head: true },
      { text: criteria[i] ?? '' },
    ]),
    widths: [20, 80],
  };
}
