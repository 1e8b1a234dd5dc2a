// What the script accepts of a request, method by method.
import { IMPORT_COLUMNS, LONGEST_KEY, LONGEST_TEXT, MONTH_KEY, MOST_ENTRIES } from './importReports';
import { MOST_MENDS } from './problems';
import type { RpcMethod, RpcRequest } from './rpc';
import { fieldsShape, isOwn, listShape, type Shape, someShape, textShape } from './shapes';

/** Built on first use: reading a cell needs none of it. */
function paramShapes(): { readonly [M in RpcMethod]: Shape } {
  const nothing = fieldsShape({});
  const isText = textShape(LONGEST_TEXT);
  const isKey = textShape(LONGEST_KEY, /[\s\S]/);
  const isCell: Shape = (value) =>
    typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)) || isText(value);
  const entry = fieldsShape({
    month: textShape(LONGEST_KEY, MONTH_KEY),
    unit: isKey,
    kpi: isKey,
    cells: someShape(IMPORT_COLUMNS, isCell),
  });
  const isFlag: Shape = (value) => typeof value === 'boolean';
  const isPlace: Shape = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
  const isNumber: Shape = (value) => typeof value === 'number' && Number.isFinite(value);
  const place = { tab: isKey, row: isPlace, column: isPlace };
  const mend = fieldsShape({ row: isPlace, column: isPlace, holds: isText, mend: isCell });
  const reports = fieldsShape({ entries: listShape(entry, MOST_ENTRIES), send: isFlag });
  return {
    importContext: nothing,
    readSelectedTable: nothing,
    previewImport: reports,
    commitImport: reports,
    listProblems: nothing,
    showCell: fieldsShape(place),
    takeMends: fieldsShape({ tab: isKey, mends: listShape(mend, MOST_MENDS) }),
    correctColumns: fieldsShape({
      tab: isKey,
      uses: listShape(fieldsShape({ heading: isKey, name: isKey }), MOST_MENDS),
      kpi: isText,
      month: isText,
    }),
    readDefinitions: fieldsShape({ selected: isFlag }),
    writeFigure: fieldsShape({ ...place, holds: isText, value: isNumber }),
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
