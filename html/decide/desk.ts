// What lies on the desk of whoever decides: the reports with their states, and what the office's tabs say about them.
import { certifiedCells, type Decisions, readDecisions, stateOf } from '../../src/catalogue/decisionTable';
import { type ReportColumnKey, reportColumnsAt } from '../../src/catalogue/reportHeadings';
import type { ReportState } from '../../src/catalogue/reportStates';
import { readDay } from '../../src/catalogue/tables/readDay';
import { readTargetTable } from '../../src/catalogue/tables/readTargetTable';
import type { UnitTarget } from '../../src/catalogue/types';
import { type TabKey, tabColumnsAt, tabName } from '../../src/catalogue/workbookTabs';
import type { PlainCell } from '../../src/contract/importReports';
import type { PlacedCells } from '../../src/contract/problems';
import type { ReadableTab, ReportList, StoredReport } from '../../src/contract/reports';
import { monthKey, readMonth, type ThaiMonth } from '../../src/domain/month';
import { readNumber } from '../../src/domain/readNumber';
import { cellText, textKey } from '../../src/domain/thaiText';
import { callScript } from '../shared/callScript';

const TABS: readonly ReadableTab[] = ['kpis', 'inputs', 'units', 'targets', 'settings', 'decisions'];
/** Names of settings, as `ตั้งค่า` has them. */
const STEPS = 'ขั้นรับรองผล';
const ROUND = ['วันเริ่มรอบการประเมิน', 'วันสิ้นสุดรอบการประเมิน'];
const PROVINCE = 'จังหวัด';
const INPUTS = 10;
const EVIDENCE = 5;

/** One certified figure that is not what stands in the sheet. */
export interface ChangedFigure {
  readonly label: string;
  readonly then: string;
  readonly now: string;
}

/** A report as it is judged. */
export interface DeskReport extends StoredReport {
  readonly id: string;
  readonly state: ReportState;
  readonly changed: readonly ChangedFigure[];
  /** ความเห็น of the last decision. */
  readonly opinion: string;
  text(column: ReportColumnKey): string;
  readonly evidence: readonly string[];
}

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
  /** "1.1 ใช้จ่ายงบประมาณ". */
  kpiName(code: string): string;
}

/** Rejects with CallFailed. */
export async function readDesk(): Promise<Desk> {
  const tabs = await callScript('readTabs', { tabs: TABS });
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
    kpiName: (code) => names.get(code) || code,
  };
}

function deskReport(
  row: StoredReport,
  at: ReturnType<typeof reportColumnsAt>,
  decisions: Decisions,
  labels: readonly string[],
): DeskReport {
  const id = [row.month, row.unit, row.kpi].join('|');
  const last = decisions.last.get(id);
  const cell = (column: ReportColumnKey): PlainCell => row.cells[at[column] ?? -1] ?? '';
  const text = (column: ReportColumnKey) => cellText(cell(column)).trim();
  const frozen = certifiedCells(last) ?? [];
  const changed: ChangedFigure[] = [];
  for (let i = 0; i < Math.min(INPUTS, frozen.length); i++) {
    const [then, now] = [shown(frozen[i]), shown(cell(`value${i + 1}` as ReportColumnKey))];
    if (then !== now) changed.push({ label: labels[i] ?? String(i + 1), then, now });
  }
  const evidence = Array.from({ length: EVIDENCE }, (_, i) => text(`evidence${i + 1}` as ReportColumnKey));
  return {
    ...row,
    id,
    state: stateOf(last, { attempt: cell('attempt'), status: cell('status'), sentOn: cell('sentOn') }),
    changed,
    opinion: last?.opinion ?? '',
    text,
    evidence: evidence.filter((item) => item !== ''),
  };
}

/** An untouched tick box and a blank cell say the same, and so does a figure however it is written. */
function shown(cell: unknown): string {
  if (cell === false) return '';
  const number = readNumber(cell);
  return typeof number === 'number'
    ? number.toLocaleString('en', { maximumFractionDigits: 9 })
    : cellText(cell).trim();
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
