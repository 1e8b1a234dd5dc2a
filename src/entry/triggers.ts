// The simple trigger on edits: no dialogs, 30 seconds. https://developers.google.com/apps-script/guides/triggers#onedite
import { checkEdited } from '../app/check/checkSheet';
import type { Screen } from '../app/ports/screen';
import { sheetBook } from '../sheet/sheetBook';
import { uiScreen } from '../sheet/uiScreen';
import { bangkokNow } from './bangkokNow';
import { guarded } from './guarded';

/** Checks the edited rows of a table the add-on knows. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const { range } = event;
  const area = {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
  guarded(toastOnly(), (screen) =>
    checkEdited(
      { book: sheetBook(), screen, today: bangkokNow().today },
      range.getSheet().getSheetId(),
      area,
    ),
  );
}

/** What is to be told appears as a toast. */
function toastOnly(): Screen {
  const screen = uiScreen();
  return { ...screen, tell: (_title, text) => screen.toast(text) };
}
