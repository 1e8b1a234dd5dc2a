// npm run bench: the figures of the quality goals, one line each; `-- --json` prints them as an array instead.
// Reads dist/, so build first; `--quick` takes a few rounds only, to see that it works; `--write` writes docs/performance.md, too.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { coldFigures } from './bench/cold.mjs';
import { coldProfiles } from './bench/coldProfile.mjs';
import { figureLine } from './bench/figure.mjs';
import { gridFigures } from './bench/gridFormulas.mjs';
import { keystrokeFigures } from './bench/keystroke.mjs';
import { manyReportsFigures } from './bench/manyReportsFigures.mjs';
import { pageFigures } from './bench/pageReady.mjs';
import { performanceDoc } from './bench/performanceDoc.mjs';
import { serviceCallFigures } from './bench/serviceCalls.mjs';
import { sizeFigures } from './bench/size.mjs';
import { throughputFigures } from './bench/throughput.mjs';
import { buildServer } from './build/serverBundle.mjs';
import { findChromium, HOW_TO_GET_CHROMIUM } from './test/chromium.mjs';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    quick: { type: 'boolean' },
    write: { type: 'boolean' },
    root: { type: 'string' },
  },
});
const root = path.resolve(values.root ?? fileURLToPath(new URL('..', import.meta.url)));
const codeFile = path.join(root, 'dist', 'Code.js');
const effort = values.quick
  ? { cold: 3, rounds: 3, warmMilliseconds: 20, grid: 1, page: 1, many: 1 }
  : { cold: 21, rounds: 21, warmMilliseconds: 250, grid: 7, page: 7, many: 3 };

/** @type {import('./bench/figure.mjs').Figure[]} */
const figures = [];
/** @param {readonly import('./bench/figure.mjs').Figure[]} more */
function report(more) {
  figures.push(...more);
  if (!values.json) for (const figure of more) console.log(figureLine(figure));
}

report(sizeFigures((await buildServer(root)).sizes));
report(await coldFigures(codeFile, effort.cold));
report(await throughputFigures(readFileSync(codeFile, 'utf8'), effort));
if (existsSync(path.join(root, 'build', 'workbench.cjs'))) {
  report(await gridFigures(root, effort.grid));
  report(await serviceCallFigures(root));
  report(manyReportsFigures(root, effort.many));
}
if (existsSync(path.join(root, 'build', 'page'))) {
  const chromium = findChromium();
  if (chromium) {
    report(await keystrokeFigures(root, chromium));
    report(await pageFigures(root, chromium, effort.page));
  } else console.error(`keystroke, workbench page ready: not measured, no Chromium. ${HOW_TO_GET_CHROMIUM}`);
}
if (values.json) console.log(JSON.stringify(figures, null, 2));
if (values.write) {
  const chromium = findChromium();
  const version = chromium
    ? spawnSync(chromium, ['--version'], { encoding: 'utf8' }).stdout.trim()
    : 'no Chromium';
  const profiles = await coldProfiles(codeFile, effort.cold);
  const run = { date: new Date().toISOString().slice(0, 10), chromium: version.replace(/ built on.*/, '') };
  writeFileSync(path.join(root, 'docs', 'performance.md'), performanceDoc(figures, profiles, run));
}
