// Somebody types a report into the next free row between two service calls of a saving: theirs stays, and what is saved stands below.
import { MemoryGrid } from '../../../workbench/grid/memoryGrid';
import { ServiceCalls } from '../../../workbench/host/serviceCalls';
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
const TYPED = 'สารสนเทศ';
const READER = { row: () => [], blank: '', date: (serial: number) => serial, error: () => '' };

let calls = 0;
let at = 0;
let act: () => void = () => {};
const { add } = ServiceCalls.prototype;
jest.spyOn(ServiceCalls.prototype, 'add').mockImplementation(function (this: ServiceCalls, method) {
  if (++calls === at) act();
  return add.call(this, method);
});

/** In the first row that is free. */
function type(grid: MemoryGrid): void {
  const { id } = grid.sheets().find(({ name }) => name === REPORTS) as { id: number };
  const units = grid.read(id, { row: 2, column: 2, rows: 8, columns: 1 }, READER);
  const row = units.findIndex(([unit]) => unit === '') + 2;
  grid.write(id, { row, column: 1, rows: 1, columns: 3 }, [['2565-06', TYPED, 'T1']]);
}

test.each([
  [1, 0],
  // Between the look at the rows and the writing of more than one nobody can know.
  [2, 1],
])('%i new', async (count, most) => {
  const grid = new MemoryGrid();
  const workbench = await openStarted({ grid });
  const save = () => workbench.call('save', NEW.slice(0, count), {});
  await workbench.call('save', OLD, {});
  const start = await workbench.snapshot();
  calls = 0;
  await save();
  const times = calls;
  act = () => type(grid);
  const lost: number[] = [];
  for (let n = 1; n <= times; n++) {
    await workbench.restore(start);
    [calls, at] = [0, n];
    await save().catch(() => undefined);
    at = 0;
    await save();
    const units = (await workbench.read(REPORTS, 'B2:B9')).flat().filter(Boolean);
    if (!units.includes(TYPED)) lost.push(n);
    const ours = [...OLD, ...NEW.slice(0, count)].map(({ unit }) => unit);
    expect([n, units.filter((unit) => unit !== TYPED).sort()]).toEqual([n, ours.sort()]);
  }
  expect(lost.length).toBeLessThanOrEqual(most);
});

test('below the reports formulas that show nothing: what is saved stands under the reports all the same', async () => {
  const workbench = await openStarted({});
  await workbench.call('save', OLD, {});
  await workbench.paste(
    REPORTS,
    'AL2',
    Array.from({ length: 40 }, (_, i) => [`=IF(B${i + 2}="","","ok")`]),
  );
  await workbench.call('save', NEW.slice(0, 1), {});
  expect((await workbench.read(REPORTS, 'B4:B5')).flat()).toEqual(['บางคล้า', '']);
});
