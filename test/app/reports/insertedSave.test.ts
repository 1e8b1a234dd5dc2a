// Somebody inserts a row above the reports while a new one is saved: at whatever moment, no report is lost.
import type { MemoryGrid } from '../../../workbench/grid/memoryGrid';
import type { Workbench } from '../../../workbench/run/workbench';
import { DisturbedGrid } from '../check/support/disturbedGrid';
import { openStarted, REPORTS } from '../support/openApp';

const report = (unit: string, value1: number) => ({
  month: '2565-06',
  unit,
  kpi: 'T1',
  cells: { value1, value2: 0, value3: 700000, evidence1: 'https://example.go.th/t1' },
  send: true,
});
const OLD = [report('บางปะกง', 504980), report('แปลงยาว', 392510)];
const NEW = [report('บางคล้า', 600000), report('ราชสาส์น', 610000)];

const idOf = (grid: MemoryGrid) => (grid.sheets().find(({ name }) => name === REPORTS) as { id: number }).id;
const insertAbove = (grid: MemoryGrid) => grid.insert(idOf(grid), 'rows', 2, 1);

async function spent(workbench: Workbench): Promise<unknown[]> {
  const rows = await workbench.read(REPORTS, 'A2:G9');
  return rows
    .filter(([, unit]) => unit !== '')
    .map((cells) => [cells[1], cells[4]])
    .sort();
}

test.each([1, 2])(
  '%i new',
  async (count) => {
    const grid = new DisturbedGrid();
    const workbench = await openStarted({ grid });
    const entries = NEW.slice(0, count);
    const save = () => workbench.call('save', entries, {});
    await workbench.call('save', OLD, {});
    const start = await workbench.snapshot();
    grid.wait();
    await save();
    const { times } = grid;
    const whole = await spent(workbench);
    expect(whole).toHaveLength(2 + count);
    for (let at = 1; at <= times; at++) {
      await workbench.restore(start);
      grid.wait(at, insertAbove);
      await save().catch(() => undefined);
      grid.wait();
      await save();
      expect([at, await spent(workbench)]).toEqual([at, whole]);
    }
  },
  120_000,
);
