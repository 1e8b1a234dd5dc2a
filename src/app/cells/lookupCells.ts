// Criteria, targets, facts and input labels in cells.

import type { CatalogueKpi, UnitTarget } from '../../catalogue/types';
import { cellText, cleanText, textKey } from '../../domain/thaiText';
import { nearest, unitFinder } from '../../domain/unitName';
import { deferred } from './deferred';
import { type Cell, cellsOrScalar, eachRow, oneColumn, rowAt } from './eachRow';
import { gridOf, isBlank } from './grid';
import { readCodes } from './kpiArgument';
import { type KpiLookup, kpiLookup } from './kpiLookup';
import { readLevel } from './options';
import { splitExtras } from './ranges';
import { refuseArgument } from './refuse';

const LEVELS = 5;
const NOT_MEASURED = '–';

/** KPI_CRITERIA; extras: level, then tables. One code without level: 5×1; n codes without level: n×5. */
export function criteria(kpi: unknown, extras: readonly unknown[]): Cell | Cell[][] {
  const { options, ranges } = splitExtras(extras, 1);
  const codes = readCodes(kpi, kpiLookup(ranges));
  const level = gridOf(options[0]);
  const all = isBlank(options[0]);
  const rows = eachRow(
    { kpi: codes.grid, level },
    (i) => {
      const texts = codes.at(i).criteria;
      const wanted = readLevel(rowAt(level, i)[0]);
      return wanted === null ? texts : [texts[wanted - 1] ?? ''];
    },
    all ? LEVELS : 1,
  );
  return all && rows.length === 1 ? (rows[0] as Cell[]).map((text) => [text]) : cellsOrScalar(rows);
}

/** KPI_TARGET; extras: level, then tables. Without level 1×5 per unit. */
export function targets(kpi: unknown, unit: unknown, extras: readonly unknown[]): Cell | Cell[][] {
  if (isBlank(unit)) refuseArgument({ code: 'argument-missing', argument: 'unit' });
  const { options, ranges } = splitExtras(extras, 1);
  const lookup = kpiLookup(ranges);
  const codes = readCodes(kpi, lookup);
  const units = oneColumn(unit, 'unit');
  const level = gridOf(options[0]);
  const all = isBlank(options[0]);
  const targetsOf = oncePerKpi(lookup);
  const unitOf = unitReader(lookup);
  const rows = eachRow(
    { unit: units, kpi: codes.grid, level },
    (i) => {
      const cells = targetCells(targetsOf(codes.at(i)), unitOf(rowAt(units, i)[0]));
      const wanted = readLevel(rowAt(level, i)[0]);
      return wanted === null ? cells : [cells[wanted - 1] as Cell];
    },
    all ? LEVELS : 1,
  );
  return cellsOrScalar(rows);
}

function oncePerKpi(lookup: KpiLookup): (kpi: CatalogueKpi) => readonly UnitTarget[] {
  const known: { [code: string]: readonly UnitTarget[] } = Object.create(null);
  return (kpi) => {
    const found = known[kpi.code] ?? lookup.targets(kpi);
    known[kpi.code] = found;
    return found;
  };
}

function targetCells(rows: readonly UnitTarget[], unit: string): Cell[] {
  const row = rows.find((target) => textKey(target.unit) === textKey(unit));
  if (row && !row.measured) return [1, 2, 3, 4, 5].map(() => NOT_MEASURED);
  return [0, 1, 2, 3, 4].map((i) => row?.targets[i] ?? '');
}

/** Reads unit cells as the names they have in the targets; throws ProblemError for a name nobody has. */
function unitReader(lookup: KpiLookup): (cell: unknown) => string {
  const units = lookup.units();
  const find = unitFinder(units);
  return (cell) => {
    const text = cleanText(cellText(cell));
    const unit = find(text);
    if (unit) return unit.name;
    const names = units.map((known) => known.name);
    return refuseArgument({ code: 'unit-unknown', text, nearest: nearest(text, names) });
  };
}

const SHOWN_FIELDS =
  'name, short, number, unit, weight, group, kind, source, supervisor, coordinator, evidence, cutoff'.split(
    ', ',
  );

/** KPI_INFO. */
export function info(kpi: unknown, field: unknown, catalogue: readonly unknown[]): Cell | Cell[][] {
  if (isBlank(field)) refuseArgument({ code: 'argument-missing', argument: 'field' });
  const codes = readCodes(kpi, kpiLookup(splitExtras(catalogue, 0).ranges));
  const fields = oneColumn(field, 'field');
  const rows = eachRow({ kpi: codes.grid, field: fields }, (i) => [
    infoCell(codes.at(i), rowAt(fields, i)[0]),
  ]);
  return cellsOrScalar(rows);
}

function infoCell(kpi: CatalogueKpi, field: unknown): Cell {
  const text = cleanText(cellText(field));
  const fact = deferred().fact(kpi, text);
  if (fact !== undefined) return fact;
  return refuseArgument({ code: 'choice-unknown', argument: 'field', text, choices: SHOWN_FIELDS });
}

/** KPI_INPUTS: one row of labels per KPI, as wide as the widest. */
export function inputs(kpi: unknown, catalogue: readonly unknown[]): Cell | Cell[][] {
  const codes = readCodes(kpi, kpiLookup(splitExtras(catalogue, 0).ranges));
  const rows = eachRow({ kpi: codes.grid }, (i) => codes.at(i).inputs.map((input) => input.label));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => row.concat(Array(width - row.length).fill('')));
}
