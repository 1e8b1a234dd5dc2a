// Calls the script through its one door. Only methods it has compile; whatever goes wrong is one Thai sentence.
import type { RpcMethod, RpcParams, RpcReply, RpcRequest, RpcValue } from '../../src/contract/rpc';
import { callSentences } from '../../src/text/callSentences';

interface Runner {
  withSuccessHandler(handler: (reply: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  kpiRpc(request: RpcRequest): void;
}

declare const google: { readonly script: { readonly run: Runner; readonly host: { close(): void } } };

/** Longer than any script may run. */
const PATIENCE_MS = 400_000;

/** These write only what the province alone may change. */
const DECIDING: readonly RpcMethod[] = ['decide', 'restoreCertified', 'closeMonth', 'openMonth'];

/** Its message is for the person. `isFinal`: another try cannot help. */
export class CallFailed extends Error {
  constructor(
    message: string,
    readonly isFinal = false,
  ) {
    super(message);
  }
}

/** Rejects with CallFailed, after `patience` milliseconds without a reply too. */
export function callScript<M extends RpcMethod>(
  method: M,
  params: RpcParams<M>,
  patience = PATIENCE_MS,
): Promise<RpcValue<M>> {
  return new Promise((resolve, reject) => {
    const fail = (message: string, isFinal = false) => reject(new CallFailed(message, isFinal));
    const timer = setTimeout(() => fail(callSentences.noReply), patience);
    google.script.run
      .withSuccessHandler((reply) => {
        clearTimeout(timer);
        // A reply that could not cross arrives as null.
        if (!isReply<RpcValue<M>>(reply)) fail(callSentences.noReply);
        else if (reply.ok) resolve(reply.value);
        else if (reply.isDenied && DECIDING.includes(method)) fail(callSentences.mayNotDecide, true);
        else fail(reply.message, reply.isDenied);
      })
      .withFailureHandler((error) => {
        clearTimeout(timer);
        fail(failureSentence(error.message));
      })
      .kpiRpc({ method, params } as RpcRequest);
  });
}

/** Google's own words are English and for programmers; the commonest cause by far is a second account. */
function failureSentence(message: string): string {
  if (/PERMISSION_DENIED|authori[sz]ation|not have permission/i.test(message))
    return callSentences.unreachable;
  return callSentences.failed(/[ก-๙]/.test(message) ? message : '');
}

/** Closes the sidebar or dialog. */
export function closeWindow(): void {
  google.script.host.close();
}

function isReply<V>(reply: unknown): reply is RpcReply<V> {
  return typeof reply === 'object' && reply !== null && 'ok' in reply;
}
