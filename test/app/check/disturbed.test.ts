// Somebody sorts rows or moves a column while a check runs: at whatever moment, each result ends beside its own row.
import type { MemoryGrid } from '../../../workbench/grid/memoryGrid';
import type { Workbench } from '../../../workbench/run/workbench';
import { CHECK, lastSaid, openApp } from '../support/openApp';
import { DisturbedGrid } from './support/disturbedGrid';

const SHEET = 'ชีต1';
const HEAD = ['หน่วยงาน', 'รวมงบประมาณทั้งสิ้น', 'เบิกจ่ายแล้ว', 'PO'];
const ROWS = [
  ['บางปะกง', 506480, 504980, 0],
  ['คลองเขื่อน', 483150, 'abc', 238954.72],
  ['อ.บางคล้า', 721070, 353800, 240715.04],
  ['แปลงยาว', 395510, 392510, 0],
];
const LEVELS: { readonly [unit: string]: unknown } = { บางปะกง: 4, คลองเขื่อน: '', 'อ.บางคล้า': 1, แปลงยาว: 4 };
const MARKED = ['คลองเขื่อน เบิกจ่ายแล้ว', 'อ.บางคล้า หน่วยงาน'];
const RESULTS = ['ผลการดำเนินงาน', 'ระดับคะแนน', 'ค่าคะแนนที่ได้', 'ค่าคะแนนถ่วงน้ำหนัก', 'ผลการตรวจสอบ'];

/** Everything on the sheet by unit and heading. */
async function seen(workbench: Workbench) {
  const [headings = [], ...rows] = (await workbench.read(SHEET)) as string[][];
  const notes = await workbench.notes(SHEET);
  const at = (heading: string) => headings.indexOf(heading);
  const inputs = rows.map((cells) => HEAD.map((heading) => cells[at(heading)])).sort();
  const levels = Object.fromEntries(rows.map((cells) => [cells[at('หน่วยงาน')], cells[at('ระดับคะแนน')]]));
  const marked = rows.flatMap((cells, i) =>
    headings.flatMap((heading, j) => (notes[i + 1]?.[j] ? [`${cells[at('หน่วยงาน')]} ${heading}`] : [])),
  );
  return { headings: [...headings].sort(), inputs, levels, marked: marked.sort() };
}

const WHOLE = {
  headings: [...HEAD, ...RESULTS].sort(),
  inputs: [...ROWS].sort(),
  levels: LEVELS,
  marked: MARKED,
};

const sheetId = (grid: MemoryGrid) => (grid.sheets().find(({ name }) => name === SHEET) as { id: number }).id;

function reverseRows(grid: MemoryGrid): void {
  grid.reorderRows(sheetId(grid), { row: 2, column: 1, rows: 4, columns: 12 }, [3, 2, 1, 0]);
}

function moveSpent(grid: MemoryGrid): void {
  grid.move(sheetId(grid), 'columns', 3, 1, 2);
}

describe.each([
  ['rows are sorted', reverseRows],
  ['a column is moved', moveSpent],
])('while %s', (_, act) => {
  test.each(['the first check', 'a check of a table that is known'])(
    'in %s',
    async (which) => {
      const grid = new DisturbedGrid();
      const workbench = await openApp({ grid });
      await workbench.paste(SHEET, 'A1', [HEAD, ...ROWS]);
      if (which !== 'the first check') {
        await workbench.click(CHECK);
        // Without the trigger: all results are to be written anew.
        grid.clearContent(sheetId(grid), { row: 2, column: 5, rows: 4, columns: 5 });
      }
      const start = await workbench.snapshot();
      grid.wait();
      await workbench.click(CHECK);
      const { times } = grid;
      expect(await seen(workbench)).toEqual(WHOLE);
      for (let at = 1; at <= times; at++) {
        await workbench.restore(start);
        grid.wait(at, act);
        await workbench.click(CHECK);
        grid.wait();
        const after = await seen(workbench);
        const said = await lastSaid(workbench);
        expect([at, after.inputs]).toEqual([at, WHOLE.inputs]);
        if (!said.includes('เรียงลำดับหรือย้าย')) expect([at, said, after]).toEqual([at, said, WHOLE]);
        await workbench.select(SHEET, 'A1');
        await workbench.click(CHECK);
        expect([at, await seen(workbench)]).toEqual([at, WHOLE]);
      }
    },
    60_000,
  );
});
