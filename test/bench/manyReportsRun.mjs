// Checks the reports of some districts twice in the built workbench and says on stdout what does not agree with the generator.
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { manyReports } from '../../scripts/bench/manyReports.mjs';
import { CHECK, openManyReports, REPORTS } from '../../scripts/bench/manyReportsBook.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const districts = Number(process.argv[2]);
const module = createRequire(import.meta.url)(path.join(ROOT, 'build', 'workbench.cjs'));
const workbench = await openManyReports(module, { dist: path.join(ROOT, 'dist'), districts });

const before = process.cpuUsage();
await workbench.click(CHECK);
const { user, system } = process.cpuUsage(before);
const seen = async () => {
  const marks = [await workbench.notes(REPORTS), await workbench.backgrounds(REPORTS)];
  return JSON.stringify([await workbench.read(REPORTS), marks]);
};
const first = await seen();
await workbench.click(CHECK);

const [headings, ...rows] = await workbench.read(REPORTS);
const [level, checked] = ['ระดับคะแนน', 'ผลการตรวจสอบ'].map((heading) => headings.indexOf(heading));
const outcome = { rows: 0, slips: 0, wrongLevels: 0, wronglyFound: 0, notFound: 0 };
for (const report of manyReports(districts)) {
  const row = rows[outcome.rows];
  outcome.rows += 1;
  if (report.slip) outcome.slips += 1;
  const isJudged = report.slip !== 'number';
  if (row[level ?? -1] !== (isJudged ? report.level : '')) outcome.wrongLevels += 1;
  const isFound = row[checked ?? -1] !== '';
  if (isFound && !report.slip) outcome.wronglyFound += 1;
  if (!isFound && report.slip) outcome.notFound += 1;
}
console.log(
  JSON.stringify({ ...outcome, isStable: first === (await seen()), seconds: (user + system) / 1e6 }),
);
