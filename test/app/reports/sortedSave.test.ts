// Somebody sorts the reports while one is saved: at whatever moment, every figure stays in the row of its own report.
import type { ReportToSave, SavedReport } from '../../../src/contract/reports';
import type { MemoryGrid } from '../../../workbench/grid/memoryGrid';
import type { Workbench } from '../../../workbench/run/workbench';
import { DisturbedGrid } from '../check/support/disturbedGrid';
import { ask, openStarted, REPORTS } from '../support/openApp';

const UNITS = ['บางปะกง', 'บางคล้า', 'แปลงยาว'];
const HEADINGS = ['หน่วยงาน', 'ค่า 1', 'ปัญหาอุปสรรค', 'ระดับคะแนน', 'ครั้งที่ส่ง', 'สถานะ'];
const SPENT: { readonly [unit: string]: number } = { บางปะกง: 504980, บางคล้า: 600000, แปลงยาว: 392510 };

function report(unit: string, over: Partial<ReportToSave> = {}): ReportToSave {
  const cells = { value1: SPENT[unit] as number, value2: 0, value3: 700000, obstacle: `ของ${unit}` };
  return { month: '2565-06', unit, kpi: 'T1', cells, request: `of ${unit}`, seen: '', ...over };
}

const READER = { row: () => [], blank: '', date: (serial: number) => serial, error: () => '' };

/** As Sheets sorts, in the other order: blank rows stay below. */
function sortRows(grid: MemoryGrid): void {
  const { id } = grid.sheets().find(({ name }) => name === REPORTS) as { id: number };
  const units = grid.read(id, { row: 2, column: 2, rows: 3, columns: 1 }, READER);
  const filled = units.filter(([unit]) => unit !== '');
  const order = filled.map((_, i) => filled.length - 1 - i);
  grid.reorderRows(id, { row: 2, column: 1, rows: filled.length, columns: 37 }, order);
}

/** What stands in the tab, one line a report, by unit. */
async function written(workbench: Workbench): Promise<unknown[]> {
  const [headings = [], ...rows] = await workbench.read(REPORTS, 'A1:AK8');
  return rows
    .map((row) => HEADINGS.map((heading) => row[headings.indexOf(heading)]))
    .filter(([unit]) => unit !== '')
    .sort();
}

test.each([
  [
    'a report that is changed',
    1,
    UNITS,
    report('บางคล้า', { request: 'again', cells: { value1: 650000, obstacle: 'แก้แล้ว' } }),
  ],
  // Goes the same way but for the row, which cannot be sorted before it is there.
  ['a report that is new', 2, ['บางปะกง', 'แปลงยาว'], report('บางคล้า')],
])(
  '%s',
  async (_, step, before, saved) => {
    const grid = new DisturbedGrid();
    const workbench = await openStarted({ grid });
    const save = async (one: ReportToSave) =>
      (await ask(workbench, 'saveReports', { reports: [one], send: true }))[0] as SavedReport;
    let seen = '';
    for (const unit of before) {
      const { report: stored } = await save(report(unit));
      if (unit === saved.unit) seen = stored?.mark ?? '';
    }
    const start = await workbench.snapshot();
    grid.wait();
    expect((await save({ ...saved, seen })).kind).toBe('saved');
    const { times } = grid;
    const whole = await written(workbench);
    expect(whole).toHaveLength(3);
    expect(times).toBeGreaterThan(20);
    for (let at = 1; at <= times; at += step) {
      await workbench.restore(start);
      grid.wait(at, sortRows);
      const { kind } = await save({ ...saved, seen }).catch(() => ({ kind: 'said' }));
      grid.wait();
      // Where it could not be put right it was said, and trying again under the same request does.
      expect([at, await written(workbench)]).toEqual([at, kind === 'said' ? expect.anything() : whole]);
      expect([at, (await save({ ...saved, seen })).kind]).toEqual([
        at,
        expect.stringMatching(/^(saved|unchanged)$/),
      ]);
      expect([at, await written(workbench)]).toEqual([at, whole]);
    }
  },
  120_000,
);
