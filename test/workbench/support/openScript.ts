// Opens a workbench on a small script written by a test, with a blank workbook.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkbench, type WorkbenchOptions } from '../../../workbench/run/openWorkbench';
import type { Workbench } from '../../../workbench/run/workbench';

export const SHEET = 'ชีต1';

/** Runs a function body with the services of a dialog call. */
const RUN = 'function run(body) { return new Function(body)(); }\n';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

export function distWith(code: string, html: Record<string, string> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'workbench-'));
  folders.push(folder);
  writeFileSync(path.join(folder, 'Code.js'), code);
  for (const [name, text] of Object.entries(html)) writeFileSync(path.join(folder, `${name}.html`), text);
  return folder;
}

export async function openScript(code = '', options: WorkbenchOptions = {}, html = {}): Promise<Workbench> {
  return openWorkbench({ dist: distWith(RUN + code, html), sample: 'empty', ...options });
}

/** The result of a function body run in the workbench, as google.script.run brings it back. */
export function run(workbench: Workbench, body: string): Promise<unknown> {
  return workbench.call('run', body);
}
