// Two versions of one report held against each other, field by field, and put together as a person has chosen.
import type { CatalogueKpi } from '../../../src/catalogue/types';
import type { ImportColumn } from '../../../src/contract/importReports';
import type { ReportRecord } from '../../office/reportRows';
import { cellsOf, type Form, formOf, meaningOf } from './formValues';

/** A field both versions have, saying different things. */
export interface DifferingField {
  readonly column: ImportColumn;
  readonly label: string;
  readonly mine: string | boolean;
  readonly theirs: string | boolean;
}

/** Whose version of a field is taken. */
export type Side = 'mine' | 'theirs';

/** `labels`: column → label of its field, in the order of the form. Blank and never touched are the same. */
export function differingFields(
  mine: Form,
  theirs: ReportRecord,
  kpi: CatalogueKpi,
  labels: ReadonlyMap<string, string>,
): DifferingField[] {
  const other = formOf(mine.key, theirs, kpi, null);
  const [mineCells, otherCells] = [cellsOf(mine, kpi), cellsOf(other, kpi)];
  const found: DifferingField[] = [];
  labels.forEach((label, name) => {
    const column = name as ImportColumn;
    // "1,200" and 1200 are one figure.
    if (meaningOf(mineCells[column]) === meaningOf(otherCells[column])) return;
    const [a, b] = [mine.values[column] || '', other.values[column] || ''];
    found.push({ column, label, mine: a, theirs: b });
  });
  return found;
}

/** The form with the chosen side of each field, begun anew from the other person's row. */
export function mergedForm(
  mine: Form,
  theirs: ReportRecord,
  fields: readonly DifferingField[],
  sides: ReadonlyMap<ImportColumn, Side>,
): Form {
  const values = { ...mine.values };
  for (const { column, theirs: value } of fields) if (sides.get(column) === 'theirs') values[column] = value;
  const copied = mine.copied.filter((column) => sides.get(column) !== 'theirs');
  return { ...mine, values, copied, seen: theirs.mark };
}
