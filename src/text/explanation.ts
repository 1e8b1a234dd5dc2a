// One Thai sentence that explains a level, with the numbers in it, ready for the report.
import type { CaseValue } from '../domain/caseValues';
import { type CompiledKpi, ladderSubject } from '../domain/compiledKpi';
import { gapsToLevel } from '../domain/distance';
import { type Judgement, subjectValue } from '../domain/judgement';
import type { KpiInput } from '../domain/kpi';
import type { Ladder } from '../domain/ladder';
import { amountText, gapsText } from './gapText';
import { numberText, PERCENT, resultText } from './numberText';

/** A typed result on thresholds. `unit` may be ''. `gap` to the next level, 0 at level 5. */
export function explainResult(
  ladder: Ladder,
  result: number,
  level: number,
  gap: number,
  unit: string,
): string {
  const shown = `${ladder.label || 'ผลการดำเนินงาน'} ${resultText(result, ladder.thresholds)}`;
  return `${shown} ${levelPhrase(level)}${nextOfResult(ladder, level, gap, unit)}`;
}

function nextOfResult(ladder: Ladder, level: number, gap: number, unit: string): string {
  if (level === 5) return ' (ระดับสูงสุด)';
  const amount = unit === PERCENT ? `${PERCENT} ${numberText(gap, 9)}` : amountText(gap, unit);
  return ladder.rising
    ? ` ขาดอีก ${amount} จึงจะได้ระดับ ${level + 1}`
    : ` ต้องลดลงอีก ${amount} จึงจะได้ระดับ ${level + 1}`;
}

/** A judged case with its inputs. `score` is named only where an adjustment moved it. */
export function explainCase(
  kpi: CompiledKpi,
  values: readonly CaseValue[],
  judgement: Judgement,
  score: number,
): string {
  const parts = [
    kpi.ladder ? quantitativePart(kpi, kpi.ladder, values, judgement) : milestonePart(kpi, values, judgement),
  ];
  for (const { input, points } of kpi.adjustments) {
    if (values[input] !== true) continue;
    const label = (kpi.inputs[input] as KpiInput).label;
    parts.push(
      `${points < 0 ? 'หัก' : 'เพิ่ม'} ${numberText(Math.abs(points))} คะแนน (${label}) ค่าคะแนน ${numberText(score)}`,
    );
  }
  return parts.join(' ');
}

function levelPhrase(level: number): string {
  return `ได้ระดับคะแนน ${level}`;
}

function quantitativePart(
  kpi: CompiledKpi,
  ladder: Ladder,
  values: readonly CaseValue[],
  judgement: Judgement,
): string {
  const subject = ladderSubject(kpi);
  const value = subjectValue(kpi, subject, values) ?? 0;
  const named = subject.inputs.filter((i) => !isUnusedZero(kpi.inputs[i] as KpiInput, values[i]));
  const figures = subject.expression ? ` (${named.map((i) => figureText(kpi, i, values)).join(', ')})` : '';
  const shown = `${subject.label} ${resultText(value, ladder.thresholds)}${figures}`;
  return `${shown} ${levelPhrase(judgement.level)}${nextPhrase(kpi, values, judgement.level)}`;
}

/** An input that may be left blank and is 0 adds nothing to the sentence. */
function isUnusedZero(input: KpiInput, value: CaseValue | undefined): boolean {
  return input.blank === 'zero' && value === 0;
}

function figureText(kpi: CompiledKpi, index: number, values: readonly CaseValue[]): string {
  const { label, unit } = kpi.inputs[index] as KpiInput;
  const value = values[index];
  return `${label} ${typeof value === 'number' ? amountText(value, unit) : '–'}`;
}

function nextPhrase(kpi: CompiledKpi, values: readonly CaseValue[], level: number): string {
  if (level === 5) return ' (ระดับสูงสุด)';
  return ` ${gapsText(gapsToLevel(kpi, values, level + 1))} จึงจะได้ระดับ ${level + 1}`;
}

function milestonePart(kpi: CompiledKpi, values: readonly CaseValue[], judgement: Judgement): string {
  const { level, allBelow, highest, holds } = judgement;
  const failing = allBelow + 1;
  if (allBelow === highest) {
    const passed = level === 0 ? 'ยังไม่ผ่านระดับ 1' : level === 5 ? 'ผ่านครบทุกระดับ' : `ผ่าน${levelsText(holds)}`;
    return `${levelPhrase(level)} ${passed}${missingPhrase(kpi, values, level)}${unjudged(kpi, values, failing)}`;
  }
  if (kpi.rules.counting === 'highest') {
    const next = missingPhrase(kpi, values, level);
    return `${levelPhrase(level)} (นับระดับสูงสุดที่ผ่าน${next}) หากต้องผ่านทุกระดับก่อนหน้าจะได้ระดับ ${allBelow} เนื่องจากยังไม่ผ่านระดับ ${failing}`;
  }
  const above = levelsText(holds.map((held, i) => held && i > allBelow));
  const missing = gapsText(gapsToLevel(kpi, values, failing));
  return `${levelPhrase(level)} เนื่องจากยังไม่ผ่านระดับ ${failing} (${missing}) แม้ผ่าน${above} แล้ว${unjudged(kpi, values, failing)}`;
}

/** What else could not be judged at all, beyond the level spoken of. */
function unjudged(kpi: CompiledKpi, values: readonly CaseValue[], failing: number): string {
  if (failing >= 5) return '';
  const spoken = gapsToLevel(kpi, values, failing).map((gap) => gap.label);
  const open = gapsToLevel(kpi, values, 5).filter(
    (gap) => (gap.kind === 'blank' || gap.kind === 'no-whole') && spoken.indexOf(gap.label) < 0,
  );
  return open.length === 0 ? '' : ` นอกจากนี้ ${gapsText(open)}`;
}

function missingPhrase(kpi: CompiledKpi, values: readonly CaseValue[], level: number): string {
  if (level === 5) return '';
  const missing = gapsText(gapsToLevel(kpi, values, level + 1));
  return level === 0 ? `: ${missing}` : ` ยังไม่ผ่านระดับ ${level + 1}: ${missing}`;
}

/** "ระดับ 2–5", "ระดับ 2, 4". */
function levelsText(holds: readonly boolean[]): string {
  const levels = holds.map((held, i) => (held ? i + 1 : 0)).filter((level) => level > 0);
  const first = levels[0] ?? 0;
  const last = levels[levels.length - 1] ?? 0;
  const run = levels.length > 1 && last - first + 1 === levels.length;
  return `ระดับ ${run ? `${first}–${last}` : levels.join(', ')}`;
}
