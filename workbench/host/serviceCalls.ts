// Which methods count as service calls: those that read or write the document or a store. Finding a range or a tab,
// asking a handle for its own place or name, builders, dialogs and locks do not count.

const STORES = new Set(['Properties', 'Cache']);
const DOCUMENT = new Set([
  'Spreadsheet',
  'Sheet',
  'Range',
  'RangeList',
  'NamedRange',
  'Protection',
  'Filter',
  'EmbeddedChart',
]);

const HANDLES = new Set(
  `getActive getActiveSpreadsheet getActiveSheet getSheetByName getSheetById getSheets getRange getRangeList getRanges getId
  getUrl getName getSheetName getSheetId getGridId getIndex getParent getSheet getCell offset getA1Notation getRow
  getRowIndex getColumn getLastRow getLastColumn getNumRows getNumColumns getHeight getWidth getSpreadsheetTimeZone
  getSpreadsheetLocale toast newChart modify getChartId getProtectionType getRangeName canEdit`.split(/\s+/),
);

/** Sheet.getLastRow reads the document; Range.getLastRow is arithmetic. */
const READS = new Set([
  'Sheet.getLastRow',
  'Sheet.getLastColumn',
  'Spreadsheet.getLastRow',
  'Spreadsheet.getLastColumn',
]);

export function isServiceCall(method: string): boolean {
  const [className, name] = method.split('.') as [string, string];
  if (method === 'SpreadsheetApp.flush') return true;
  if (STORES.has(className)) return true;
  return DOCUMENT.has(className) && (READS.has(method) || !HANDLES.has(name));
}

export class ServiceCalls {
  private counts = new Map<string, number>();
  total = 0;

  add(method: string): number {
    this.counts.set(method, (this.counts.get(method) ?? 0) + 1);
    return ++this.total;
  }

  reset(): void {
    this.counts.clear();
    this.total = 0;
  }

  toJson(): Record<string, number> {
    return Object.fromEntries([...this.counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
