// Random books: every status, level, total, rate, rank and change of a summary against the same computed anew, exactly.
import fc from 'fast-check';
import {
  CODES,
  type Code,
  numberOf,
  type OraclePair,
  type OracleReport,
  type OracleRules,
  type OracleUnit,
  oracle,
} from './support/oracle';
import { type GivenReport, kpi, summarised, target, unit } from './support/summaryBook';

const MONTHS = ['2565-04', '2565-05', '2565-06'];
const SHORT = ['เม.ย.', 'พ.ค.', 'มิ.ย.'];
const NOW = MONTHS.length - 1;
const KINDS = { district: 'อำเภอ', group: 'กลุ่มงาน', position: 'ตำแหน่ง' } as const;
const WORDS = { draft: 'ฉบับร่าง', sent: 'ส่งแล้ว รอตรวจสอบ', returned: 'ส่งคืนให้แก้ไข' } as const;

const tick = fc.constantFrom(true, true, true, false);
const anyWeight = fc.constantFrom(20, 12.5, 33.33, 0.07);

/** Values of one case; `base` stands in its place. */
const VALUES: { readonly [code in Code]: (base: number | null) => fc.Arbitrary<OracleReport['values']> } = {
  T1: (base) => {
    const all = base ?? 1000;
    const spent = fc.constantFrom(0.7, 0.8, 0.84999, 0.85, 0.9, 0.94, 0.95, 1, 1.01);
    const amount = spent.map((part) => Math.round(all * part * 100) / 100);
    return fc.tuple(
      amount,
      fc.constantFrom('' as const, 0, 10.01),
      fc.constant(base ?? ''),
      fc.constantFrom('' as const, 5.5),
    );
  },
  T2: () =>
    fc.tuple(
      tick,
      tick,
      fc.constantFrom('' as const, 0, 1, 2),
      fc.constantFrom('' as const, 84.99, 85, 90, 95, 100),
    ),
  P1: (base) => {
    const left = fc.constantFrom(0, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.5, 1);
    return fc.tuple(
      left.map((part) => Math.round((base ?? 100) * part)),
      fc.constant(base ?? ''),
    );
  },
  P9: (base) => {
    const part = fc.constantFrom(0, 0.2, 0.25, 0.3, 0.29, 1.2);
    const reduced = part.map((one) => Math.round((base ?? 1) * one * 100) / 100);
    return fc.tuple(tick, tick, tick, reduced, fc.constant(base ?? ''), fc.constantFrom(false, false, true));
  },
};

function anyReport(code: Code, base: number | null): fc.Arbitrary<OracleReport | null> {
  const state = fc.constantFrom('sent', 'sent', 'sent', 'draft', 'returned') as fc.Arbitrary<
    OracleReport['state']
  >;
  return fc.option(fc.record({ state, values: VALUES[code](base), day: fc.constantFrom(10, 20, 21) }), {
    freq: 4,
  });
}

const anyPair = (code: Code): fc.Arbitrary<OraclePair | null> =>
  fc
    .record({
      status: fc.constantFrom('own', 'own', 'own', 'own', 'province', 'excluded') as fc.Arbitrary<
        OraclePair['status']
      >,
      weight: anyWeight,
      base:
        code === 'P9'
          ? fc.integer({ min: 1, max: 900 })
          : fc.option(fc.integer({ min: 50, max: 900 }), { freq: 8 }),
    })
    .chain((given) =>
      fc
        .tuple(...MONTHS.map(() => anyReport(code, given.base)))
        .map((reports) => ({ code, ...given, reports }) as OraclePair),
    )
    .chain((pair) => fc.option(fc.constant(pair), { freq: 8 }));

const anyUnits: fc.Arbitrary<OracleUnit[]> = fc.tuple(
  ...(['district', 'district', 'district', 'group', 'position'] as const).map((kind, i) =>
    fc.tuple(...CODES.map(anyPair)).map((pairs) => {
      const own = pairs.filter((pair): pair is OraclePair => pair !== null);
      return { name: 'กขคงจ'[i] as string, kind, pairs: own };
    }),
  ),
);

const perCode = <T>(any: fc.Arbitrary<T>) => fc.record({ T1: any, T2: any, P1: any, P9: any });
const anyRules: fc.Arbitrary<OracleRules> = fc.record({
  floor: fc.constantFrom(0, 1),
  isHeld: fc.boolean(),
  isTwice: fc.boolean(),
  ratio: fc.constantFrom(null, [70, 30], [12.5, 30]) as fc.Arbitrary<OracleRules['ratio']>,
  method: perCode(fc.constantFrom('step', 'interpolate')),
  weight: perCode(anyWeight),
});

function summaryOf(units: readonly OracleUnit[], rules: OracleRules) {
  const isLadder = (code: Code) => code === 'T1' || code === 'P1';
  const reports = units.flatMap(({ name, pairs }) =>
    pairs.flatMap(({ code, reports: all }) =>
      all.flatMap((one, month): GivenReport[] => {
        if (!one) return [];
        const sentOn = one.state === 'draft' ? '' : `${one.day} ${SHORT[month]} 2565`;
        const { values } = one;
        return [{ month: MONTHS[month], unit: name, kpi: code, values, status: WORDS[one.state], sentOn }];
      }),
    ),
  );
  return summarised(
    {
      kpis: CODES.map((code) =>
        kpi(code, { weight: rules.weight[code], method: isLadder(code) ? rules.method[code] : 'step' }),
      ),
      units: units.map(({ name, kind }) => unit(name, KINDS[kind])),
      targets: units.flatMap(({ name, pairs }) =>
        pairs.map(({ code, status, weight, base }) =>
          target(name, code, {
            bases: code === 'T2' ? [] : [base],
            measured: status !== 'excluded',
            reason: status === 'excluded' ? 'ไม่มีเป้าหมาย' : '',
            from: status === 'province' ? 'province' : 'own',
            weight,
          }),
        ),
      ),
      reports,
      calendar: SHORT.map((month, i) => [
        `20 ${month} 2565`,
        `กำหนดส่งรายงานเดือน${month} 2565`,
        '',
        String(i),
      ]),
      settings: [
        ['คะแนนกรณีผลต่ำกว่าระดับ 1', rules.floor],
        ['ตัวชี้วัดที่ไม่ประเมิน', rules.isHeld ? 'คงน้ำหนัก' : 'เกลี่ยน้ำหนัก'],
        ['การปัดเศษ', rules.isTwice ? 'แบบ DPIS' : 'ครั้งเดียว'],
        ['สัดส่วนรายทีม:รายบุคคล', rules.ratio?.join(':') ?? ''],
      ],
    },
    MONTHS[NOW],
  ).summary;
}

type Totals = ReturnType<typeof oracle>['totals'];
const NAMES = ['combined', 'team', 'individual'] as const;

test('a summary is what the rules say, computed anew', () => {
  fc.assert(
    fc.property(anyUnits, anyRules, (all, rules) => {
      const units = all.filter(({ pairs }) => pairs.length > 0);
      fc.pre(units.length > 0);
      const rulesOf = { ...rules, method: { ...rules.method, T2: 'step', P9: 'step' } } as const;
      const [now, before] = [oracle(units, NOW, rulesOf), oracle(units, NOW - 1, rulesOf)];
      const summary = summaryOf(units, rules);
      const expectTotals = (expected: Totals, found: { readonly [name in keyof Totals]: unknown }) => {
        for (const name of NAMES) {
          if (expected[name])
            expect(found[name]).toMatchObject({
              ...expected[name],
              weight: expect.closeTo(expected[name].weight, 9),
            });
          else expect(found[name]).toBeNull();
        }
      };
      expectTotals(now.totals, summary.province);
      expect(summary.units.map(({ unit: { name } }) => name)).toEqual(units.map(({ name }) => name));
      const districts = now.rows.filter(({ kind }) => kind === 'district');
      const lead = NAMES.find((name) => districts.some(({ totals }) => totals[name])) ?? 'team';
      const hasBefore = before.rows.some(({ rates }) => rates.reported > 0);
      now.rows.forEach((row, u) => {
        const found = summary.units[u];
        if (!found) throw new Error('a unit is missing');
        expectTotals(row.totals, found.totals);
        expect(found.rates).toEqual(row.rates);
        for (const { pair, status, level, score } of row.cells) {
          const cell = found.pairs[CODES.indexOf(pair.code)];
          expect([row.name, pair.code, cell?.status]).toEqual([row.name, pair.code, status]);
          if (status === 'counted')
            expect(cell).toMatchObject({ level, score: expect.closeTo(numberOf(score ?? [0n, 1n]), 9) });
        }
        const own = row.kind === 'district' ? row.totals[lead]?.score : undefined;
        const better = districts.filter(
          ({ totals }) => (totals[lead]?.score ?? -1) > (own ?? Infinity),
        ).length;
        expect(found.rank).toBe(own === undefined ? null : better + 1);
        const name = NAMES.find((one) => row.totals[one]);
        const [a, b] = name ? [row.totals[name], before.rows[u]?.totals[name]] : [];
        if (hasBefore && a && b) expect(found.change).toBeCloseTo(a.score - b.score, 9);
        else expect(found.change).toBeNull();
      });
      CODES.forEach((code, k) => {
        const [found, expected] = [summary.kpis[k], now.province.get(code)];
        expect([code, found?.share?.level ?? null]).toEqual([code, expected?.level ?? null]);
        if (expected?.score) expect(found?.score).toBeCloseTo(numberOf(expected.score), 9);
      });
    }),
    { numRuns: 30 },
  );
});
