// The custom functions every cell evaluates, and the trigger every edit runs: the small eager part of the script.
import { deferTo } from '../app/cells/deferred';
import type * as main from './main';

export { onEdit } from './editTrigger';
export { KPI_CRITERIA, KPI_INFO, KPI_INPUTS, KPI_TARGET } from './functions/lookupFunctions';
export { KPI_EXPLAIN, KPI_LEVEL, KPI_RESULT, KPI_SCORE, KPI_TO_NEXT } from './functions/scoringFunctions';
export { THAI_DIGITS, THAI_MONTH, THAI_NUMBER } from './functions/thaiFunctions';
export { KPI_RATING, KPI_TOTAL, KPI_WEIGHTED } from './functions/totalFunctions';

/** Defined by the build: evaluates `main.ts` on first use. */
declare function kpiMain_(): typeof main;

deferTo(() => kpiMain_().deferredCells_());
