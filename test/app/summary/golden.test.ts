// The summary of the sample month, whole: values, looks, merges, heights and charts. `GOLDEN=write npx jest golden` writes it anew.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CellLook, SheetContent } from '../../../src/app/ports/sheetContent';
import { AFTER_DRAFTS } from '../../../src/app/system/drafts';
import { FIRST_LOOK } from '../../../src/domain/lookLetter';
import type { Workbench } from '../../../workbench/run/workbench';
import { openApp } from '../support/openApp';
import { SUMMARISE, TAB } from './support/summaryTab';

const FILE = path.join(__dirname, '..', '..', 'golden', 'summaryJune2565.txt');

let workbench: Workbench;
let content: Omit<SheetContent, 'cells'>;
let values: unknown[][];

jest.setTimeout(120_000);

beforeAll(async () => {
  workbench = await openApp({ sample: 'june-2565' });
  await workbench.click(SUMMARISE);
  const pieces = (await workbench.read('_ระบบ'))
    .slice(1)
    .map((row) => String(row[AFTER_DRAFTS - 1] ?? '').slice(1));
  ({ content } = JSON.parse(pieces.join('')).tabs['summary|2565-06']);
  values = (await workbench.read(TAB)).map((row) => row.slice(0, content.widths.length));
});

/** One line for each row, so that a difference can be read. */
function written(): string {
  const { looks, lookOf, ...rest } = content;
  const lines = values.map((row, r) => `${lookOf[r]} ${JSON.stringify(row)}`);
  const facts = Object.entries(rest).map(([name, fact]) => `${name} ${JSON.stringify(fact)}`);
  const palette = looks.map((look, i) => `${String.fromCharCode(FIRST_LOOK + i)} ${JSON.stringify(look)}`);
  return `${[...facts, '', ...palette, '', ...lines].join('\n')}\n`;
}

test('is as it was agreed on', () => {
  if (process.env.GOLDEN === 'write') writeFileSync(FILE, written());
  expect(written()).toBe(readFileSync(FILE, 'utf8'));
});

test('every cell looks as the content says', async () => {
  const [fills, formats] = [await workbench.backgrounds(TAB), await workbench.numberFormats(TAB)];
  content.lookOf.forEach((letters, r) => {
    [...letters].forEach((letter, c) => {
      const look = content.looks[letter.charCodeAt(0) - FIRST_LOOK] as CellLook;
      const value = values[r]?.[c];
      const format = look.format ?? (typeof value === 'string' && value !== '' ? '@' : 'General');
      expect([r, c, fills[r]?.[c], formats[r]?.[c]]).toEqual([r, c, look.fill ?? '#ffffff', format]);
    });
  });
});

test('fits the width of A4 landscape between narrow margins', () => {
  const margin = 0.25;
  const room = (297 / 25.4 - 2 * margin) * 96;
  expect(content.widths.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(room);
});

test('the charts are drawn of the tables of the last section', async () => {
  const charts = await workbench.charts(TAB);
  expect(charts.map(({ options }) => (options as { title: string }).title)).toEqual([
    'คะแนนรายหน่วยงาน (เต็ม 5)',
    'อัตราการรายงานรายเดือน (ร้อยละ)',
    'จำนวนคู่หน่วยงาน–ตัวชี้วัดตามระดับ',
  ]);
  const heads = charts.map(({ ranges }) => {
    const [{ rect }] = ranges as [{ rect: { row: number; column: number } }];
    return values[rect.row - 1]?.[rect.column - 1];
  });
  expect(heads).toEqual(['หน่วยงาน', 'เดือน', 'ระดับ']);
});
