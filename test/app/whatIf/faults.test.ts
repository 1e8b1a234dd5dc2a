// Something goes wrong at a call of the service: the tab is as before or complete, what people have supposed stays, nothing real
// is touched, and to choose the item again completes it.
import type { Workbench } from '../../../workbench/run/workbench';
import { countCalls, openBuilt } from '../support/openApp';
import { others, rowOf, SIMULATE, TAB } from './support/whatIfTab';

// Each takes two seconds, and the writer of all such tabs has its own test at every call.
const KINDS = ['throw', 'replyLost', 'hang'] as const;

let workbench: Workbench;
jest.setTimeout(240_000);

beforeAll(async () => {
  workbench = await openBuilt({ sample: 'june-2565' });
  // A few reports of June will do, and are read quickly.
  const reports = (await workbench.read('ผลการดำเนินงาน')).length;
  await workbench.deleteRows('ผลการดำเนินงาน', 2, reports - 20);
});

/** What people see of it; nothing where there is none. */
async function seen(): Promise<string> {
  if (!(await workbench.sheets()).includes(TAB)) return '';
  return JSON.stringify([
    await workbench.read(TAB),
    await workbench.formulas(TAB),
    await workbench.backgrounds(TAB),
    await workbench.numberFormats(TAB),
  ]);
}

async function simulate(): Promise<void> {
  await workbench.answers([{ button: 'OK', text: 'คลองเขื่อน' }]);
  await workbench.click(SIMULATE);
}

/** From `start` on, with a fault at every `step`th call. */
async function tryFaults(start: unknown, step: number): Promise<void> {
  await workbench.restore(start);
  const [old, real] = [await seen(), await others(workbench)];
  await workbench.resetServiceCalls();
  await simulate();
  const calls = await countCalls(workbench);
  const complete = await seen();
  expect(complete).not.toBe(old);
  for (let at = 1; at <= calls; at += step) {
    const kind = KINDS[((at - 1) / step) % KINDS.length] as (typeof KINDS)[number];
    await workbench.restore(start);
    await workbench.resetServiceCalls();
    await workbench.fail({ at, kind });
    await simulate().catch(() => undefined);
    // A run that was ended leaves putting back to the next one.
    if (kind !== 'hang')
      expect({ at, seen: [old, complete].includes(await seen()) }).toEqual({ at, seen: true });
    expect({ at, real: (await others(workbench)) === real }).toEqual({ at, real: true });
    await simulate();
    expect({ at, seen: (await seen()) === complete }).toEqual({ at, seen: true });
    const listed = (await workbench.read('สารบัญ')).filter(([name]) => name === TAB);
    expect({ at, listed: listed.length }).toEqual({ at, listed: 1 });
  }
}

test('while it is made', async () => {
  await tryFaults(await workbench.snapshot(), 29);
});

test('while it is made again, with suppositions in it and a weight that changed', async () => {
  await simulate();
  await workbench.type(TAB, `E${await rowOf(workbench, '2.1')}`, 5);
  await workbench.type(TAB, `H${await rowOf(workbench, '1.1')}`, '=198020+41980');
  await workbench.type(TAB, `E${await rowOf(workbench, 'รายทีม')}`, '๓.๕');
  // A typed text is kept as a text from the next run on.
  await simulate();
  const [headings] = (await workbench.read('ตัวชี้วัด')) as string[][];
  await workbench.type('ตัวชี้วัด', `${String.fromCharCode(65 + (headings ?? []).indexOf('น้ำหนัก'))}2`, 30);
  await tryFaults(await workbench.snapshot(), 13);
  expect((await workbench.read(TAB, `E${await rowOf(workbench, '2.1')}`))[0]).toEqual([5]);
  expect((await workbench.formulas(TAB, `H${await rowOf(workbench, '1.1')}`))[0]).toEqual(['=198020+41980']);
  expect((await workbench.read(TAB, `E${await rowOf(workbench, 'รายทีม')}`))[0]).toEqual(['๓.๕']);
});
