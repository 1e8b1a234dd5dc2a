// KPIs, units and targets for a check in a cell: from the ranges of the call, else from the built-in template.
import { type CatalogueRanges, readCatalogueRanges } from '../../catalogue/tables/catalogueRanges';
import { checkSourcesIn } from '../../catalogue/tables/checkSourcesIn';
import { definitionsIn } from '../../catalogue/tables/definitionsIn';
import { accepted } from '../../domain/accepted';
import type { CheckSources } from '../../domain/checks/checkRequest';

/** The sources of one call. Throws ProblemError when a range is no table of definitions or has a bad row. */
export function checkSources(ranges: readonly unknown[]): CheckSources {
  const tables = accepted<CatalogueRanges>(readCatalogueRanges(ranges));
  return checkSourcesIn(tables, definitionsIn(tables));
}
