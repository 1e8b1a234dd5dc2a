// A cover for the forms: a memo within the office or a letter to another one, with the fields official correspondence has.
import { maskPrivateNumbers } from '../../../src/domain/privacy';
import { coverTexts as texts } from '../../../src/text/printedFormTexts';
import { field, type PrintedField, type PrintedPart } from './printedForm';

/** What is typed for a cover; '' leaves room for handwriting. */
export interface CoverFields {
  readonly agency: string;
  readonly number: string;
  readonly date: string;
  readonly subject: string;
  readonly to: string;
  readonly body: string;
  readonly signedName: string;
  readonly signedPosition: string;
}

export type CoverKind = 'memo' | 'letter';

/** `enclosed`: what the cover goes with. */
export function coverPart(kind: CoverKind, given: CoverFields, enclosed: string): PrintedPart {
  return {
    kind: 'cover',
    foot: '',
    state: '',
    sheets: [kind === 'memo' ? memo(given) : letter(given, enclosed)],
    signatures: [{ name: given.signedName, position: given.signedPosition, role: '' }],
  };
}

function memo({ agency, number, date, subject, to, body }: CoverFields): PrintedField[] {
  return [
    field('memo', texts.memo, 'title'),
    field('agency', texts.agency, 'line', { text: agency, lines: 1 }),
    field('number', texts.number, 'half', { text: number, lines: 1 }),
    field('date', texts.date, 'half', { text: date, lines: 1 }),
    field('subject', texts.subject, 'line', { text: subject, lines: 1 }),
    field('to', texts.to, 'line', { text: to, lines: 1 }),
    ...paragraphs(body),
  ];
}

function letter({ agency, number, date, subject, to, body }: CoverFields, enclosed: string): PrintedField[] {
  return [
    field('number', texts.number, 'half', { text: number, lines: 1 }),
    field('agency', '', 'half', { text: agency, lines: 2 }),
    field('date', '', 'centre', { text: date || `${texts.date} ${'.'.repeat(40)}` }),
    field('subject', texts.subject, 'line', { text: subject, lines: 1 }),
    field('to', texts.to, 'line', { text: to, lines: 1 }),
    field('enclosed', texts.enclosed, 'line', { text: enclosed, lines: 1 }),
    ...paragraphs(body),
    field('respectfully', '', 'centre', { text: texts.respectfully }),
  ];
}

/** Each line typed is a paragraph. */
function paragraphs(body: string): PrintedField[] {
  const lines = maskPrivateNumbers(body)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return [field('body', '', 'text', { lines: 8 })];
  return lines.map((text) => field('body', '', 'paragraph', { text }));
}
