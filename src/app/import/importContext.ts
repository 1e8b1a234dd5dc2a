// What a browser needs to know to read reports from tables and files: the office's KPIs with their inputs, its units, the months.
import type { ImportContext, ImportKpi } from '../../contract/importReports';
import type { CheckedKpi } from '../../domain/checks/checkRequest';
import { keyOfSerial, serialOf } from '../../domain/checks/keyReaders';
import type { CheckContext } from '../check/checkContext';
import { type Office, readOffice } from '../check/office';

/** Throws ProblemError for a definition that cannot be read. */
export function importContext({ book, today }: CheckContext): ImportContext {
  const office = readOffice(book, today, false);
  const { round, units } = office.sources;
  const [first, last] = [round?.first ?? today, round?.last ?? today].map(serialOf) as [number, number];
  const months = Array.from({ length: last - first + 1 }, (_, i) => keyOfSerial(first + i));
  return {
    kpis: office.kpis.map((kpi) => importKpi(kpi, office)),
    units: (units ?? []).map(({ name, aliases, type }) => ({ name, aliases, type })),
    months,
  };
}

function importKpi(kpi: Office['kpis'][number], { sources }: Office): ImportKpi {
  const { code, number, short, name } = kpi;
  const hasBases = kpi.inputs.some(({ base }) => base);
  // Asking for the KPI is what makes its targets known.
  const known = hasBases ? sources.kpi(code) : null;
  const targets = known && 'inputs' in known ? sources.targets(known as CheckedKpi) : null;
  return {
    code,
    number,
    short,
    name,
    inputs: kpi.inputs.map(({ label, unit, type, base }) => ({ label, unit, type, base: base === true })),
    bases: (targets ?? []).map(({ unit, bases }) => ({ unit, values: bases })),
  };
}
