// Sends what a page made of the corpus through the door of the built script, and reads what stands in the sheet after that.
import { REPORT_COLUMNS, type ReportColumnKey } from '../../src/catalogue/reportHeadings';
import type { ImportEntry, ImportOutcome, PlainCell } from '../../src/contract/importReports';
import type { SavedReport } from '../../src/contract/reports';
import type { RpcReply } from '../../src/contract/rpc';
import { cleanText } from '../../src/domain/thaiText';
import type { Workbench } from '../../workbench/run/workbench';
import { openBuilt, REPORTS, start } from '../app/support/openApp';

const MONTHS = ['2565-04', '2565-05', '2565-06', '2565-07', '2565-08', '2565-09'];
const UNITS = [
  'เมืองฉะเชิงเทรา',
  'บางคล้า',
  'บางปะกง',
  'บ้านโพธิ์',
  'พนมสารคาม',
  'สนามชัยเขต',
  'แปลงยาว',
  'ราชสาส์น',
];
/** Each report needs a key of its own. */
const AT_ONCE = MONTHS.length * UNITS.length;

/** A report made of a case, and the cell of the case in it. */
export interface MadeReport {
  readonly kpi: string;
  readonly column: ReportColumnKey;
  readonly cells: ImportEntry['cells'];
}

/** A started workbook at the end of its round. */
export async function openDoor(): Promise<Workbench> {
  const workbench = await openBuilt();
  await start(workbench);
  await workbench.setNow('2022-09-30T09:00:00+07:00');
  return workbench;
}

async function ask<V>(workbench: Workbench, method: string, params: unknown): Promise<V> {
  const reply = (await workbench.rpc({ method, params })) as RpcReply<V>;
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

function partsOf(reports: readonly MadeReport[]): (MadeReport & ImportEntry)[][] {
  const parts: (MadeReport & ImportEntry)[][] = [];
  reports.forEach((report, i) => {
    const place = i % AT_ONCE;
    if (place === 0) parts.push([]);
    const month = MONTHS[place % MONTHS.length] as string;
    const unit = UNITS[Math.floor(place / MONTHS.length)] as string;
    parts.at(-1)?.push({ ...report, month, unit });
  });
  return parts;
}

/** What the script says of each, and the cell that stands in the sheet; undefined where it was not written. */
export interface Answered<O> {
  readonly outcome: O;
  readonly cell: PlainCell | undefined;
}

/** What a cell says: a spreadsheet makes a tick of TRUE, and nothing of what cannot be seen. */
export function meaningOf(cell: PlainCell | undefined): PlainCell {
  if (typeof cell === 'string' && /^true$/i.test(cell)) return true;
  const isNothing = cell === undefined || cell === false || /^false$/i.test(String(cell));
  return isNothing || cleanText(String(cell)) === '' ? '' : cell;
}

async function throughDoor<O>(
  workbench: Workbench,
  reports: readonly MadeReport[],
  send: (part: readonly (MadeReport & ImportEntry)[]) => Promise<readonly O[]>,
): Promise<Answered<O>[]> {
  const before = await workbench.snapshot();
  const answers: Answered<O>[] = [];
  for (const part of partsOf(reports)) {
    const outcomes = await send(part);
    const [, ...rows] = await workbench.read(REPORTS);
    const formulas = await workbench.formulas(REPORTS);
    if (formulas.flat().some((formula) => formula !== '')) throw new Error('a text became a formula');
    part.forEach(({ month, unit, column }, i) => {
      const row = rows.find((cells) => cells[0] === month && cells[1] === unit);
      const cell = row?.[REPORT_COLUMNS.indexOf(column)] as PlainCell | undefined;
      answers.push({ outcome: outcomes[i] as O, cell });
    });
    await workbench.restore(before);
  }
  return answers;
}

/** As the form sends them. */
export function saveThrough(
  workbench: Workbench,
  reports: readonly MadeReport[],
): Promise<Answered<SavedReport>[]> {
  return throughDoor(workbench, reports, (part) => {
    const sent = part.map(({ month, unit, kpi, cells }, i) => ({
      month,
      unit,
      kpi,
      cells,
      request: `r${i}`,
      seen: '',
    }));
    return ask<SavedReport[]>(workbench, 'saveReports', { reports: sent, send: true });
  });
}

/** As the import sends them. */
export function importThrough(
  workbench: Workbench,
  reports: readonly MadeReport[],
): Promise<Answered<ImportOutcome>[]> {
  return throughDoor(workbench, reports, (part) => {
    const entries = part.map(({ month, unit, kpi, cells }) => ({ month, unit, kpi, cells }));
    return ask<ImportOutcome[]>(workbench, 'commitImport', { entries, send: true });
  });
}
