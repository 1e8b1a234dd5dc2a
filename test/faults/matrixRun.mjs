// Runs the fault matrix over small scripts that keep or break its promises, and prints the figures of each as JSON.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { faultsOf } from '../../scripts/faults/matrix.mjs';

const { openWorkbench } = createRequire(import.meta.url)(path.resolve('build', 'workbench.cjs'));

const SCRIPTS = {
  sound: `put('A1', 1); put('A2', 2);`,
  appending: `sheet().appendRow([1]); put('B1', 2);`,
  clearing: `sheet().getRange('A5').setValue(''); put('A5', 'ใหม่');`,
};
const CODE = `
function sheet() { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('ชีต1'); }
function put(cell, value) { sheet().getRange(cell).setValue(value); }
`;

/** @type {{ [name: string]: unknown }} */
const all = {};
for (const [name, body] of Object.entries(SCRIPTS)) {
  const dist = mkdtempSync(path.join(tmpdir(), 'faults-'));
  writeFileSync(path.join(dist, 'Code.js'), `${CODE}function act() { ${body} }`);
  const open = async () => {
    const workbench = await openWorkbench({ dist, sample: 'empty' });
    await workbench.type('ชีต1', 'A5', 'ของฉัน');
    return { workbench, start: await workbench.snapshot() };
  };
  const run = (/** @type {import('../../workbench/run/workbench').Workbench} */ workbench) =>
    workbench.call('act');
  const { lost, notCompleted, ...counts } = await faultsOf({ name, open, run }, 1);
  all[name] = { ...counts, lost: lost.length, notCompleted: notCompleted.length };
  rmSync(dist, { recursive: true });
}
console.log(JSON.stringify(all));
