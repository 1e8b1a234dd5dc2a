// The workbench page as files for the browser: build/page/ with the page, its style, its fonts and the shim of dialogs.
import { copyFileSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { esbuildResult } from './esbuildResult.mjs';

const PAGE = path.join('workbench', 'page');

/**
 * The names of the files written; none where the project has no page.
 * @param {string} root
 * @param {string} outdir
 */
export async function buildPage(root, outdir) {
  if (!existsSync(path.join(root, PAGE, 'main.ts'))) return [];
  const folder = path.join(outdir, 'page');
  rmSync(folder, { recursive: true, force: true });
  const common = /** @type {const} */ ({
    absWorkingDir: root,
    outdir: folder,
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  await Promise.all([
    esbuildResult(
      build({
        ...common,
        format: 'esm',
        entryPoints: [
          { in: path.join(PAGE, 'main.ts'), out: 'page' },
          { in: path.join(PAGE, 'page.css'), out: 'page' },
        ],
        loader: { '.woff2': 'file', '.woff': 'file' },
        assetNames: '[name]',
        // Two fifths of Univer are patterns to hyphenate seventy languages by: files of their own, of which English alone is asked for.
        splitting: true,
        chunkNames: '[name]-[hash]',
      }),
    ),
    esbuildResult(
      build({ ...common, format: 'iife', entryPoints: [path.join(PAGE, 'frame', 'googleShim.ts')] }),
    ),
  ]);
  copyFileSync(path.join(root, PAGE, 'index.html'), path.join(folder, 'index.html'));
  return ['page/index.html'];
}
