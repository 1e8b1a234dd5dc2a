// What a good project becomes: stubs as Sheets reads them, a lazy half that waits, template texts that cost nothing.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { makeProject, ROOT, removeProjects } from './fixtureProject';

const CLI = path.join(ROOT, 'scripts/build.mjs');
const root = makeProject({});
const run = spawnSync(process.execPath, [CLI, '--root', root, '--report'], { encoding: 'utf8' });
const code = readFileSync(path.join(root, 'dist/Code.js'), 'utf8');

afterAll(removeProjects);

/** Loads the built code and counts how often it parsed JSON. */
function load() {
  const context = vm.createContext();
  vm.runInContext(
    'var parsed = 0, realParse = JSON.parse; JSON.parse = (t) => { parsed++; return realParse(t); };',
    context,
  );
  vm.runInContext(code, context);
  return { call: (expression: string) => vm.runInContext(expression, context) };
}

test('dist holds exactly what clasp pushes', () => {
  expect(run.stderr).toBe('');
  expect(readdirSync(path.join(root, 'dist')).sort()).toEqual(['Code.js', 'appsscript.json']);
});

test('a doc comment stands unchanged above a function with the real parameter names', () => {
  const source = readFileSync(path.join(root, 'src/rules/sum.ts'), 'utf8');
  const doc = source.slice(source.indexOf('/**'), source.indexOf('*/') + 2);
  expect(code).toContain(`${doc}\nfunction KPI_SUM(start, scale, ...more) {\n`);
  expect(code).toContain('*/\nfunction KPI_LEVEL(kpi, value) {\n');
  expect(code).toContain('*/\nfunction KPI_NAMES(prefix) {\n');
  expect(code).toContain('\nfunction onOpen() {\n');
});

test('types among the exports make no stub', () => {
  expect(code).not.toContain('Unused');
});

test('both halves work, and share the modules both need', () => {
  const { call } = load();
  expect(call('KPI_SUM(1, 2, 3, 4)')).toBe(15);
  expect(call('KPI_LEVEL("T1", 87)')).toBe(2);
  expect(call('KPI_NAMES("ชื่อ ")')).toBe('ชื่อ ร้อยละของการใช้จ่ายเงิน "งบประมาณ"1');
  expect(code.split('ร้อยละของการใช้จ่ายเงิน')).toHaveLength(2);
});

test('the eager half can reach the lazy one, which shows no stub for that', () => {
  const { call } = load();
  expect(call('typeof usage_')).toBe('undefined');
  expect(() => call('KPI_LEVEL("")')).toThrow('ใส่รหัสตัวชี้วัด');
});

test('a template text is parsed once, when first asked for', () => {
  const { call } = load();
  expect(call('KPI_SUM(1)')).toBe(1);
  expect(call('parsed')).toBe(0);
  call('KPI_LEVEL("T1", 87); KPI_LEVEL("T1", 87)');
  expect(call('parsed')).toBe(1);
});

test('Thai stays Thai and licence comments stay out', () => {
  expect(code).not.toMatch(/\\u0e/i);
});

test('the report counts characters, and texts apart from code', () => {
  const texts = Number(/^ *(\d+) {2}template texts$/m.exec(run.stdout)?.[1]);
  expect(texts).toBeGreaterThan(90);
  // The texts and the few lines that unpack them.
  expect(texts).toBeLessThan(400);
  expect(run.stdout).toMatch(/^ *\d+ {2}eager src\/rules\/level\.ts$/m);
  expect(run.stdout).toMatch(/^ *\d+ {2}lazy src\/entry\/main\.ts$/m);
  expect(run.stdout).toContain(`${code.length}  characters in Code.js`);
});

test('a project without a lazy half builds as well', () => {
  const eagerOnly = makeProject({});
  rmSync(path.join(eagerOnly, 'src/entry/main.ts'));
  const built = spawnSync(process.execPath, [CLI, '--root', eagerOnly, '--quiet'], { encoding: 'utf8' });
  expect(built).toMatchObject({ status: 0, stdout: '', stderr: '' });
});

test('the workbench becomes single files for Node', () => {
  const withWorkbench = makeProject({
    'workbench/node.ts': `import os from 'node:os';\nexport const openWorkbench = () => typeof os.EOL;\n`,
    'workbench/demo.ts': `import { openWorkbench } from './node';\nconsole.log(openWorkbench());\n`,
  });
  spawnSync(process.execPath, [CLI, '--root', withWorkbench]);
  expect(readdirSync(path.join(withWorkbench, 'build')).sort()).toEqual(['demo.cjs', 'workbench.cjs']);
  const demo = spawnSync(process.execPath, ['build/demo.cjs'], { cwd: withWorkbench, encoding: 'utf8' });
  expect(demo.stdout).toBe('string\n');
});

test('a failed build says one sentence, exits with 1 and leaves the last dist as it was', () => {
  const broken = makeProject({ 'src/entry/customFunctions.ts': 'export function KPI_X(): void {}\n' });
  const failed = spawnSync(process.execPath, [CLI, '--root', broken], { encoding: 'utf8' });
  expect(failed.status).toBe(1);
  expect(failed.stdout).toBe('');
  expect(failed.stderr.trim().split('\n')).toHaveLength(1);
  expect(existsSync(path.join(broken, 'dist'))).toBe(false);
});
