// Criteria and targets of the definition tabs, cell by cell.
import type { AgreedKpi, AgreedRequirement, AgreedTarget } from '../domain/definitions/agreement';
import type { Place } from '../domain/definitions/placedTable';
import { textKey } from '../domain/thaiText';
import { codesOf, type DefinitionRow, type DefinitionRows, ofCode } from './definitionRows';
import { COMPARATORS, INPUT_TYPES, MEASURED } from './tables/tableWords';

const LEVELS = [1, 2, 3, 4, 5];

/** KPIs that have criteria. */
export function kpisOf({ criteria = [], inputs = [] }: DefinitionRows): AgreedKpi[] {
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

/** Targets of those KPIs. */
export function targetsOf(rows: readonly DefinitionRow[], kpis: readonly AgreedKpi[]): AgreedTarget[] {
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
