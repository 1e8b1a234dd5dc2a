// What the scoring functions show of each judged case.

import { gapsToLevel, resultGap } from '../../domain/distance';
import { interpolated, snapped } from '../../domain/ladder';
import { numberOf } from '../../domain/rational';
import { type Floor, type ScoreMethod, scoreOf } from '../../domain/score';
import { shownResult } from '../../domain/shownResult';
import { explainCase, explainResult } from '../../text/explanation';
import { gapsText } from '../../text/gapText';
import { type Cell, rowAt } from './eachRow';
import { gridOf } from './grid';
import { kpiLookup } from './kpiLookup';
import { readFloor, readLevel, readMethod } from './options';
import { splitExtras } from './ranges';
import { refuseArgument } from './refuse';
import type { Scored } from './scored';
import { levelRows, scoreRows } from './scoreRows';

const HIGHEST = 5;

/** KPI_LEVEL. */
export function levels(kpi: unknown, values: unknown, catalogue: readonly unknown[]): Cell | Cell[][] {
  return levelRows(kpi, values, kpiLookup(splitExtras(catalogue, 0).ranges));
}

/** KPI_SCORE; extras: method, floor, then tables. Without `method` the KPI's own way counts. */
export function scores(kpi: unknown, values: unknown, extras: readonly unknown[]): Cell | Cell[][] {
  const { options, ranges } = splitExtras(extras, 2);
  const method = readMethod(options[0]);
  const floor = readFloor(options[1]);
  return scoreRows(kpi, values, kpiLookup(ranges), (scored) => scoreCell(scored, method, floor));
}

function scoreCell(scored: Scored, wanted: ScoreMethod | null, floor: Floor): number {
  const method = wanted ?? scored.entry?.compiled.rules.method ?? 'step';
  if (method === 'interpolate' && scored.entry && !scored.entry.compiled.ladder) {
    return refuseArgument({ code: 'interpolate-milestone', text: scored.entry.kpi.code });
  }
  if (scored.from === 'inputs') {
    return scoreOf(scored.entry.compiled, scored.judgement, scored.values, method, floor);
  }
  if (scored.level < 1) return floor;
  return method === 'step' ? scored.level : interpolated(scored.ladder, scored.level, snapped(scored.result));
}

/** KPI_RESULT. */
export function results(kpi: unknown, values: unknown, catalogue: readonly unknown[]): Cell | Cell[][] {
  return scoreRows(kpi, values, kpiLookup(splitExtras(catalogue, 0).ranges), resultCell);
}

function resultCell(scored: Scored): Cell {
  if (scored.from === 'result') return numberOf(snapped(scored.result));
  return shownResult(scored.entry.compiled, scored.level, scored.values) ?? '';
}

/** KPI_TO_NEXT; extras: level, then tables. */
export function gaps(kpi: unknown, values: unknown, extras: readonly unknown[]): Cell | Cell[][] {
  const { options, ranges } = splitExtras(extras, 1);
  const wanted = gridOf(options[0]);
  const levelOf = (i: number) => readLevel(rowAt(wanted, i)[0]);
  return scoreRows(kpi, values, kpiLookup(ranges), (scored, i) => gapCell(scored, levelOf(i)), {
    level: wanted,
  });
}

function gapCell(scored: Scored, wanted: number | null): Cell {
  const level = wanted ?? Math.min(scored.level + 1, HIGHEST);
  if (scored.level >= level) return 0;
  if (scored.from === 'result') return resultGap(scored.ladder, scored.result, level);
  const missing = gapsToLevel(scored.entry.compiled, scored.values, level);
  const [only] = missing;
  return missing.length === 1 && only?.kind === 'amount' ? only.amount : gapsText(missing);
}

/** KPI_EXPLAIN. */
export function explanations(kpi: unknown, values: unknown, catalogue: readonly unknown[]): Cell | Cell[][] {
  return scoreRows(kpi, values, kpiLookup(splitExtras(catalogue, 0).ranges), explainCell);
}

function explainCell(scored: Scored): string {
  if (scored.from === 'result') {
    const gap = resultGap(scored.ladder, scored.result, Math.min(scored.level + 1, HIGHEST));
    return explainResult(scored.ladder, scored.result, scored.level, gap, scored.unit);
  }
  const { compiled } = scored.entry;
  const score = scoreOf(compiled, scored.judgement, scored.values, 'step', 0);
  return explainCase(compiled, scored.values, scored.judgement, score);
}
