// Opens a workbook in Node with the code of a dist/ folder, as Sheets opens one with its bound script.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { MemoryGrid } from '../grid/memoryGrid';
import type { Grid } from '../grid/port';
import { Book } from '../host/book';
import { type SampleName, samples } from '../sample';
import { OWNER, SAMPLE_NOW, TIME_ZONE } from '../sample/setting';
import { restoreBook } from './bookSnapshot';
import { customFunctionNames } from './customFunctionNames';
import { filledSample } from './filledSample';
import { nodeRealms } from './nodeRealm';
import { QueuedScreen } from './screen';
import { Workbench } from './workbench';

export interface WorkbenchOptions {
  /** The folder clasp would push; relative to the current folder. */
  dist?: string;
  /** `memory`, `univer` without a page, or a grid made elsewhere. */
  grid?: 'memory' | 'univer' | Grid;
  sample?: SampleName;
  /** ISO time; the sample's own is 21 June 2022, 09:00 in Bangkok. */
  now?: string;
  /** E-mail address of the person at the keyboard; the owner when absent. */
  user?: string;
  latencyMs?: number;
}

const GRIDS: Readonly<Record<'memory' | 'univer', () => Promise<Grid>>> = {
  memory: async () => new MemoryGrid(),
  univer: async () => (await import('../grid/univer/headlessGrid')).headlessGrid(),
};

function requireKnown(option: string, value: string, known: readonly string[]): void {
  if (!known.includes(value)) throw new Error(`${option} must be one of ${known.join(', ')}: ${value}`);
}

/** Resolves when the workbench is ready. Rejects when `dist` holds no `Code.js` that can be evaluated. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const {
    dist = 'dist',
    grid = 'memory',
    sample = 'june-2565',
    now = SAMPLE_NOW,
    user = OWNER,
    latencyMs = 0,
  } = options;
  const code = readFileSync(path.join(dist, 'Code.js'), 'utf8');
  const nowMs = Date.parse(now);
  if (Number.isNaN(nowMs)) throw new Error(`not an ISO time: ${now}`);
  // Scripts and tests may be plain JavaScript: a misspelt name is to be said, not to fail somewhere below.
  requireKnown('sample', sample, Object.keys(samples));
  if (typeof grid === 'string') requireKnown('grid', grid, Object.keys(GRIDS));
  const screen = new QueuedScreen();
  const backend = typeof grid === 'string' ? await GRIDS[grid]() : grid;
  const book = new Book({
    grid: backend,
    screen,
    nowMs,
    owner: OWNER,
    timeZone: TIME_ZONE,
    latencyMs,
    htmlFile: (name) => htmlFile(dist, name),
  });
  const filled = sample === 'june-2565' ? filledSample() : null;
  if (filled === null) samples[sample](backend);
  else {
    restoreBook(book, filled);
    book.clock.set(nowMs);
  }
  const functions = customFunctionNames(code);
  const workbench = new Workbench({ book, screen, code, functions, makeRealm: nodeRealms(code), user });
  await workbench.ready;
  return workbench;
}

function htmlFile(dist: string, name: string): string | null {
  const file = path.join(dist, `${name}.html`);
  if (path.relative(dist, file).startsWith('..')) return null;
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
