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

async function totals(month = '2565-06'): Promise<string> {
  const { units, rates } = (await workbench.call('summarise', month)) as { units: unknown; rates: unknown };
  return JSON.stringify({ units, rates });
}
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

describe('a closed month', () => {
  test('does not follow what is changed in earlier months since', async () => {
    await close();
    const before = await totals();
    const changes = [
      ['บ้านโพธิ์', 'P8', 'ค่า 5', 0],
      ['บางน้ำเปรี้ยว', 'T2', 'ค่า 3', 0],
      ['ราชสาส์น', 'P9', 'ค่า 6', true],
    ] as const;
    for (const [unit, kpi, heading, value] of changes)
      await (await rowsOf(REPORTS, '2565-05', unit, kpi))[0]?.set(heading, value);
    expect(JSON.parse(await totals()).units).toEqual(JSON.parse(before).units);
  });

  test('closed again after a unit sent late: what was typed over in others, and weights of now, do not slip in', async () => {
    await close();
    const before = JSON.parse(await totals());
    const [other] = await rowsOf(REPORTS, '2565-06', 'บางคล้า', 'T1');
    const [late] = await rowsOf(REPORTS, '2565-06', 'บางปะกง', 'T1');
    const [weight] = await rowsOf('ตัวชี้วัด', 'T1');
    await weight?.set('น้ำหนัก', 60);
    await other?.set('ค่า 1', 480000);
    const opening = { month: '2565-06', unit: 'บางปะกง', until: '2022-06-22', ...BY };
    await ask(workbench, 'openMonth', opening);
    await late?.set('ค่า 1', 1000);
    await workbench.setNow('2022-06-24T09:00:00+07:00');
    expect((await close()).kind).toBe('done');
    await late?.set('ค่า 1', 506480);
    const { units } = JSON.parse(await totals());
    const scoreOf = (of: typeof units, name: string) =>
      of.find(({ unit }: { unit: { name: string } }) => unit.name === name).totals.team.score;
    expect(scoreOf(units, 'บางคล้า')).toBe(scoreOf(before.units, 'บางคล้า'));
    expect(scoreOf(units, 'บางปะกง')).toBe(scoreOf(before.units, 'บางปะกง') - 0.8);
    expect((await close()).kind).toBe('unchanged');
  });

  test('opened for all it counts as it stands, and closing freezes that', async () => {
    await close();
    const before = await totals();
    const [weight] = await rowsOf('ตัวชี้วัด', 'T1');
    await weight?.set('น้ำหนัก', 60);
    expect(await totals()).toBe(before);
    await ask(workbench, 'openMonth', { month: '2565-06', unit: '', until: '2022-06-22', ...BY });
    const opened = await totals();
    expect(opened).not.toBe(before);
    await close();
    await weight?.set('น้ำหนัก', 20);
    expect(await totals()).toBe(opened);
  });

  test('keeps a unit that has been taken out of the list since', async () => {
    await close();
    const before = await totals();
    const [unit] = await rowsOf('หน่วยงาน', 'บางคล้า');
    await workbench.deleteRows('หน่วยงาน', unit?.row ?? 0, 1);
    expect(await totals()).toBe(before);
  });

  test('is what the next month is held against, by the rules of its day', async () => {
    await close();
    const scoreOf = (text: string) => {
      const { units } = JSON.parse(text);
      return units.find(({ unit }: { unit: { name: string } }) => unit.name === 'บางคล้า');
    };
    const june = scoreOf(await totals()).totals.team.score;
    const [weight] = await rowsOf('ตัวชี้วัด', 'T1');
    await weight?.set('น้ำหนัก', 60);
    const [headings = []] = await workbench.read(REPORTS);
    const july = (await rowsOf(REPORTS, '2565-06', 'บางคล้า')).map(({ cells }) =>
      cells.map((cell, i) => {
        if (headings[i] === 'วันที่ส่ง') return '15 ก.ค. 2565';
        return i === 0 ? '2565-07' : cell;
      }),
    );
    await workbench.paste(REPORTS, `A${(await workbench.read(REPORTS)).length + 1}`, july as never);
    const { totals: now, change } = scoreOf(await totals('2565-07'));
    expect(change).not.toBe(0);
    expect(change).toBeCloseTo(now.team.score - june, 9);
  });
});
