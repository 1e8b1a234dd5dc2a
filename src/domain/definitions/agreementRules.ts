// Rules about criteria, weights and evidence.
import { arabicDigits, cleanText, textKey } from '../thaiText';
import { checkWeights } from '../weightedTotal';
import type { AgreedKpi, AgreedRequirement, AgreedTarget, Figure } from './agreement';
import { textAt } from './placedTable';
import { type Found, ruleOf } from './rule';

export const agreementRules = [
  ruleOf('weights-not-100', 'must', 'weightGroups', (groups) => {
    const found: Found[] = [];
    for (const { label, weights } of groups) {
      const values = weights.map(({ value }) => value as number);
      const wrong = checkWeights(values);
      if (!wrong) continue;
      const usual = mostCommon(values);
      const odd = weights.filter(({ value }) => ((value as number) - usual) * (wrong.total - 100) > 0);
      // Of all weights that could be changed, the likeliest is the odd one that would become as the others are.
      const [mend, other] = wrong.mends.filter(({ to }) => to === usual);
      const rows = odd.length > 0 ? odd : weights;
      const { place } = (mend && !other ? weights[mend.index] : rows[0]) as Figure;
      found.push({
        place,
        computed: wrong.total,
        label,
        other: rows.map(({ kpi }) => kpi).join(', '),
        mend: mend && !other ? { place, value: mend.to } : null,
      });
    }
    return found;
  }),
  ruleOf('evidence-missing', 'must', 'evidence', (evidence) =>
    evidence
      .map(({ kpi, asked, covered, place }) => ({
        place,
        computed: null,
        label: kpi,
        levels: asked.filter((level) => covered.indexOf(level) < 0),
      }))
      .filter(({ levels }) => levels.length > 0),
  ),
  ruleOf('thresholds-not-monotone', 'must', 'kpis', (kpis) =>
    eachStep(kpis, (before, now, addsNothing) => {
      const order = Number(now.value) - Number(before.value);
      return (
        now.comparator === before.comparator &&
        (order === 0 ? addsNothing : (now.comparator === '<=') === order > 0)
      );
    }),
  ),
  ruleOf('comparators-contradict', 'must', 'kpis', (kpis) =>
    eachStep(kpis, (before, now) => now.comparator !== before.comparator),
  ),
  ruleOf('steps-over-unit', 'should', 'targets', (targets) => {
    const found: Found[] = [];
    for (const target of targets) {
      const { kpi, note, unit, isMeasured } = target;
      for (const { noun, count } of isMeasured ? countsIn(target) : []) {
        const beyond = kpi.requirements.find(
          ({ of, value, comparator }) =>
            comparator === '>=' && Number(value) > count && isEach(of, noun) && isCount(kpi, of),
        );
        if (!beyond) continue;
        const { value, of, level } = beyond;
        found.push({
          place: note,
          computed: value,
          label: `${kpi.code} ${unit}`,
          other: of,
          levels: [level],
        });
      }
    }
    return found;
  }),
] as const;

/** Requirements of one thing on successive levels, compared pair by pair. */
function eachStep(
  kpis: readonly AgreedKpi[],
  isWrong: (before: AgreedRequirement, now: AgreedRequirement, addsNothing: boolean) => boolean,
): Found[] {
  const found: Found[] = [];
  for (const { code, requirements } of kpis) {
    for (const now of requirements) {
      const isSame = ({ of }: AgreedRequirement) => textKey(of) === textKey(now.of);
      const below = requirements.filter((one) => one.level < now.level && one.value !== null && isSame(one));
      const before = below[below.length - 1];
      // Two ends of a range are no step.
      const isRange = requirements.some(
        (one) => one.level === now.level && isSame(one) && one.comparator !== now.comparator,
      );
      if (!before || now.value === null || isRange) continue;
      // No requirement of the level asks for more than the level below does; said once.
      const level = requirements.filter((one) => one.level === now.level);
      const addsNothing =
        level[0] === now &&
        level.every(({ of, value }) =>
          requirements.some(
            (one) => one.level === now.level - 1 && one.value === value && textKey(one.of) === textKey(of),
          ),
        );
      if (!isWrong(before, now, addsNothing)) continue;
      const { place, of } = now;
      found.push({
        place,
        computed: null,
        label: `${code} ${of}`,
        other: textAt(before.place),
        levels: [now.level],
      });
    }
  }
  return found;
}

/** How many of something a unit has: its base figures, and notes such as "กลุ่มเป้าหมาย 3 กลุ่ม". */
function countsIn({ kpi, bases, note }: AgreedTarget): { noun: string; count: number }[] {
  const counts = kpi.inputs
    .filter(({ isBase }) => isBase)
    .map(({ label }, nth) => ({ noun: textKey(label), count: bases[nth]?.value ?? Infinity }));
  // Thai repeats the noun as its classifier: that makes it a count of this very thing.
  const repeated = /([ก-๎]+)([ก-๎]*) ?(\d+) ?\1(?![ก-๎])/g;
  const text = arabicDigits(cleanText(textAt(note)));
  for (let match = repeated.exec(text); match; match = repeated.exec(text))
    counts.push({ noun: `${match[1]}${match[2]}`, count: Number(match[3]) });
  return counts;
}

/** True for the things themselves and for plans of them, one each; members of groups may be many. */
function isEach(label: string, noun: string): boolean {
  const [before, after] = textKey(label).split(noun);
  return after !== undefined && /^(จำนวน)?(แผน.*)?$/.test(before as string);
}

/** Whole things by themselves: neither a percentage nor so many a month. */
function isCount({ measures, inputs }: AgreedKpi, of: string): boolean {
  const key = textKey(of);
  return !measures[key] && !inputs.some(({ label, isRate }) => isRate && textKey(label) === key);
}

function mostCommon(values: readonly number[]): number {
  const count = (value: number) => values.filter((other) => other === value).length;
  return values.reduce((best, value) => (count(value) > count(best) ? value : best), 0);
}
