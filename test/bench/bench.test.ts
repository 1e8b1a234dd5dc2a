// `npm run bench -- --json` has the agreed shape, over the fixture's build; how fast it is, is for the bench itself.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { makeProject, ROOT, removeProjects } from '../build/fixtureProject';

interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly reference: number | null;
  readonly ratio: number | null;
  readonly limit: number;
  readonly met: boolean;
}

const SCORING = `
/**
 * ระดับคะแนน
 * @param {number[][]} kpi เกณฑ์ หรือรหัส
 * @param {number[][]} values ผล
 * @return {number} ระดับ
 * @customfunction
 */
export function KPI_LEVEL(kpi: number[][] | string, values: number | number[][]): unknown {
  if (typeof kpi === 'string') return 4;
  const level = (value: number) => kpi[0]!.filter((threshold) => value >= threshold).length;
  return typeof values === 'number' ? level(values) : values.map((row) => [level(row[0]!)]);
}
`;

afterAll(removeProjects);

/** Builds the fixture with `files` and measures it in the quickest way. */
function bench(files: Readonly<Record<string, string>>, ...args: string[]) {
  const root = makeProject(files);
  spawnSync(process.execPath, [path.join(ROOT, 'scripts/build.mjs'), '--root', root]);
  return spawnSync(
    process.execPath,
    [path.join(ROOT, 'scripts/bench.mjs'), '--root', root, '--quick', ...args],
    {
      encoding: 'utf8',
    },
  );
}

test('each figure has its seven members, and is met or not by its own numbers', () => {
  const figures: Figure[] = JSON.parse(bench({ 'src/entry/customFunctions.ts': SCORING }, '--json').stdout);
  expect(figures.map(({ name }) => name)).toEqual([
    'eager part without template texts',
    'Code.js',
    'cold start, thresholds',
    'cold start, built-in KPI',
    '10,000 rows, first call',
    '10,000 rows, warm',
  ]);
  for (const figure of figures) {
    expect(Object.keys(figure)).toEqual(['name', 'value', 'unit', 'reference', 'ratio', 'limit', 'met']);
    expect(figure.value).toBeGreaterThan(0);
    expect(figure.met).toBe((figure.ratio ?? figure.value) <= figure.limit);
    if (figure.reference === null) expect(figure.ratio).toBeNull();
    else expect(figure.ratio).toBeCloseTo(figure.value / figure.reference);
    if (figure.ratio !== null) expect(figure.ratio).toBeLessThan(1000);
  }
}, 60_000);

test('what cannot be measured yet is not printed', () => {
  const { stdout } = bench({ 'src/entry/customFunctions.ts': `export { KPI_SUM } from '../rules/sum';\n` });
  expect(stdout.trim().split('\n')).toHaveLength(2);
  expect(stdout).toMatch(/^eager part without template texts: \d+ characters \(at most 40000\) met$/m);
}, 60_000);
