// Section 5: obstacles and suggestions, with a column people fill in. What stands in it is found again by KPI and unit.
import { maskPrivateNumbers } from '../../domain/privacy';
import { cellText, textKey } from '../../domain/thaiText';
import { PAGE_END } from '../../text/documentTexts';
import { HEADINGS, SECTIONS, summaryTexts } from '../../text/summaryTexts';
import type { Page } from '../documents/newPage';
import { spansOf } from '../documents/spansOf';
import { typedValue } from '../documents/typedValue';
import type { DocumentBefore } from '../documents/writeDocument';
import type { CellInput } from '../ports/book';
import { headingPlaces } from './headingPlaces';
import type { SummaryNote } from './summaryFacts';
import { answerLook, LOOK } from './summaryLooks';
import { type TableCell, writeTable } from './writeTable';

const PARTS = [0, 96, 270, 230, 0, 300];
const MOST = 2000;

/** What people have filled in for one KPI and unit. */
export interface KeptAnswer {
  readonly kpi: string;
  readonly unit: string;
  /** A formula as its text, beginning with `=`. */
  readonly value: CellInput;
  readonly isFormula: boolean;
}

const NAMED = HEADINGS.notes.filter((heading) => heading !== '');

/** Those of a tab as it stands, down to the next section. An order without KPI and unit has '' for them. */
export function readAnswers({
  values,
  formulas,
  widths,
}: Pick<DocumentBefore, 'values' | 'formulas' | 'widths'>): KeptAnswer[] {
  const spans = widths.length > 0 ? spansOf(widths, PARTS) : [];
  const places = spans.filter((_, i) => HEADINGS.notes[i] !== '').map(([column]) => column - 1);
  const found = headingPlaces(values, NAMED, places);
  if (!found) return [];
  const [kpiAt = 0, unitAt = 0, , , answerAt = 0] = found.at;
  const ends = SECTIONS.map(textKey).concat(textKey(PAGE_END));
  const kept: KeptAnswer[] = [];
  for (let row = found.row + 1; row < values.length; row++) {
    const cells = values[row] as readonly unknown[];
    if (ends.includes(textKey(cellText(cells[0])))) break;
    const [kpi, unit] = [cellText(cells[kpiAt]), cellText(cells[unitAt])];
    const formula = formulas[row]?.[answerAt] ?? '';
    const value = typedValue(cells[answerAt], formula);
    if (value !== '') kept.push({ kpi, unit, value, isFormula: formula !== '' });
  }
  return kept;
}

/** A KPI goes by its number: its short name may change. */
export function keyOf({ kpi, unit }: { readonly kpi: string; readonly unit: string }): string {
  return textKey(`${kpi.split(' ')[0]}|${unit}`);
}

/** The formulas people have filled in, with their places. */
export function writeNoteTable(
  page: Page,
  notes: readonly SummaryNote[],
  kept: readonly KeptAnswer[],
): [row: number, column: number, formula: string][] {
  const shown: SummaryNote[] = notes.slice(0, MOST);
  const known = new Set(shown.map(keyOf));
  const answers = new Map<string, KeptAnswer>();
  const own: (KeptAnswer | undefined)[] = [];
  for (const answer of kept) {
    const key = keyOf(answer);
    const { kpi, unit } = answer;
    if (known.has(key) && !answers.has(key)) answers.set(key, answer);
    else {
      // What was ordered stays, though nobody writes of the obstacle any more.
      own[shown.length] = answer;
      shown.push({ kpi, unit, obstacles: '', suggestions: '', isNew: false });
    }
  }
  if (shown.length === 0) page.row([[1, summaryTexts.noNotes, LOOK.plain]]);
  if (notes.length > MOST) page.row([[1, summaryTexts.shown(MOST, notes.length), LOOK.note]]);
  const filled = shown.map((note, i) => own[i] ?? (i < notes.length ? answers.get(keyOf(note)) : undefined));
  const first = page.next() + 1;
  const rows = shown.map((note, i): TableCell[] => {
    const answer = filled[i];
    const value = answer && !answer.isFormula ? answer.value : '';
    return [
      [note.kpi, LOOK.small],
      [note.unit, LOOK.small],
      [maskPrivateNumbers(note.obstacles), LOOK.small],
      [maskPrivateNumbers(note.suggestions), LOOK.small],
      [note.isNew ? summaryTexts.fresh : '', LOOK.fresh],
      [value, answerLook(value)],
    ];
  });
  const column = writeTable(page, PARTS, HEADINGS.notes, rows)[5]?.[0] as number;
  return filled.flatMap((answer, i): [number, number, string][] =>
    answer?.isFormula ? [[first + i, column, String(answer.value)]] : [],
  );
}
