// The documents that are made of the code are those of this code, and what people are told to paste works when it is pasted.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openBuilt } from '../app/support/openApp';

const ROOT = path.resolve(__dirname, '../..');
const SHEET = 'ชีต1';

test('none is stale', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/docs.mjs', '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect([stderr, status]).toEqual(['', 0]);
});

test('the formulas, pasted into an empty tab, say of themselves that they are right', async () => {
  const rows = readFileSync(path.join(ROOT, 'docs', 'formulas.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  const workbench = await openBuilt();
  await workbench.paste(SHEET, 'A1', rows);
  const [, ...checked] = await workbench.read(SHEET, `A1:C${rows.length}`);
  const errors = await workbench.errors(SHEET, `A2:A${rows.length}`);
  expect(checked.map(([, , isRight], i) => [rows[i + 1]?.[0], isRight])).toEqual(
    rows.slice(1).map(([formula]) => [formula, true]),
  );
  checked.forEach(([, expected], i) => {
    if (errors[i]?.[0]) expect(errors[i]?.[0]).toBe(expected);
  });
  expect(errors.filter(([error]) => error).length).toBeGreaterThan(20);
});
