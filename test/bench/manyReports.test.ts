// The reports the bench checks: every level as reckoned apart from the add-on, the slips found and nothing else, twice the same; and
// the time grows with the rows.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

function run(districts: number) {
  const script = path.join(__dirname, 'manyReportsRun.mjs');
  const { stdout, stderr } = spawnSync(process.execPath, [script, String(districts)], {
    cwd: path.resolve(__dirname, '../..'),
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

test('a year of many districts is scored right, in time that grows with its rows', () => {
  const few = run(10);
  const many = run(50);
  for (const { seconds, slips, rows, ...outcome } of [few, many]) {
    expect(outcome).toEqual({ wrongLevels: 0, wronglyFound: 0, notFound: 0, isStable: true });
    expect(slips).toBe(rows / 80);
  }
  expect(many.rows).toBe(50 * 16 * 12);
  // Five times the rows: at most ten times the time, whatever else the machine does meanwhile.
  expect(many.seconds / few.seconds).toBeLessThan(10);
}, 240_000);
