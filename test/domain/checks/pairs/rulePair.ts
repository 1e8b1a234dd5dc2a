// What a rule is tried with: a table it speaks about, and a twin about which nobody has anything to say.
import type { ReportColumnKey } from '../../../../src/catalogue/reportHeadings';
import type { CheckSources } from '../../../../src/domain/checks/checkRequest';
import type { Report } from '../sampleReports';

export interface Pair {
  /** The last one is the row in question. */
  readonly bad: readonly Report[];
  readonly good: readonly Report[];
  /** Rows the rule speaks about; the last one unless said. */
  readonly rows?: readonly number[];
  readonly column: ReportColumnKey;
  readonly expected?: unknown;
  readonly mend?: unknown;
  readonly columns?: readonly ReportColumnKey[];
  readonly sources?: Partial<CheckSources>;
}

export type Pairs = { readonly [code: string]: Pair };

export const T1 = { kpi: 'T1', values: [900, 0, 1000, 0] };
export const P1 = (month: string, remaining: unknown, base: unknown = 100): Report => ({
  kpi: 'P1',
  month,
  values: [remaining, base],
});
export const P2 = (month: string, reduced: unknown, more: Report = {}): Report => ({
  kpi: 'P2',
  unit: 'พนมสารคาม',
  month,
  values: [reduced, 30],
  ...more,
});
/** `complaint`: one was found substantiated. */
export const P9 = (month: string, complaint: unknown): Report => ({
  kpi: 'P9',
  month,
  values: [true, true, true, Number(month.slice(5)), 100, complaint],
});
export const T5 = (values: readonly unknown[]): Report => ({ kpi: 'T5', values });
const MONTHS = ['2565-04', '2565-05', '2565-06', '2565-07', '2565-08', '2565-09'];
export const monthly = (figures: readonly number[]) =>
  figures.map((figure, i) => ({ kpi: 'T1', month: MONTHS[i] as string, values: [figure, 0, 1000, 0] }));
