// Where the first value of a cell spends its time: reading the whole script, running the part for cells, the first call; and what
// the script would take without the part that a cell never runs.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { median } from './figure.mjs';

const EXPRESSION = 'KPI_LEVEL([[80,85,90,95,100]], 87)';
/** The part that is made on first use is the last function of the script. */
const LAZY = /\nfunction kpiMain_\(\) \{[\s\S]*$/;

const run = promisify(execFile);
const process_ = fileURLToPath(new URL('coldProfileProcess.mjs', import.meta.url));

/** @typedef {{ name: string, characters: number, context: number, compile: number, evaluate: number, call: number }} ColdProfile milliseconds, medians */

/**
 * @param {string} codeFile @param {number} rounds
 * @returns {Promise<readonly ColdProfile[]>} an empty script, the part for cells alone, the whole
 */
export async function coldProfiles(codeFile, rounds) {
  const code = readFileSync(codeFile, 'utf8');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kpi-profile-'));
  const scripts = {
    'an empty script': 'function KPI_LEVEL() {\n  return 2;\n}\n',
    'the part for cells alone': code.replace(LAZY, '\nfunction kpiMain_() {}\n'),
    'the whole script': code,
  };
  try {
    const profiles = [];
    for (const [name, text] of Object.entries(scripts)) {
      const file = path.join(folder, 'Code.js');
      writeFileSync(file, text);
      /** @type {{ [part: string]: number }[]} */
      const times = [];
      for (let round = 0; round < rounds; round++)
        times.push(JSON.parse((await run(process.execPath, [process_, file, EXPRESSION])).stdout));
      const part = (/** @type {string} */ key) => median(times.map((one) => one[key] ?? Number.NaN));
      profiles.push({
        name,
        characters: text.length,
        context: part('context'),
        compile: part('compile'),
        evaluate: part('evaluate'),
        call: part('call'),
      });
    }
    return profiles;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
