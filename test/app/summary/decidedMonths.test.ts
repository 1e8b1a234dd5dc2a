// What was certified or counted when a month was closed goes on counting, in that month and in the sums of later ones.
import type { Workbench } from '../../../workbench/run/workbench';
import { ask, openApp, REPORTS } from '../support/openApp';

const BY = { by: 'ผู้ประสานงาน', reason: 'แก้ยอด' };

let workbench: Workbench;
let sample: unknown;

jest.setTimeout(60_000);

beforeAll(async () => {
  workbench = await openApp({ sample: 'june-2565' });
  sample = await workbench.snapshot();
});
beforeEach(() => workbench.restore(sample));

const totals = async (month = '2565-06') => JSON.stringify(await workbench.call('summarise', month));
const close = (month = '2565-06') => ask(workbench, 'closeMonth', { month, ...BY });

/** Rows of a tab by its first cells, from 1, with a writer of their cells by heading. */
async function rowsOf(tab: string, ...keys: string[]) {
  const [headings = [], ...rows] = await workbench.read(tab);
  return rows.flatMap((cells, i) => {
    if (keys.some((key, at) => key !== '' && cells[at] !== key)) return [];
    const set = (heading: string, value: unknown) => {
      const at = headings.indexOf(heading);
      const letter = at < 26 ? String.fromCharCode(65 + at) : `A${String.fromCharCode(39 + at)}`;
      return workbench.type(tab, `${letter}${i + 2}`, value);
    };
    return [{ row: i + 2, cells, set, at: (heading: string) => cells[headings.indexOf(heading)] }];
  });
}

describe('a certified report of an earlier month', () => {
  test('counts in the sums of later months though its row is gone', async () => {
    const before = await totals();
    const [may] = await rowsOf(REPORTS, '2565-05', 'บางคล้า', 'T2');
    await workbench.deleteRows(REPORTS, may?.row ?? 0, 1);
    expect(await totals()).toBe(before);
  });

  test('though nothing in its row says any more that it was sent', async () => {
    const before = await totals();
    const [may] = await rowsOf(REPORTS, '2565-05', 'บางคล้า', 'T2');
    await may?.set('สถานะ', '');
    await may?.set('วันที่ส่ง', '');
    expect(JSON.parse(await totals()).units).toEqual(JSON.parse(before).units);
  });
});

test('what was typed in after a month was closed is in no later sum', async () => {
  const [may] = await rowsOf(REPORTS, '2565-05', 'บ้านโพธิ์', 'P8');
  await workbench.deleteRows(REPORTS, may?.row ?? 0, 1);
  await close('2565-05');
  const before = await totals();
  const { length } = await workbench.read(REPORTS);
  await workbench.paste(REPORTS, `A${length + 1}`, [may?.cells as never]);
  expect(await totals()).toBe(before);
});
