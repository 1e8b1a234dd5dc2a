// The use cases with the entries tests call, bundled from source as build/app.js: once for all test files.
import path from 'node:path';
import { build } from 'esbuild';

/** @param {string} root */
export async function buildApp(root) {
  await build({
    absWorkingDir: root,
    entryPoints: [path.join('test', 'app', 'support', 'appScript.ts')],
    outfile: path.join('build', 'app.js'),
    bundle: true,
    format: 'iife',
    globalName: 'app',
    target: 'es2019',
    charset: 'utf8',
    define: { kpiMain_: 'undefined' },
    logLevel: 'silent',
  });
}
