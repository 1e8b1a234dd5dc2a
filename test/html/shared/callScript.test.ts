// What a person reads when the script refuses, and whether another try can help.
import { CallFailed, callScript } from '../../../html/shared/callScript';
import { checkSheetSentences } from '../../../src/text/checkSheetSentences';

const DENIED = { ok: false, message: checkSheetSentences.isProtected, isDenied: true };
const BUSY = { ok: false, message: checkSheetSentences.busy };

function answering(reply: unknown): void {
  let handle: (given: unknown) => void;
  const run = {
    withSuccessHandler(handler: typeof handle) {
      handle = handler;
      return run;
    },
    withFailureHandler: () => run,
    kpiRpc: () => handle(reply),
  };
  Object.assign(globalThis, { google: { script: { run } } });
}

async function failureOf(call: () => Promise<unknown>): Promise<unknown> {
  const thrown: unknown = await call().catch((failed: unknown) => failed);
  return thrown instanceof CallFailed ? { text: thrown.message, isFinal: thrown.isFinal } : thrown;
}

const close = () => callScript('closeMonth', { month: '2565-06', by: '', reason: '' });
const open = () =>
  callScript('openMonth', { month: '2565-06', unit: '', until: '2022-07-05', by: '', reason: '' });
const decide = () => callScript('decide', { reports: [], to: 'certified', opinion: '', reason: '', by: '' });
const restore = () => callScript('restoreCertified', { reports: [], by: '' });

test.each([
  ['closing', close],
  ['opening', open],
  ['deciding', decide],
  ['putting back', restore],
])('%s without the right to: whom to ask, and no other try', async (_, call) => {
  answering(DENIED);
  expect(await failureOf(call)).toEqual({
    text: 'บัญชีนี้ไม่มีสิทธิ์รับรองผลหรือปิดรับรายงาน โปรดติดต่อผู้ดูแลของจังหวัด',
    isFinal: true,
  });
});

test('anything else that is protected keeps its own sentence, without another try', async () => {
  answering(DENIED);
  const save = () => callScript('saveReports', { reports: [], send: true });
  expect(await failureOf(save)).toEqual({ text: checkSheetSentences.isProtected, isFinal: true });
});

test('what passes by itself may be tried again', async () => {
  answering(BUSY);
  expect(await failureOf(close)).toEqual({ text: checkSheetSentences.busy, isFinal: false });
});
