// The official form for KPIs of steps: one page where the texts allow it, every field in the order of the appendix.
import { formTexts, milestoneFormTexts as texts } from '../../../src/text/printedFormTexts';
import { type FormSource, monthText, unitText } from './formSource';
import { cells, field, type PrintedSheet, type PrintedTable } from './printedForm';
import { referencesField } from './referencesField';
import { calculationField, headFields, ROOM } from './sharedFields';

export function milestoneForm(source: FormSource): PrintedSheet[] {
  const { kpi, report, unit } = source;
  const written = report?.texts;
  // The form has no field of its own for these.
  const notes = [report?.asOf ?? '', written?.figures ?? '', written?.measures ?? ''];
  const month = `${monthText(source)}  ${unitText(unit)}`;
  return [
    [
      field('formKind', texts.formKind, 'kind'),
      field('title', texts.title, 'title'),
      field('reportMonth', texts.reportMonth, 'centre', { text: month }),
      ...headFields(source),
      field('criteriaTable', texts.criteriaTable, 'text', { table: criteriaTable(kpi.criteria) }),
      field('levelTicks', texts.levelTicks, 'text', { table: tickTable(report?.levels ?? []) }),
      calculationField(source, texts.calculationName, notes),
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

function criteriaTable(criteria: readonly string[]): PrintedTable {
  return {
    heads: [cells(texts.criteriaHeads, 'center')],
    rows: formTexts.levels.map((level, i) => [
      { text: level, align: 'center', head: true },
      { text: criteria[i] ?? '' },
    ]),
    widths: [15, 85],
  };
}

function tickTable(levels: readonly string[]): PrintedTable {
  return {
    heads: [cells(formTexts.levels.map(texts.levelHead), 'center')],
    rows: [
      cells(
        formTexts.levels.map((_, i) => levels[i] ?? ''),
        'center',
      ),
    ],
    widths: [20, 20, 20, 20, 20],
  };
}
