// Something goes wrong at a call of the service while a document is made anew: what people typed is not lost, and to make it
// again completes it.
import type { Workbench } from '../../../workbench/run/workbench';
import { countCalls, openBuilt } from '../support/openApp';
import { cellAt, make, tableUnder, tabOf } from './support/documentTabs';

test('at calls all along the way', async () => {
  const workbench: Workbench = await openBuilt({ sample: 'june-2565' });
  const tab = tabOf('meeting');
  // A few reports of June will do, and are read quickly.
  const reports = (await workbench.read('ผลการดำเนินงาน')).length;
  await workbench.deleteRows('ผลการดำเนินงาน', 2, reports - 12);
  await make(workbench, 'meeting');
  const [first] = tableUnder(await workbench.read(tab), ['ตัวชี้วัด', 'แนวทางแก้ไข']);
  if (!first) throw new Error('16 KPIs');
  await workbench.type(tab, cellAt(first.row, first.column('แนวทางแก้ไข')), 'มอบกลุ่มงานประสานติดตาม');
  const start = await workbench.snapshot();
  await workbench.resetServiceCalls();
  await make(workbench, 'meeting');
  const calls = await countCalls(workbench);
  expect(calls).toBeLessThanOrEqual(90);
  const whole = await workbench.read(tab);
  // Every ninth: each takes seconds, and the writer of all such tabs has its own test at every call.
  for (let at = 1; at <= calls; at += 9) {
    await workbench.restore(start);
    await workbench.resetServiceCalls();
    await workbench.fail({ at, kind: at % 2 ? 'throw' : 'replyLost' });
    await make(workbench, 'meeting').catch(() => undefined);
    await make(workbench, 'meeting');
    expect({ at, read: await workbench.read(tab) }).toEqual({ at, read: whole });
  }
}, 300_000);
