// The check of who may import whom: each boundary crossed once, each allowed way taken once.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

const refused: readonly (readonly [string, string, string])[] = [
  ['src/domain/a.ts', `import { x } from '../text/x';`, 'imports src/text/x, which src/domain/ may not.'],
  [
    'src/domain/b.ts',
    `import type { X } from '../catalogue/types';`,
    'imports src/catalogue/types, which src/domain/ may not.',
  ],
  [
    'src/domain/c.ts',
    `import * as z from 'zod/mini';`,
    'imports the package zod/mini, which src/domain/ may not.',
  ],
  [
    'src/domain/d.ts',
    `export type T = import('../app/x').X;`,
    'imports src/app/x, which src/domain/ may not.',
  ],
  ['src/text/a.ts', `export * from '../catalogue/x';`, 'imports src/catalogue/x, which src/text/ may not.'],
  ['src/catalogue/a.ts', `export { x } from '../app/x';`, 'imports src/app/x, which src/catalogue/ may not.'],
  ['src/contract/a.ts', `import { z } from 'zod';`, 'imports the package zod, which src/contract/ may not.'],
  ['src/app/a.ts', `import { x } from '../sheet/x';`, 'imports src/sheet/x, which src/app/ may not.'],
  ['src/app/b.ts', `import fs from 'node:fs';`, 'imports the package node:fs, which src/app/ may not.'],
  [
    'src/sheet/a.ts',
    `import { x } from '../app/x';`,
    'imports src/app/x, which src/sheet/ may not other than types.',
  ],
  ['src/sheet/b.ts', `import { x } from '../entry/x';`, 'imports src/entry/x, which src/sheet/ may not.'],
  ['src/entry/a.ts', `import { x } from '../../test/x';`, 'imports test/x, which src/entry/ may not.'],
  [
    'src/entry/b.ts',
    `const x = () => import('../../scripts/x');`,
    'imports scripts/x, which src/entry/ may not.',
  ],
  ['src/entry/c.ts', `import '../../workbench/x';`, 'imports workbench/x, which src/entry/ may not.'],
  ['html/a.ts', `import { x } from '../src/app/x';`, 'imports src/app/x, which html/ may not.'],
  [
    'workbench/a.ts',
    `import { x } from '../src/domain/x';`,
    'imports src/domain/x, which workbench/ may not.',
  ],
  ['scripts/a.cjs', `const x = require('../src/domain/x');`, 'imports src/domain/x, which scripts/ may not.'],
  ['src/other/a.ts', `import { x } from '../domain/x';`, 'is in no folder of the architecture.'],
];

const allowed: readonly (readonly [string, string])[] = [
  ['src/domain/ok.ts', `import { x } from './x';`],
  ['src/catalogue/tables/ok.ts', `import { x } from '../../domain/x';\nimport { y } from '../y';`],
  ['src/contract/ok.ts', `import * as z from 'zod/mini';\nimport type { X } from '../domain/x';`],
  ['src/app/ok.ts', `import { x } from '../text/x';\nimport { y } from '../catalogue/y';`],
  ['src/sheet/ok.ts', `import type { Port } from '../app/port';\nimport { type Other } from '../app/port';`],
  ['src/entry/ok.ts', `import { x } from '../sheet/x';\nimport { y } from '../app/y';`],
  ['html/ok.ts', `import { x } from '../src/contract/x';\nimport { y } from 'chart.js';`],
  ['workbench/ok.ts', `import fs from 'node:fs';\nimport { x } from './grid/x';`],
  ['test/ok.test.ts', `import { x } from '../src/app/x';\nimport { y } from '../workbench/y';`],
];

const root = mkdtempSync(path.join(os.tmpdir(), 'kpi-imports-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function check(files: readonly (readonly string[])[]) {
  const project = mkdtempSync(path.join(root, 'project-'));
  for (const [name = '', text = ''] of files) {
    mkdirSync(path.dirname(path.join(project, name)), { recursive: true });
    writeFileSync(path.join(project, name), text);
  }
  return spawnSync(process.execPath, [path.join(ROOT, 'scripts/checkImports.mjs'), '--root', project], {
    encoding: 'utf8',
  });
}

describe('an import over a boundary is refused', () => {
  const { status, stderr } = check(refused);
  test('with exit code 1 and one line each', () => {
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(refused.length);
  });
  test.each(refused)('%s: %s', (name, _, sentence) => {
    expect(stderr).toContain(`${name} ${sentence}\n`);
  });
});

test('imports within the architecture pass', () => {
  expect(check(allowed)).toMatchObject({ status: 0, stderr: '' });
});
