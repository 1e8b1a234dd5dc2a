// The one door of the sidebar: requests are checked, answered with plain data, and refused in Thai.
import { correctColumns } from '../app/check/correctColumns';
import { listProblems, takeMends } from '../app/check/problemPanel';
import { readDefinitions, showCell, writeFigure } from '../app/definitions/definitionTables';
import { importContext } from '../app/import/importContext';
import { importReports } from '../app/import/importReports';
import { readSelection } from '../app/import/readSelection';
import { readRequest } from '../contract/requestShapes';
import type { RpcMethod, RpcMethods, RpcReply, RpcValue } from '../contract/rpc';
import { sheetBook } from '../sheet/sheetBook';
import { uiScreen } from '../sheet/uiScreen';
import { rpcSentences } from '../text/rpcSentences';
import { bangkokNow } from './bangkokNow';
import { attempt } from './guarded';

const context = () => ({ book: sheetBook(), screen: uiScreen(), by: '', ...bangkokNow() });

const METHODS: RpcMethods = {
  importContext: () => importContext(context()),
  readSelectedTable: () => readSelection(sheetBook()),
  previewImport: (params) => importReports(context(), params, true),
  commitImport: (params) => importReports(context(), params, false),
  listProblems: () => listProblems(context()),
  showCell: (params) => showCell(sheetBook(), params),
  takeMends: (params) => takeMends(context(), params),
  correctColumns: (params) => correctColumns(context(), params),
  readDefinitions: ({ selected }) => readDefinitions(sheetBook(), selected),
  writeFigure: (params) => writeFigure(sheetBook(), params),
};

/** Methods that write take turns. */
const WRITERS: readonly RpcMethod[] = ['commitImport', 'takeMends', 'correctColumns', 'writeFigure'];

/**
 * Called by the sidebar through google.script.run.
 * @param request `{ method, params }`
 */
export function kpiRpc(request: unknown): RpcReply<RpcValue<RpcMethod>> {
  const read = readRequest(request);
  if (!read) return { ok: false, message: rpcSentences.notAccepted };
  const { method, params } = read;
  const run = METHODS[method] as (given: unknown) => RpcValue<RpcMethod>;
  // As JSON: a single Date or undefined inside would cost the whole reply.
  return attempt(WRITERS.indexOf(method) >= 0, () => JSON.parse(JSON.stringify(run(params))));
}
