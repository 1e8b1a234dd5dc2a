// What an office's workbook says: its KPIs, units, targets and settings; the built-in template where it has no tabs of its own.

import type { TableName } from '../../catalogue/headings';
import { type CatalogueRanges, readCatalogueRanges } from '../../catalogue/tables/catalogueRanges';
import { templateCodes } from '../../catalogue/template2565';
import type { CatalogueKpi } from '../../catalogue/types';
import { tabColumns, tabName } from '../../catalogue/workbookTabs';
import type { CheckSources } from '../../domain/checks/checkRequest';
import type { ThaiMonth } from '../../domain/month';
import { checkSourcesIn } from '../cells/checkSources';
import { definitionsIn } from '../cells/definitionsIn';
import { accepted } from '../cells/refuse';
import type { Book } from '../ports/book';
import { readSettings, type Settings } from '../settings/settings';

/** Everything a check needs to know of the office. */
export interface Office {
  readonly sources: CheckSources;
  readonly kpis: readonly CatalogueKpi[];
  readonly settings: Settings;
}

/** The tabs a check reads; evidence only where the table has evidence. */
const TABLES: readonly TableName[] = ['kpis', 'criteria', 'inputs', 'units', 'targets'];

/** Throws ProblemError for a definition that cannot be read. */
export function readOffice(book: Book, today: ThaiMonth, withEvidence: boolean): Office {
  const wanted = withEvidence ? [...TABLES, 'evidence' as const] : TABLES;
  const ranges: unknown[] = [];
  for (const name of wanted) {
    const values = book.tab(tabName(name))?.values(tabColumns(name).length);
    // A tab with nothing but its headings says nothing.
    if (values && values.length > 1) ranges.push(values);
  }
  const settings = readSettings(book.tab(tabName('settings'))?.values(3) ?? []);
  const tables = accepted<CatalogueRanges>(readCatalogueRanges(ranges));
  const definitions = definitionsIn(tables);
  const own = tables.kpis?.codes;
  const kpis: CatalogueKpi[] = [];
  for (const code of own ?? templateCodes) {
    const kpi = definitions.kpi(code);
    if ('inputs' in kpi) kpis.push(kpi);
  }
  const found = checkSourcesIn(tables, definitions);
  // In a workbook of its own an office's empty tabs say nothing; the template's units and targets are another's.
  const isOwn = ranges.length > 0;
  const sources: CheckSources = {
    ...found,
    units: isOwn && !tables.units && !tables.targets ? null : found.units,
    targets: isOwn && !tables.targets ? () => null : found.targets,
    // A KPI the office has deleted stays deleted, though the template knows it.
    kpi(typed) {
      const kpi = found.kpi(typed);
      const isDeleted = own && 'inputs' in kpi && own.indexOf(kpi.code) < 0;
      return isDeleted ? ({ code: 'kpi-unknown', kpi: typed, nearest: '' } as never) : kpi;
    },
    floor: settings.floor,
    today,
    ...(settings.round ? { round: settings.round } : {}),
  };
  return { sources, kpis, settings };
}
