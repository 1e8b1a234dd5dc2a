// One KPI put together from what the tabs say of it and, where they are silent, from the built-in KPI of that code.
import type { Requirement } from '../../domain/kpi';
import type { TableProblem } from '../../domain/tableProblem';
import { textKey } from '../../domain/thaiText';
import type { TableName } from '../headings';
import type { CatalogueKpi } from '../types';
import type { CatalogueRanges } from './catalogueRanges';
import { chooseInputs, renamesOf } from './chooseInputs';
import type { IndexedTable } from './indexTable';
import { criteriaIn } from './readCriteriaTable';
import { evidenceIn } from './readEvidenceTable';
import { inputsIn } from './readInputTable';
import { kpiIn } from './readKpiTable';

/** The KPI, or null when it cannot be put together at all; what is wrong with its rows is added to `problems`. */
export function assembleKpi(
  code: string,
  tables: CatalogueRanges,
  builtIn: CatalogueKpi | undefined,
  problems: TableProblem[],
  factsOnly = false,
): CatalogueKpi | null {
  const base = builtIn || blankKpi(code);
  const ifSaid = <T>(
    name: TableName,
    read: (table: IndexedTable, code: string, problems: TableProblem[]) => T,
  ) => {
    const table = tables[name];
    return table?.byCode[code] ? read(table, code, problems) : undefined;
  };
  const said = ifSaid('criteria', (table) => criteriaIn(table, code, problems, base.measures));
  const given = ifSaid('inputs', inputsIn);
  if (!said && !builtIn && !factsOnly) {
    problems.push({ code: 'kpi-criteria-missing', kpi: code });
    return null;
  }
  const rules = said || base;
  const inputs = chooseInputs(given, said?.mentions, base.inputs);
  const renames = renamesOf(base, said ? undefined : given);
  if ('code' in renames) {
    problems.push(renames);
    return null;
  }
  // One spelling per label: that of the input, or of the measure, whatever the formulas and requirements hold.
  const spelling = renames.labels;
  for (const { label } of [...rules.measures, ...inputs]) spelling[textKey(label)] = label;
  const name = (label: string): string => spelling[textKey(label)] || label;
  const measures = rules.measures.map((measure) => ({
    ...measure,
    expression: measure.expression.replace(/\[([^\]]*)\]/g, (_, label: string) => `[${name(label.trim())}]`),
  }));
  const levels = rules.levels.map((level) =>
    level.map((requirement) => {
      const { value } = requirement;
      return {
        ...requirement,
        of: name(requirement.of),
        ...(typeof value === 'string' && { value: name(value) }),
      };
    }),
  );
  const printed = ifSaid('kpis', kpiIn) || {};
  const adjustments = (printed.adjustments || base.adjustments).map((a) => ({ ...a, when: name(a.when) }));
  const form = isQuantitative(levels) ? (builtIn || { form: 'quantitative' as const }).form : 'milestone';
  return {
    ...base,
    ...(!builtIn && measures[0] && { unit: measures[0].unit }),
    form,
    reportForm: printed.form || (builtIn ? builtIn.reportForm : form),
    ...printed,
    code,
    inputs,
    measures,
    levels,
    criteria: said && (said.criteria.some(Boolean) || !builtIn) ? said.criteria : base.criteria,
    // A built-in tick that is no longer among the inputs can no longer be set.
    adjustments: printed.adjustments
      ? adjustments
      : adjustments.filter(({ when }) => inputs.some(({ label }) => label === when)),
    evidence: ifSaid('evidence', evidenceIn) || base.evidence,
  };
}

/** One and the same number is asked for at all five levels, and nothing else. */
function isQuantitative(levels: readonly (readonly Requirement[])[]): boolean {
  const asked = levels.map((level) =>
    level.length === 1 && typeof level[0]?.value === 'number' ? level[0].of : '',
  );
  return asked.every((of) => of !== '' && of === asked[0]);
}

function blankKpi(code: string): CatalogueKpi {
  const blank: { [key: string]: unknown } = {
    ...{
      code,
      short: code,
      name: code,
      weight: 0,
      group: 'individual',
      form: 'milestone',
      reportForm: 'milestone',
    },
    ...{ counting: 'all-below', method: 'step', rateRule: 'cumulative', scope: 'unit' },
  };
  for (const key of 'number unit cutoff supervisor phone dataSource collection description'.split(' '))
    blank[key] = '';
  for (const key of 'source inputs measures levels criteria adjustments evidence coordinators'.split(' ')) {
    blank[key] = [];
  }
  return blank as unknown as CatalogueKpi;
}
