// The tables chosen so far, and what a person changes about them. Every change gives a new list.

import { fileSentences, rowSentences } from '../../src/text/importSentences';
import type { ImportContext } from '../office/importContext';
import type { SheetCells } from './files/sheetCells';
import { isAlike, type Source, sourceOf, withMissingKey, withSheet, withUsesOf } from './source';
import { type ColumnUse, type GivenKeys, missingKeys, withKpi, withUse } from './table/mapping';
import { markDuplicates, type PlacedRow } from './table/markDuplicates';
import { readEntries } from './table/readEntries';
import { rememberUses } from './table/rememberedUses';

const NO_TABLE = fileSentences['no-table'];

/** All rows of all tables, and what was not taken for one. */
export interface ReadTables {
  readonly rows: readonly PlacedRow[];
  readonly totals: number;
  readonly empty: number;
  /** Where a second table below another begins. */
  readonly leftOut: readonly Pick<PlacedRow, 'source' | 'row'>[];
}

export class ChosenTables {
  sources: readonly Source[] = [];
  private ids = 0;

  constructor(readonly context: ImportContext) {}

  add(name: string, sheets: readonly SheetCells[]): void {
    this.sources = [...this.sources, sourceOf(this.ids++, name, sheets, this.context, NO_TABLE)];
  }

  addRefused(name: string, problem: string): void {
    this.sources = [...this.sources, { id: this.ids++, name, sheets: [], sheet: 0, mapping: null, problem }];
  }

  remove(id: number): void {
    this.sources = this.sources.filter((source) => source.id !== id);
  }

  chooseSheet(source: Source, sheet: number): void {
    this.replace(withSheet(source, sheet, this.context, NO_TABLE));
  }

  /** The number of other tables the choice counts for. */
  chooseKey(source: Source, key: keyof GivenKeys, value: string): number {
    if (!source.mapping) return 0;
    if (key === 'kpi')
      return this.correct({ ...source, mapping: withKpi(source.mapping, value, this.context) });
    const given = { ...source.mapping.given, [key]: value };
    this.replace({ ...source, mapping: { ...source.mapping, given } });
    // Each unit sends its own file; the month is usually the same for all.
    return key === 'month' ? this.others(source, (other) => withMissingKey(other, key, value)) : 0;
  }

  /** The number of other tables the correction counts for. */
  chooseUse(source: Source, column: number, use: ColumnUse): number {
    return source.mapping ? this.correct({ ...source, mapping: withUse(source.mapping, column, use) }) : 0;
  }

  /** Keys some table still lacks. */
  missing(): ReadonlySet<keyof GivenKeys> {
    return new Set(this.sources.flatMap(({ mapping }) => (mapping ? missingKeys(mapping) : [])));
  }

  /** All rows of all tables. */
  read(): ReadTables {
    const rows: PlacedRow[] = [];
    const leftOut: Pick<PlacedRow, 'source' | 'row'>[] = [];
    let [totals, empty] = [0, 0];
    for (const { name, sheets, sheet, mapping } of this.sources) {
      const cells = sheets[sheet];
      if (!cells || !mapping) continue;
      const read = readEntries(cells, mapping, this.context);
      totals += read.totals;
      empty += read.empty;
      if (read.endedAt > 0) leftOut.push({ source: name, row: read.endedAt });
      rows.push(...read.rows.map((row) => ({ ...row, source: name })));
    }
    const twice = (other: PlacedRow, isSame: boolean) => rowSentences.twice(other.source, other.row, isSame);
    return { rows: markDuplicates(rows, twice), totals, empty, leftOut };
  }

  private correct(corrected: Source): number {
    this.replace(corrected);
    const { mapping } = corrected;
    if (mapping) rememberUses(mapping);
    return mapping
      ? this.others(corrected, (other) => (isAlike(corrected, other) ? withUsesOf(other, mapping) : other))
      : 0;
  }

  private replace(changed: Source): void {
    this.sources = this.sources.map((source) => (source.id === changed.id ? changed : source));
  }

  private others(source: Source, change: (other: Source) => Source): number {
    let changed = 0;
    this.sources = this.sources.map((other) => {
      const next = other.id === source.id ? other : change(other);
      if (next !== other) changed++;
      return next;
    });
    return changed;
  }
}
