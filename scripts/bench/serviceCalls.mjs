// How many services an action asks: saving one report, checking the tab of reports, the month's summary.
import { createRequire } from 'node:module';
import path from 'node:path';
import { absoluteFigure } from './figure.mjs';
import { CHECK, REPORTS, START, SUMMARY } from './manyReportsBook.mjs';

const [LIMIT, SUMMARY_LIMIT] = [15, 80];
/** Sent in before, and the one that is counted: nothing is wrong with it. */
const [BEFORE, REPORT] = ['บางคล้า', 'บางปะกง'].map((unit) => ({
  month: '2565-06',
  unit,
  kpi: 'T1',
  cells: {
    value1: 504_980,
    value2: 0,
    value3: 506_480,
    value4: 0,
    evidence1: `https://example.go.th/${unit}/t1.pdf`,
  },
}));

/** @param {string} root of a project that is built */
export async function serviceCallFigures(root) {
  const { openWorkbench } = createRequire(import.meta.url)(path.resolve(root, 'build', 'workbench.cjs'));
  const dist = path.resolve(root, 'dist');
  const fresh = await openWorkbench({ dist, sample: 'empty' });
  await fresh.click(START);
  const save = (/** @type {object | undefined} */ report) =>
    fresh.rpc({ method: 'commitImport', params: { entries: [report], send: true } });
  await save(BEFORE);
  const sample = await openWorkbench({ dist, sample: 'june-2565' });
  await sample.select(REPORTS, 'A1');
  return [
    absoluteFigure('service calls: save a report', await callsOf(fresh, () => save(REPORT)), 'calls', LIMIT),
    absoluteFigure(
      'service calls: check a tab',
      await callsOf(sample, () => sample.click(CHECK)),
      'calls',
      LIMIT,
    ),
    absoluteFigure(
      'service calls: monthly summary',
      await callsOf(sample, () => sample.click(SUMMARY)),
      'calls',
      SUMMARY_LIMIT,
    ),
  ];
}

/**
 * @param {{ resetServiceCalls(): Promise<void>, serviceCalls(): Promise<Record<string, number>> }} workbench
 * @param {() => Promise<unknown>} act
 */
async function callsOf(workbench, act) {
  await workbench.resetServiceCalls();
  await act();
  return Object.values(await workbench.serviceCalls()).reduce((sum, count) => sum + count, 0);
}
