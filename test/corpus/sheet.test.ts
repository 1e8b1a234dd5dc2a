// Every cell of the corpus pasted into ผลการดำเนินงาน and checked from the menu: marked exactly where something is wrong, and no cell
// that people filled in is changed.
import { REPORT_COLUMNS, reportHeadingOf } from '../../src/catalogue/reportHeadings';
import type { Workbench } from '../../workbench/run/workbench';
import { CHECK, REPORTS } from '../app/support/openApp';
import { isFault } from './cells/corpusCell';
import { corpus, rowOf } from './corpusRows';
import { openDoor } from './scriptDoor';

let workbench: Workbench;
let started: unknown;

beforeAll(async () => {
  workbench = await openDoor();
  started = await workbench.snapshot();
});

/** An apostrophe keeps a text what it is: what a spreadsheet makes of `1e5` or `=5` is another case. */
function asText(cell: unknown): unknown {
  return typeof cell === 'string' && cell !== '' ? `'${cell}` : cell;
}

test.each(Object.entries(corpus))('%s', async (_, column) => {
  await workbench.restore(started);
  const { cases } = column;
  const rows = cases.map((one) => {
    const row: { readonly [key: string]: unknown } = {
      ...rowOf(column, one),
      [column.column]: asText(one.cell),
    };
    return REPORT_COLUMNS.map((key) => row[key] ?? '');
  });
  await workbench.paste(REPORTS, 'A2', rows);
  const before = await workbench.read(REPORTS);
  await workbench.select(REPORTS, 'A1');
  await workbench.click(CHECK);
  const after = await workbench.read(REPORTS);
  const notes = await workbench.notes(REPORTS);
  const at = REPORT_COLUMNS.indexOf(column.column);
  expect(after.map((row) => row[at])).toEqual(before.map((row) => row[at]));
  const heading = `“${reportHeadingOf(column.column)}”`;
  const answered = cases.map(({ cell }, i) => {
    const lines = (notes[i + 1]?.[at] ?? '').split('\n').filter((line) => line.includes(heading));
    // All rows of one key are twins of each other.
    return [cell, lines.filter((line) => !/ซ้ำ/.test(line)).length > 0];
  });
  expect(answered).toEqual(cases.map(({ cell, means }) => [cell, isFault(means)]));
});
