// The workbench's own programs as single files for Node: build/workbench.cjs for tests and scripts, build/demo.cjs. Univer's
// packages are a file of their own, build/univer.cjs: large, and loaded only when a Univer grid is asked for.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { esbuildResult } from './esbuildResult.mjs';

const PROGRAMS = {
  'workbench/node.ts': 'workbench',
  'workbench/demo.ts': 'demo',
  'workbench/makeSample.ts': 'makeSample',
};
const UNIVER = 'workbench/grid/univer/univerLibrary.ts';

// Univer waits for its next turn on a message channel it never closes, and gathers changes at an interval that never ends:
// either would keep Node from ever ending.
const TURNS = `var MessageChannel = class {
  port1 = { onmessage: null, close() {} };
  port2 = { postMessage: (data) => void setImmediate(() => this.port1.onmessage?.({ data })), close() {} };
};
var setInterval = (...args) => globalThis.setInterval(...args).unref();`;

/**
 * The names of the files written.
 * @param {string} root
 * @param {string} outdir
 */
export async function buildWorkbench(root, outdir) {
  const present = Object.entries(PROGRAMS).filter(([entry]) => existsSync(path.join(root, entry)));
  if (present.length === 0) return [];
  const common = /** @type {const} */ ({
    absWorkingDir: root,
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'silent',
  });
  const entryPoints = present.map(([entry, out]) => ({ in: entry, out }));
  await esbuildResult(build({ ...common, entryPoints, plugins: [univerApart] }));
  const written = present.map(([, out]) => `${out}.cjs`);
  if (!existsSync(path.join(root, UNIVER))) return written;
  await esbuildResult(
    build({ ...common, entryPoints: [{ in: UNIVER, out: 'univer' }], banner: { js: TURNS } }),
  );
  return [...written, 'univer.cjs'];
}

/** @type {import('esbuild').Plugin} */
const univerApart = {
  name: 'univer-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/univerLibrary$/ }, () => ({ path: './univer.cjs', external: true }));
  },
};
