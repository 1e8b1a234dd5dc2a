// `เกณฑ์`: each row one requirement of one level of one KPI.
import type { Comparator, KpiMeasure, Requirement } from '../../domain/kpi';
import { isProblem, readNumber } from '../../domain/readNumber';
import type { TableProblem } from '../../domain/tableProblem';
import { textKey } from '../../domain/thaiText';
import type { IndexedTable } from './indexTable';
import { readTable, type TableRead } from './readTable';
import { type RowReader, rowReader } from './rowReader';
import { COMPARATORS } from './tableWords';

/** A label that is not a measure, as the rows speak of it; what no row says is not there. */
export interface InputMention {
  readonly label: string;
  tick?: boolean;
  unit?: string;
  partOfWhole?: boolean;
  system?: string;
}

/** What `เกณฑ์` says of one KPI. */
export interface KpiCriteria {
  readonly criteria: readonly string[];
  readonly levels: readonly (readonly Requirement[])[];
  readonly measures: readonly KpiMeasure[];
  /** Every other label, in order of first appearance. */
  readonly mentions: readonly InputMention[];
}

type Row = Requirement & { readonly at: RowReader; readonly level: number; readonly expression: string };

/** All KPIs of a range of `เกณฑ์`, by code. */
export function readCriteriaTable(rows: unknown): TableRead<{ code: string } & KpiCriteria> {
  return readTable('criteria', rows, (table, code, problems) => [
    { code, ...criteriaIn(table, code, problems) },
  ]);
}

/** The criteria of one KPI; `builtIn` are measures whose formula need not be repeated. */
export function criteriaIn(
  table: IndexedTable,
  code: string,
  problems: TableProblem[],
  builtIn: readonly KpiMeasure[] = [],
): KpiCriteria {
  const criteria = ['', '', '', '', ''];
  const levels: Requirement[][] = [[], [], [], [], []];
  const rows: Row[] = [];
  for (const index of table.byCode[code] || []) {
    const at = rowReader(table, index, problems);
    const level = at.level('level');
    if (level === 0) continue;
    const text = at.text('criterion');
    const said = criteria[level - 1] as string;
    // A level of several requirements may carry its text once, or a part of it in each row.
    if (text && said.split('\n').indexOf(text) < 0) criteria[level - 1] = said ? `${said}\n${text}` : text;
    if (text && at.blank('measure') && at.blank('comparator')) continue;
    const requirement = requirementIn(at);
    if (!requirement) continue;
    (levels[level - 1] as Requirement[]).push(requirement);
    rows.push({ ...requirement, at, level, expression: at.label('expression') });
  }
  const measures = measuresOf(rows, builtIn, problems);
  return { criteria, levels, measures, mentions: mentionsOf(rows, measures) };
}

function requirementIn(at: RowReader): Requirement | null {
  const of = at.need('measure');
  const comparator: Comparator | undefined = at.choice('comparator', COMPARATORS);
  if (!comparator && at.blank('comparator')) at.refuse('table-cell-blank', 'comparator');
  if (!of || !comparator) return null;
  if (comparator === 'done') return { of, comparator };
  const typed = at.need('value');
  if (!typed) return null;
  // Anything but a number is the label of the input that holds the unit's own number.
  return { of, comparator, value: isProblem(readNumber(typed)) ? typed : (at.number('value') as number) };
}

function measuresOf(
  rows: readonly Row[],
  builtIn: readonly KpiMeasure[],
  problems: TableProblem[],
): KpiMeasure[] {
  const measures: { [key: string]: KpiMeasure } = {};
  const firstRow: { [key: string]: number } = {};
  for (const { of, expression, at } of rows) {
    const key = textKey(of);
    const first = measures[key];
    if (expression === '') continue;
    if (first && textKey(first.expression) !== textKey(expression)) {
      problems.push({
        code: 'table-formula-differs',
        ...at.cell('expression'),
        measure: of,
        firstRow: firstRow[key] as number,
        first: first.expression,
      });
    }
    if (first) continue;
    const built = builtIn.find(({ label }) => textKey(label) === key);
    const system = at.has('system') ? at.label('system') : built?.system;
    firstRow[key] = at.row;
    measures[key] = {
      label: of,
      expression,
      unit: at.has('unit') || !built ? at.label('unit') : built.unit,
      partOfWhole: at.has('partOfWhole') || !built ? at.tick('partOfWhole') : built.partOfWhole,
      ...(system && { system }),
    };
  }
  const used: KpiMeasure[] = [];
  for (const { of } of rows) {
    const measure = measures[textKey(of)] || builtIn.find((m) => textKey(m.label) === textKey(of));
    if (measure && used.indexOf(measure) < 0) used.push(measure);
  }
  return used;
}

function mentionsOf(rows: readonly Row[], measures: readonly KpiMeasure[]): InputMention[] {
  const mentions: InputMention[] = [];
  const mention = (label: string): InputMention => {
    const found = mentions.find((m) => textKey(m.label) === textKey(label));
    if (found) return found;
    const fresh: InputMention = { label };
    mentions.push(fresh);
    return fresh;
  };
  for (const { of, comparator, value, at } of rows) {
    const measure = measures.find((m) => textKey(m.label) === textKey(of));
    if (measure) for (const label of labelsIn(measure.expression)) mention(label);
    else {
      const input = mention(of);
      if (comparator === 'done') input.tick = true;
      if (at.has('partOfWhole')) input.partOfWhole = at.tick('partOfWhole') || input.partOfWhole === true;
      if (at.has('unit')) input.unit = input.unit || at.label('unit');
      if (at.has('system')) input.system = input.system || at.label('system');
    }
    if (typeof value === 'string') mention(value);
  }
  return mentions;
}

/** The labels in square brackets of an expression. */
function labelsIn(expression: string): string[] {
  return (expression.match(/\[[^\]]*\]/g) || []).map((label) => label.slice(1, -1).trim());
}
