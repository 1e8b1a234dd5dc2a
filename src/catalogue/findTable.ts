// Finds the table of reports on any sheet: where its headings stand (one row or two, titles above skipped), and what its columns
// hold.
import type { Area, Values } from '../domain/cellArea';
import type { ReportColumns } from '../domain/checks/reportColumns';
import { cellText, cleanText, textKey } from '../domain/thaiText';
import { readReportColumns, reportHeadingOf } from './reportHeadings';
import { RESULT_COLUMNS } from './workbookTabs';

/** A KPI as far as its input labels go. */
export interface LabelledKpi {
  readonly code: string;
  readonly inputs: readonly { readonly label: string }[];
}

/** Rows count from 1, as in the sheet; columns in `columns` from 0. */
export interface FoundTable {
  readonly headingRow: number;
  readonly firstRow: number;
  readonly headings: readonly string[];
  /** What each heading counts as: itself, or what a person has said. */
  readonly names: readonly string[];
  /** By `names`. */
  readonly columns: ReportColumns;
  /** The headings that mean something. */
  readonly understood: readonly string[];
  /** The KPI whose input labels the headings are, if it is one alone. */
  readonly guess: LabelledKpi | null;
  /** Two columns under one heading that means something, or said to hold the same: which of them counts, nobody can know. */
  readonly twice: readonly [first: number, second: number] | null;
}

/** What a person has said of columns: `textKey` of a heading, and the heading it counts as; '' = none. */
export type ColumnUses = readonly (readonly [heading: string, name: string])[];

/** Headings do not stand lower. */
export const DEEPEST = 20;
const FEWEST_KNOWN = 2;

/** Null when no row of the sheet reads like the headings of reports. */
export function findTable(
  values: Values,
  merges: readonly Area[],
  kpis: readonly LabelledKpi[],
  uses: ColumnUses = [],
): FoundTable | null {
  const labels = labelsOf(kpis);
  let best: FoundTable | null = null;
  // What a person has named is enough.
  let most = uses.length > 0 ? 0 : FEWEST_KNOWN - 1;
  for (let row = 0; row < Math.min(values.length, DEEPEST); row++) {
    for (const rows of [1, 2]) {
      if (row + rows > values.length) continue;
      const headings = headingsAt(values, merges, row, rows, labels);
      const names = namesOf(headings, uses);
      const known = Math.max(countKnown(headings, labels), countKnown(names, labels));
      const isBare =
        rows === 1 && known === most && best?.firstRow === row + 2 && isTitle(values, row, best, headings);
      if (known <= most && !isBare) continue;
      most = known;
      best = {
        headingRow: row + 1,
        firstRow: row + 1 + rows,
        headings,
        names,
        understood: headings.filter((_, i) => isKnown(names[i] as string, labels)),
        ...columnsNamed(names, kpis),
        twice: twiceIn(headings, labels) ?? twiceIn(withoutResults(headings, names), labels),
      };
    }
  }
  return best;
}

/** What each heading counts as. */
export function namesOf(headings: readonly string[], uses: ColumnUses): readonly string[] {
  return headings.map((heading) => uses.find(([key]) => key === textKey(heading))?.[1] ?? heading);
}

/** Where the parts of a report stand under these names, inputs by their labels included. */
export function columnsNamed(
  headings: readonly string[],
  kpis: readonly LabelledKpi[],
): Pick<FoundTable, 'columns' | 'guess'> {
  const columns = readReportColumns(headings);
  const labels: { [heading: string]: number } = { ...columns.labels };
  // "เบิกจ่ายแล้ว (บาท)": what stands in brackets only explains.
  headings.forEach((heading, column) => {
    const bare = bareLabel(heading);
    if (bare !== '' && labels[bare] === undefined) labels[bare] = column;
  });
  let guess: LabelledKpi | null = null;
  let most = 0;
  for (const kpi of kpis) {
    let found = 0;
    for (const { label } of kpi.inputs) {
      const column = labels[textKey(label)] ?? labels[bareLabel(label)];
      if (column === undefined) continue;
      found++;
      labels[textKey(label)] = column;
    }
    if (found === most) guess = null;
    if (found <= most) continue;
    most = found;
    guess = kpi;
  }
  return { columns: { ...columns, labels }, guess: most > 1 ? guess : null };
}

/** Typed results may be named beside the add-on's own, which stand under the same words. */
function withoutResults(headings: readonly string[], names: readonly string[]): readonly string[] {
  const results = RESULT_COLUMNS.map((key) => textKey(reportHeadingOf(key)));
  return names.map((name, i) => (results.includes(textKey(headings[i] as string)) ? '' : name));
}

function twiceIn(headings: readonly string[], labels: ReadonlySet<string>): FoundTable['twice'] {
  const seen: { [heading: string]: number } = Object.create(null);
  for (let column = 0; column < headings.length; column++) {
    const heading = headings[column] as string;
    const key = textKey(heading);
    if (key === '' || !isKnown(heading, labels)) continue;
    const first = seen[key];
    if (first !== undefined) return [first, column];
    seen[key] = column;
  }
  return null;
}

/** A label as it is compared: what stands in brackets explains it. */
function bareLabel(label: string): string {
  return textKey(label.replace(/\(.*\)/g, ''));
}

function labelsOf(kpis: readonly LabelledKpi[]): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const { inputs } of kpis) {
    for (const { label } of inputs) labels.add(textKey(label)).add(bareLabel(label));
  }
  return labels;
}

/** Of two rows each column has the lower text where it means something, else the upper one, else both. */
function headingsAt(
  values: Values,
  merges: readonly Area[],
  row: number,
  rows: number,
  labels: ReadonlySet<string>,
): string[] {
  const text = (at: number, column: number) => cleanText(cellText(covering(values, merges, at, column)));
  return (values[row] as readonly unknown[]).map((_, column) => {
    const upper = text(row, column);
    if (rows === 1) return upper;
    const lower = text(row + 1, column);
    if (lower === '' || lower === upper) return upper;
    if (upper === '' || isKnown(lower, labels)) return lower;
    return isKnown(upper, labels) ? upper : `${upper} ${lower}`;
  });
}

/** True when the row above these headings is no group of theirs: joined to them it tells no more of them apart. */
function isTitle(values: Values, row: number, { headings }: FoundTable, lower: readonly string[]): boolean {
  const cells = values[row] as readonly unknown[];
  // A heading merged down from above belongs to both rows.
  if (lower.some((heading, column) => heading !== '' && cells[column] === '')) return false;
  // A title alone may stand over a column without a heading.
  const most = different(values[row - 1] as readonly unknown[]) > 1 ? 0 : 1;
  return different(headings) - different(lower) <= most;
}

function different(cells: readonly unknown[]): number {
  return new Set(cells.map((cell) => textKey(cellText(cell))).filter(Boolean)).size;
}

/** The cell, or the one whose merged area covers it. */
export function covering(values: Values, merges: readonly Area[], row: number, column: number): unknown {
  const own = values[row]?.[column] ?? '';
  if (own !== '') return own;
  const merge = merges.find(
    (area) =>
      row + 1 >= area.row &&
      row + 1 < area.row + area.rows &&
      column + 1 >= area.column &&
      column + 1 < area.column + area.columns,
  );
  return merge ? (values[merge.row - 1]?.[merge.column - 1] ?? '') : '';
}

function isKnown(heading: string, labels: ReadonlySet<string>): boolean {
  return countKnown([heading], labels) > 0;
}

/** How many different things of a report the headings name. A figure among them is none. */
function countKnown(headings: readonly string[], labels: ReadonlySet<string>): number {
  const { month, unit, kpi, values, percent, result, level, score, weight, weighted, narratives, evidence } =
    readReportColumns(headings);
  const at = new Set(
    [month, unit, kpi, percent, result, level, score, weight, weighted]
      .concat(values, narratives, evidence)
      .filter((column) => column >= 0),
  );
  headings.forEach((heading, column) => {
    if (labels.has(textKey(heading)) || labels.has(bareLabel(heading))) at.add(column);
  });
  return at.size;
}
