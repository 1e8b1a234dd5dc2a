// The requests of the door as schemas: the reference the script's own small check is tested against.
import * as z from 'zod/mini';
import { IMPORT_COLUMNS, LONGEST_KEY, MONTH_KEY, MOST_ENTRIES, mostLetters } from './importReports';
import { MOST_MENDS } from './problems';
import { DECISIONS, ISO_DAY, LONGEST_DRAFT, READABLE_TABS } from './reports';

const nothing = z.strictObject({});
const key = z.string().check(z.minLength(1), z.maxLength(LONGEST_KEY));
const cellText = z.string().check(z.refine((text) => text.length <= mostLetters(text)));
const cell = z.union([cellText, z.number(), z.boolean()]);
const cells = Object.fromEntries(IMPORT_COLUMNS.map((column) => [column, z.optional(cell)] as const));

const short = z.string().check(z.maxLength(LONGEST_KEY));
const flag = z.boolean();
const month = z.string().check(z.regex(MONTH_KEY));
const report = { month, unit: key, kpi: key };
const content = { ...report, cells: z.strictObject(cells) };
const entry = z.strictObject(content);

const reports = z.strictObject({
  entries: z.array(entry).check(z.maxLength(MOST_ENTRIES)),
  send: flag,
});

const at = z.number().check(z.int(), z.minimum(0));
const place = { tab: key, row: at, column: at };
const mend = z.strictObject({ row: at, column: at, holds: cellText, mend: cell });
const mends = z.strictObject({ tab: key, mends: z.array(mend).check(z.maxLength(MOST_MENDS)) });
const uses = z.array(z.strictObject({ heading: key, name: key })).check(z.maxLength(MOST_MENDS));
const correction = z.strictObject({ tab: key, uses, kpi: cellText, month: cellText });
const figure = z.strictObject({ ...place, holds: cellText, value: z.number() });

const toSave = z.strictObject({ ...content, request: key, seen: short });
const saving = z.strictObject({ reports: z.array(toSave).check(z.maxLength(MOST_ENTRIES)), send: flag });
const listOf = (fields: z.core.$ZodShape) => z.array(z.strictObject(fields)).check(z.maxLength(MOST_ENTRIES));
const deciding = z.strictObject({
  reports: listOf({ ...report, mark: short }),
  to: z.enum(DECISIONS),
  opinion: cellText,
  reason: cellText,
  by: short,
});
const closing = { month, by: short, reason: cellText };
const opening = z.strictObject({ ...closing, unit: short, until: z.string().check(z.regex(ISO_DAY)) });
const draft = z.strictObject({ key, device: key, text: z.string().check(z.maxLength(LONGEST_DRAFT)) });
const tabs = z.array(z.enum(READABLE_TABS)).check(z.maxLength(READABLE_TABS.length));

/** Everything `kpiRpc` accepts. */
export const requestSchema = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('readSelectedTable'), params: nothing }),
  z.strictObject({ method: z.literal('previewImport'), params: reports }),
  z.strictObject({ method: z.literal('commitImport'), params: reports }),
  z.strictObject({ method: z.literal('openGrid'), params: z.strictObject({ month: at, unit: at }) }),
  z.strictObject({ method: z.literal('openPages'), params: nothing }),
  z.strictObject({ method: z.literal('readPage'), params: z.strictObject({ tab: short }) }),
  z.strictObject({ method: z.literal('listProblems'), params: nothing }),
  z.strictObject({ method: z.literal('showCell'), params: z.strictObject(place) }),
  z.strictObject({ method: z.literal('takeMends'), params: mends }),
  z.strictObject({ method: z.literal('correctColumns'), params: correction }),
  z.strictObject({ method: z.literal('readSelectedCells'), params: nothing }),
  z.strictObject({ method: z.literal('writeFigure'), params: figure }),
  z.strictObject({ method: z.literal('readTabs'), params: z.strictObject({ tabs }) }),
  z.strictObject({
    method: z.literal('readReports'),
    params: z.strictObject({ month: short, unit: short, kpi: short }),
  }),
  z.strictObject({ method: z.literal('saveReports'), params: saving }),
  z.strictObject({ method: z.literal('decide'), params: deciding }),
  z.strictObject({
    method: z.literal('restoreCertified'),
    params: z.strictObject({ reports: listOf(report), by: short }),
  }),
  z.strictObject({ method: z.literal('closeMonth'), params: z.strictObject(closing) }),
  z.strictObject({ method: z.literal('openMonth'), params: opening }),
  z.strictObject({ method: z.literal('saveDraft'), params: draft }),
  z.strictObject({ method: z.literal('readDrafts'), params: z.strictObject({ key: short }) }),
]);
