// The part of the script that is evaluated on first use only.
export { deferredCells_ } from './deferredEntry';
export { KPI_CHECK } from './functions/checkFunctions';
export { checkThisSheet, makeEntryTable, onInstall, onOpen, startWorkbook, undoLastAction } from './menu';
export { onEdit } from './triggers';
