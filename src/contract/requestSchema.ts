// The requests of the door as schemas: the reference the script's own small check is tested against.
import * as z from 'zod/mini';
import { IMPORT_COLUMNS, LONGEST_KEY, LONGEST_TEXT, MONTH_KEY, MOST_ENTRIES } from './importReports';
import { MOST_MENDS } from './problems';

const nothing = z.strictObject({});
const key = z.string().check(z.minLength(1), z.maxLength(LONGEST_KEY));
const cellText = z.string().check(z.maxLength(LONGEST_TEXT));
const cell = z.union([cellText, z.number(), z.boolean()]);
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

const at = z.number().check(z.int(), z.minimum(0));
const place = { tab: key, row: at, column: at };
const mend = z.strictObject({ row: at, column: at, holds: cellText, mend: cell });
const mends = z.strictObject({ tab: key, mends: z.array(mend).check(z.maxLength(MOST_MENDS)) });
const uses = z.array(z.strictObject({ heading: key, name: key })).check(z.maxLength(MOST_MENDS));
const correction = z.strictObject({ tab: key, uses, kpi: cellText, month: cellText });
const figure = z.strictObject({ ...place, holds: cellText, value: z.number() });

/** Everything `kpiRpc` accepts. */
export const requestSchema = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('importContext'), params: nothing }),
  z.strictObject({ method: z.literal('readSelectedTable'), params: nothing }),
  z.strictObject({ method: z.literal('previewImport'), params: reports }),
  z.strictObject({ method: z.literal('commitImport'), params: reports }),
  z.strictObject({ method: z.literal('listProblems'), params: nothing }),
  z.strictObject({ method: z.literal('showCell'), params: z.strictObject(place) }),
  z.strictObject({ method: z.literal('takeMends'), params: mends }),
  z.strictObject({ method: z.literal('correctColumns'), params: correction }),
  z.strictObject({ method: z.literal('readDefinitions'), params: z.strictObject({ selected: z.boolean() }) }),
  z.strictObject({ method: z.literal('writeFigure'), params: figure }),
]);
