// เกณฑ์การให้คะแนน of the quantitative form: what each level asks for, and the unit's own targets where some are printed.
import type { CatalogueKpi } from '../../../src/catalogue/types';
import { numberText } from '../../../src/text/numberText';
import { formTexts, quantitativeFormTexts as texts } from '../../../src/text/printedFormTexts';
import { type FormSource, kpiTitle } from './formSource';
import { cells, type PrintedTable } from './printedForm';

export function criteriaTable({ kpi, target, year }: FormSource): PrintedTable {
  const [name, unit, criteria] = texts.criteriaHeads;
  const own = target?.targets.some((one) => one !== null) ? target.targets : null;
  const moved = kpi.inputs.find((input) => !input.base);
  return {
    heads: [
      [
        { text: name, rows: 2, align: 'center' },
        { text: unit, rows: 2, align: 'center' },
        { text: `${criteria}${year}`, columns: 5, align: 'center' },
      ],
      cells(formTexts.levels, 'center'),
    ],
    rows: [
      [
        { text: kpiTitle(kpi) },
        { text: kpi.unit, align: 'center' },
        ...cells(
          kpi.levels.map((_, level) => askedText(kpi, level)),
          'center',
        ),
      ],
      ...(own
        ? [
            [
              { text: formTexts.ownTargets },
              { text: moved?.unit ?? '', align: 'center' as const },
              ...cells(
                own.map((one) => (one === null ? '' : numberText(one))),
                'center',
              ),
            ],
          ]
        : []),
    ],
    widths: [33, 12, 11, 11, 11, 11, 11],
  };
}

/** The threshold where one number is asked for, else the criterion as printed. */
function askedText(kpi: CatalogueKpi, level: number): string {
  const asked = kpi.levels[level] ?? [];
  const value = asked.length === 1 ? asked[0]?.value : undefined;
  return typeof value === 'number' ? numberText(value) : (kpi.criteria[level] ?? '');
}
