// A table a person has chosen to import: a file or a selection, the sheet of it that is used, and how it is understood.
import type { ImportContext } from '../office/importContext';
import type { SheetCells } from './files/sheetCells';
import { type GivenKeys, type Mapping, missingKeys, proposeMapping } from './table/mapping';
import { recallUses } from './table/rememberedUses';

/** `problem`: the Thai sentence why nothing can be imported, '' when something can. */
export interface Source {
  readonly id: number;
  readonly name: string;
  readonly sheets: readonly SheetCells[];
  readonly sheet: number;
  readonly mapping: Mapping | null;
  readonly problem: string;
}

/** The first sheet with a table is used. `noTable`: said when there is none. */
export function sourceOf(
  id: number,
  name: string,
  sheets: readonly SheetCells[],
  context: ImportContext,
  noTable: string,
): Source {
  const mappings = sheets.map((sheet) => mappingOf(sheet, name, context));
  const sheet = Math.max(
    0,
    mappings.findIndex((mapping) => mapping !== null),
  );
  const mapping = mappings[sheet] ?? null;
  return { id, name, sheets, sheet, mapping, problem: mapping ? '' : noTable };
}

function mappingOf(sheet: SheetCells, name: string, context: ImportContext): Mapping | null {
  const proposed = proposeMapping(sheet, name, context);
  const codes = context.kpis.map(({ code }) => code);
  return proposed && recallUses(proposed, codes);
}

/** Another sheet of the same file. */
export function withSheet(source: Source, sheet: number, context: ImportContext, noTable: string): Source {
  const cells = source.sheets[sheet];
  const mapping = cells ? mappingOf(cells, source.name, context) : null;
  return { ...source, sheet, mapping, problem: mapping ? '' : noTable };
}

/** True for tables with the same headings: what is corrected in one is right in the other. */
export function isAlike(a: Source, b: Source): boolean {
  const headings = ({ mapping }: Source) => JSON.stringify(mapping?.table.headings ?? null);
  return a.mapping !== null && headings(a) === headings(b);
}

/** Uses of columns as in a table with the same headings, and its KPI; month and unit are each table's own. */
export function withUsesOf(source: Source, other: Mapping): Source {
  if (!source.mapping) return source;
  const given: GivenKeys = { ...source.mapping.given, kpi: other.given.kpi };
  return { ...source, mapping: { ...source.mapping, uses: other.uses, given } };
}

/** A key chosen for one table counts for all that lack it, too. */
export function withMissingKey(source: Source, key: keyof GivenKeys, value: string): Source {
  const { mapping } = source;
  if (!mapping || !missingKeys(mapping).includes(key)) return source;
  return { ...source, mapping: { ...mapping, given: { ...mapping.given, [key]: value } } };
}
