// npm run docs: writes the documents that are made of the built script; `-- --check` says which of them are stale instead.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { englishIn, formulasToPaste, functionHelps, functionsDoc } from './docs/functionsDoc.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (/** @type {string[]} */ ...parts) => readFileSync(path.join(root, ...parts), 'utf8');
const table = JSON.parse(read('docs', 'formulas.json'));
const documents = {
  'functions.md': functionsDoc(functionHelps(read('dist', 'Code.js')), englishIn(read('README.md')), table),
  'formulas.tsv': formulasToPaste(table),
};
for (const [name, text] of Object.entries(documents)) {
  const file = path.join(root, 'docs', name);
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (read('docs', name) !== text) {
    console.error(`docs/${name} is stale: npm run docs`);
    process.exitCode = 1;
  }
}
