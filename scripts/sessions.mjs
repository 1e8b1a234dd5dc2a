// npm run sessions: hours of office work by chance, one line each; `-- --seed 7` begins at that seed, `--hours 20` so many,
// `--deeds 60` an hour, `--json` prints an array.
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { session } from './sessions/session.mjs';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    hours: { type: 'string', default: '5' },
    deeds: { type: 'string', default: '60' },
    json: { type: 'boolean' },
    root: { type: 'string' },
  },
});
const root = path.resolve(values.root ?? fileURLToPath(new URL('..', import.meta.url)));
const module = createRequire(import.meta.url)(path.join(root, 'build', 'workbench.cjs'));

const all = [];
for (let hour = 0; hour < Number(values.hours); hour++) {
  const seed = Number(values.seed) + hour;
  const figures = await session(module, { dist: path.join(root, 'dist'), seed, deeds: Number(values.deeds) });
  all.push(figures);
  if (values.json) continue;
  console.log(
    `seed ${seed}: ${figures.deeds} deeds, ${figures.faults} with a fault, ${figures.changed} changes, ${figures.broken.length} broken`,
  );
  for (const line of figures.broken) console.log(`  ${line}`);
}
if (values.json) console.log(JSON.stringify(all, null, 2));
process.exitCode = all.some(({ broken }) => broken.length > 0) ? 1 : 0;
