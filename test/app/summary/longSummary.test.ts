// Beyond 20,000 rows the summary is written in parts, one a click, and becomes the same tab; a click that fails is made good by the next.
import type { Workbench } from '../../../workbench/run/workbench';
import { openApp, REPORTS } from '../support/openApp';
import { SUMMARISE, TAB } from './support/summaryTab';

const LAST = 20_100;

jest.setTimeout(120_000);

const seen = async (workbench: Workbench) => [
  await workbench.read(TAB),
  await workbench.backgrounds(TAB),
  await workbench.read('สารบัญ'),
];

test('a year of a large office', async () => {
  const workbench = await openApp({ sample: 'june-2565' });
  const before = await workbench.snapshot();
  expect(await workbench.click(SUMMARISE)).toEqual({ done: true });
  const whole = await seen(workbench);

  await workbench.restore(before);
  const rows = (await workbench.read(REPORTS)).length;
  await workbench.insertRows(REPORTS, rows + 1, LAST - rows);
  // Looks blank, and makes the tab so long.
  await workbench.type(REPORTS, `A${LAST}`, ' ');
  expect(await workbench.click(SUMMARISE)).toEqual({ done: false });
  expect((await workbench.dialogs()).at(-1)).toMatchObject({ kind: 'modal', title: 'จัดทำแท็บ' });
  await workbench.resetServiceCalls();
  await workbench.fail({ method: 'Range.setBackgrounds', kind: 'throw' });
  expect(await workbench.click(SUMMARISE)).toEqual({ done: false });
  expect(await workbench.click(SUMMARISE)).toEqual({ done: true });
  expect((await workbench.dialogs()).slice(-2)).toMatchObject([{ kind: 'alert' }, { kind: 'modal' }]);
  expect(await seen(workbench)).toEqual(whole);
});
