// One case judged, whichever way it was given: a finished result on thresholds, or the inputs of a KPI.

import type { CatalogueKpi } from '../../catalogue/types';
import { type CaseProblem, type CaseValue, readCase } from '../../domain/caseValues';
import { type CompiledKpi, ladderSubject } from '../../domain/compiledKpi';
import { type Judgement, judge } from '../../domain/judgement';
import { isFraction, type Ladder, levelOfResult } from '../../domain/ladder';
import { isProblem, type NumberProblem, readNumber } from '../../domain/readNumber';
import { isBlankRow } from './grid';
import { refuse, refuseArgument } from './refuse';

/** A KPI of a catalogue, ready for judging. */
export interface KpiEntry {
  readonly kpi: CatalogueKpi;
  readonly compiled: CompiledKpi;
}

/** What the first argument stands for in one case: a KPI, or bare thresholds. */
export type Yardstick = KpiEntry | Ladder;

/** A judged case. `result`: typed or computed in a cell; `inputs`: computed here. */
export type Scored =
  | {
      readonly from: 'result';
      readonly ladder: Ladder;
      readonly result: number;
      readonly level: number;
      readonly unit: string;
      readonly entry: KpiEntry | null;
    }
  | {
      readonly from: 'inputs';
      readonly entry: KpiEntry;
      readonly values: readonly CaseValue[];
      readonly judgement: Judgement;
      readonly level: number;
    };

const MOST_PERCENT = 100;

/** The case in one row of `values`. Throws ProblemError. */
export function requireScored(yardstick: Yardstick, row: readonly unknown[]): Scored {
  const entry = 'compiled' in yardstick ? yardstick : null;
  const ladder = entry ? entry.compiled.ladder : (yardstick as Ladder);
  if (ladder && (row.length === 1 || (!entry && isBlankRow(row.slice(1))))) {
    const result = requireResult(ladder, row[0]);
    const unit = entry ? ladderSubject(entry.compiled).unit : '';
    return { from: 'result', ladder, result, level: levelOfResult(ladder, result), unit, entry };
  }
  if (!entry) return refuseColumns('', [], true, row);
  return requireJudged(entry, row);
}

function requireJudged(entry: KpiEntry, row: readonly unknown[]): Scored {
  const { compiled, kpi } = entry;
  if (isBlankRow(row)) {
    const label = compiled.inputs.map((input) => input.label).join(', ');
    return refuse({ code: 'row-blank', label, text: '' } as CaseProblem);
  }
  if (row.length < compiled.inputs.length) {
    return refuseColumns(
      kpi.code,
      compiled.inputs.map((input) => input.label),
      compiled.ladder !== null,
      row,
    );
  }
  const values: CaseValue[] = [];
  const problem = readCase(compiled, row, values);
  if (problem) return refuse(problem);
  const judgement = judge(compiled, values);
  if (isProblem<CaseProblem>(judgement)) return refuse(judgement);
  return { from: 'inputs', entry, values, judgement, level: judgement.level };
}

/** `row` has a number of columns that fits neither the inputs nor a finished result; `kpi` is '' for bare thresholds. */
export function refuseColumns(
  kpi: string,
  labels: readonly string[],
  oneAllowed: boolean,
  row: readonly unknown[],
  transpose = false,
): never {
  return refuseArgument({
    code: 'column-count',
    kpi,
    columns: row.length,
    labels,
    oneAllowed,
    transpose,
  });
}

function requireResult(ladder: Ladder, cell: unknown): number {
  const read = readNumber(cell);
  const quote = (code: ResultProblemCode, text: string): never => refuseArgument({ code, text });
  if (read === null) return quote('result-blank', '');
  if (isProblem<NumberProblem>(read)) {
    return quote(read.code === 'number-cell-error' ? 'result-error' : 'result-unreadable', read.text);
  }
  if (ladder.refusesFractions && isFraction(read)) return quote('result-as-fraction', String(read));
  // 100.0000000001 is a division's dust, not more than the whole.
  if (ladder.share && Number(read.toFixed(9)) > MOST_PERCENT) return quote('result-over-whole', String(read));
  if (ladder.share && read < 0) return quote('result-negative', String(read));
  return read;
}

type ResultProblemCode =
  | 'result-blank'
  | 'result-error'
  | 'result-unreadable'
  | 'result-as-fraction'
  | 'result-over-whole'
  | 'result-negative';
