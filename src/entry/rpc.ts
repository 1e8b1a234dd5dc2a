// The one door of the sidebar: requests are checked, answered with plain data, and refused in Thai.
import { listProblems, takeMends } from '../app/check/problemPanel';
import { readDefinitions, readTabs, showCell, writeFigure } from '../app/definitions/definitionTables';
import { importContext } from '../app/import/importContext';
import { importReports } from '../app/import/importReports';
import { readSelection } from '../app/import/readSelection';
import { readStored } from '../app/reports/storedReports';
import { readRequest } from '../contract/requestShapes';
import type { RpcMethod, RpcMethods, RpcReply, RpcValue } from '../contract/rpc';
import { sheetBook } from '../sheet/sheetBook';
import { uiScreen } from '../sheet/uiScreen';
import { rpcSentences } from '../text/rpcSentences';
import { bangkokNow } from './bangkokNow';
import { attempt } from './guarded';

const context = () => ({ book: sheetBook(), screen: uiScreen(), by: '', ...bangkokNow() });

const METHODS: Partial<RpcMethods> = {
  importContext: () => importContext(context()),
  readSelectedTable: () => readSelection(sheetBook()),
  previewImport: (params) => importReports(context(), params, true),
  commitImport: (params) => importReports(context(), params, false),
  listProblems: () => listProblems(context()),
  showCell: (params) => showCell(sheetBook(), params),
  takeMends: (params) => takeMends(context(), params),
  readDefinitions: ({ selected }) => readDefinitions(sheetBook(), selected),
  writeFigure: (params) => writeFigure(sheetBook(), params),
  readTabs: ({ tabs }) => readTabs(sheetBook(), tabs),
  readReports: (params) => readStored(context(), params),
};

/** Methods that write take turns. */
const WRITERS: readonly RpcMethod[] = ['commitImport', 'takeMends', 'writeFigure'];

/**
 * Called by the sidebar through google.script.run.
 * @param request `{ method, params }`
 */
export function kpiRpc(request: unknown): RpcReply<RpcValue<RpcMethod>> {
  const read = readRequest(request);
  const run = read && (METHODS[read.method] as ((given: unknown) => RpcValue<RpcMethod>) | undefined);
  if (!run) return { ok: false, message: rpcSentences.notAccepted };
  const { method, params } = read;
  // As JSON: a single Date or undefined inside would cost the whole reply.
  return attempt(WRITERS.indexOf(method) >= 0, () => JSON.parse(JSON.stringify(run(params))));
}
