// The door between the sidebar and the script: its methods, what a request is and what comes back.
import type { ImportContext, ImportOutcome, ImportRequest, SelectedTable } from './importReports';

/** Every method the sidebar may call. The script implements exactly these, the client can call no others. */
export interface RpcMethods {
  importContext(params: NoParams): ImportContext;
  readSelectedTable(params: NoParams): SelectedTable;
  /** Tells what would become of the reports; writes nothing. */
  previewImport(params: ImportRequest): readonly ImportOutcome[];
  commitImport(params: ImportRequest): readonly ImportOutcome[];
}

export type NoParams = { readonly [name: string]: never };
export type RpcMethod = keyof RpcMethods;
export type RpcParams<M extends RpcMethod> = Parameters<RpcMethods[M]>[0];
export type RpcValue<M extends RpcMethod> = ReturnType<RpcMethods[M]>;

/** A call of one method. */
export type RpcRequest = {
  [M in RpcMethod]: { readonly method: M; readonly params: RpcParams<M> };
}[RpcMethod];

/** `message`: one Thai sentence. */
export type RpcReply<V> =
  | { readonly ok: true; readonly value: V }
  | { readonly ok: false; readonly message: string };
