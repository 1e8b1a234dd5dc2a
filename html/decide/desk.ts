// What lies on the desk of whoever decides: the reports with their states, and what the office's tabs say about them.
import { type Decisions, isClosed, readDecisions } from '../../src/catalogue/decisionTable';
import { reportColumnsAt } from '../../src/catalogue/reportHeadings';
import { readSettings, type Settings } from '../../src/catalogue/settings';
import { readTargetTable } from '../../src/catalogue/tables/readTargetTable';
import { UNIT_TYPES } from '../../src/catalogue/tables/tableWords';
import type { UnitTarget } from '../../src/catalogue/types';
import { type TabKey, tabColumnsAt, tabName } from '../../src/catalogue/workbookTabs';
import type { PlacedCells } from '../../src/contract/problems';
import type { Decision, ReadableTab, ReportList, StoredReport } from '../../src/contract/reports';
import { keyOfSerial, serialOf } from '../../src/domain/checks/keyReaders';
import { ProblemError } from '../../src/domain/problem';
import { cellText, textKey } from '../../src/domain/thaiText';
import { cellSentence } from '../../src/text/cellSentence';
import { requireTabs } from '../office/neededTabs';
import { takeDecided } from '../office/reportRows';
import { CallFailed, callScript } from '../shared/callScript';
import { deskInputs } from './deskInputs';
import { type DeskReport, deskReport } from './deskReport';

const TABS: readonly ReadableTab[] = ['kpis', 'inputs', 'units', 'targets', 'settings', 'decisions'];

/** Everything both sidebars show. */
export interface Desk {
  /** Keys, in order: the round's, and those of reports outside it. */
  readonly months: readonly string[];
  readonly reports: readonly DeskReport[];
  readonly units: readonly string[];
  /** Reports a month asks for: `unit|kpi`. */
  readonly expected: ReadonlySet<string>;
  readonly hasTwoSteps: boolean;
  readonly decisions: Decisions;
  /** Sent back, it could not be sent again before its month is opened. */
  isClosed(report: Pick<DeskReport, 'month' | 'unit'>): boolean;
  /** "1.1 ใช้จ่ายงบประมาณ". */
  kpiName(code: string): string;
}

/** Rejects with CallFailed. */
export async function readDesk(): Promise<Desk> {
  const tabs = await callScript('readTabs', { tabs: TABS });
  try {
    requireTabs(tabs, TABS);
  } catch (thrown) {
    if (thrown instanceof ProblemError) throw new CallFailed(cellSentence(thrown.problem));
    throw thrown;
  }
  return deskOf(tabs, await callScript('readReports', { month: '', unit: '', kpi: '' }));
}

export function deskOf(tabs: readonly PlacedCells[], list: ReportList): Desk {
  const rowsOf = (key: TabKey) =>
    tabs.find(({ tab }) => textKey(tab) === textKey(tabName(key)))?.values ?? [];
  const decisions = readDecisions(rowsOf('decisions'));
  takeDecided(decisions, list);
  const inputs = deskInputs(records('inputs', rowsOf('inputs')));
  const names = new Map(
    records('kpis', rowsOf('kpis')).map(({ code = '', number = '', short = '' }) => [
      code,
      `${number} ${short}`.trim(),
    ]),
  );
  const units = records('units', rowsOf('units'));
  const provinces = units.filter(({ type }) => type === UNIT_TYPES.จังหวัด).map(({ name }) => name);
  const targets = targetsIn(rowsOf('targets'));
  const settings = readSettings(rowsOf('settings'));
  const at = reportColumnsAt(list.headings);
  const reports = list.rows.map((row) => deskReport(row, at, decisions, inputs.get(row.kpi) ?? []));
  return {
    months: monthsOf(settings, reports),
    reports,
    units: units.map(({ name = '' }) => name),
    expected: new Set(
      targets
        .filter(({ measured, from, unit }) => measured && from === 'own' && !provinces.includes(unit))
        .map(({ unit, code }) => `${unit}|${code}`),
    ),
    hasTwoSteps: settings.text('steps') === '2',
    decisions,
    isClosed: ({ month, unit }) => isClosed(decisions, month, unit, list.day),
    kpiName: (code) => names.get(code) || code,
  };
}

/** What may be done with a report. */
export function actionsOn({ state }: DeskReport, { hasTwoSteps }: Desk): Decision[] {
  if (state === 'sent') return [hasTwoSteps ? 'checked' : 'certified', 'returned'];
  if (state === 'returned') return [];
  return state === 'checked' ? ['certified', 'returned'] : ['returned'];
}

function records(key: TabKey, values: PlacedCells['values']): Record<string, string>[] {
  const at = tabColumnsAt(key, (values[0] ?? []).map(cellText));
  return values.slice(1).map((row) => {
    const named: Record<string, string> = {};
    for (const column of Object.keys(at)) named[column] = cellText(row[at[column] ?? -1]).trim();
    return named;
  });
}

function targetsIn(values: PlacedCells['values']): readonly UnitTarget[] {
  return values.length > 1 ? readTargetTable(values).items : [];
}

function monthsOf({ round }: Settings, reports: readonly StoredReport[]): string[] {
  const months = new Set(reports.map(({ month }) => month));
  const [first, last] = round ? [serialOf(round.first), serialOf(round.last)] : [0, -1];
  for (let serial = first; serial <= last; serial++) months.add(keyOfSerial(serial));
  return [...months].sort();
}
