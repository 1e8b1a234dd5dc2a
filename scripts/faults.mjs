// npm run faults: every action with a fault at every one of its service calls; one line each, and what was lost or not completed.
// `-- --step 7` tries every seventh call, `-- --only สรุป` the actions whose name holds that, `-- --json` prints an array.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { actions } from './faults/actions.mjs';
import { faultsOf } from './faults/matrix.mjs';

const { values } = parseArgs({
  options: {
    step: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    json: { type: 'boolean' },
    root: { type: 'string' },
  },
});
const root = path.resolve(values.root ?? fileURLToPath(new URL('..', import.meta.url)));
const chosen = actions(root).filter(({ name }) => name.includes(values.only));

/** @type {import('./faults/matrix.mjs').ActionFigures[]} */
const all = [];
for (const action of chosen) {
  const figures = await faultsOf(action, Number(values.step));
  all.push(figures);
  if (values.json) continue;
  const { name, calls, tried, asBefore, complete, between, lost, notCompleted } = figures;
  console.log(
    `${name}: ${calls} calls, ${tried} faults: ${asBefore} as before, ${complete} complete, ${between} between; lost ${lost.length}, not completed ${notCompleted.length}`,
  );
  for (const line of [...lost.map((one) => `lost, ${one}`), ...notCompleted]) console.log(`  ${line}`);
}
const tried = all.reduce((sum, one) => sum + one.tried, 0);
const bad = all.reduce((sum, { lost, notCompleted }) => sum + lost.length + notCompleted.length, 0);
console.log(
  values.json ? JSON.stringify(all, null, 2) : `${all.length} actions, ${tried} faults, ${bad} broken`,
);
process.exitCode = bad > 0 ? 1 : 0;
