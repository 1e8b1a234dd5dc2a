// The script's own small check of requests accepts exactly what the schemas accept.
import fc from 'fast-check';
import { IMPORT_COLUMNS, LONGEST_TEXT, MOST_ENTRIES } from '../../src/contract/importReports';
import { requestSchema } from '../../src/contract/requestSchema';
import { readRequest } from '../../src/contract/requestShapes';

const entry = { month: '2565-06', unit: 'บางคล้า', kpi: 'T1', cells: { value1: 5, obstacle: '=1+1' } };
const correct = (params: unknown) => ({ method: 'correctColumns', params });
const commit = (params: unknown) => ({ method: 'commitImport', params });

function bothSay(request: unknown): boolean {
  const accepted = readRequest(request) !== null;
  expect(accepted).toBe(requestSchema.safeParse(request).success);
  return accepted;
}

test.each([
  { method: 'readSelectedTable', params: {} },
  { method: 'openGrid', params: { month: 0, unit: 2 } },
  commit({ entries: [], send: true }),
  commit({ entries: [entry, { ...entry, cells: {} }], send: false }),
  commit({ entries: [{ ...entry, cells: { value1: false, value2: -0.5 } }], send: true }),
  correct({ tab: 'ก', uses: [], kpi: '', month: '' }),
  correct({ tab: 'ก', uses: [{ heading: 'อำเภอ', name: 'หน่วยงาน' }], kpi: 'T1', month: '2565-06' }),
])('accepted: %j', (request) => {
  expect(bothSay(request)).toBe(true);
});

test.each([
  null,
  undefined,
  'openGrid',
  [],
  {},
  { method: 'openGrid' },
  { method: 'readSelectedTable', params: { x: 1 } },
  { method: 'openGrid', params: { month: 0 } },
  { method: 'readSelectedTable', params: [] },
  { method: 'readSelectedTable', params: null },
  { method: 'readSelectedTable', params: {}, more: 1 },
  { method: 'unknown', params: {} },
  { method: 'toString', params: {} },
  { method: '__proto__', params: {} },
  { method: 'constructor', params: {} },
  { method: ['openGrid'], params: {} },
  commit({}),
  commit({ entries: [entry] }),
  commit({ entries: {}, send: true }),
  commit({ entries: [entry], send: 'yes' }),
  commit({ entries: [{ ...entry, month: '2565-13' }], send: true }),
  commit({ entries: [{ ...entry, month: '2565-06\n' }], send: true }),
  commit({ entries: [{ ...entry, unit: '' }], send: true }),
  commit({ entries: [{ ...entry, kpi: 'x'.repeat(201) }], send: true }),
  commit({ entries: [{ ...entry, cells: { level: 5 } }], send: true }),
  commit({ entries: [{ ...entry, cells: { toString: 5 } }], send: true }),
  commit({ entries: [{ ...entry, cells: { value1: null } }], send: true }),
  commit({ entries: [{ ...entry, cells: { value1: Number.NaN } }], send: true }),
  commit({ entries: [{ ...entry, cells: { value1: Number.POSITIVE_INFINITY } }], send: true }),
  commit({ entries: [{ ...entry, cells: { value1: { a: 1 } } }], send: true }),
  commit({ entries: [{ ...entry, cells: { obstacle: 'ก'.repeat(LONGEST_TEXT + 1) } }], send: true }),
  commit({ entries: [{ ...entry, cells: { obstacle: `=${'ก'.repeat(LONGEST_TEXT - 1)}` } }], send: true }),
  commit({ entries: [{ ...entry, cells: [] }], send: true }),
  commit({ entries: [{ ...entry, extra: 1 }], send: true }),
  commit({ entries: Array(MOST_ENTRIES + 1).fill(entry), send: true }),
  correct({ tab: 'ก', uses: [], kpi: '' }),
  correct({ tab: 'ก', uses: [{ heading: 'อำเภอ' }], kpi: '', month: '' }),
  correct({ tab: 'ก', uses: [{ heading: 'อำเภอ', name: '' }], kpi: '', month: '' }),
  correct({ tab: 'ก', uses: [['อำเภอ', 'หน่วยงาน']], kpi: '', month: '' }),
  JSON.parse('{"method":"readSelectedTable","params":{"__proto__":1}}'),
])('refused: case %#', (request) => {
  expect(bothSay(request)).toBe(false);
});

test('they agree on whatever else JSON can say', () => {
  const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.jsonValue());
  const column = fc.oneof(
    fc.constantFrom(...IMPORT_COLUMNS),
    fc.constantFrom('__proto__', 'level', 'toString'),
  );
  const anyEntry = fc.record(
    {
      month: fc.oneof(fc.constantFrom('2565-06', '2565-00', '65-06'), fc.string()),
      unit: fc.oneof(fc.string(), fc.integer()),
      kpi: fc.string(),
      cells: fc.oneof(fc.dictionary(column, cell), fc.jsonValue()),
      extra: fc.constant(1),
    },
    { requiredKeys: ['month', 'unit', 'cells'] },
  );
  const params = fc.oneof(
    fc.constant({}),
    fc.record(
      { entries: fc.array(anyEntry, { maxLength: 3 }), send: fc.oneof(fc.boolean(), fc.string()) },
      { requiredKeys: ['entries'] },
    ),
    fc.jsonValue(),
  );
  const method = fc.oneof(
    fc.constantFrom('openGrid', 'readSelectedTable', 'previewImport', 'commitImport'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.oneof(fc.record({ method, params }), fc.jsonValue()), (request) => {
      bothSay(request);
    }),
    { numRuns: 1000 },
  );
});
