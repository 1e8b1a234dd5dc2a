// Requests about reports: the script's own small check accepts exactly what the schemas accept.
import fc from 'fast-check';
import { LONGEST_DRAFT } from '../../src/contract/reports';
import { requestSchema } from '../../src/contract/requestSchema';
import { readRequest } from '../../src/contract/requestShapes';

const KEY = { month: '2565-06', unit: 'บางคล้า', kpi: 'T1' };
const SAVE = { ...KEY, cells: { value1: 5 }, request: 'a', seen: '' };
const WORDS = { opinion: '', reason: '', by: '' };
const CLOSE = { month: '2565-06', by: '', reason: '' };

/** Method → what it takes. */
const TAKEN: { readonly [method: string]: { readonly [field: string]: unknown } } = {
  readTabs: { tabs: ['kpis', 'decisions'] },
  readReports: { month: '', unit: '', kpi: '' },
  saveReports: { reports: [SAVE], send: true },
  decide: { reports: [{ ...KEY, mark: 'x' }], to: 'returned', ...WORDS },
  restoreCertified: { reports: [KEY], by: '' },
  closeMonth: CLOSE,
  openMonth: { ...CLOSE, unit: '', until: '2022-06-30' },
  saveDraft: { key: '2565-06|บางคล้า|T1', device: 'a', text: '' },
  readDrafts: { key: '' },
  readPage: { tab: 'สรุป มิ.ย. 2565' },
  openPages: {},
};
const METHODS = Object.keys(TAKEN);

function bothSay(method: string, params: unknown): boolean {
  const accepted = readRequest({ method, params }) !== null;
  expect(accepted).toBe(requestSchema.safeParse({ method, params }).success);
  return accepted;
}

test.each(METHODS)('%s takes what it is said to take, nothing less and nothing more', (method) => {
  const params = TAKEN[method] as { readonly [field: string]: unknown };
  expect(bothSay(method, params)).toBe(true);
  expect(bothSay(method, { ...params, more: 1 })).toBe(false);
  for (const field of Object.keys(params)) {
    const { [field]: _, ...less } = params;
    expect(bothSay(method, less)).toBe(false);
    for (const wrong of [null, 1, {}, [1], 'x'.repeat(LONGEST_DRAFT + 1)])
      expect({ field, wrong, said: bothSay(method, { ...params, [field]: wrong }) }).toMatchObject({
        said: false,
      });
  }
});

test.each([
  ['readTabs', { tabs: ['history'] }],
  ['readTabs', { tabs: ['__proto__'] }],
  ['saveReports', { reports: [{ ...SAVE, request: '' }], send: true }],
  ['saveReports', { reports: [{ ...SAVE, cells: { status: 'รับรองผลแล้ว' } }], send: true }],
  ['saveReports', { reports: [{ ...SAVE, month: '06/2565' }], send: true }],
  ['saveReports', { reports: Array(501).fill(SAVE), send: false }],
  ['decide', { reports: [KEY], to: 'certified', ...WORDS }],
  ['decide', { reports: [], to: 'sent', ...WORDS }],
  ['openMonth', { ...CLOSE, unit: '', until: '30 มิ.ย. 2565' }],
  ['saveDraft', { key: '', device: 'a', text: '' }],
])('%s refuses: case %#', (method, params) => {
  expect(bothSay(method, params)).toBe(false);
});

test('they agree on whatever else JSON can say', () => {
  const field = fc.constantFrom(...METHODS.flatMap((method) => Object.keys(TAKEN[method] as object)));
  fc.assert(
    fc.property(fc.constantFrom(...METHODS), field, fc.jsonValue(), (method, changed, value) => {
      bothSay(method, { ...TAKEN[method], [changed]: value });
    }),
    { numRuns: 500 },
  );
});
