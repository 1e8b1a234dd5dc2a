// The HTML files of the add-on: each folder of html/ with a main.ts becomes one file that asks for nothing else.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { esbuildResult } from './esbuildResult.mjs';

const FOLDER = 'html';

/**
 * Name of the file → its text, for `createHtmlOutputFromFile`. Empty where the project has no html/.
 * @param {string} root
 * @returns {Promise<Map<string, string>>}
 */
export async function buildHtml(root) {
  const folder = path.join(root, FOLDER);
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => existsSync(path.join(folder, name, 'main.ts')))
    : [];
  const files = await Promise.all(
    names.map(async (name) => /** @type {const} */ ([`${name}.html`, await htmlFile(root, name)])),
  );
  return new Map(files);
}

/**
 * @param {string} root
 * @param {string} name
 */
async function htmlFile(root, name) {
  const { outputFiles } = await esbuildResult(
    build({
      absWorkingDir: root,
      entryPoints: [path.join(FOLDER, name, 'main.ts')],
      outdir: root,
      bundle: true,
      write: false,
      minify: true,
      format: 'iife',
      platform: 'browser',
      loader: { '.woff2': 'dataurl' },
      target: 'es2020',
      charset: 'utf8',
      legalComments: 'none',
      logLevel: 'silent',
      // A package that reads tables could fetch them, too; nothing here may reach a network.
      define: { XMLHttpRequest: 'undefined' },
    }),
  );
  const text = (/** @type {string} */ ending) =>
    outputFiles.find((file) => file.path.endsWith(ending))?.text.trim() ?? '';
  return inlineHtml(text('.css'), text('.js'));
}

/**
 * A page with its style and script inside. What would end the script early is written otherwise.
 * @param {string} style
 * @param {string} script
 */
function inlineHtml(style, script) {
  const safeStyle = style.replace(/<\/style/gi, () => '<\\/style');
  const safeScript = script
    .replace(/<\/(script)/gi, (_, name) => `<\\/${name}`)
    .replace(/<!--/g, () => '<\\!--');
  return [
    '<!DOCTYPE html>',
    '<html lang="th">',
    '<head><base target="_top"><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<style>${safeStyle}</style></head>`,
    `<body><script>${safeScript}</script></body>`,
    '</html>',
    '',
  ].join('\n');
}
