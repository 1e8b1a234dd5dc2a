// A catalogue as the definition tabs hold it: heading row first, cells as they are written.

import type { KpiInput, Requirement } from '../../domain/kpi';
import { headingOf, type TableName, tableShapes } from '../headings';
import type { Catalogue, CatalogueKpi } from '../types';
import { kpiRow } from './kpiRow';
import * as words from './tableWords';

/** A cell as it is written; '' is blank. */
export type TableCellValue = string | number | boolean;
/** A tab: heading row first. */
export type TableValues = TableCellValue[][];

type Row = { readonly [key: string]: TableCellValue | null | undefined };

/** All six tabs. */
export function buildTables(catalogue: Catalogue): { [name in TableName]: TableValues } {
  return {
    kpis: buildKpiTable(catalogue),
    criteria: buildCriteriaTable(catalogue),
    inputs: buildInputTable(catalogue),
    evidence: buildEvidenceTable(catalogue),
    units: buildUnitTable(catalogue),
    targets: buildTargetTable(catalogue),
  };
}

/** `ตัวชี้วัด`. */
function buildKpiTable({ kpis }: Catalogue): TableValues {
  return tableOf('kpis', kpis.map(kpiRow));
}

/** `เกณฑ์`: the text of a level stands in its first row only. */
function buildCriteriaTable({ kpis }: Catalogue): TableValues {
  const rows: Row[] = [];
  for (const kpi of kpis) {
    kpi.levels.forEach((requirements, index) => {
      const level = { code: kpi.code, level: index + 1 };
      const criterion = kpi.criteria[index];
      if (requirements.length === 0 && criterion) rows.push({ ...level, criterion });
      requirements.forEach((requirement, nth) => {
        rows.push({ ...level, criterion: nth === 0 ? criterion : '', ...requirementRow(kpi, requirement) });
      });
    });
  }
  return tableOf('criteria', rows);
}

function requirementRow(kpi: CatalogueKpi, { of, comparator, value }: Requirement): Row {
  const measure = kpi.measures.find(({ label }) => label === of);
  const measured = measure || kpi.inputs.find(({ label }) => label === of);
  return {
    measure: of,
    expression: measure?.expression,
    partOfWhole: measured?.partOfWhole === true,
    comparator: words.wordOf(words.COMPARATORS, comparator),
    value,
    unit: measured?.unit,
    system: measured?.system,
  };
}

/** `ช่องข้อมูล`. */
function buildInputTable({ kpis }: Catalogue): TableValues {
  const rows: Row[] = [];
  for (const { code, inputs } of kpis) {
    inputs.forEach((input, index) => {
      rows.push({ code, order: index + 1, ...inputRow(input) });
    });
  }
  return tableOf('inputs', rows);
}

function inputRow({ label, unit, type, per, base, span, blank, whatIf }: KpiInput): Row {
  return {
    label,
    unit,
    type: words.wordOf(words.INPUT_TYPES, type === 'rate' ? (per as NonNullable<typeof per>) : type),
    base: base === true,
    span: span && words.wordOf(words.SPANS, span),
    blank: words.wordOf(words.BLANKS, blank),
    whatIf: whatIf && words.wordOf(words.DIRECTIONS, whatIf),
  };
}

/** `หลักฐาน`. */
function buildEvidenceTable({ kpis }: Catalogue): TableValues {
  const rows: Row[] = [];
  for (const { code, evidence } of kpis) {
    for (const { item, text, levels } of evidence) rows.push({ code, item, text, levels: levels.join(', ') });
  }
  return tableOf('evidence', rows);
}

/** `หน่วยงาน`. */
function buildUnitTable({ units }: Catalogue): TableValues {
  return tableOf(
    'units',
    units.map(({ name, type, aliases, parent, collector, phone }) => ({
      name,
      type: words.wordOf(words.UNIT_TYPES, type),
      aliases: aliases.join(', '),
      parent,
      collector,
      phone,
    })),
  );
}

/** `เป้าหมาย`. */
function buildTargetTable({ targets }: Catalogue): TableValues {
  return tableOf(
    'targets',
    targets.map((target) => ({
      code: target.code,
      unit: target.unit,
      measured: words.wordOf(words.MEASURED, target.measured ? 'yes' : 'no'),
      reason: target.reason,
      from: words.wordOf(words.RESULTS_FROM, target.from),
      ...numbered('base', target.bases),
      ...numbered('level', target.targets),
      unlevelled: target.unlevelled,
      ...numbered('month', target.monthly),
      weight: target.weight,
      ...numbered('history', target.history),
      note: target.note,
    })),
  );
}

function numbered(key: string, list: readonly (number | null)[]): Row {
  const row: { [key: string]: number | null } = {};
  list.forEach((value, index) => {
    row[key + (index + 1)] = value;
  });
  return row;
}

function tableOf(name: TableName, rows: readonly Row[]): TableValues {
  const keys = Object.keys(tableShapes[name].columns);
  return [keys.map((key) => headingOf(name, key)), ...rows.map((row) => keys.map((key) => row[key] ?? ''))];
}
