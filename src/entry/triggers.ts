// What an edit of a workbook sets going: no dialogs, 30 seconds. https://developers.google.com/apps-script/guides/triggers#onedite
import { checkEdited } from '../app/check/checkSheet';
import { entryEdited } from '../app/entryTables/entryEdited';
import { isEntryName } from '../app/entryTables/readEntryTable';
import type { Screen } from '../app/ports/screen';
import { sheetBook } from '../sheet/sheetBook';
import { uiScreen } from '../sheet/uiScreen';
import { bangkokNow } from './bangkokNow';
import { guarded } from './guarded';

/** Answers in entry tables; checks the edited rows of other tables the add-on knows. Out of reach of the sidebar. */
export function edited_(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const { range, value, oldValue } = event;
  const area = {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
  guarded(toastOnly(), (screen) => {
    const context = { book: sheetBook(), screen, ...bangkokNow(), by: '' };
    const sheet = range.getSheet();
    const name = sheet.getName();
    const isNamed = isEntryName(name);
    const isEntry = () => {
      const tab = context.book.tab(name);
      return tab !== null && entryEdited(context, tab, area);
    };
    if (isNamed && isEntry()) return;
    if (checkEdited(context, sheet.getSheetId(), area) || isNamed) return;
    // A renamed entry table has to answer ticks and changes; what is typed into blank cells of any sheet costs no look at it.
    if (oldValue !== undefined || value === undefined || /^true$/i.test(value)) isEntry();
  });
}

/** What is to be told appears as a toast. */
function toastOnly(): Screen {
  const screen = uiScreen();
  return { ...screen, tell: (_title, text) => screen.toast(text) };
}
