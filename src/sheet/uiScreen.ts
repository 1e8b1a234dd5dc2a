// Alerts, prompts and toasts of Google Sheets.
import type { Screen } from '../app/ports/screen';
import { panelTexts } from '../text/panelTexts';
import { TITLE } from '../text/workbookSentences';
import { openDialog, openSidebar } from './openSidebar';

const FIELD = 'box-sizing:border-box;width:100%;height:350px;font:14px sans-serif';

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** The screen of whoever clicked the menu; simple triggers may only toast. */
export function uiScreen(): Screen {
  const ui = () => SpreadsheetApp.getUi();
  return {
    tell(title, text) {
      ui().alert(title, text, ui().ButtonSet.OK);
    },
    showProblems: () => openSidebar('problems', panelTexts.title),
    showPages: () => openDialog('page', panelTexts.pages, 1200, 720),
    showProgress: () => openDialog('progress', panelTexts.progress, 460, 280),
    showText(title, text) {
      const field = `<textarea readonly autofocus aria-label="${escaped(title)}" style="${FIELD}">${escaped(text)}</textarea>`;
      const html = HtmlService.createHtmlOutput(field).setWidth(520).setHeight(380);
      ui().showModalDialog(html, title);
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
