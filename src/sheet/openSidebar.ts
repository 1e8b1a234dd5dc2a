// The sidebar of Google Sheets, filled with one of the add-on's HTML files.

/** Never a template: what stands in cells must not become markup. */
export function openSidebar(file: string, title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(file).setTitle(title));
}
