// A KPI looked up as a custom function does, for the tests.
import { buildTables } from '../../src/catalogue/tables/buildTables';
import { type CatalogueRanges, readCatalogueRanges } from '../../src/catalogue/tables/catalogueRanges';
import { resolveKpi } from '../../src/catalogue/tables/resolveKpi';
import {
  templateCatalogue,
  templateCodes,
  templateKpi,
  templateNumbers,
} from '../../src/catalogue/template2565';
import type { CatalogueKpi } from '../../src/catalogue/types';

const template = { codes: templateCodes, numbers: templateNumbers, kpi: templateKpi };
export const tables = buildTables(templateCatalogue());

/** The KPI or the problem. */
export function resolve(code: string, ...ranges: unknown[]) {
  const read = readCatalogueRanges(ranges);
  if ('code' in read) return read;
  return resolveKpi(code, read as CatalogueRanges, template);
}

/** The KPI; throws the problem. */
export function kpi(code: string, ...ranges: unknown[]): CatalogueKpi {
  const found = resolve(code, ...ranges);
  if ('code' in found) throw new Error(JSON.stringify(found));
  return found.kpi;
}
