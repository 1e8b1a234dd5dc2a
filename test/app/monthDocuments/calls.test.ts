// How many calls of the service each document of everything takes, new and made anew.
import type { Workbench } from '../../../workbench/run/workbench';
import { countCalls, openBuilt } from '../support/openApp';
import { DOCUMENT_TABS, type Kind, make } from './support/documentTabs';

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openBuilt({ sample: 'june-2565' });
});

test.each(Object.keys(DOCUMENT_TABS) as Kind[])('%s', async (kind) => {
  for (const again of [false, true]) {
    await workbench.resetServiceCalls();
    await make(workbench, kind);
    console.log(kind, again, await countCalls(workbench), JSON.stringify(await workbench.serviceCalls()));
  }
});
test('summary', async () => {
  for (const again of [false, true]) {
    await workbench.resetServiceCalls();
    await workbench.click('สรุปผลประจำเดือน');
    console.log(
      'summary',
      again,
      await countCalls(workbench),
      JSON.stringify(await workbench.serviceCalls()),
    );
  }
});
