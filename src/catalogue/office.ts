// What an office's tabs say: its KPIs, units, targets and settings; the built-in template where it has no tabs of its own.
import { accepted } from '../domain/accepted';
import type { Values } from '../domain/cellArea';
import type { CheckSources } from '../domain/checks/checkRequest';
import type { ThaiMonth } from '../domain/month';
import type { Problem } from '../domain/problem';
import { cellText } from '../domain/thaiText';
import { readSettings, type Settings } from './settings';
import { type CatalogueRanges, readCatalogueRanges } from './tables/catalogueRanges';
import { checkSourcesIn } from './tables/checkSourcesIn';
import { definitionsIn } from './tables/definitionsIn';
import type { IndexedTable } from './tables/indexTable';
import { templateCodes } from './template2565';
import type { CatalogueKpi } from './types';

/** Everything a check needs to know of the office. */
export interface Office {
  readonly sources: CheckSources;
  readonly kpis: readonly CatalogueKpi[];
  readonly settings: Settings;
  /** KPIs of the office that cannot be used: number and short name as they stand there, and why. */
  readonly unread: readonly { readonly title: string; readonly problem: Problem }[];
}

/** From the definition tabs that are there and the rows of `ตั้งค่า`. Throws ProblemError for a definition that cannot be read. */
export function officeIn(tabs: readonly Values[], settingRows: Values, today: ThaiMonth): Office {
  // A tab with nothing but its headings says nothing.
  const ranges = tabs.filter((values) => values.length > 1);
  const settings = readSettings(settingRows);
  const tables = accepted<CatalogueRanges>(readCatalogueRanges(ranges));
  const definitions = definitionsIn(tables);
  const own = tables.kpis?.codes;
  const kpis: CatalogueKpi[] = [];
  const unread: Office['unread'][number][] = [];
  for (const code of own ?? templateCodes) {
    const kpi = definitions.kpi(code);
    if ('inputs' in kpi) kpis.push(kpi);
    else unread.push({ title: titleIn(tables.kpis, code), problem: kpi });
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
  return { sources, kpis, settings, unread };
}

function titleIn(table: IndexedTable | undefined, code: string): string {
  const cells = table?.rows[table.byCode[code]?.[0] ?? -1] ?? [];
  const parts = [table?.at.number, table?.at.short].map((column) => cellText(cells[column ?? -1]).trim());
  return parts.join(' ').trim() || code;
}
