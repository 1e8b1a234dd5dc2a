// The fields of a KPI's form in order: its inputs, the texts of its official form, its evidence as printed.
import type { CatalogueKpi } from '../../../src/catalogue/types';
import type { ImportColumn } from '../../../src/contract/importReports';
import type { Subject } from '../../../src/domain/compiledKpi';
import type { KpiInput } from '../../../src/domain/kpi';
import { inputHeading } from '../../../src/text/entrySentences';
import { formLabels, reportPageTexts as texts } from '../../../src/text/reportPageTexts';

/** One field. `line`: a short text; `long`: several lines. */
export interface FormField {
  readonly column: ImportColumn;
  readonly label: string;
  readonly kind: 'number' | 'tick' | 'line' | 'long';
  /** What is said below the label. */
  readonly help: string;
}

/** A field of an input. */
export interface InputField extends FormField {
  readonly input: KpiInput;
  /** Index among the KPI's inputs. */
  readonly index: number;
}

const EVIDENCES = 5;

/** The KPI's inputs in their order. */
export function inputFields({ inputs }: CatalogueKpi): InputField[] {
  return inputs.map((input, index) => ({
    input,
    index,
    column: `value${index + 1}` as ImportColumn,
    label: inputHeading(input),
    kind: input.type === 'tick' ? 'tick' : 'number',
    help: '',
  }));
}

/** ร้อยละจากระบบ, where a share of the KPI can be typed instead of its parts. */
export function percentField(
  { measures, inputs }: CatalogueKpi,
  percentOf: Subject | null,
): FormField | null {
  if (!percentOf?.expression) return null;
  const measure = measures.find(({ label }) => label === percentOf.label);
  const system = measure?.system ?? inputs.find(({ system }) => system)?.system ?? '';
  const help = texts.percentHelp(percentOf.label);
  return { column: 'percent', label: texts.percent(system), kind: 'number', help };
}

/** The texts of the official form the KPI is reported on. */
export function textFields({ reportForm }: CatalogueKpi): FormField[] {
  const labels = formLabels[reportForm];
  return (Object.keys(labels) as (keyof typeof labels)[]).map((column) => ({
    column,
    label: labels[column],
    kind: 'long',
    help: '',
  }));
}

/** หลักฐานอ้างอิง 1 … 5: the items of the KPI as printed, then room for others. */
export function evidenceFields({ evidence }: CatalogueKpi): FormField[] {
  return Array.from({ length: EVIDENCES }, (_, i) => {
    const item = evidence.find((one) => one.item === i + 1);
    return {
      column: `evidence${i + 1}` as ImportColumn,
      label: `${texts.evidenceTitle} ${i + 1}`,
      kind: 'long',
      help: item ? `${item.text} (${texts.itemLevels(item.levels)})` : texts.otherEvidence,
    };
  });
}

/** Who reports, and as of when; the reason where nothing is reported. */
export function aboutFields(): FormField[] {
  return [
    { column: 'asOf', label: texts.asOf, kind: 'line', help: texts.asOfHint },
    { column: 'reporter', label: texts.reporter, kind: 'line', help: texts.reporterHelp },
    { column: 'reason', label: texts.reason, kind: 'line', help: '' },
  ];
}

/** Column → the label of its field. */
export function labelsOf(kpi: CatalogueKpi, percentOf: Subject | null): ReadonlyMap<string, string> {
  const percent = percentField(kpi, percentOf);
  const fields: readonly FormField[] = [
    ...inputFields(kpi),
    ...(percent ? [percent] : []),
    ...textFields(kpi),
    ...evidenceFields(kpi),
    ...aboutFields(),
  ];
  return new Map(fields.map(({ column, label }) => [column, label]));
}
