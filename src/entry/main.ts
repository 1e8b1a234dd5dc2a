// The part of the script that is evaluated on first use only.
export { deferredCells_ } from './deferredEntry';
export { KPI_CHECK } from './functions/checkFunctions';
export {
  checkThisSheet,
  copyDiagnostics,
  freezeOwnFormulas,
  makeDistrictPages,
  makeEntryTable,
  makeEvidenceRegister,
  makeFinalResult,
  makeKpiReport,
  makeMeetingPaper,
  makeUnitReport,
  onInstall,
  onOpen,
  openClose,
  openDecide,
  openDefinitionCheck,
  openImport,
  openPrint,
  openReport,
  simulate,
  startNewRound,
  startWorkbook,
  summariseMonth,
  undoLastAction,
} from './menu';
export { kpiRpc } from './rpc';
export { edited_ } from './triggers';
