// npm run build: writes dist/ and build/. `-- --report` lists the size of every module, `-- --quiet` prints only failures.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BuildFailure } from './build/buildFailure.mjs';
import { buildProject } from './build/buildProject.mjs';
import { sizeReport } from './build/sizes.mjs';

const { values } = parseArgs({
  options: { report: { type: 'boolean' }, quiet: { type: 'boolean' }, root: { type: 'string' } },
});
const root = path.resolve(values.root ?? fileURLToPath(new URL('..', import.meta.url)));

try {
  const { sizes, html, workbench } = await buildProject(root, {
    onSizes: (measured) => values.report && console.log(sizeReport(measured)),
  });
  if (!values.report && !values.quiet) {
    console.log(`dist/Code.js  ${sizes.whole} characters, ${sizes.eagerWithoutTexts} of them eager code`);
    for (const [name, text] of html) console.log(`dist/${name}  ${text.length} characters`);
    for (const name of workbench) console.log(`build/${name}`);
  }
} catch (error) {
  if (!(error instanceof BuildFailure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
