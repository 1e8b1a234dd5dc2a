// The tabs of a new workbook with all that stands in them.

import { settingRows } from '../../catalogue/settings';
import { buildTables } from '../../catalogue/tables/buildTables';
import type { Catalogue } from '../../catalogue/types';
import {
  PURPOSES,
  TAB_ORDER,
  type TabKey,
  tabColumns,
  tabHeading,
  tabName,
} from '../../catalogue/workbookTabs';
import type { CellInput, TabLayout } from '../ports/book';
import { systemPiece } from '../system/systemTab';
import { looksOf } from './columnLooks';
import { planRows } from './planRows';
import { calendarRows, daysOf, type Round } from './round';
import { TEMPLATE_VERSION } from './version';

/** What the first run asks. */
export interface FirstRun {
  readonly round: Round;
  readonly office: string;
  readonly floor: 0 | 1;
  /** The definitions to start from. */
  readonly catalogue: Catalogue;
  /** The built-in round and province: its special dates come too. */
  readonly isSample: boolean;
}

const FROZEN: { readonly [key in TabKey]?: number } = {
  kpis: 3,
  criteria: 2,
  inputs: 1,
  targets: 2,
  reports: 3,
};

/** The layout of one tab. */
export function tabLayout(key: TabKey, run: FirstRun): TabLayout {
  return {
    name: tabName(key),
    headings: tabColumns(key).map((column) => tabHeading(key, column)),
    rows: rowsOf(key, run),
    columns: looksOf(key),
    frozenColumns: FROZEN[key] ?? 0,
    hidden: key === 'system',
    spareRows: key === 'reports' ? 600 : 100,
  };
}

function rowsOf(key: TabKey, run: FirstRun): readonly (readonly CellInput[])[] {
  const { catalogue, round } = run;
  const { firstDay, lastDay } = daysOf(round);
  switch (key) {
    case 'contents':
      return TAB_ORDER.filter((tab) => tab !== 'system').map((tab) => [tabName(tab), PURPOSES[tab]]);
    case 'settings':
      return settingRows({
        office: run.office,
        year: String(round.year),
        round: String(round.round),
        firstDay,
        lastDay,
        due: 'เดือนที่รายงาน',
        floor: String(run.floor),
        notMeasured: 'เกลี่ยน้ำหนัก',
        rounding: 'ครั้งเดียว',
        steps: '1',
        ranks: 'ไม่แสดง',
        rating: 'ปิด',
      });
    case 'calendar':
      return calendarRows(round, run.isSample);
    case 'plan':
      return planRows(catalogue.kpis, firstDay);
    case 'system':
      return [[systemPiece(String(TEMPLATE_VERSION)), '', '']];
    case 'reports':
    case 'decisions':
    case 'history':
      return [];
    default:
      return buildTables(catalogue)[key].slice(1);
  }
}
