// What must hold of any book: the order of KPIs changes no total, a better level never lowers one, and what-if keeps its word.
import fc from 'fast-check';
import { fraction } from '../../../src/domain/rational';
import { riseChains } from '../../../src/domain/summary/riseChains';
import { exactTotals } from '../../../src/domain/summary/summaryTotals';
import { fewestRises, neededFor } from '../../../src/domain/summary/whatIf';
import { type GivenReport, kpi, summarised, target } from './support/summaryBook';

const UNITS = ['ก', 'ข'];
const SETTINGS = [['สัดส่วนรายทีม:รายบุคคล', '70:30']] as const;
const CODES = ['T1', 'T2', 'P2', 'P9'] as const;
type Code = (typeof CODES)[number];
const BASES: { readonly [code in Code]: readonly number[] } = { T1: [1000], T2: [], P2: [30], P9: [100] };

/** Values of a case by how far it has come, 0 to 5; those of a later one are nowhere less. */
const AT: { readonly [code in Code]: (level: number) => readonly unknown[] } = {
  T1: (n) => [700 + (n > 0 ? 50 + 50 * n : 0), 0, 1000, 0],
  T2: (n) => [n > 0, n > 1, n > 1 ? 3 : 0, [0, 0, 0, 90, 95, 100][n]],
  P2: (n) => [[0, 14, 15, 17, 18, 20][n], 30],
  P9: (n) => [n > 0, n > 1, n > 1, [0, 0, 0, 20, 25, 30][n], 100, false],
};

const anyLevels = fc.array(
  fc.tuple(...CODES.map(() => fc.option(fc.integer({ min: 0, max: 5 })))) as fc.Arbitrary<(number | null)[]>,
  { minLength: UNITS.length, maxLength: UNITS.length },
);
const anyWeights = fc.array(fc.integer({ min: 1, max: 4000 }), {
  minLength: CODES.length,
  maxLength: CODES.length,
});

function book(
  levels: readonly (readonly (number | null)[])[],
  weights: readonly number[],
  order = [0, 1, 2, 3],
) {
  const kpis = order.map((i) => kpi(CODES[i] as Code, { weight: (weights[i] as number) / 100 }));
  const targets = UNITS.flatMap((of) => CODES.map((code) => target(of, code, { bases: BASES[code] })));
  const reports = levels.flatMap((own, u) =>
    own.flatMap((level, i): GivenReport[] => {
      const code = CODES[i] as Code;
      return level === null ? [] : [{ unit: UNITS[u] as string, kpi: code, values: AT[code](level) }];
    }),
  );
  return summarised({ kpis, targets, reports, settings: SETTINGS }, '2565-06');
}

test('the order of the KPIs changes no total', () => {
  fc.assert(
    fc.property(
      anyLevels,
      anyWeights,
      fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
      (levels, weights, order) => {
        const [one, other] = [book(levels, weights), book(levels, weights, order)];
        expect(other.summary.units.map(({ totals }) => totals)).toEqual(
          one.summary.units.map(({ totals }) => totals),
        );
        expect(other.summary.province).toEqual(one.summary.province);
        expect(other.summary.rates).toEqual(one.summary.rates);
        const keys = ({ summary }: typeof one) =>
          summary.push.map(({ unit, kpi: { code } }) => unit.name + code);
        expect(keys(other)).toEqual(keys(one));
      },
    ),
    { numRuns: 12 },
  );
});

test('a level more never lowers a total, of the unit or of the province', () => {
  fc.assert(
    fc.property(
      anyLevels,
      anyWeights,
      fc.nat({ max: UNITS.length - 1 }),
      fc.nat({ max: CODES.length - 1 }),
      (levels, weights, u, k) => {
        const now = levels[u]?.[k] ?? -1;
        fc.pre(now < 5);
        const raised = levels.map((own, at) =>
          own.map((level, i) => (at === u && i === k ? now + 1 : level)),
        );
        const [before, after] = [book(levels, weights).summary, book(raised, weights).summary];
        for (const name of ['team', 'individual', 'combined'] as const) {
          expect(after.units[u]?.totals[name]?.score).toBeGreaterThanOrEqual(
            before.units[u]?.totals[name]?.score as number,
          );
          expect(after.province[name]?.score).toBeGreaterThanOrEqual(before.province[name]?.score as number);
        }
      },
    ),
    { numRuns: 12 },
  );
});

test('the rises that were found bring the total that was chosen', () => {
  fc.assert(
    fc.property(anyLevels, fc.integer({ min: 0, max: 500 }), (levels, wanted) => {
      const weights = [2000, 8000, 4000, 6000];
      const { request, summary } = book(levels, weights);
      const { total, chains } = riseChains(request, summary, 'ก', 'combined');
      if (!total) throw new Error('no total');
      const plan = fewestRises(chains, neededFor(total, fraction(wanted, 100), 'once'));
      // Everything can be raised to the top.
      if (!plan) throw new Error('no plan');
      const own = levels[0] as (number | null)[];
      const supposed = CODES.map((code, i) => {
        const found = plan.raised.find(({ chain }) => chain.facts.code === code);
        return found?.rise.level ?? (own[i] as number | null);
      });
      const { units } = book([supposed, levels[1] as (number | null)[]], weights).summary;
      const reached = units[0]?.totals.combined?.score ?? 0;
      expect(reached).toBeGreaterThanOrEqual(wanted / 100);
      const { kpis, rules } = request;
      expect(exactTotals(summary.units[0]?.pairs ?? [], kpis, rules).combined?.exact).toEqual(total);
    }),
    { numRuns: 15 },
  );
});
