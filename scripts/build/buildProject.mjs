// Everything `npm run build` writes: dist/, exactly what clasp pushes, and build/, what this machine runs.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BuildFailure } from './buildFailure.mjs';
import { buildHtml } from './htmlBundle.mjs';
import { buildPage } from './pageBundle.mjs';
import { buildServer } from './serverBundle.mjs';
import { requireWithinBudgets } from './sizes.mjs';
import { buildWorkbench } from './workbenchBundle.mjs';

/**
 * Replaces `dist` only after everything was built, so a failed build leaves the last good one.
 * @param {string} root
 * @param {{ budgets?: import('./sizes.mjs').Budgets, onSizes?: (sizes: import('./sizes.mjs').Sizes) => void }} [options]
 *   `onSizes` is called before the budgets are checked
 */
export async function buildProject(root, { budgets, onSizes } = {}) {
  const manifest = readManifest(root);
  const server = await buildServer(root);
  onSizes?.(server.sizes);
  requireWithinBudgets(server.sizes, budgets);
  const html = await buildHtml(root);
  const workbench = await buildWorkbench(root, path.join(root, 'build'));
  const page = await buildPage(root, path.join(root, 'build'));

  const dist = path.join(root, 'dist');
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  writeFileSync(path.join(dist, 'Code.js'), server.code);
  for (const [name, text] of html) writeFileSync(path.join(dist, name), text);
  writeFileSync(path.join(dist, 'appsscript.json'), manifest);
  if (workbench.includes('makeSample.cjs')) makeSample(root);
  return { sizes: server.sizes, html, workbench: [...workbench, ...page] };
}

/**
 * The sample workbook, filled by the script just built.
 * @param {string} root
 */
function makeSample(root) {
  const build = path.join(root, 'build');
  rmSync(path.join(build, 'sample.json'), { force: true });
  const made = spawnSync(process.execPath, [path.join(build, 'makeSample.cjs')], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (made.status !== 0) throw new BuildFailure(`The sample workbook could not be filled: ${made.stderr}`);
  writeFileSync(path.join(build, 'sample.json'), made.stdout);
}

/** @param {string} root */
function readManifest(root) {
  const file = path.join(root, 'appsscript.json');
  if (!existsSync(file)) throw new BuildFailure('appsscript.json does not exist.');
  const text = readFileSync(file, 'utf8');
  try {
    JSON.parse(text);
  } catch (error) {
    throw new BuildFailure(`appsscript.json is not JSON: ${/** @type {Error} */ (error).message}.`);
  }
  return text;
}
