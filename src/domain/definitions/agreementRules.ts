// Rules about criteria, weights and evidence.
import { compare, rationalOf } from '../rational';
import { arabicDigits, cleanText, textKey } from '../thaiText';
import { checkWeights } from '../weightedTotal';
import type { AgreedKpi, AgreedRequirement, AgreedTarget } from './agreement';
import { textAt } from './placedTable';
import type { DefinitionRule, Found } from './rule';

export const agreementRules = [
  {
    code: 'weights-not-100',
    severity: 'must',
    needs: ['weightGroups'],
    check({ weightGroups }) {
      const found: Found[] = [];
      for (const { label, weights } of weightGroups) {
        const values = weights.map(({ weight }) => weight);
        const wrong = checkWeights(values);
        if (!wrong) continue;
        const usual = mostCommon(values);
        const isOver = wrong.total > 100;
        const odd = weights.filter(({ weight }) => (isOver ? weight > usual : weight < usual));
        // Of all weights that could be changed, the likeliest is the odd one that would become as the others are.
        const fitting = wrong.mends.filter(({ to }) => to === usual);
        const mend = fitting.length === 1 ? fitting[0] : undefined;
        const rows = odd.length > 0 ? odd : weights;
        const place = (mend ? weights[mend.index] : rows[0])?.place;
        if (!place) continue;
        found.push({
          place,
          computed: wrong.total,
          label,
          other: rows.map(({ kpi }) => kpi).join(', '),
          places: rows.map((row) => row.place),
          mend: mend ? { place, value: mend.to } : null,
        });
      }
      return found;
    },
  },
  {
    code: 'evidence-missing',
    severity: 'must',
    needs: ['evidence'],
    check({ evidence }) {
      const found: Found[] = [];
      for (const { kpi, asked, covered, place } of evidence) {
        const levels = asked.filter((level) => covered.indexOf(level) < 0);
        if (levels.length > 0) found.push({ place, computed: null, label: kpi, levels });
      }
      return found;
    },
  },
  {
    code: 'thresholds-not-monotone',
    severity: 'must',
    needs: ['kpis'],
    check: ({ kpis }) =>
      eachStep(kpis, (before, now, step) => {
        const order = compare(rationalOf(now.value as number), rationalOf(before.value as number));
        return (
          now.comparator === before.comparator &&
          (order === 0 ? step.addsNothing : (now.comparator === '<=') === order > 0)
        );
      }),
  },
  {
    code: 'comparators-contradict',
    severity: 'must',
    needs: ['kpis'],
    check: ({ kpis }) => eachStep(kpis, (before, now) => now.comparator !== before.comparator),
  },
  {
    code: 'steps-over-unit',
    severity: 'should',
    needs: ['targets'],
    check({ targets }) {
      const found: Found[] = [];
      for (const target of targets) {
        if (!target.isMeasured) continue;
        for (const { noun, count } of countsIn(target)) {
          const { kpi, note, unit } = target;
          const asked = kpi.requirements.filter(
            (one) => one.comparator === '>=' && isCount(kpi, one) && textKey(one.of).indexOf(noun) >= 0,
          );
          const beyond = asked.find(({ value }) => value !== null && value > count);
          if (!beyond) continue;
          found.push({
            place: note,
            computed: beyond.value,
            label: `${kpi.code} ${unit}`,
            other: beyond.of,
            levels: [beyond.level],
            places: [beyond.place],
          });
        }
      }
      return found;
    },
  },
] as const satisfies readonly DefinitionRule[];

interface Step {
  /** No requirement of the level asks for more than the level below does. */
  readonly addsNothing: boolean;
}

/** Requirements of one thing on successive levels, compared pair by pair. */
function eachStep(
  kpis: readonly AgreedKpi[],
  isWrong: (before: AgreedRequirement, now: AgreedRequirement, step: Step) => boolean,
): Found[] {
  const found: Found[] = [];
  for (const { code, requirements } of kpis) {
    for (const now of requirements) {
      if (now.value === null || now.comparator === 'done') continue;
      const below = requirements.filter(
        (one) =>
          one.level < now.level &&
          one.value !== null &&
          one.comparator !== 'done' &&
          textKey(one.of) === textKey(now.of),
      );
      const before = below[below.length - 1];
      if (!before) continue;
      const level = requirements.filter((one) => one.level === now.level);
      const addsNothing =
        before.level === now.level - 1 &&
        level[0] === now &&
        level.every((one) =>
          requirements.some(
            (other) =>
              other.level === before.level &&
              textKey(other.of) === textKey(one.of) &&
              other.value === one.value,
          ),
        );
      if (!isWrong(before, now, { addsNothing })) continue;
      found.push({
        place: now.place,
        computed: null,
        label: `${code} ${now.of}`,
        other: textAt(before.place),
        levels: [before.level, now.level],
        places: [before.place],
      });
    }
  }
  return found;
}

/** How many of something a unit has: its base figures, and notes such as "กลุ่มเป้าหมาย 3 กลุ่ม". */
function countsIn({ kpi, bases, note }: AgreedTarget): { noun: string; count: number }[] {
  const counts: { noun: string; count: number }[] = [];
  kpi.inputs
    .filter(({ isBase }) => isBase)
    .forEach(({ label }, nth) => {
      const count = bases[nth]?.value ?? null;
      if (count !== null) counts.push({ noun: textKey(label), count });
    });
  const text = arabicDigits(cleanText(textAt(note)));
  for (const match of text.match(/[ก-๎]+ ?\d+ ?[ก-๎]+/g) || []) {
    const [, noun, count, classifier] = /([ก-๎]+) ?(\d+) ?([ก-๎]+)/.exec(match) as RegExpExecArray;
    // Thai repeats the noun as its classifier: that makes it a count of this very thing.
    if (noun?.indexOf(classifier as string) === 0) counts.push({ noun: textKey(noun), count: Number(count) });
  }
  return counts;
}

/** Whole things by themselves: neither a percentage nor so many a month. */
function isCount({ measures, inputs }: AgreedKpi, { of }: AgreedRequirement): boolean {
  const key = textKey(of);
  return measures[key] === undefined && !inputs.some(({ label, isRate }) => isRate && textKey(label) === key);
}

function mostCommon(values: readonly number[]): number {
  const count = (value: number) => values.filter((other) => other === value).length;
  return values.reduce((best, value) => (count(value) > count(best) ? value : best), values[0] ?? 0);
}
