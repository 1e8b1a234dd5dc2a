// Alerts, prompts and toasts of Google Sheets.
import type { Screen } from '../app/ports/screen';
import { TITLE } from '../text/workbookSentences';

/** The screen of whoever clicked the menu; simple triggers may only toast. */
export function uiScreen(): Screen {
  const ui = () => SpreadsheetApp.getUi();
  return {
    tell(title, text) {
      ui().alert(title, text, ui().ButtonSet.OK);
    },
    toast: (text) => SpreadsheetApp.getActiveSpreadsheet().toast(text, TITLE, 8),
    confirm(title, text) {
      const { Button, ButtonSet } = ui();
      const pressed = ui().alert(title, text, ButtonSet.YES_NO);
      return pressed === Button.CLOSE ? null : pressed === Button.YES;
    },
    ask(title, text) {
      const { Button, ButtonSet } = ui();
      const reply = ui().prompt(title, text, ButtonSet.OK_CANCEL);
      return reply.getSelectedButton() === Button.OK ? reply.getResponseText() : null;
    },
  };
}
