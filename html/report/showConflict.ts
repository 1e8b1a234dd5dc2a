// Fills the window with two versions of a report; the form goes on with what a person has chosen of them.
import { reportPageTexts as texts } from '../../src/text/reportPageTexts';
import type { ReportRecord } from '../office/reportRows';
import type { WindowFrame } from '../shared/windowFrame';
import { differingFields, mergedForm } from './model/conflict';
import { labelsOf } from './model/formFields';
import type { OpenReport } from './openReport';
import { conflictView } from './view/conflictView';

export function showConflict(
  frame: WindowFrame,
  report: OpenReport,
  theirs: ReportRecord,
  ends: { merged(): void; back(): void },
): void {
  const labels = labelsOf(report.kpi, report.ready?.percentOf ?? null);
  const fields = differingFields(report.form, theirs, report.kpi, labels);
  const parts = conflictView(theirs, fields, {
    open: (count) => frame.complain(texts.chooseAll(count)),
    take: (sides) => {
      report.form = mergedForm(report.form, theirs, fields, sides);
      ends.merged();
    },
    back: ends.back,
  });
  frame.show(...parts);
  frame.say(texts.conflictTitle);
}
