// What a page needs to know to read reports from tables and files: the office's KPIs with their inputs, its units, the months.
import type { PlacedCells } from '../../src/contract/problems';
import type { ReadableTab } from '../../src/contract/reports';
import type { KpiInput } from '../../src/domain/kpi';
import type { ThaiMonth } from '../../src/domain/month';
import { ProblemError } from '../../src/domain/problem';
import { cellSentence } from '../../src/text/cellSentence';
import { CallFailed, callScript } from '../shared/callScript';
import { thisMonth } from './bangkokTime';
import { pageOffice } from './pageOffice';

/** A KPI as far as the mapping of columns needs it. */
export interface ImportKpi {
  readonly code: string;
  readonly number: string;
  readonly short: string;
  readonly name: string;
  readonly inputs: readonly (Pick<KpiInput, 'label' | 'unit' | 'type'> & { readonly base: boolean })[];
  /** Base figures of the agreement, in the order of the base inputs; null = still missing. */
  readonly bases: readonly { readonly unit: string; readonly values: readonly (number | null)[] }[];
}

/** An organisation that reports; `type` as in the tab `หน่วยงาน`. */
export interface ImportUnit {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: string;
}

/** What the office's workbook knows, for reading what comes in. */
export interface ImportContext {
  readonly kpis: readonly ImportKpi[];
  readonly units: readonly ImportUnit[];
  /** Months of the round as keys, `2565-04` …. */
  readonly months: readonly string[];
}

const TABS: readonly ReadableTab[] = ['kpis', 'criteria', 'inputs', 'units', 'targets', 'settings'];

/** Rejects with CallFailed, for a definition that cannot be read too. */
export async function readImportContext(): Promise<ImportContext> {
  const tabs = await callScript('readTabs', { tabs: TABS });
  try {
    return importContext(tabs, thisMonth());
  } catch (thrown) {
    if (thrown instanceof ProblemError) throw new CallFailed(cellSentence(thrown.problem));
    throw thrown;
  }
}

/** Of the template where the workbook has no tabs of its own. Throws ProblemError for a definition that cannot be read. */
export function importContext(tabs: readonly PlacedCells[], today: ThaiMonth): ImportContext {
  const { kpis, sources, months, target } = pageOffice(tabs, today);
  const units = (sources.units ?? []).map(({ name, aliases, type }) => ({ name, aliases, type }));
  return {
    kpis: kpis.map(({ code, number, short, name, inputs }) => ({
      code,
      number,
      short,
      name,
      inputs: inputs.map(({ label, unit, type, base }) => ({ label, unit, type, base: base === true })),
      bases: inputs.some(({ base }) => base)
        ? units.flatMap((unit) => {
            const agreed = target(unit.name, code);
            return agreed ? [{ unit: unit.name, values: agreed.bases }] : [];
          })
        : [],
    })),
    units,
    months,
  };
}
