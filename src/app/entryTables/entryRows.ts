// The rows of a new entry table: bases, targets and last month's figures filled in, and what has been reported already.
import type { CatalogueKpi, UnitTarget } from '../../catalogue/types';
import { monthInShort, monthKey, type ThaiMonth } from '../../domain/month';
import { cellText } from '../../domain/thaiText';
import { ENTRY, inputHeading, monthTargetText, targetsText } from '../../text/entrySentences';
import type { Office } from '../check/office';
import type { CellInput } from '../ports/book';
import { type ReportTab, reportKey } from '../reports/reportTab';
import { ANSWERS, NARRATIVES } from './entryColumns';
import { shownLines } from './shownLines';

/** One row, its cells by the keys of their columns. */
export interface EntryRow {
  readonly cells: { readonly [key: string]: CellInput };
  /** Columns with a tick box. */
  readonly ticks: readonly string[];
  /** Columns that show satang. */
  readonly money: readonly string[];
  /** Columns with a base: filled in, but nothing a person has reported. */
  readonly bases: readonly string[];
  /** The line of a KPI above its inputs. */
  readonly isTitle: boolean;
}

/** Where rows take their figures from. */
export interface EntrySource {
  readonly office: Office;
  readonly reports: ReportTab;
  readonly month: ThaiMonth;
}

/** The targets of those who report the KPI themselves. */
export function reportingTargets({ sources }: Office, { code }: CatalogueKpi): readonly UnitTarget[] {
  const kpi = sources.kpi(code);
  const targets = 'inputs' in kpi ? sources.targets(kpi) : null;
  const isOwn = ({ measured, from, unit }: UnitTarget) =>
    measured && from === 'own' && sources.units?.some(({ name }) => name === unit) !== false;
  return ((targets ?? []) as readonly UnitTarget[]).filter(isOwn);
}

/** "1.1 ใช้จ่ายงบประมาณ". */
export function kpiTitle({ number, short }: CatalogueKpi): string {
  return `${number} ${short}`;
}

/** The month before in the same round; null in the round's first one. */
export function monthBefore({ year, month }: ThaiMonth, { settings: { round } }: Office): ThaiMonth | null {
  const isFirst = round ? monthKey(round.first) === monthKey({ year, month }) : month % 6 === 4;
  if (isFirst) return null;
  return month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
}

/** The inputs reported for a month; null when there is no such report. */
export function reportedInputs(
  { values, at, rows }: ReportTab,
  month: ThaiMonth | null,
  unit: string,
  { code, inputs }: CatalogueKpi,
): CellInput[] | null {
  const row = month && rows.get(reportKey(monthKey(month), unit, code));
  if (!row) return null;
  return inputs.map((_, i) => cellIn(values[row - 1]?.[at[`value${i + 1}` as 'value1']]));
}

/** A row for each unit. */
export function kpiRows(source: EntrySource, kpi: CatalogueKpi): EntryRow[] {
  return reportingTargets(source.office, kpi).map((target) => {
    const { line, values, last } = pairOf(source, kpi, target);
    const cells: { [key: string]: CellInput } = { ...line };
    const [ticks, money, bases]: string[][] = [['unchanged', 'send'], [], []];
    kpi.inputs.forEach(({ type, base }, i) => {
      cells[`input${i}`] = values[i] as CellInput;
      if (base) bases?.push(`input${i}`);
      else cells[`last${i}`] = last[i] as CellInput;
      if (type === 'tick') ticks?.push(`input${i}`);
    });
    return { cells, ticks, money, bases, isTitle: false } as EntryRow;
  });
}

/** For each KPI its line, then a row for each input. */
export function unitRows(source: EntrySource, unit: string): EntryRow[] {
  const rows: EntryRow[] = [];
  for (const kpi of source.office.kpis) {
    const target = reportingTargets(source.office, kpi).find((one) => one.unit === unit);
    if (!target) continue;
    const { line, values, last } = pairOf(source, kpi, target);
    const cells = { ...line, item: line.kpi as string };
    rows.push({ cells, ticks: ['unchanged', 'send'], money: [], bases: [], isTitle: true });
    const { month, unit: name, kpi: title } = line;
    kpi.inputs.forEach((input, i) => {
      const keys = { month, unit: name, kpi: title, item: inputHeading(input) };
      const { type, base } = input;
      rows.push({
        cells: { ...keys, value: values[i], last: base ? '' : last[i] } as EntryRow['cells'],
        ticks: type === 'tick' ? ['value'] : [],
        money: type === 'money' ? ['value', 'last'] : [],
        bases: base ? ['value'] : [],
        isTitle: false,
      });
    });
  }
  return rows;
}

function pairOf({ office, reports, month }: EntrySource, kpi: CatalogueKpi, target: UnitTarget) {
  const { unit } = target;
  const now = reportedInputs(reports, month, unit, kpi);
  const before = reportedInputs(reports, monthBefore(month, office), unit, kpi);
  let base = 0;
  const values = kpi.inputs.map(({ type, base: isBase }, i): CellInput => {
    const known = isBase ? target.bases[base++] : null;
    const cell = now?.[i] ?? '';
    if (cell !== '') return cell;
    return isBase ? (known ?? before?.[i] ?? '') : type === 'tick' ? false : '';
  });
  const last = kpi.inputs.map((_, i) => (before?.[i] === true ? ENTRY.done : (before?.[i] ?? '')));
  const row = reports.rows.get(reportKey(monthKey(month), unit, kpi.code)) ?? 0;
  const line: { [key: string]: CellInput } = { month: monthInShort(month), unit, kpi: kpiTitle(kpi) };
  for (const key of [...ANSWERS, ...NARRATIVES])
    line[key] = cellIn(reports.values[row - 1]?.[reports.at[key]]);
  line.checked = shownLines(cellText(line.checked), kpi);
  line.send = line.sentOn !== '';
  line.unchanged = false;
  line.target = targetOf(kpi, target, month, office);
  return { line, values, last };
}

function targetOf(kpi: CatalogueKpi, target: UnitTarget, month: ThaiMonth, { settings }: Office): string {
  const { targets, unlevelled, monthly } = target;
  const first = settings.round?.first;
  const now = first && monthly[month.year * 12 + month.month - first.year * 12 - first.month];
  const lines: string[] = [];
  if (targets.some((one) => one !== null)) lines.push(targetsText(targets));
  else if (unlevelled !== null) lines.push(targetsText([unlevelled]));
  else if (kpi.form === 'quantitative')
    lines.push(
      targetsText(
        kpi.levels.map(([first]) => Number(first?.value)),
        kpi.unit,
      ),
    );
  if (now !== null && now !== undefined) lines.push(monthTargetText(now));
  return lines.join('\n');
}

/** A cell as it was read, as it can be written. */
export function cellIn(cell: unknown): CellInput {
  return typeof cell === 'number' || typeof cell === 'boolean' ? cell : cellText(cell);
}
