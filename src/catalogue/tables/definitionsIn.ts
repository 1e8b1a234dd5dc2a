// KPIs, targets and units as the ranges of one call define them, with the built-in template behind them.
import type { Problem } from '../../domain/problem';
import type { TableProblem } from '../../domain/tableProblem';
import { cellText, cleanText } from '../../domain/thaiText';
import {
  templateCodes,
  templateKpi,
  templateNumbers,
  templateTargetsOf,
  templateUnits,
} from '../template2565';
import type { CatalogueKpi, Unit, UnitTarget } from '../types';
import type { CatalogueRanges } from './catalogueRanges';
import { targetsIn } from './readTargetTable';
import { unitsIn } from './readUnitTable';
import { resolveKpi } from './resolveKpi';

/** Where KPIs and targets are found: in the ranges of one call, else in the built-in template. */
export interface Definitions {
  /** True when the text is the code or number of a KPI. */
  knows(typed: string): boolean;
  kpi(typed: string): CatalogueKpi | Problem;
  /** The KPI for looking things up only: it need not have criteria. */
  facts(typed: string): CatalogueKpi | Problem;
  targets(kpi: CatalogueKpi): readonly UnitTarget[] | Problem;
  units(): readonly Unit[] | Problem;
}

const TEMPLATE = { codes: templateCodes, numbers: templateNumbers, kpi: templateKpi };

/** The definitions of recognised tables. Each KPI is read once: a run asks for the same sixteen again and again. */
export function definitionsIn(tables: CatalogueRanges): Definitions {
  const known: { [asked: string]: CatalogueKpi | TableProblem } = Object.create(null);
  const resolve = (typed: string, factsOnly = false) => {
    const asked = `${factsOnly}${typed}`;
    if (known[asked]) return known[asked];
    const found = resolveKpi(typed, tables, TEMPLATE, factsOnly);
    known[asked] = 'kpi' in found && typeof found.kpi === 'object' ? found.kpi : (found as TableProblem);
    return known[asked];
  };
  return {
    knows: (typed) => resolve(typed).code !== 'kpi-unknown',
    kpi: (typed) => resolve(typed),
    facts: (typed) => resolve(typed, true),
    targets: (kpi) => targetsOf(kpi, tables),
    units: () => unitsOf(tables),
  };
}

function targetsOf(kpi: CatalogueKpi, { targets }: CatalogueRanges): readonly UnitTarget[] | TableProblem {
  if (!targets) return templateTargetsOf(kpi.code);
  const problems: TableProblem[] = [];
  const bases = kpi.inputs.filter((input) => input.base).length;
  const found = targetsIn(targets, kpi.code, problems, bases);
  return problems[0] ?? found;
}

/** Units of `หน่วยงาน`; without it those named in `เป้าหมาย`, else the template's. Built-in aliases stay known. */
function unitsOf({ units, targets }: CatalogueRanges): readonly Unit[] | TableProblem {
  if (units) {
    const problems: TableProblem[] = [];
    const named = units.codes.map((name) => unitsIn(units, name, problems)[0]);
    return problems[0] ?? named.filter((unit): unit is Unit => unit !== undefined);
  }
  if (!targets) return templateUnits();
  const column = targets.at.unit as number;
  const names = targets.rows.slice(1).map((row) => cleanText(cellText(row[column])));
  const known = templateUnits();
  return names
    .filter((name, i) => name !== '' && names.indexOf(name) === i)
    .map((name) => known.find((unit) => unit.name === name) ?? namedOnly(name));
}

function namedOnly(name: string): Unit {
  return { name, type: 'อำเภอ', aliases: [], parent: '', collector: '', phone: '' };
}
