// The definition tabs of a selection, cell by cell: what the rules about criteria and targets are asked about.

import type {
  AgreedEvidence,
  AgreedKpi,
  AgreedRequirement,
  AgreedTarget,
  Agreement,
  Figure,
  WeightGroup,
} from '../domain/definitions/agreement';
import { readAmount } from '../domain/definitions/amount';
import { type Place, type PlacedTable, textAt } from '../domain/definitions/placedTable';
import { textKey } from '../domain/thaiText';
import type { TableName } from './headings';
import { levelsIn } from './tables/readEvidenceTable';
import { type RecognisedTable, recogniseTable } from './tables/recogniseTable';
import { codeKey, type RowReader, rowReader } from './tables/rowReader';
import { COMPARATORS, INPUT_TYPES, MEASURED } from './tables/tableWords';

/** A row of a definition tab. */
interface DefinitionRow {
  readonly code: string;
  readonly read: RowReader;
  figure(key: string): Figure;
}

type Rows = { [name in TableName]?: DefinitionRow[] };

const LEVELS = [1, 2, 3, 4, 5];
const TITLE_ROWS = 5;

/** The agreement the tables hold, and the tables that are no definition tabs. */
export function readAgreement(tables: readonly PlacedTable[]): {
  readonly agreement: Agreement;
  readonly others: readonly PlacedTable[];
} {
  const rows: Rows = {};
  const others = tables.filter((table) => {
    const found = recognised(table);
    if (found) rows[found.name] = [...(rows[found.name] || []), ...rowsOf(found, table)];
    return !found;
  });
  const { criteria, targets, kpis, evidence } = rows;
  const agreed = kpisOf(rows);
  return {
    agreement: {
      ...(criteria && { kpis: agreed }),
      ...(targets && { targets: targetsOf(targets, agreed) }),
      ...(kpis && { weightGroups: weightGroupsOf(kpis, targets) }),
      ...(evidence && { evidence: evidenceOf(evidence, criteria) }),
    },
    others,
  };
}

/** The tab a table is; titles may stand above its headings. */
function recognised({ values }: PlacedTable): RecognisedTable | undefined {
  return values
    .slice(0, TITLE_ROWS)
    .map((_, first) => recogniseTable(values.slice(first)))
    .find((found): found is RecognisedTable => !('code' in found));
}

function rowsOf(found: RecognisedTable, table: PlacedTable): DefinitionRow[] {
  const skipped = table.values.length - found.rows.length;
  return found.rows.slice(1).map((_, index) => {
    const read = rowReader(found, index + 1, []);
    return {
      code: codeKey(read.text('code')),
      read,
      figure(key) {
        const place = {
          table,
          row: skipped + index + 1,
          column: read.has(key) ? (found.at[key] as number) : -1,
        };
        // A lone dash stands for none.
        const isNone = /^[-–—]?$/.test(textAt(place));
        const amount = isNone
          ? null
          : readAmount((table.values[place.row] as readonly unknown[])[place.column]);
        return { value: amount ? amount.value : null, decimals: amount ? amount.decimals : 0, place };
      },
    };
  });
}

function kpisOf({ criteria = [], inputs = [] }: Rows): AgreedKpi[] {
  return codesOf(criteria).map((code) => {
    const measures: { [label: string]: string } = {};
    const requirements: AgreedRequirement[] = [];
    const texts: Place[] = [];
    for (const { read, figure } of ofCode(criteria, code)) {
      const of = read.label('measure');
      const expression = read.label('expression');
      if (expression) measures[textKey(of)] = expression;
      if (!read.blank('criterion')) texts.push(figure('criterion').place);
      const comparator = read.choice('comparator', COMPARATORS);
      if (of) requirements.push({ ...figure('value'), level: read.level('level'), of, comparator });
    }
    return {
      code,
      measures,
      requirements,
      texts,
      inputs: ofCode(inputs, code).map(({ read }) => ({
        label: read.label('label'),
        isBase: read.tick('base'),
        isRate: /^(month|week|quarter)$/.test(String(read.choice('type', INPUT_TYPES))),
      })),
    };
  });
}

function targetsOf(rows: readonly DefinitionRow[], kpis: readonly AgreedKpi[]): AgreedTarget[] {
  const targets: AgreedTarget[] = [];
  for (const { code, read, figure } of rows) {
    const kpi = kpis.find((one) => one.code === code);
    const numbered = (key: string, count: number) =>
      LEVELS.concat(6)
        .slice(0, count)
        .map((n) => figure(key + n));
    if (kpi)
      targets.push({
        kpi,
        unit: read.label('unit'),
        isMeasured: read.choice('measured', MEASURED) !== 'no',
        bases: numbered('base', 3),
        levels: numbered('level', 5),
        unlevelled: figure('unlevelled'),
        months: numbered('month', 6),
        note: figure('note').place,
      });
  }
  return targets;
}

/** The weights of each group of KPIs, and those of each unit that has weights of its own for all of a group. */
function weightGroupsOf(
  kpis: readonly DefinitionRow[],
  targets: readonly DefinitionRow[] = [],
): WeightGroup[] {
  const groups: { [label: string]: DefinitionRow[] } = {};
  const add = (row: DefinitionRow, label: string) => {
    groups[label] = [...(groups[label] || []), row];
  };
  for (const kpi of kpis) add(kpi, kpi.read.label('group'));
  for (const row of targets) {
    for (const { read } of ofCode(kpis, row.code))
      add(row, `${read.label('group')} ${row.read.label('unit')}`);
  }
  return Object.keys(groups)
    .map((label) => ({
      label,
      weights: (groups[label] as DefinitionRow[]).map(({ code, figure }) => ({
        ...figure('weight'),
        kpi: code,
      })),
    }))
    .filter(({ weights }) => weights.every(({ value }) => value !== null));
}

function evidenceOf(
  evidence: readonly DefinitionRow[],
  criteria: readonly DefinitionRow[] = [],
): AgreedEvidence[] {
  return codesOf(criteria.length > 0 ? criteria : evidence).map((kpi) => {
    const items = ofCode(evidence, kpi);
    const levels = ofCode(criteria, kpi).map(({ read }) => read.level('level'));
    const [first = ofCode(criteria, kpi)[0]] = items;
    return {
      kpi,
      asked: LEVELS.filter((level) => criteria.length === 0 || levels.indexOf(level) >= 0),
      covered: items.reduce<number[]>((all, { read }) => all.concat(levelsIn(read)), []),
      place: (first as DefinitionRow).figure(items.length > 0 ? 'levels' : 'level').place,
    };
  });
}

function ofCode(rows: readonly DefinitionRow[], code: string): DefinitionRow[] {
  return rows.filter((row) => row.code === code);
}

function codesOf(rows: readonly DefinitionRow[]): string[] {
  return rows.map(({ code }) => code).filter((code, i, all) => code !== '' && all.indexOf(code) === i);
}
