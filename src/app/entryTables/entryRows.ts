// The rows of a new entry table: bases, targets and last month's figures filled in, and what has been reported already.
import type { Decisions } from '../../catalogue/decisionTable';
import { stateWord } from '../../catalogue/reportStates';
import type { CatalogueKpi, Unit, UnitTarget } from '../../catalogue/types';
import { monthInShort, monthKey, type ThaiMonth } from '../../domain/month';
import { cellText } from '../../domain/thaiText';
import { ENTRY, inputHeading, levelsText, targetText } from '../../text/entrySentences';
import type { Office } from '../check/office';
import type { CellInput } from '../ports/book';
import { stateIn } from '../reports/decisionTab';
import { type ReportTab, reportKey } from '../reports/reportTab';
import { ANSWERS, NARRATIVES } from './entryColumns';
import { monthBefore, savedCells } from './savedCells';
import { shownLines } from './shownLines';

/** One row, its cells by the keys of their columns. Where a cell is true or false, it is a tick box; `money` has no column. */
export interface EntryRow {
  readonly [key: string]: CellInput;
}

/** Where rows take their figures from. */
export interface EntrySource {
  readonly office: Office;
  readonly reports: ReportTab;
  readonly decisions: Decisions;
  readonly month: ThaiMonth;
}

/** The targets of those who report the KPI themselves. */
export function reportingTargets({ sources }: Office, { code }: CatalogueKpi): UnitTarget[] {
  const kpi = sources.kpi(code);
  const targets = ('inputs' in kpi && sources.targets(kpi)) || [];
  const units = (sources.units || []).map(({ name }) => name);
  return (targets as UnitTarget[]).filter(
    ({ measured, from, unit }) => measured && from === 'own' && units.includes(unit),
  );
}

/** "1.1 ใช้จ่ายงบประมาณ". */
export function kpiTitle({ number, short }: CatalogueKpi): string {
  return `${number} ${short}`;
}

/** A row for each unit. */
export function kpiRows(source: EntrySource, kpi: CatalogueKpi): EntryRow[] {
  return reportingTargets(source.office, kpi).map((target) => {
    const { line, values, last } = pairOf(source, kpi, target);
    const row: { [key: string]: CellInput } = line;
    values.forEach((cell, i) => {
      row[`input${i}`] = cell;
      row[`last${i}`] = last[i] as CellInput;
    });
    return row;
  });
}

/** For each KPI its line, then a row for each input. */
export function unitRows(source: EntrySource, name: string): EntryRow[] {
  const rows: EntryRow[] = [];
  for (const kpi of source.office.kpis) {
    for (const target of reportingTargets(source.office, kpi)) {
      if (target.unit !== name) continue;
      const { line, values, last } = pairOf(source, kpi, target);
      const { month, unit, kpi: title, target: aim } = line as { readonly [key: string]: CellInput };
      // A telephone shows the first two columns: the target stands there, in the line above what it is for.
      rows.push({ ...line, item: title, value: aim } as EntryRow);
      kpi.inputs.forEach((input, i) => {
        const figures = { value: values[i], last: last[i] };
        const money = input.type === 'money';
        rows.push({ month, unit, kpi: title, item: inputHeading(input), ...figures, money } as EntryRow);
      });
    }
  }
  return rows;
}

function pairOf({ office, reports, decisions, month }: EntrySource, kpi: CatalogueKpi, target: UnitTarget) {
  const { unit } = target;
  const now = savedCells(reports, month, unit, kpi);
  const before = savedCells(reports, monthBefore(month, office), unit, kpi);
  let base = 0;
  const values = kpi.inputs.map((input, i): CellInput => {
    const known = input.base ? target.bases[base++] : null;
    const saved = now(`value${i + 1}`);
    if (saved !== '') return saved;
    if (input.base) return known ?? before(`value${i + 1}`);
    return input.type === 'tick' ? false : '';
  });
  const last = kpi.inputs.map((input, i): CellInput => {
    const cell = input.base ? '' : before(`value${i + 1}`);
    return cell === true ? ENTRY.done : cell;
  });
  const line: { [key: string]: CellInput } = { month: monthInShort(month), unit, kpi: kpiTitle(kpi) };
  for (const key of [...ANSWERS, ...NARRATIVES]) line[key] = now(key);
  line.checked = shownLines(cellText(line.checked), kpi);
  line.unchanged = false;
  line.send = line.sentOn !== '';
  const id = reportKey(monthKey(month), unit, kpi.code);
  const row = reports.values[(reports.rows.get(id) ?? 0) - 1];
  if (row && stateIn(decisions, reports, id, row) === 'returned') {
    const opinion = decisions.last.get(id)?.opinion ?? '';
    const returned = `${stateWord('returned')}: ${opinion}\n${line.checked}`;
    Object.assign(line, { send: false, level: '', score: '', checked: returned.trim() });
  }
  line.target = targetOf(kpi, target, month);
  const named = (office.sources.units as readonly Unit[]).find(({ name }) => name === unit);
  line.reporter = line.reporter || named?.collector || before('reporter');
  return { line, values, last };
}

/** What is printed for the unit, else the thresholds of a KPI that has one measure; then the target of the month. */
function targetOf(
  { form, unit, levels }: CatalogueKpi,
  { targets, unlevelled, monthly }: UnitTarget,
  month: ThaiMonth,
): string {
  const lines: string[] = [];
  if (targets.some((one) => one !== null)) lines.push(levelsText(targets, ''));
  else if (unlevelled !== null) lines.push(targetText(unlevelled));
  else if (form !== 'milestone')
    lines.push(
      levelsText(
        levels.map(([one]) => one?.value),
        unit,
      ),
    );
  // The tab has them from April on.
  const sum = monthly[month.month - 4];
  if (typeof sum === 'number') lines.push(targetText(sum, monthInShort(month)));
  return lines.join('\n');
}
