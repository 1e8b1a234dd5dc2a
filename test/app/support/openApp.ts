// Opens the workbench on the use cases built from source, with a workbook already started.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { RpcMethod, RpcParams, RpcReply, RpcValue } from '../../../src/contract/rpc';
import { openWorkbench, type WorkbenchOptions } from '../../../workbench/run/openWorkbench';
import type { Workbench } from '../../../workbench/run/workbench';
import { distWith } from '../../workbench/support/openScript';

export const START = 'เริ่มใช้งาน / สร้างแบบฟอร์มตั้งต้น';
export const CHECK = 'ตรวจสอบและคำนวณคะแนนในชีตนี้';
export const UNDO = 'ยกเลิกการดำเนินการล่าสุด';
export const REPORTS = 'ผลการดำเนินงาน';

const NAMES = [
  'onOpen',
  'onEdit',
  'startWorkbook',
  'summariseMonth',
  'simulate',
  'makeKpiReport',
  'makeUnitReport',
  'makeDistrictPages',
  'makeMeetingPaper',
  'makeEvidenceRegister',
  'makeFinalResult',
  'checkThisSheet',
  'undoLastAction',
  'makeEntryTable',
  'save',
  'summarise',
  'migrateTo',
  'choices',
  'paint',
  'list',
  'take',
  'correct',
  'startNewRound',
  'copyDiagnostics',
  'kpiRpc',
  'writePage',
  'beginList',
  'tellWritePage',
  'ownChart',
];
let code: string | undefined;

function appCode(): string {
  if (code) return code;
  const bundle = readFileSync(path.join('build', 'app.js'), 'utf8');
  const stubs = NAMES.map((name) => `function ${name}() { return app.${name}.apply(this, arguments); }`);
  code = `${bundle}\n${stubs.join('\n')}`;
  return code;
}

/** The folder of such a script, with what its windows show. */
export function appDist(html = { problems: '', page: '', progress: '' }): string {
  return distWith(appCode(), html);
}

export async function openApp(options: WorkbenchOptions = {}): Promise<Workbench> {
  return openWorkbench({ dist: appDist(), sample: 'empty', ...options });
}

/** The built script on a blank workbook: with custom functions in cells. */
export function openBuilt(options: WorkbenchOptions = {}): Promise<Workbench> {
  return openWorkbench({ dist: 'dist', sample: 'empty', ...options });
}

/** A workbook after its first run with the sample's answers. */
export async function openStarted(options: WorkbenchOptions = {}): Promise<Workbench> {
  const workbench = await openApp(options);
  if (Object.keys(options).length > 0) await workbench.click(START);
  else await start(workbench);
  return workbench;
}

let startedBook: unknown;

/** The first run of a blank workbook takes most of a second: within a test file it is done once and put back after that. */
export async function start(workbench: Workbench): Promise<void> {
  if (startedBook) return workbench.restore(startedBook);
  await workbench.click(START);
  startedBook = await workbench.snapshot();
}

/** What a method of the door answers; fails where it refuses the request. */
export async function ask<M extends RpcMethod>(
  workbench: Workbench,
  method: M,
  params: RpcParams<M>,
): Promise<RpcValue<M>> {
  const reply = (await workbench.call('kpiRpc', { method, params })) as RpcReply<RpcValue<M>>;
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

/** Fails where anything in the book is not as in the snapshot. As text first: cell by cell takes Jest more than a second. */
export async function expectBook(workbench: Workbench, before: unknown): Promise<void> {
  const now = await workbench.snapshot();
  if (JSON.stringify(now) !== JSON.stringify(before)) expect(now).toEqual(before);
}

/**
 * What is to go wrong at a call, where each is tried. A lost reply is the hardest of all; a call that fails before it has done
 * anything leads the same way and is tried at every second one.
 */
export function faultsAt(at: number): readonly ('throw' | 'replyLost')[] {
  return at % 2 === 0 ? ['replyLost'] : ['throw', 'replyLost'];
}

/** The sum of all counted calls. */
export async function countCalls(workbench: Workbench): Promise<number> {
  return Object.values(await workbench.serviceCalls()).reduce((a, b) => a + b, 0);
}

/** The last thing said in a dialog or toast. */
export async function lastSaid(workbench: Workbench): Promise<string> {
  return (await workbench.dialogs()).at(-1)?.html ?? '';
}
