// The requests of the door as schemas: the reference the script's own small check is tested against.
import * as z from 'zod/mini';
import { IMPORT_COLUMNS, LONGEST_KEY, LONGEST_TEXT, MONTH_KEY, MOST_ENTRIES } from './importReports';

const nothing = z.strictObject({});
const key = z.string().check(z.minLength(1), z.maxLength(LONGEST_KEY));
const cell = z.union([z.string().check(z.maxLength(LONGEST_TEXT)), z.number(), z.boolean()]);
const cells = Object.fromEntries(IMPORT_COLUMNS.map((column) => [column, z.optional(cell)] as const));

const entry = z.strictObject({
  month: z.string().check(z.regex(MONTH_KEY)),
  unit: key,
  kpi: key,
  cells: z.strictObject(cells),
});

const reports = z.strictObject({
  entries: z.array(entry).check(z.maxLength(MOST_ENTRIES)),
  send: z.boolean(),
});

/** Everything `kpiRpc` accepts. */
export const requestSchema = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('importContext'), params: nothing }),
  z.strictObject({ method: z.literal('readSelectedTable'), params: nothing }),
  z.strictObject({ method: z.literal('previewImport'), params: reports }),
  z.strictObject({ method: z.literal('commitImport'), params: reports }),
]);
