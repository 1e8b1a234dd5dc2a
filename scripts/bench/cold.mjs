// How long a cell waits for its first value when nothing is loaded yet, against an empty script started the same way.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { median, ratioFigure } from './figure.mjs';

const LIMIT = 6;
const EMPTY = 'function KPI_LEVEL() {\n  return 2;\n}\n';
const CALLS = [
  { name: 'cold start, thresholds', expression: 'KPI_LEVEL([[80,85,90,95,100]], 87)', expected: 2 },
  { name: 'cold start, built-in KPI', expression: 'KPI_LEVEL("T1", [[504980,0,506480,0]])', expected: 4 },
];

const run = promisify(execFile);
const coldProcess = fileURLToPath(new URL('coldProcess.mjs', import.meta.url));

/**
 * Figures whose first value is not the expected one are left out: there is nothing to time yet.
 * @param {string} codeFile
 * @param {number} rounds
 */
export async function coldFigures(codeFile, rounds) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kpi-cold-'));
  const emptyFile = path.join(folder, 'empty.js');
  writeFileSync(emptyFile, EMPTY);
  try {
    const figures = [];
    for (const { name, expression, expected } of CALLS) {
      const first = await coldStart(codeFile, expression);
      if (first?.value !== expected) continue;
      const built = [];
      const empty = [];
      for (let round = 0; round < rounds; round += 1) {
        empty.push((await coldStart(emptyFile, expression))?.milliseconds ?? Number.NaN);
        built.push((await coldStart(codeFile, expression))?.milliseconds ?? Number.NaN);
      }
      figures.push(ratioFigure(name, { value: median(built), reference: median(empty) }, 'ms', LIMIT));
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Null when the script or the call throws.
 * @param {string} file
 * @param {string} expression
 * @returns {Promise<{ milliseconds: number, value: unknown } | null>}
 */
async function coldStart(file, expression) {
  try {
    const { stdout } = await run(process.execPath, [coldProcess, file, expression]);
    return JSON.parse(stdout);
  } catch {
    return null;
  }
}
