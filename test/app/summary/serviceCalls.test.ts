// A summary reads each tab once, and reads the same in the strict host.
import { countCalls, openApp } from '../support/openApp';

const TABS = 9;

test('few calls of the service, none of which writes', async () => {
  const workbench = await openApp({ sample: 'june-2565' });
  const before = await workbench.read('ผลการดำเนินงาน');
  await workbench.resetServiceCalls();
  const summary = (await workbench.call('summarise')) as { month: string; rates: unknown; push: unknown[] };
  const calls = await countCalls(workbench);
  expect(summary).toMatchObject({ month: '2565-06', rates: { expected: 145, reported: 132, onTime: 115 } });
  expect(summary.push.length).toBeGreaterThan(100);
  expect(calls).toBe(TABS);
  expect(await workbench.read('ผลการดำเนินงาน')).toEqual(before);
});

test('problems of the data take the evidence, and no other tab', async () => {
  const workbench = await openApp({ sample: 'june-2565' });
  await workbench.resetServiceCalls();
  const { problems } = (await workbench.call('summarise', '2565-06', true)) as { problems: number };
  expect(problems).toBeGreaterThan(3);
  expect(await countCalls(workbench)).toBe(TABS + 1);
});
