// The workbench's own programs as single files for Node: build/workbench.cjs for tests and scripts, build/demo.cjs.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { esbuildResult } from './esbuildResult.mjs';

const PROGRAMS = { 'workbench/node.ts': 'workbench', 'workbench/demo.ts': 'demo' };

/**
 * The names of the files written.
 * @param {string} root
 * @param {string} outdir
 */
export async function buildWorkbench(root, outdir) {
  const present = Object.entries(PROGRAMS).filter(([entry]) => existsSync(path.join(root, entry)));
  if (present.length === 0) return [];
  await esbuildResult(
    build({
      absWorkingDir: root,
      entryPoints: present.map(([entry, out]) => ({ in: entry, out })),
      outdir,
      outExtension: { '.js': '.cjs' },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      charset: 'utf8',
      logLevel: 'silent',
    }),
  );
  return present.map(([, out]) => `${out}.cjs`);
}
