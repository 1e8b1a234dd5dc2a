// An hour of office work by chance, with services that fail: no report is lost or doubled, none changes but by its own deed, what is
// recorded stays recorded, and in the end every level is that of its figures.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

test('an hour of an office', () => {
  const args = ['scripts/sessions.mjs', '--json', '--hours', '1', '--seed', '4', '--deeds', '60'];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: path.resolve(__dirname, '../..'),
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  const hours = JSON.parse(stdout) as { broken: string[]; faults: number; changed: number }[];
  expect(hours.map(({ broken }) => broken)).toEqual([[]]);
  for (const { faults, changed } of hours) {
    expect(faults).toBeGreaterThan(4);
    expect(changed).toBeGreaterThan(8);
  }
}, 240_000);
