// What stands in a form, and how it comes from and goes to a row of `ผลการดำเนินงาน`.

import { readDay } from '../../../src/catalogue/tables/readDay';
import type { CatalogueKpi, UnitTarget } from '../../../src/catalogue/types';
import { IMPORT_COLUMNS, type ImportColumn, type PlainCell } from '../../../src/contract/importReports';
import type { ReportKey } from '../../../src/contract/reports';
import { isUntouched } from '../../../src/domain/checks/noReport';
import type { KpiInput } from '../../../src/domain/kpi';
import { dayInShort } from '../../../src/domain/month';
import { isProblem, readNumber } from '../../../src/domain/readNumber';
import { readTick } from '../../../src/domain/readTick';
import { cellText } from '../../../src/domain/thaiText';
import { numberText } from '../../../src/text/numberText';
import type { ReportRecord } from '../../office/reportRows';

/** Texts as typed; ticks are true or false. A column that is not there has not been touched. */
export type FormValues = { readonly [column in ImportColumn]?: string | boolean };

/** A report in the making. */
export interface Form {
  readonly key: ReportKey;
  readonly values: FormValues;
  /** Texts of last month that nobody has changed since they were copied. */
  readonly copied: readonly ImportColumn[];
  /** The mark of the row the form was begun from, '' where there was none. */
  readonly seen: string;
}

/**
 * The form of a report as it stands in the sheet; bases not yet filled in come from `เป้าหมาย`, those of a report not yet begun from
 * reports before it, too.
 */
export function formOf(
  key: ReportKey,
  record: ReportRecord | undefined,
  kpi: CatalogueKpi,
  target: UnitTarget | null,
  earlier: readonly ReportRecord[] = [],
): Form {
  const values: { [column in ImportColumn]?: string | boolean } = {};
  for (const column of IMPORT_COLUMNS) {
    const shown = shownValue(record?.cells[column] ?? '', inputAt(kpi, column));
    if (shown !== '') values[column] = shown;
  }
  let base = 0;
  kpi.inputs.forEach((input, i) => {
    if (!input.base) return;
    const known = target?.bases[base++];
    const column = `value${i + 1}` as ImportColumn;
    if (values[column] !== undefined) return;
    const reported = record ? undefined : latestBase(earlier, column)?.cells[column];
    if (typeof known === 'number') values[column] = numberText(known, 9);
    else if (reported !== undefined) values[column] = shownValue(reported, input);
  });
  return { key, values, copied: [], seen: record?.mark ?? '' };
}

/** The report that had the base last. `earlier`: the latest first. */
export function latestBase(earlier: readonly ReportRecord[], column: ImportColumn): ReportRecord | undefined {
  return earlier.find(({ cells }) => !isUntouched(cells[column]));
}

/** A cell as its field shows it. */
export function shownValue(cell: PlainCell, input: KpiInput | null): string | boolean {
  if (input?.type === 'tick') {
    const tick = readTick(cell);
    return typeof tick === 'boolean' ? tick : cellText(cell);
  }
  return typeof cell === 'number' ? numberText(cell, 9) : cell === false ? '' : cellText(cell);
}

/** The cells of the form: numbers and days that can be read as such, everything else as it was typed. */
export function cellsOf({ values }: Form, kpi: CatalogueKpi): { [column in ImportColumn]?: PlainCell } {
  const cells: { [column in ImportColumn]?: PlainCell } = {};
  for (const column of Object.keys(values) as ImportColumn[]) {
    const value = values[column] as string | boolean;
    cells[column] = typeof value === 'boolean' ? value : typedCell(column, value, inputAt(kpi, column));
  }
  return cells;
}

/** A tick that is not set and a field nobody touched say the same. */
export function meaningOf(cell: PlainCell | undefined): PlainCell {
  return cell === undefined || cell === false ? '' : cell;
}

/** True when nothing but bases and who reports has been filled in. */
export function isEmptyForm({ values }: Form, kpi: CatalogueKpi): boolean {
  return !(Object.keys(values) as ImportColumn[]).some(
    (column) =>
      column !== 'reporter' &&
      column !== 'asOf' &&
      !inputAt(kpi, column)?.base &&
      !isUntouched(values[column]),
  );
}

/** The form as a row, for judging it. */
export function recordOf(form: Form, kpi: CatalogueKpi, record: ReportRecord | undefined): ReportRecord {
  return { ...form.key, mark: form.seen, cells: { ...record?.cells, ...cellsOf(form, kpi) } };
}

/** The input a column holds. */
function inputAt({ inputs }: CatalogueKpi, column: string): KpiInput | null {
  const place = /^value(\d+)$/.exec(column);
  return (place && inputs[Number(place[1]) - 1]) || null;
}

function typedCell(column: ImportColumn, text: string, input: KpiInput | null): PlainCell {
  if (column === 'asOf') {
    const day = readDay(text);
    return day ? dayInShort(day) : text.trim();
  }
  if (!input && column !== 'percent') return text;
  const number = readNumber(text, input?.type === 'money');
  return typeof number === 'number' && !isProblem(number) ? number : text.trim();
}
