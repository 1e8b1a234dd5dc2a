// Invented figures of one report: plausible against the real targets, the same every time. Inputs in the order of each KPI.

/** One KPI for one unit, as the workbook's own tab เป้าหมาย has it. */
export interface Agreement {
  code: string;
  unit: string;
  bases: (number | '')[];
  /** Printed target of level 1. */
  first: number | '';
  unlevelled: number | '';
}

type Cell = number | boolean | '';

/** `month`: 1 April … 3 June. `luck`: 0 to 1, the unit's own for this KPI. */
type Figures = (month: number, luck: number, agreement: Agreement) => Cell[];

const satang = (amount: number) => Math.round(amount * 100) / 100;
const share = (whole: number, part: number) => Math.min(whole, Math.round(whole * part));
const base = ({ bases }: Agreement, n = 0) => Number(bases[n] || 0);

/** P1's base is not printed: the one that explains the printed counts best; three districts have none. */
function povertyBase({ first }: Agreement): number | '' {
  return first === '' || first === 0 ? '' : Math.round(first / 0.35);
}

export const FIGURES: Readonly<Record<string, Figures>> = {
  T1: (m, r, a) => [satang(base(a) * (0.3 + 0.13 * m + 0.1 * r)), satang(base(a) * 0.02 * r), base(a), 0],
  T2: (m, r) => [true, m > 1 || r > 0.3, 1, satang(35 + 14 * m + 10 * r)],
  T3: (m, r) => [6 + 2 * m, Math.min(3, 1 + m), m - 1, m, r > 0.2 ? 4 : 3, 1],
  T4: (m, r) => [1 + m, Math.min(2, m), Math.round(2 * m * r), 40 + Math.round(80 * r)],
  T5: (m, r) => [true, m > 1 ? 1 : 0, Math.min(m, 3), 3 + Math.round(2 * r)],
  P1: (m, r, a) => {
    const whole = povertyBase(a);
    return [whole === '' ? Math.round(r) : share(whole, 0.52 - 0.1 * m + 0.06 * r), whole];
  },
  P2: (m, r, a) => [share(base(a), 0.32 + 0.08 * m + 0.06 * r), base(a)],
  P3: (m, r, a) => [Math.min(base(a), m - 1 + Math.round(r)), base(a)],
  P4: (m) => [60 + 6 * m, 100, m > 1 ? 1 : 0, 1, m > 2 ? 1 : 0, m > 2 ? 1 : 0, 1],
  P5: (m, r, a) => [satang((base(a) * m * (1 + 0.2 * r)) / 6), base(a)],
  P6: (m, r, a) => {
    const all = base(a);
    const helped = share(all, 0.25 + 0.2 * m);
    const done = m > 2 ? all : share(all, 0.55 + 0.2 * m);
    return [done, done, helped, all, 1, Math.min(2, m), r > 0.2 ? 4 : 3, 1, share(helped, 0.09 * m), helped];
  },
  P7: (m, r, a) => [true, 0, base(a), base(a), m > 1, share(base(a, 1), 0.25 * m + 0.1 * r), base(a, 1)],
  P8: (m, r, a) => [true, true, true, m > 1, 1, 1, satang(base(a) * (0.05 * m + 0.05 * r)), base(a)],
  P9: (m, r, a) => {
    const overdue = satang(Number(a.unlevelled || 0) * 4);
    return [true, true, true, satang(overdue * (0.03 * m + 0.03 * r)), overdue, false];
  },
  P10: (m, r) => [true, m > 1, m > 2, 2, m, m === 3 ? 1 : 0, Math.round(700 * m * (0.5 + r))],
  P11: (m, _r, a) => [m - 1, Math.min(base(a), m), base(a), m],
};

/** 0 to 1, the same for the same text. */
export function luckOf(text: string): number {
  let hash = 7;
  for (const letter of text) hash = (hash * 31 + letter.charCodeAt(0)) % 9973;
  return hash / 9973;
}
