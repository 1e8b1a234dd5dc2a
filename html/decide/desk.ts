// What lies on the desk of whoever decides: the reports with their states, and what the office's tabs say about them.
import { type Decisions, isClosed, readDecisions } from '../../src/catalogue/decisionTable';
import { reportColumnsAt } from '../../src/catalogue/reportHeadings';
import { readDay } from '../../src/catalogue/tables/readDay';
import { readTargetTable } from '../../src/catalogue/tables/readTargetTable';
import type { UnitTarget } from '../../src/catalogue/types';
import { type TabKey, tabColumnsAt, tabName } from '../../src/catalogue/workbookTabs';
import type { PlacedCells } from '../../src/contract/problems';
import type { Decision, ReadableTab, ReportList, StoredReport } from '../../src/contract/reports';
import { monthKey, readMonth, type ThaiMonth } from '../../src/domain/month';
import { ProblemError } from '../../src/domain/problem';
import { cellText, textKey } from '../../src/domain/thaiText';
import { cellSentence } from '../../src/text/cellSentence';
import { requireTabs } from '../office/neededTabs';
import { CallFailed, callScript } from '../shared/callScript';
import { type DeskReport, deskReport } from './deskReport';

const TABS: readonly ReadableTab[] = ['kpis', 'inputs', 'units', 'targets', 'settings', 'decisions'];
/** Names of settings, as `ตั้งค่า` has them. */
const STEPS = 'ขั้นรับรองผล';
const ROUND = ['วันเริ่มรอบการประเมิน', 'วันสิ้นสุดรอบการประเมิน'];
const PROVINCE = 'จังหวัด';

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
  const labels = inputLabels(records('inputs', rowsOf('inputs')));
  const names = new Map(
    records('kpis', rowsOf('kpis')).map(({ code = '', number = '', short = '' }) => [
      code,
      `${number} ${short}`.trim(),
    ]),
  );
  const units = records('units', rowsOf('units'));
  const provinces = units.filter(({ type }) => type === PROVINCE).map(({ name }) => name);
  const targets = targetsIn(rowsOf('targets'));
  const settings = settingsIn(rowsOf('settings'));
  const at = reportColumnsAt(list.headings);
  const reports = list.rows.map((row) => deskReport(row, at, decisions, labels.get(row.kpi) ?? []));
  return {
    months: monthsOf(settings, reports),
    reports,
    units: units.map(({ name = '' }) => name),
    expected: new Set(
      targets
        .filter(({ measured, from, unit }) => measured && from === 'own' && !provinces.includes(unit))
        .map(({ unit, code }) => `${unit}|${code}`),
    ),
    hasTwoSteps: settings(STEPS) === '2',
    decisions,
    isClosed: ({ month, unit }) => isClosed(decisions, month, unit, list.day),
    kpiName: (code) => names.get(code) || code,
  };
}

/** What may be done with a report. */
export function actionsOn({ state }: DeskReport, { hasTwoSteps }: Desk): Decision[] {
  if (state === 'sent') return [hasTwoSteps ? 'checked' : 'certified', 'returned'];
  return state === 'checked' ? ['certified', 'returned'] : ['returned'];
}

function inputLabels(inputs: readonly Record<string, string>[]): Map<string, string[]> {
  const labels = new Map<string, string[]>();
  for (const { code = '', label = '' } of inputs) labels.set(code, [...(labels.get(code) ?? []), label]);
  return labels;
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

function settingsIn(values: PlacedCells['values']): (name: string) => string {
  return (name) => cellText(values.find(([key]) => textKey(cellText(key)) === textKey(name))?.[1]).trim();
}

function monthsOf(settings: (name: string) => string, reports: readonly StoredReport[]): string[] {
  const [first, last] = ROUND.map((name) => readMonth((readDay(settings(name)) ?? '').slice(0, 7)));
  const months = new Set(reports.map(({ month }) => month));
  let next = first && 'month' in first ? first : null;
  while (next && last && 'month' in last && monthKey(next) <= monthKey(last)) {
    months.add(monthKey(next));
    next = after(next);
  }
  return [...months].sort();
}

function after({ year, month }: ThaiMonth): ThaiMonth {
  return month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
}
