// The definition tabs as a catalogue.

import type { TableProblem } from '../../domain/tableProblem';
import type { TableName } from '../headings';
import type { Catalogue, CatalogueKpi } from '../types';
import { assembleKpi } from './assembleKpi';
import type { CatalogueRanges } from './catalogueRanges';
import { type IndexedTable, indexTable } from './indexTable';
import { targetsIn } from './readTargetTable';
import { unitsIn } from './readUnitTable';

/** The tabs by name; a tab that is not there is undefined. */
export type CatalogueTables = { readonly [name in TableName]?: readonly (readonly unknown[])[] };

/** A catalogue as far as it could be read, and every problem of the tabs. */
export interface CatalogueRead {
  readonly catalogue: Catalogue;
  readonly problems: readonly TableProblem[];
}

/**
 * Reads the tabs. KPIs come in the order of `ตัวชี้วัด`, then those only `เกณฑ์` knows. No built-in KPI is mixed in:
 * a row an office deleted stays deleted.
 */
export function readCatalogue(tabs: CatalogueTables): CatalogueRead {
  const problems: TableProblem[] = [];
  const tables: { [name in TableName]?: IndexedTable } = {};
  for (const name of Object.keys(tabs) as TableName[]) {
    const table = indexTable(tabs[name], problems, name);
    if ('code' in table) problems.push(table);
    else tables[name] = table;
  }
  const kpis: CatalogueKpi[] = [];
  for (const code of codesIn(tables)) {
    const kpi = assembleKpi(code, tables, undefined, problems);
    if (kpi) kpis.push(kpi);
  }
  const basesOf = (code: string) =>
    kpis.find((kpi) => kpi.code === code)?.inputs.filter(({ base }) => base).length;
  const { units, targets } = tables;
  return {
    catalogue: {
      kpis,
      units: units ? flat(units.codes.map((name) => unitsIn(units, name, problems))) : [],
      targets: targets
        ? flat(targets.codes.map((code) => targetsIn(targets, code, problems, basesOf(code))))
        : [],
    },
    problems,
  };
}

function codesIn({ kpis, criteria }: CatalogueRanges): string[] {
  const codes = [...(kpis?.codes || [])];
  for (const code of criteria?.codes || []) if (codes.indexOf(code) < 0) codes.push(code);
  return codes;
}

function flat<T>(lists: readonly (readonly T[])[]): T[] {
  const all: T[] = [];
  for (const list of lists) all.push(...list);
  return all;
}
