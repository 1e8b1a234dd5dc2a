// Builds every project named in the JSON on standard input, in this one process, and prints what became of each.
// The build is made of ES modules, which Jest's tests cannot load themselves.
import { readFileSync } from 'node:fs';
import { BuildFailure } from '../../scripts/build/buildFailure.mjs';
import { buildProject } from '../../scripts/build/buildProject.mjs';

const projects = JSON.parse(readFileSync(0, 'utf8'));
const outcomes = [];
for (const { root, budgets } of projects) {
  try {
    const { sizes } = await buildProject(root, budgets ? { budgets } : {});
    outcomes.push({ sizes });
  } catch (error) {
    if (!(error instanceof BuildFailure)) throw error;
    outcomes.push({ failure: error.message });
  }
}
console.log(JSON.stringify(outcomes));
