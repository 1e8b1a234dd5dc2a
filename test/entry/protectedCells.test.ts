// Cells protected from whoever runs the script: one Thai sentence, in whatever language Google says so.
import type { RpcReply } from '../../src/contract/rpc';
import type * as protection from '../../workbench/host/protectionRules';
import { ServiceError } from '../../workbench/host/serviceError';
import { lastSaid, openStarted, REPORTS } from '../app/support/openApp';

let said = '';
jest.mock('../../workbench/host/protectionRules', () => {
  const actual = jest.requireActual<typeof protection>('../../workbench/host/protectionRules');
  return {
    ...actual,
    requireEditable(...about: Parameters<typeof actual.requireEditable>) {
      if (!actual.isEditable(...about)) throw new ServiceError(said);
    },
  };
});

test.each([
  ['Thai', 'คุณกำลังพยายามแก้ไขเซลล์หรือออบเจ็กต์ที่มีการป้องกัน'],
  ['Japanese', '保護されているセルやオブジェクトを編集しようとしています。'],
])('said in %s', async (_, words) => {
  said = words;
  const workbench = await openStarted({});
  await workbench.paste(REPORTS, 'A2', [['2565-06', 'บางปะกง', 'T1', '', 504980, 0, 506480, 0]]);
  await workbench.protect(REPORTS, 'P1:T30', []);
  await workbench.actAs('bangkhla@example.go.th');
  await workbench.type(REPORTS, 'E2', 100);
  expect(await lastSaid(workbench)).toContain('ถูกป้องกันไว้');
  const key = { month: '2565-06', unit: 'บางคล้า', kpi: 'T1' };
  const report = { ...key, cells: { value1: 1, value2: 0, value3: 700000 }, request: 'a', seen: '' };
  const params = { reports: [report], send: false };
  const reply = (await workbench.call('kpiRpc', { method: 'saveReports', params })) as RpcReply<unknown>;
  expect(reply).toMatchObject({ ok: false, isDenied: true });
});

test('anything else that fails where nothing is protected is no protection', async () => {
  const workbench = await openStarted({});
  await workbench.paste(REPORTS, 'A2', [['2565-06', 'บางปะกง', 'T1', '', 504980, 0, 506480, 0]]);
  await workbench.fail({ method: 'Range.setValues', kind: 'throw' });
  await workbench.type(REPORTS, 'E2', 100);
  expect(await lastSaid(workbench)).not.toContain('ถูกป้องกันไว้');
});
