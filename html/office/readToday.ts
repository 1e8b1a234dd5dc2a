// What day it is by the script's clock: the one of a browser may be wrong, or in another zone.
import type { ReportList } from '../../src/contract/reports';
import { callScript } from '../shared/callScript';

/** No unit is called so; the reply still says what day it is. */
export const NOBODY = '–';

/** Rejects with CallFailed. */
export function readToday(): Promise<Pick<ReportList, 'today' | 'day'>> {
  return callScript('readReports', { month: '', unit: NOBODY, kpi: '' });
}
