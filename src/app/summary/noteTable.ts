// Section 5: obstacles and suggestions, with a column people fill in. What stands in it is found again by KPI and unit.
import { maskPrivateNumbers } from '../../domain/privacy';
import { cellText, textKey } from '../../domain/thaiText';
import { ANSWER, HEADINGS, summaryTexts } from '../../text/summaryTexts';
import type { Page } from '../documents/newPage';
import type { CellInput, Values } from '../ports/book';
import type { SummaryNote } from './summaryFacts';
import { LOOK } from './summaryLooks';
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

/** Those of a tab as it stands. */
export function readAnswers(values: Values, formulas: readonly (readonly string[])[]): KeptAnswer[] {
  const at = (row: readonly unknown[], heading: string) =>
    row.findIndex((cell) => textKey(cellText(cell)) === textKey(heading));
  const top = values.findIndex((row) => at(row, ANSWER) >= 0 && at(row, HEADINGS.kpi) >= 0);
  const headings = values[top];
  if (!headings) return [];
  const [kpiAt, unitAt, answerAt] = [
    at(headings, HEADINGS.kpi),
    at(headings, HEADINGS.unit),
    at(headings, ANSWER),
  ];
  const kept: KeptAnswer[] = [];
  for (let row = top + 1; row < values.length; row++) {
    const cells = values[row] as readonly unknown[];
    const [kpi, unit] = [cellText(cells[kpiAt]), cellText(cells[unitAt])];
    if (unit === '') break;
    const formula = formulas[row]?.[answerAt] ?? '';
    const value = formula || (cells[answerAt] as CellInput);
    if (value !== '') kept.push({ kpi, unit, value, isFormula: formula !== '' });
  }
  return kept;
}

/** The formulas people have filled in, with their places. */
export function writeNoteTable(
  page: Page,
  notes: readonly SummaryNote[],
  kept: readonly KeptAnswer[],
): [row: number, column: number, formula: string][] {
  const keyOf = ({ kpi, unit }: { readonly kpi: string; readonly unit: string }) => textKey(`${kpi}|${unit}`);
  const shown: SummaryNote[] = notes.slice(0, MOST);
  const known = new Set(shown.map(keyOf));
  // What was ordered stays, though nobody writes of the obstacle any more.
  for (const { kpi, unit } of kept)
    if (!known.has(keyOf({ kpi, unit })))
      shown.push({ kpi, unit, obstacles: '', suggestions: '', isNew: false });
  if (shown.length === 0) page.row([[1, summaryTexts.noNotes, LOOK.plain]]);
  if (notes.length > MOST) page.row([[1, summaryTexts.shown(MOST, notes.length), LOOK.note]]);
  const answers = new Map(kept.map((answer) => [keyOf(answer), answer]));
  const first = page.next() + 1;
  const rows = shown.map((note): TableCell[] => {
    const answer = answers.get(keyOf(note));
    return [
      [note.kpi, LOOK.small],
      [note.unit, LOOK.small],
      [maskPrivateNumbers(note.obstacles), LOOK.small],
      [maskPrivateNumbers(note.suggestions), LOOK.small],
      [note.isNew ? summaryTexts.fresh : '', LOOK.fresh],
      [answer && !answer.isFormula ? answer.value : '', LOOK.answer],
    ];
  });
  const spans = writeTable(page, PARTS, HEADINGS.notes, rows);
  const column = spans[5]?.[0] as number;
  return shown.flatMap((note, i): [number, number, string][] => {
    const answer = answers.get(keyOf(note));
    return answer?.isFormula ? [[first + i, column, String(answer.value)]] : [];
  });
}
