// The files of the eleven districts, written by LibreOffice in three shapes, become exactly the reports they hold.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ChosenTables } from '../../../html/import/chosenTables';
import { readFile } from '../../../html/import/files/readFile';
import { officeContext } from './officeContext';

const FOLDER = path.resolve(__dirname, '../../fixtures/import');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));

async function chosen(names: readonly string[]): Promise<ChosenTables> {
  const tables = new ChosenTables(officeContext());
  for (const name of names) {
    tables.add(name, await readFile(name, new Uint8Array(readFileSync(path.join(FOLDER, name)))));
  }
  return tables;
}

test('all are understood without a question', async () => {
  const tables = await chosen(FILES);
  expect(FILES).toHaveLength(11);
  expect(tables.sources.map(({ problem }) => problem)).toEqual(FILES.map(() => ''));
  expect([...tables.missing()]).toEqual([]);
  const { rows, totals } = tables.read();
  expect(rows.flatMap(({ reasons }) => reasons)).toEqual([]);
  expect(rows).toHaveLength(27);
  expect(new Set(rows.map(({ entry }) => entry?.unit)).size).toBe(11);
  expect(new Set(rows.map(({ entry }) => entry?.month))).toEqual(new Set(['2565-06']));
  expect(totals).toBe(7);
});

test('titles give unit and month; a dash is 0, a text like a formula stays text', async () => {
  const tables = await chosen(['04-บางปะกง.xlsx']);
  expect(tables.read().rows.map(({ row, entry }) => [row, entry])).toEqual([
    [
      6,
      {
        month: '2565-06',
        unit: 'บางปะกง',
        kpi: 'T1',
        cells: { value1: 489100.75, value2: 0, value3: 506480, obstacle: 'รอใบแจ้งหนี้จากผู้ขาย' },
      },
    ],
    [
      7,
      {
        month: '2565-06',
        unit: 'บางปะกง',
        kpi: 'P5',
        cells: { value1: 61250, value2: 60000, obstacle: '=ยอดขายลดลงช่วงฝนตก' },
      },
    ],
    [
      8,
      {
        month: '2565-06',
        unit: 'บางปะกง',
        kpi: 'P6',
        cells: { value1: 549, value2: 530, value3: 402, value4: 549 },
      },
    ],
  ]);
});

test('merged keys count for every row, Thai digits and units are read, totals are left out', async () => {
  const tables = await chosen(['02-บางคล้า.xlsx']);
  const { rows, totals } = tables.read();
  expect(totals).toBe(1);
  expect(rows.map(({ entry }) => entry)).toEqual([
    {
      month: '2565-06',
      unit: 'บางคล้า',
      kpi: 'T1',
      cells: { value1: 512340, value2: 98700.25, value3: 721070 },
    },
    {
      month: '2565-06',
      unit: 'บางคล้า',
      kpi: 'P5',
      cells: { value1: 352180, value2: 339000, suggestion: 'ขอรับการอบรมการถ่ายภาพสินค้า' },
    },
    {
      month: '2565-06',
      unit: 'บางคล้า',
      kpi: 'P6',
      cells: { value1: 339, value2: 339, value3: 205, value4: 339 },
    },
  ]);
});

test('two rows of headings on the second sheet of a file', async () => {
  const tables = await chosen(['03-บางน้ำเปรี้ยว.xlsx']);
  expect(tables.sources[0]).toMatchObject({ sheet: 1, mapping: { given: { kpi: 'T1', month: '2565-06' } } });
  expect(tables.read().rows.map(({ entry }) => entry)).toEqual([
    {
      month: '2565-06',
      unit: 'บางน้ำเปรี้ยว',
      kpi: 'T1',
      cells: { value1: 498215, value2: 0, value3: 595740, obstacle: 'รอเอกสารจากผู้รับจ้าง' },
    },
  ]);
});
