// The reports of April to June 2565: who sent what, late, not at all, sent back, certified. T1 of June is the document's table.

import { INVENTED, SAMPLE_REPORTS } from '../text';
import { BUDGET_ROWS } from './budgetData';
import { type Agreement, FIGURES, luckOf } from './juneValues';

/** Heading of the tab ผลการดำเนินงาน → cell. */
export type SampleReport = Record<string, string | number | boolean>;

const { headings: H, states: S } = SAMPLE_REPORTS;
const MONTHS = [
  { key: '2565-04', short: 'เม.ย. 2565', n: 1 },
  { key: '2565-05', short: 'พ.ค. 2565', n: 2 },
  { key: '2565-06', short: 'มิ.ย. 2565', n: 3 },
] as const;
/** On purpose, so that the checks and the summary have something to say. */
const NOT_YET = /^(ท่าตะเกียบ\|P|ส่งเสริม\|T2|คลองเขื่อน\|P5)/;
const DRAFT = /^(แปลงยาว\|P11|ราชสาส์น\|P2)$/;
const RETURNED = /^(บางคล้า\|P6|พนมสารคาม\|P9|สนามชัยเขต\|T4)$/;
const LATE = /^(สนามชัยเขต|บางปะกง\|P1|ประสาน)/;
const ONE_SHORT = 'บางคล้า|P6';
const COMPLAINT = 'บ้านโพธิ์|P9';
const FRACTION = 'ราชสาส์น|T2';
const OVER_WHOLE = 'สนามชัยเขต|P3';

export function juneReports(
  agreements: readonly Agreement[],
  evidence: Record<string, number>,
): SampleReport[] {
  return MONTHS.flatMap((month) =>
    agreements.flatMap((agreement) => {
      const pair = `${agreement.unit}|${agreement.code}`;
      const isJune = month.n === 3;
      if (isJune && NOT_YET.test(pair) && agreement.code !== 'T1') return [];
      return [reportOf(agreement, pair, month, isJune, evidence[agreement.code] ?? 0)];
    }),
  );
}

function reportOf(
  agreement: Agreement,
  pair: string,
  { key, short, n }: (typeof MONTHS)[number],
  isJune: boolean,
  items: number,
): SampleReport {
  const { code, unit } = agreement;
  const real = isJune && code === 'T1' ? budgetOf(unit) : null;
  const luck = luckOf(pair);
  const values = real ?? (FIGURES[code] as (typeof FIGURES)[string])(n, luck, agreement);
  if (isJune) spoil(pair, values);
  const day = dayOf(pair, luck, isJune);
  const report: SampleReport = { [H.month]: key, [H.unit]: unit, [H.kpi]: code };
  report[H.asOf] = real ? `17 ${short}` : `${Math.min(day, 18)} ${short}`;
  values.forEach((value, i) => {
    report[`${H.value} ${i + 1}`] = value;
  });
  report[H.figures] = real ? SAMPLE_REPORTS.real : `${INVENTED}: ${SAMPLE_REPORTS.progress}`;
  report[H.obstacle] = luck < 0.06 ? '' : SAMPLE_REPORTS.obstacle;
  for (let i = 1; i <= Math.min(5, items); i++)
    report[`${H.evidence} ${i}`] = SAMPLE_REPORTS.letter(
      String(1000 + Math.floor(luckOf(`${pair}${n}${i}`) * 8999)),
      `${day} ${short}`,
    );
  report[H.reporter] = SAMPLE_REPORTS.reporter;
  if (isJune && DRAFT.test(pair)) return { ...report, [H.status]: S.draft };
  report[H.status] = stateOf(pair, n, luck);
  report[H.sentOn] = `${day} ${short}`;
  report[H.attempt] = 1;
  return report;
}

/** Faults that people make, in June only. */
function spoil(pair: string, values: (number | boolean | '')[]): void {
  if (pair === ONE_SHORT) values[0] = Number(values[3]) - 1;
  if (pair === COMPLAINT) values[5] = true;
  if (pair === FRACTION) values[3] = 0.77;
  if (pair === OVER_WHOLE) values[0] = Number(values[1]) + 1;
}

/** The day of sending; June ends with the 21st, today. */
function dayOf(pair: string, luck: number, isJune: boolean): number {
  if (LATE.test(pair)) return isJune ? 21 : 22 + Math.round(luck * 4);
  return 12 + Math.round(luck * 8);
}

function stateOf(pair: string, month: number, luck: number): string {
  if (month === 1 || (month === 2 && luck > 0.4)) return S.certified;
  return month === 3 && RETURNED.test(pair) ? S.returned : S.sent;
}

/** Disbursed, PO, allocated, returned: the real table of 17 June, filed by the province. */
function budgetOf(unit: string): number[] | null {
  const row = BUDGET_ROWS.find(([name]) => name === unit || (name === 'สารสินเทศ' && unit === 'สารสนเทศ'));
  return row ? [Number(row[4]), Number(row[5]) || 0, Number(row[3]), 0] : null;
}
