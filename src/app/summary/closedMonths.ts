// Months as they were when they were closed: the counted reports of each, and of one what was agreed and set.
import type { Decisions } from '../../catalogue/decisionTable';
import { SETTINGS, type SettingKey } from '../../catalogue/settings';
import type { CatalogueKpi, UnitTarget } from '../../catalogue/types';
import { keyOfSerial, monthReader, unitReader } from '../../domain/checks/keyReaders';
import type { Office } from '../check/office';
import { reportKey } from '../reports/reportTab';
import { kpiTitle } from './names';

/** As `closeMonth` wrote it: texts that are only printed are not in the KPIs. */
export interface Snapshot {
  readonly kpis: readonly CatalogueKpi[];
  /** For each KPI. */
  readonly targets: readonly (readonly UnitTarget[] | null)[];
  readonly settings: { readonly [key: string]: string };
  readonly rows: readonly (readonly [
    unit: string,
    kpi: string,
    attempt: unknown,
    cells: readonly unknown[],
  ])[];
}

/** What is counted of closed months. */
export interface ClosedReports {
  /** Key of a report that was counted → its cells in the order of `FROZEN`. */
  readonly cells: ReadonlyMap<string, readonly unknown[]>;
  /** True when nothing the unit has sent since counts. `month`: a serial. */
  isShut(month: number, unit: string): boolean;
}

/** Settings that decide what counts how much. */
const COUNTING: readonly SettingKey[] = ['floor', 'notMeasured', 'rounding', 'ratio'];

/** Null for a month that is open, and where what was written down cannot be read. */
export function snapshotOf({ snapshots }: Decisions, month: number): Snapshot | null {
  try {
    const read = JSON.parse(snapshots.get(keyOfSerial(month)) ?? '') as Snapshot;
    return Array.isArray(read?.rows) ? read : null;
  } catch {
    return null;
  }
}

/** Units for which a month was opened again since count as they stand; so does what was sent back since. */
export function closedReports(
  decisions: Decisions,
  { sources }: Office,
  isRead: (month: number) => boolean,
): ClosedReports {
  const { closed, last, snapshots } = decisions;
  const cells = new Map<string, readonly unknown[]>();
  const shut = new Map<number, (unit: string) => boolean>();
  const [unitOf, monthOf] = [unitReader(sources.units), monthReader()];
  snapshots.forEach((_, month) => {
    const { serial } = monthOf(month);
    const snapshot = isRead(serial) ? snapshotOf(decisions, serial) : null;
    if (!snapshot) return;
    const openings = closed.get(month) ?? [];
    const isShut = (name: string) => !openings.some(({ unit }) => unit === '' || unit === name);
    shut.set(serial, isShut);
    for (const [named, kpi, attempt, frozen] of snapshot.rows) {
      const unit = unitOf(named)?.unit.name ?? named;
      const key = reportKey(month, unit, kpi);
      const now = last.get(key);
      const isBack = now?.state === 'returned' && now.attempt >= (Number(attempt) || 0);
      if (isShut(unit) && !isBack) cells.set(key, frozen);
    }
  });
  return { cells, isShut: (month, unit) => shut.get(month)?.(unit) ?? false };
}

/** The office with the rules, weights, targets and settings of then; units and printed texts are those of now. */
export function officeThen(live: Office, { kpis, targets, settings }: Snapshot): Office {
  const { sources } = live;
  const printed = { description: '', collection: '', dataSource: '', evidence: [] };
  const then = kpis.map((kpi) => ({
    ...printed,
    ...live.kpis.find(({ code }) => code === kpi.code),
    ...kpi,
  }));
  const find = (code: string) => then.findIndex((kpi) => kpi.code === code);
  return {
    ...live,
    kpis: then,
    unread: live.unread.filter(({ title }) => !then.some((kpi) => kpiTitle(kpi) === title)),
    settings: {
      ...live.settings,
      floor: settings.floor === '1' ? 1 : 0,
      text: (key) => (COUNTING.includes(key) ? (settings[key] ?? '') : live.settings.text(key)),
    },
    sources: {
      ...sources,
      floor: settings.floor === '1' ? 1 : 0,
      kpi: (typed) => {
        const found = sources.kpi(typed);
        return then[find('inputs' in found ? found.code : typed)] ?? found;
      },
      targets: ({ code }) => targets[find(code)] ?? null,
    },
  };
}

/** What differs now, in the words of the tabs. */
export interface ChangedSince {
  /** KPIs by code. */
  readonly weights: readonly { readonly kpi: string; readonly now: number; readonly before: number }[];
  readonly rules: readonly string[];
  readonly targets: readonly { readonly kpi: string; readonly units: readonly string[] }[];
  /** Names of settings. */
  readonly settings: readonly string[];
}

const RULES = [
  'inputs',
  'measures',
  'levels',
  'counting',
  'method',
  'rateRule',
  'adjustments',
  'group',
] as const;

export function changedSince(live: Office, { kpis, targets, settings }: Snapshot): ChangedSince {
  const both = kpis.map((before, k) => ({
    before,
    now: live.kpis.find(({ code }) => code === before.code),
    k,
  }));
  return {
    weights: both.flatMap(({ before, now }) =>
      now && now.weight !== before.weight
        ? [{ kpi: before.code, now: now.weight, before: before.weight }]
        : [],
    ),
    rules: both
      .filter(({ before, now }) => !now || RULES.some((rule) => !isSame(now[rule], before[rule])))
      .map(({ before }) => before.code)
      .concat(live.kpis.map(({ code }) => code).filter((code) => !kpis.some((kpi) => kpi.code === code))),
    targets: both.flatMap(({ before, now, k }) => {
      const own = ((now && live.sources.targets(now)) ?? []) as readonly UnitTarget[];
      const units = [...own, ...(targets[k] ?? [])].map(({ unit }) => unit);
      const of = (list: readonly UnitTarget[] | null | undefined, name: string) => {
        const {
          note: _,
          history: __,
          ...counted
        } = list?.find(({ unit }) => unit === name) ?? ({} as UnitTarget);
        return counted;
      };
      const differ = units.filter(
        (name, i) => units.indexOf(name) === i && !isSame(of(own, name), of(targets[k], name)),
      );
      return differ.length > 0 ? [{ kpi: before.code, units: differ }] : [];
    }),
    settings: COUNTING.filter((key) => live.settings.text(key) !== (settings[key] ?? '')).map(
      (key) => SETTINGS[key].name,
    ),
  };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
