// What the script accepts of a request, method by method.
import { IMPORT_COLUMNS, LONGEST_KEY, MONTH_KEY, MOST_ENTRIES, mostLetters } from './importReports';
import { MOST_MENDS } from './problems';
import { DECISIONS, ISO_DAY, LONGEST_DRAFT, READABLE_TABS } from './reports';
import type { RpcMethod, RpcRequest } from './rpc';
import { fieldsShape, isOwn, listShape, oneOfShape, type Shape, someShape, textShape } from './shapes';

/** Built on first use: reading a cell needs none of it. */
function paramShapes(): { readonly [M in RpcMethod]: Shape } {
  const nothing = fieldsShape({});
  const isText: Shape = (value) => typeof value === 'string' && value.length <= mostLetters(value);
  const isKey = textShape(LONGEST_KEY, /[\s\S]/);
  const isCell: Shape = (value) =>
    typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)) || isText(value);
  const isMonth = textShape(LONGEST_KEY, MONTH_KEY);
  const isShort = textShape(LONGEST_KEY);
  const report = { month: isMonth, unit: isKey, kpi: isKey };
  const content = { ...report, cells: someShape(IMPORT_COLUMNS, isCell) };
  const listOf = (fields: { readonly [name: string]: Shape }, most = MOST_ENTRIES) =>
    listShape(fieldsShape(fields), most);
  const isFlag: Shape = (value) => typeof value === 'boolean';
  const isPlace: Shape = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
  const isNumber: Shape = (value) => typeof value === 'number' && Number.isFinite(value);
  const place = { tab: isKey, row: isPlace, column: isPlace };
  const mend = { row: isPlace, column: isPlace, holds: isText, mend: isCell };
  const reports = fieldsShape({ entries: listOf(content), send: isFlag });
  const month = { month: isMonth, by: isShort, reason: isText };
  return {
    readSelectedTable: nothing,
    previewImport: reports,
    commitImport: reports,
    listProblems: nothing,
    openGrid: fieldsShape({ month: isPlace, unit: isPlace }),
    openPages: nothing,
    continuePage: nothing,
    dropPage: nothing,
    readPage: fieldsShape({ tab: isShort }),
    showCell: fieldsShape(place),
    takeMends: fieldsShape({ tab: isKey, mends: listOf(mend, MOST_MENDS) }),
    correctColumns: fieldsShape({
      tab: isKey,
      uses: listOf({ heading: isKey, name: isKey }, MOST_MENDS),
      kpi: isText,
      month: isText,
    }),
    readSelectedCells: nothing,
    writeFigure: fieldsShape({ ...place, holds: isText, value: isNumber }),
    readTabs: fieldsShape({ tabs: listShape(oneOfShape(READABLE_TABS), READABLE_TABS.length) }),
    readReports: fieldsShape({ month: isShort, unit: isShort, kpi: isShort }),
    saveReports: fieldsShape({
      reports: listOf({ ...content, request: isKey, seen: isShort }),
      send: isFlag,
    }),
    decide: fieldsShape({
      reports: listOf({ ...report, mark: isShort }),
      to: oneOfShape(DECISIONS),
      opinion: isText,
      reason: isText,
      by: isShort,
    }),
    restoreCertified: fieldsShape({ reports: listOf(report), by: isShort }),
    closeMonth: fieldsShape(month),
    openMonth: fieldsShape({ ...month, unit: isShort, until: textShape(LONGEST_KEY, ISO_DAY) }),
    saveDraft: fieldsShape({ key: isKey, device: isKey, text: textShape(LONGEST_DRAFT) }),
    readDrafts: fieldsShape({ key: isShort }),
  };
}

/** The request; null when it is none the script accepts. */
export function readRequest(request: unknown): RpcRequest | null {
  const isRequest = fieldsShape({ method: textShape(LONGEST_KEY), params: () => true });
  if (!isRequest(request)) return null;
  const { method, params } = request as RpcRequest;
  const shapes = paramShapes();
  return isOwn(shapes, method) && shapes[method](params) ? (request as RpcRequest) : null;
}
