// The fields both official forms have.
import { numberText } from '../../../src/text/numberText';
import { formTexts as texts } from '../../../src/text/printedFormTexts';
import { collectorOf, type FormSource, kpiTitle } from './formSource';
import { cells, field, type PrintedCell, type PrintedField } from './printedForm';

/** Lines for handwriting in an empty field. */
export const ROOM = 3;
const WIDTHS = [40, 12, 20, 13, 15];

/** ชื่อตัวชี้วัด to คำอธิบาย. */
export function headFields(source: FormSource): PrintedField[] {
  const { kpi, unit } = source;
  return [
    field('kpiName', texts.kpiName, 'line', { text: kpiTitle(kpi), lines: 1 }),
    field('supervisor', texts.supervisor, 'half', { text: kpi.supervisor, lines: 1 }),
    field('collector', texts.collector, 'half', { text: collectorOf(source), lines: 1 }),
    field('supervisorPhone', texts.phone, 'half', { text: kpi.phone, lines: 1 }),
    field('collectorPhone', texts.phone, 'half', { text: unit.phone, lines: 1 }),
    field('explanation', texts.explanation, 'text', { text: kpi.description, lines: ROOM }),
  ];
}

/** การคำนวณคะแนนจากผลการดำเนินงาน: the KPI, its figures, and the explanation of the level below them. */
export function calculationField(
  { kpi, target, report }: FormSource,
  nameHead: string,
  notes: readonly string[] = [],
): PrintedField {
  const weight = report?.weight ?? numberText(target?.weight ?? kpi.weight);
  const { result = '', score = '', weighted = '', explanation = '' } = report ?? {};
  const figures = report ? report.figures : kpi.inputs.map(({ label }) => ({ label, text: '' }));
  const said = [explanation, ...notes].filter((text) => text !== '').join('\n');
  const rows: PrintedCell[][] = [
    [{ text: kpiTitle(kpi) }, ...cells([weight, result, score, weighted], 'center')],
    ...figures.map(({ label, text }) => [{ text: label }, ...cells(['', text, '', ''], 'center')]),
  ];
  if (said !== '') rows.push([{ text: said, columns: WIDTHS.length }]);
  const table = { heads: [cells([nameHead, ...texts.calculationHeads], 'center')], rows, widths: WIDTHS };
  return field('scoreCalculation', texts.scoreCalculation, 'text', { table });
}
