// The sidebar and the dialogs of Google Sheets, filled with one of the add-on's HTML files.

/** Never a template: what stands in cells must not become markup. */
export function openSidebar(file: string, title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(file).setTitle(title));
}

/** A dialog that is closed before the sheet is used again; sizes in pixels. `more`: markup of our own at the end of the page. */
export function openDialog(file: string, title: string, width: number, height: number, more = ''): true {
  const page = HtmlService.createHtmlOutputFromFile(file).setWidth(width).setHeight(height).append(more);
  SpreadsheetApp.getUi().showModalDialog(page, title);
  return true;
}
