// A KPI's report on the form it belongs on.
import { type FormSource, kpiTitle, unitText } from './formSource';
import { milestoneForm } from './milestoneForm';
import type { PrintedPart, PrintedSignature } from './printedForm';
import { quantitativeForm } from './quantitativeForm';

export function formPart(source: FormSource, signatures: readonly PrintedSignature[] = []): PrintedPart {
  const { kpi, unit, report } = source;
  const kind = kpi.reportForm;
  return {
    kind,
    foot: `${kpiTitle({ number: kpi.number, name: kpi.short })} · ${unitText(unit)}`,
    state: report?.state ?? '',
    sheets: kind === 'quantitative' ? quantitativeForm(source) : milestoneForm(source),
    signatures,
  };
}
