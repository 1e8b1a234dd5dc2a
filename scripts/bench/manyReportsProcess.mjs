// Runs an item of the menu over the reports of many districts in a process of its own and says on stdout what that took: the
// add-on's own processor time and the most memory that was held, above the empty process.
import { existsSync, readFileSync } from 'node:fs';
import inspector from 'node:inspector/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { openManyReports } from './manyReportsBook.mjs';

const [root = '.', districts = '1', item = ''] = process.argv.slice(2);
const empty = process.memoryUsage.rss();
const module = createRequire(import.meta.url)(path.resolve(root, 'build', 'workbench.cjs'));
const workbench = await openManyReports(module, {
  dist: path.resolve(root, 'dist'),
  districts: Number(districts),
});

const session = new inspector.Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.start');
const before = processorTime();
await workbench.click(item);
const spent = processorTime() - before;
const { profile } = await session.post('Profiler.stop');
session.disconnect();

const seconds = spent * shareOf(profile, 'Code.js');
const bytes = process.resourceUsage().maxRSS * 1024 - empty;
console.log(JSON.stringify({ seconds, megabytes: bytes / 2 ** 20 }));

/** Seconds this thread has run; where the system does not say, those of the whole process with the threads of its engine. */
function processorTime() {
  const file = '/proc/thread-self/schedstat';
  if (existsSync(file)) return Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e9;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/**
 * The part of the samples in a script: its own functions, and what they call that belongs to no script. What the garbage
 * collector took is shared out like the rest.
 * @param {inspector.Profiler.Profile} profile
 * @param {string} script
 */
function shareOf({ nodes, samples = [], timeDeltas = [] }, script) {
  /** @type {Map<number, string>} */
  const scripts = new Map();
  /** @param {inspector.Profiler.ProfileNode} node @param {string} above */
  const visit = (node, above) => {
    const { url, functionName } = node.callFrame;
    const own =
      functionName === '(garbage collector)' || functionName === '(idle)' ? functionName : url || above;
    scripts.set(node.id, own);
    for (const child of node.children ?? []) visit(/** @type {typeof node} */ (byId.get(child)), own);
  };
  const byId = new Map(nodes.map((node) => [node.id, node]));
  if (nodes[0]) visit(nodes[0], '');
  let [inside, all] = [0, 0];
  samples.forEach((id, i) => {
    const name = scripts.get(id) ?? '';
    if (name === '(garbage collector)' || name === '(idle)') return;
    const time = timeDeltas[i] ?? 0;
    all += time;
    if (name.endsWith(script)) inside += time;
  });
  return inside / all;
}
