// The fault matrix counts what it is to count: it passes what is sound, and finds a row written twice and a cell that was lost.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

function outputOf(...args: string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return stdout;
}

test('scripts that keep or break its promises', () => {
  const { sound, appending, clearing } = JSON.parse(outputOf(path.join(__dirname, 'matrixRun.mjs')));
  const twoCalls = { calls: 2, tried: 6 };
  expect(sound).toEqual({
    name: 'sound',
    ...twoCalls,
    asBefore: 2,
    complete: 1,
    between: 3,
    lost: 0,
    notCompleted: 0,
  });
  // Once the row stands, every repetition adds another.
  expect(appending).toMatchObject({ ...twoCalls, lost: 0, notCompleted: 4 });
  // What people wrote is gone until the second call.
  expect(clearing).toMatchObject({ ...twoCalls, lost: 3, notCompleted: 0 });
});

test('an action of the add-on, with a fault at every fifth call', () => {
  const [figures] = JSON.parse(
    outputOf('scripts/faults.mjs', '--json', '--step', '5', '--only', 'open a month'),
  );
  const { tried, asBefore, complete, between, lost, notCompleted } = figures;
  expect({ lost, notCompleted }).toEqual({ lost: [], notCompleted: [] });
  expect(tried).toBeGreaterThan(5);
  expect(asBefore + complete + between).toBe(tried);
  expect(asBefore).toBeGreaterThan(0);
}, 120_000);
