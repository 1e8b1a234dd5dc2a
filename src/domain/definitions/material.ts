// What rules are asked about, from a printed table or from the definition tabs.
import type { Agreement } from './agreement';
import type { Amount } from './amount';
import { type AnalysedTable, analyseTable } from './analyseTable';
import { bandSetsOf, criteriaBandSets, ladderOfBands } from './bandSets';
import { judgeTargets, type LevelTarget, type TargetFigure } from './levelTarget';
import type { PlacedTable } from './placedTable';
import { rowLabel, rowsAndTotals } from './printedTable';
import type { LadderStep, Material } from './rule';
import { figureAt } from './shareColumns';
import { targetMaterial } from './targetMaterial';

/** Any table a user selects. */
export function printedMaterial(placed: PlacedTable): Material {
  const table = analyseTable(placed);
  const bands = bandSetsOf(placed);
  const ladders = bands.map((set) => [ladderOfBands(set)]);
  if (!table) return { bands, ladders };
  return { table, bands, levelTargets: printedTargets(table), ladders: [...ladders, printedLadders(table)] };
}

/** The definition tabs. */
export function agreementMaterial(agreement: Agreement): Material {
  const { kpis = [], targets = [] } = agreement;
  return {
    ...agreement,
    ...targetMaterial(targets),
    bands: kpis.reduce<ReturnType<typeof criteriaBandSets>>(
      (all, kpi) => all.concat(criteriaBandSets(kpi)),
      [],
    ),
  };
}

/** Columns whose heading names a percentage of another column. */
function printedTargets(table: AnalysedTable): LevelTarget[] {
  const shares = table.shares.filter(({ kind }) => kind === 'target');
  const leveled = shares.map(({ column }) => column).filter(({ level }) => level > 0);
  const isFalling = leveled.some((a) =>
    leveled.some((b) => b.level > a.level && Number(b.percent) < Number(a.percent)),
  );
  return shares.reduce<LevelTarget[]>((all, share) => {
    const figures: TargetFigure[] = [];
    for (const row of table.rows) {
      const figure = figureAt(table, share, row);
      const place = { table: table.table, row, column: share.column.index };
      const isLowBest = isFalling || /ไม่เกิน|คงเหลือ/.test(share.column.heading);
      if (figure) figures.push({ ...figure, place, label: rowLabel(table, row), isLowBest });
    }
    return all.concat(judgeTargets(figures, share.rule));
  }, []);
}

function figureOf(amount: Amount | null): number | null {
  return amount ? amount.value : null;
}

function printedLadders(table: AnalysedTable): LadderStep[][] {
  const columns = table.columns.filter(({ kind, level }) => kind === 'amount' && level > 0);
  return rowsAndTotals(table).map((row) =>
    columns.map(({ index, level }) => ({
      level,
      value: figureOf(table.amounts[row * table.width + index] as Amount | null),
      place: { table: table.table, row, column: index },
      label: rowLabel(table, row),
    })),
  );
}
