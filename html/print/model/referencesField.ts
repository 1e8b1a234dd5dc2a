// หลักฐานอ้างอิง: the items of evidence as printed in the agreement, each with what the report names for it.
import { formTexts, reportedTexts as words } from '../../../src/text/printedFormTexts';
import type { FormSource } from './formSource';
import { field, type PrintedField } from './printedForm';
import { ROOM } from './sharedFields';

export function referencesField({ kpi, report }: FormSource): PrintedField {
  const named = report?.texts.evidence ?? [];
  const items = Math.max(kpi.evidence.length, lastNamed(named));
  const lines: string[] = [];
  for (let i = 0; i < items; i++) {
    const { item, text } = kpi.evidence[i] ?? { item: i + 1, text: '' };
    const written = named[i] ?? '';
    if (text !== '') lines.push(words.evidence(item, text));
    if (text !== '' && written !== '') lines.push(words.reference(written));
    if (text === '' && written !== '') lines.push(words.evidence(item, written));
  }
  return field('references', formTexts.references, 'text', { text: lines.join('\n'), lines: ROOM });
}

function lastNamed(named: readonly string[]): number {
  for (let i = named.length; i > 0; i--) if (named[i - 1] !== '') return i;
  return 0;
}
