// Rules about a figure over the months: its direction, standing still, changes that are unusual for it, and ticks that must stay.
import { atInput } from './atInput';
import { type Found, NONE } from './finding';
import { keyOfSerial } from './keyReaders';
import { previousReport } from './linkMonths';
import { usualRange } from './median';
import { BITS } from './need';
import type { ReportKpi, ReportRow } from './reportRow';
import type { Rule } from './rule';

const TOP_LEVEL = 5;
const FEWEST_CHANGES = 4;
const DEVIATIONS = 3;

export const trendRules = [
  {
    code: 'cumulative-against-direction',
    severity: 'should',
    needs: ['inputs', 'measured', 'reported', 'lastMonth'],
    check(row) {
      const last = previousReport(row) as ReportRow;
      return movingWhere(row, (input, rising) => {
        const [before, now] = [figureOf(last, input), figureOf(row, input)];
        if (before === null || now === null || (rising ? now >= before : now <= before)) return null;
        return { expected: before, other: rising ? 'fell' : 'rose' };
      });
    },
  },
  {
    code: 'unchanged-three-months',
    severity: 'should',
    needs: ['judged', 'lastMonth'],
    check(row) {
      if ((row.judgement?.level ?? TOP_LEVEL) >= TOP_LEVEL) return NONE;
      const last = monthBefore(row);
      const first = last && monthBefore(last);
      if (!first) return NONE;
      return movingWhere(row, (input, _, pursued) => {
        const now = figureOf(row, input);
        const same = now !== null && figureOf(last, input) === now && figureOf(first, input) === now;
        return pursued && same ? {} : null;
      });
    },
  },
  {
    code: 'change-unusual',
    severity: 'should',
    needs: ['inputs', 'measured', 'reported', 'lastMonth'],
    check(row) {
      if (row.series.length <= FEWEST_CHANGES) return NONE;
      const last = previousReport(row) as ReportRow;
      return movingWhere(row, (input) => {
        const range = rangeOf(row.series, input);
        const [before, now] = [figureOf(last, input), figureOf(row, input)];
        if (!range || before === null || now === null) return null;
        const change = now - before;
        if (change >= range[0] && change <= range[1]) return null;
        return { other: change, between: range };
      });
    },
  },
  {
    code: 'deduction-unticked',
    severity: 'should',
    needs: ['judged', 'lastMonth'],
    check(row) {
      return row.kept.map(({ input, month }) =>
        atInput(row, input, { expected: keyOfSerial(month), mend: true }),
      );
    },
  },
] as const satisfies readonly Rule[];

/** The report of the very month before. */
function monthBefore(row: ReportRow): ReportRow | null {
  const earlier = previousReport(row);
  return earlier && earlier.month === row.month - 1 ? earlier : null;
}

function figureOf(row: ReportRow, input: number): number | null {
  const value = row.values[input];
  return typeof value === 'number' ? value : null;
}

/** What is usual for a figure; looked at once for all months of a series. */
function rangeOf(series: readonly ReportRow[], input: number): ReturnType<typeof usualRange> {
  const [first] = series as [ReportRow];
  first.ranges = first.ranges ?? [];
  const known = first.ranges;
  let range = known[input];
  if (range === undefined) {
    const changes = changesOf(series, input);
    range = changes.length < FEWEST_CHANGES ? null : usualRange(changes, DEVIATIONS);
    known[input] = range;
  }
  return range;
}

/** Changes from report to report, as far as both hold the figure. */
function changesOf(series: readonly ReportRow[], input: number): number[] {
  const changes: number[] = [];
  let before: number | null = null;
  for (const row of series) {
    const now = row.has & BITS.reported ? figureOf(row, input) : null;
    if (now === null) continue;
    if (before !== null) changes.push(now - before);
    before = now;
  }
  return changes;
}

/** A finding for each moving figure about which `look` has something to say. */
function movingWhere(
  row: ReportRow,
  look: (input: number, rising: boolean, pursued: boolean) => Partial<Found> | null,
): readonly Found[] {
  const { moving, columns } = row.kpi as ReportKpi;
  let found = NONE;
  for (const { input, rising, pursued } of moving) {
    const facts = look(input, rising, pursued);
    if (facts && (columns[input] as number) >= 0) found = found.concat([atInput(row, input, facts)]);
  }
  return found;
}
