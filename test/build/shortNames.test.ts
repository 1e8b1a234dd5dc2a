// Names that leave the script stay as they are; names that never do become short.
import { execFileSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

function isShortened(names: readonly string[]): boolean[] {
  const script = `import { shortNames } from './scripts/build/shortNames.mjs';
const short = shortNames(process.cwd()); console.log(JSON.stringify(${JSON.stringify(names)}.map((name) => short.test(name))));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: ROOT, encoding: 'utf8' }),
  );
}

test('requests, replies, what the workbook keeps, template data and services keep their names', () => {
  const kept = [
    'problems severity holds params message entries', // requests and replies
    'keyArea blocks before after marks formulas', // what can be taken back
    'thresholds criteria description evidence', // template data
    'getValues getActiveSpreadsheet setNotes', // services
    'length filter forEach toString', // the language
    'typedLevel monthCell', // looked up by name
  ].flatMap((line) => line.split(' '));
  expect(isShortened(kept)).toEqual(kept.map(() => false));
});

test('names of the script alone become short', () => {
  expect(isShortened(['judgement', 'firstNew'])).toEqual([true, true]);
});
