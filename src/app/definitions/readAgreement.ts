// The definition tabs of a selection, cell by cell: what the rules about criteria and targets are asked about.

import type { TableName } from '../../catalogue/headings';
import { type RecognisedTable, recogniseTable } from '../../catalogue/tables/recogniseTable';
import { codeKey, type RowReader, rowReader } from '../../catalogue/tables/rowReader';
import { COMPARATORS, INPUT_TYPES, MEASURED } from '../../catalogue/tables/tableWords';
import type {
  AgreedEvidence,
  AgreedKpi,
  AgreedTarget,
  Agreement,
  Figure,
  WeightGroup,
} from '../../domain/definitions/agreement';
import { readAmount } from '../../domain/definitions/amount';
import type { Place, PlacedTable } from '../../domain/definitions/placedTable';
import { arabicDigits, cellText, textKey } from '../../domain/thaiText';

/** A row of a definition tab. */
interface DefinitionRow {
  readonly code: string;
  readonly read: RowReader;
  place(key: string): Place;
  figure(key: string): Figure;
}

type Rows = { readonly [name in TableName]?: readonly DefinitionRow[] };

const LEVELS = [1, 2, 3, 4, 5];
const TITLE_ROWS = 5;

/** The agreement the tables hold, and the tables that are no definition tabs. */
export function readAgreement(tables: readonly PlacedTable[]): {
  readonly agreement: Agreement;
  readonly others: readonly PlacedTable[];
} {
  const rows: { [name in TableName]?: DefinitionRow[] } = {};
  const others: PlacedTable[] = [];
  for (const table of tables) {
    const found = recognised(table);
    if (found) rows[found.name] = [...(rows[found.name] || []), ...rowsOf(found, table)];
    else others.push(table);
  }
  const kpis = kpisOf(rows);
  return {
    agreement: {
      ...(rows.criteria && { kpis }),
      ...(rows.targets && { targets: targetsOf(rows.targets, kpis) }),
      ...(rows.kpis && { weightGroups: weightGroupsOf(rows.kpis, rows.targets) }),
      ...(rows.evidence && { evidence: evidenceOf(rows) }),
    },
    others,
  };
}

/** The tab a table is; titles may stand above its headings. */
function recognised({ values }: PlacedTable): RecognisedTable | null {
  for (let first = 0; first < Math.min(TITLE_ROWS, values.length); first++) {
    const found = recogniseTable(values.slice(first));
    if (!('code' in found)) return found;
  }
  return null;
}

function rowsOf(found: RecognisedTable, table: PlacedTable): DefinitionRow[] {
  const skipped = table.values.length - found.rows.length;
  return found.rows.slice(1).map((cells, index): DefinitionRow => {
    const read = rowReader(found, index + 1, []);
    const place = (key: string) => ({ table, row: skipped + index + 1, column: found.at[key] ?? -1 });
    return {
      code: codeKey(read.text('code')),
      read,
      place,
      figure(key) {
        const amount = read.has(key) ? readAmount(dashAsBlank(cells[found.at[key] as number])) : null;
        return { value: amount?.value ?? null, decimals: amount?.decimals ?? 0, place: place(key) };
      },
    };
  });
}

function dashAsBlank(cell: unknown): unknown {
  return /^\s*[-–—]\s*$/.test(cellText(cell)) ? '' : cell;
}

function kpisOf({ criteria = [], inputs = [] }: Rows): AgreedKpi[] {
  return codesOf(criteria).map((code) => {
    const own = criteria.filter((row) => row.code === code);
    const measures: { [label: string]: string } = {};
    for (const { read } of own) {
      const expression = read.label('expression');
      if (expression) measures[textKey(read.text('measure'))] = expression;
    }
    return {
      code,
      measures,
      requirements: own
        .filter(({ read }) => !read.blank('measure') && read.level('level') > 0)
        .map(({ read, place, figure }) => ({
          level: read.level('level'),
          of: read.label('measure'),
          comparator: read.choice('comparator', COMPARATORS),
          value: figure('value').value,
          place: place('value'),
        })),
      inputs: inputs
        .filter((row) => row.code === code)
        .map(({ read }) => ({
          label: read.label('label'),
          isBase: read.tick('base'),
          isRate: /^(month|week|quarter)$/.test(String(read.choice('type', INPUT_TYPES))),
        })),
      texts: own
        .filter(({ read }) => !read.blank('criterion'))
        .map(({ read, place }) => ({ level: read.level('level'), place: place('criterion') })),
    };
  });
}

function targetsOf(rows: readonly DefinitionRow[], kpis: readonly AgreedKpi[]): AgreedTarget[] {
  const targets: AgreedTarget[] = [];
  for (const { code, read, place, figure } of rows) {
    const kpi = kpis.find((one) => one.code === code);
    if (!kpi) continue;
    targets.push({
      kpi,
      unit: read.label('unit'),
      isMeasured: read.choice('measured', MEASURED) !== 'no',
      bases: [1, 2, 3].map((n) => figure(`base${n}`)),
      levels: LEVELS.map((n) => figure(`level${n}`)),
      unlevelled: figure('unlevelled'),
      months: [1, 2, 3, 4, 5, 6].map((n) => figure(`month${n}`)),
      note: place('note'),
    });
  }
  return targets;
}

/** The weights of each group of KPIs, and those of each unit that has weights of its own for all of a group. */
function weightGroupsOf(
  kpis: readonly DefinitionRow[],
  targets: readonly DefinitionRow[] = [],
): WeightGroup[] {
  const groups: WeightGroup[] = [];
  const names = kpis.map(({ read }) => read.label('group')).filter((name, i, all) => all.indexOf(name) === i);
  for (const name of names) {
    const members = kpis.filter(({ read }) => read.label('group') === name);
    groups.push(...weightGroup(name, members));
    const units = targets.map(({ read }) => read.label('unit')).filter((u, i, all) => all.indexOf(u) === i);
    for (const unit of units) {
      const own = targets.filter(
        ({ code, read }) => read.label('unit') === unit && members.some((kpi) => kpi.code === code),
      );
      groups.push(...weightGroup(`${name} ${unit}`, own));
    }
  }
  return groups;
}

function weightGroup(label: string, rows: readonly DefinitionRow[]): WeightGroup[] {
  const weights = rows.map(({ code, figure }) => ({
    kpi: code,
    weight: figure('weight').value ?? 0,
    place: figure('weight').place,
  }));
  const isGiven = rows.length > 0 && rows.every(({ figure }) => figure('weight').value !== null);
  return isGiven ? [{ label, weights }] : [];
}

function evidenceOf({ evidence = [], criteria = [] }: Rows): AgreedEvidence[] {
  return codesOf(criteria.length > 0 ? criteria : evidence).map((code) => {
    const items = evidence.filter((row) => row.code === code);
    const asked = criteria.filter((row) => row.code === code).map(({ read }) => read.level('level'));
    const levels = items.map(({ read }) => levelsIn(read.label('levels')));
    const first = items[0] ?? criteria.find((row) => row.code === code);
    return {
      kpi: code,
      asked: LEVELS.filter((level) => criteria.length === 0 || asked.indexOf(level) >= 0),
      covered: LEVELS.filter((level) => levels.some((list) => list.indexOf(level) >= 0)),
      place: first?.place(items[0] ? 'levels' : 'level') as Place,
    };
  });
}

/** "1, 2, 3", "ระดับ 3–5"; blank = every level. */
function levelsIn(text: string): number[] {
  const parts = (arabicDigits(text).match(/[1-5](?: ?[-–] ?[1-5])?/g) || ['1-5']).map((part) =>
    part.match(/\d/g),
  );
  return LEVELS.filter((level) =>
    parts.some((ends) => level >= Number(ends?.[0]) && level <= Number(ends?.[1] ?? ends?.[0])),
  );
}

function codesOf(rows: readonly DefinitionRow[]): string[] {
  return rows.map(({ code }) => code).filter((code, i, all) => code !== '' && all.indexOf(code) === i);
}
