// 2,000 rows in each grid of the local host: one array formula of KPI_LEVEL against the plain IF formula filled down.
import { createRequire } from 'node:module';
import path from 'node:path';
import { median, ratioFigure } from './figure.mjs';

const ROWS = 2000;
const LIMIT = 0.15;
const SHEET = 'ชีต1';
/** The formulas filled down take Univer seconds, so that a few rounds tell enough. */
const GRIDS = /** @type {const} */ ([
  { grid: 'memory', most: Number.POSITIVE_INFINITY },
  { grid: 'univer', most: 3 },
]);

/**
 * @param {string} root of a project that is built
 * @param {number} rounds
 */
export async function gridFigures(root, rounds) {
  const { openWorkbench } = createRequire(import.meta.url)(path.join(root, 'build', 'workbench.cjs'));
  const results = Array.from({ length: ROWS }, (_, row) => [3 + ((row * 7919) % 11_000) / 100]);
  const filledDown = results.map((_, row) => {
    const cell = `A${row + 1}`;
    return [`=IF(${cell}>=100,5,IF(${cell}>=95,4,IF(${cell}>=90,3,IF(${cell}>=85,2,IF(${cell}>=80,1,0)))))`];
  });
  const figures = [];
  for (const { grid, most } of GRIDS) {
    const built = [];
    const plain = [];
    for (let round = 0; round < Math.min(rounds, most); round += 1) {
      const workbench = await openWorkbench({ grid, dist: path.join(root, 'dist'), sample: 'empty' });
      await workbench.insertRows(SHEET, 1, ROWS);
      await workbench.paste(SHEET, 'A1', results);
      plain.push(await elapsed(() => workbench.paste(SHEET, 'B1', filledDown), workbench));
      built.push(
        await elapsed(
          () => workbench.type(SHEET, 'C1', `=KPI_LEVEL({80,85,90,95,100},A1:A${ROWS})`),
          workbench,
        ),
      );
      requireEqual(await workbench.read(SHEET, `B1:B${ROWS}`), await workbench.read(SHEET, `C1:C${ROWS}`));
    }
    const measured = { value: median(built), reference: median(plain) };
    figures.push(ratioFigure(`2,000 rows in the ${grid} grid, one array formula`, measured, 'ms', LIMIT));
  }
  return figures;
}

/**
 * @param {() => Promise<unknown>} enter
 * @param {{ read(sheet: string, range: string): Promise<unknown> }} workbench
 */
async function elapsed(enter, workbench) {
  const start = performance.now();
  await enter();
  await workbench.read(SHEET, 'A1');
  return performance.now() - start;
}

/**
 * @param {unknown} one
 * @param {unknown} other
 */
function requireEqual(one, other) {
  if (JSON.stringify(one) !== JSON.stringify(other)) throw new Error('The two columns of levels differ.');
}
