// The simple trigger on edits. It is evaluated at every edit of any workbook, so it loads the rest only where there is work.
import { SYSTEM_TAB } from '../catalogue/systemTab';
import type * as main from './main';

/** Defined by the build: evaluates `main.ts` on first use. */
declare function kpiMain_(): typeof main;

/** https://developers.google.com/apps-script/guides/triggers#onedite */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  // Without its hidden tab there is no table the add-on knows.
  if (event.source.getSheetByName(SYSTEM_TAB)) kpiMain_().edited_(event);
}
