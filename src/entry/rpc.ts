// The one door of the sidebar: requests are checked, answered with plain data, and refused in Thai.
import { correctColumns } from '../app/check/correctColumns';
import { listProblems, takeMends } from '../app/check/problemPanel';
import { readSelectedCells, readTabs, showCell, writeFigure } from '../app/definitions/definitionTables';
import { continuePage } from '../app/documents/longDocument';
import { readPage } from '../app/documents/readPage';
import { restoreDocuments } from '../app/documents/writeDocument';
import { importReports } from '../app/import/importReports';
import { readSelection } from '../app/import/readSelection';
import { closeMonth, openMonth } from '../app/reports/closeMonth';
import { decide, restoreCertified } from '../app/reports/decide';
import { moveHistory } from '../app/reports/history';
import { saveSeen } from '../app/reports/saveSeen';
import { readStored } from '../app/reports/storedReports';
import { readDrafts, saveDraft } from '../app/system/drafts';
import { requireVersion } from '../app/system/requireVersion';
import { readRequest } from '../contract/requestShapes';
import type { RpcMethod, RpcMethods, RpcReply, RpcValue } from '../contract/rpc';
import { openDialog } from '../sheet/openSidebar';
import { sheetBook } from '../sheet/sheetBook';
import { uiScreen } from '../sheet/uiScreen';
import { MENU } from '../text/menuTexts';
import { rpcSentences } from '../text/rpcSentences';
import { bangkokNow } from './bangkokNow';
import { attempt } from './guarded';

const context = () => ({ book: sheetBook(), screen: uiScreen(), by: '', ...bangkokNow() });

const METHODS: RpcMethods = {
  readSelectedTable: () => readSelection(sheetBook()),
  previewImport: (params) => importReports(context(), params, true),
  commitImport: (params) => importReports(context(), params, false),
  listProblems: () => listProblems(context()),
  showCell: (params) => showCell(sheetBook(), params),
  takeMends: (params) => takeMends(context(), params),
  correctColumns: (params) => correctColumns(context(), params),
  readSelectedCells: () => readSelectedCells(sheetBook()),
  writeFigure: (params) => writeFigure(sheetBook(), params),
  readTabs: ({ tabs }) => readTabs(sheetBook(), tabs),
  readReports: (params) => readStored(context(), params),
  saveReports: (params) => saveSeen(context(), params),
  decide: (params) => decide(context(), params),
  restoreCertified: (params) => restoreCertified(context(), params),
  closeMonth: (params) => closeMonth(context(), params),
  openMonth: (params) => openMonth(context(), params),
  saveDraft: (params) => saveDraft(context(), params),
  openGrid: ({ month, unit }) =>
    // Numbers only: no text becomes markup.
    openDialog('grid', MENU.report, 1200, 720, `<meta name="chosen" content="${month} ${unit}">`),
  openPages: () => {
    uiScreen().showPages();
    return true;
  },
  continuePage: () => continuePage(sheetBook(), bangkokNow().day),
  dropPage: () => {
    restoreDocuments(sheetBook());
    return true;
  },
  readPage: ({ tab }) => readPage(sheetBook(), tab),
  readDrafts: ({ key }) => readDrafts(sheetBook(), key),
};

/** Whatever is not named here may write: such methods take turns, and leave a workbook of a newer version alone. */
const READERS = /^(read|list|show|preview)/;

/**
 * Called by the sidebar through google.script.run.
 * @param request `{ method, params }`
 */
export function kpiRpc(request: unknown): RpcReply<RpcValue<RpcMethod>> {
  const read = readRequest(request);
  if (!read) return { ok: false, message: rpcSentences.notAccepted };
  const { method, params } = read;
  const run = METHODS[method] as (given: unknown) => RpcValue<RpcMethod>;
  const isWriter = !READERS.test(method);
  // As JSON: a single Date or undefined inside would cost the whole reply.
  return attempt(isWriter, () => {
    // What was sent before has its lines above those of this call.
    if (isWriter && requireVersion(sheetBook()).isWaiting) moveHistory(sheetBook());
    return JSON.parse(JSON.stringify(run(params)));
  });
}
