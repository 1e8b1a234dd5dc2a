// npm test: every check there is, and at the end one line with how many passed and failed.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, HOW_TO_GET_CHROMIUM, installChromium } from './test/chromium.mjs';
import { runJest } from './test/runJest.mjs';
import { runStep } from './test/runStep.mjs';
import { Tally } from './test/tally.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (/** @type {string} */ file) => path.join('node_modules', file);
const STEPS = /** @type {const} */ ([
  ['lint and format', [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings']],
  ['types', [bin('typescript/bin/tsc'), '-b']],
  ['import boundaries', ['scripts/checkImports.mjs']],
  ['unused files, exports and packages', [bin('knip/bin/knip.js'), '--no-progress']],
  ['build', ['scripts/build.mjs', '--quiet']],
]);

const tally = new Tally();
// Two at a time: the build is the longest, the others take as long together.
const build = STEPS.length - 1;
await Promise.all(
  [STEPS.slice(build), STEPS.slice(0, build)].map(async (steps) => {
    for (const [name, command] of steps) tally.add(await runStep(name, command, root));
  }),
);

const browserTests = browserTestFiles();
const chromium = browserTests === 0 ? null : (findChromium() ?? (installChromium() ? findChromium() : null));
const env = { ...process.env, KPI_BUILT: '1', ...(chromium ? { CHROMIUM_PATH: chromium } : {}) };
const skipped = browserTests > 0 && !chromium;
const counts = await runJest(root, skipped ? ['--testPathIgnorePatterns', '/test/e2e/'] : [], env);
tally.addCounts(counts.passed, counts.failed);
if (skipped) {
  console.log(`${browserTests} not run: no Chromium. ${HOW_TO_GET_CHROMIUM}`);
  if (process.env.CI) tally.add(false);
}

console.log(tally.line());
process.exitCode = tally.failed > 0 ? 1 : 0;

function browserTestFiles() {
  const folder = path.join(root, 'test', 'e2e');
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.test.ts'),
  ).length;
}
