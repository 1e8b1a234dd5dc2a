// Throw-away copies of the fixture project, with files changed or added, and what the build makes of them.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export const ROOT = path.resolve(__dirname, '../..');

/** Path in the project → text. */
export type Files = Readonly<Record<string, string>>;

export interface Project {
  readonly files: Files;
  readonly budgets?: { readonly eagerWithoutTexts: number; readonly whole: number };
}

export interface Outcome {
  readonly failure?: string;
  readonly sizes?: {
    readonly whole: number;
    readonly eager: number;
    readonly texts: number;
    readonly eagerWithoutTexts: number;
    readonly modules: readonly { readonly part: string; readonly name: string; readonly chars: number }[];
  };
}

const made: string[] = [];

/** Writes a copy of the fixture project and returns its folder. */
export function makeProject(files: Files): string {
  const root = mkdtempSync(path.join(os.tmpdir(), 'kpi-build-'));
  made.push(root);
  cpSync(path.join(__dirname, 'fixtures/project'), root, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return root;
}

/** Builds all projects in one process, since starting one for each would take most of the time. */
export function buildProjects(projects: readonly Project[]): Outcome[] {
  const input = projects.map(({ files, budgets }) => ({ root: makeProject(files), budgets }));
  const { stdout, stderr } = spawnSync(process.execPath, [path.join(__dirname, 'buildEach.mjs')], {
    input: JSON.stringify(input),
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Call it after the last test of a file. */
export function removeProjects(): void {
  for (const root of made.splice(0)) rmSync(root, { recursive: true, force: true });
}
