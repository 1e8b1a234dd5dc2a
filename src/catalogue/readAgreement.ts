// The definition tabs of a selection, cell by cell: what the rules about criteria and targets are asked about.
import type { AgreedEvidence, Agreement, WeightGroup } from '../domain/definitions/agreement';
import type { PlacedTable } from '../domain/definitions/placedTable';
import { kpisOf, targetsOf } from './agreedTargets';
import { codesOf, type DefinitionRow, definitionRows, ofCode } from './definitionRows';
import { levelsIn } from './tables/readEvidenceTable';

const LEVELS = [1, 2, 3, 4, 5];

/** The agreement the tables hold, and the tables that are no definition tabs. */
export function readAgreement(tables: readonly PlacedTable[]): {
  readonly agreement: Agreement;
  readonly others: readonly PlacedTable[];
} {
  const { rows, others } = definitionRows(tables);
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
