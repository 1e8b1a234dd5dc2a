// What stands in each document of the sample month, cell by cell, and how many calls of the service it takes. `GOLDEN=write` writes the files anew.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Workbench } from '../../../workbench/run/workbench';
import { countCalls, openBuilt } from '../support/openApp';
import { DOCUMENT_TABS, type Kind, make, tabOf } from './support/documentTabs';

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openBuilt({ sample: 'june-2565' });
});

/** A row a line, cells apart by bars, blank ones at the end left out. */
async function written(tab: string): Promise<string> {
  const values = await workbench.read(tab);
  const line = (cells: unknown[]) =>
    cells
      .map((cell) => String(cell).replace(/\n/g, ' ⏎ '))
      .join(' | ')
      .replace(/[ |]+$/, '');
  return `${values.map(line).join('\n')}\n`;
}

test.each([
  ['kpi', '1.1', 'รายตัวชี้วัด 1.1 มิ.ย. 2565'],
  ['kpi', '2.6 ขจัดความยากจน', 'รายตัวชี้วัด 2.6 มิ.ย. 2565'],
  ['unit', 'บางคล้า', 'รายหน่วยงาน อ.บางคล้า มิ.ย. 2565'],
  ['unit', 'กลุ่มงานประสาน', 'รายหน่วยงาน ประสาน มิ.ย. 2565'],
  ['district', '', 'สรุปรายอำเภอ มิ.ย. 2565'],
  ['meeting', '', 'ประชุม มิ.ย. 2565'],
  ['evidence', 'อ.คลองเขื่อน', 'ทะเบียนหลักฐาน อ.คลองเขื่อน มิ.ย. 2565'],
  ['final', '', 'ปลายรอบ มิ.ย. 2565'],
] as const)('%s %s', async (kind, about, tab) => {
  expect(await make(workbench, kind, '', about)).toContain(`“${tab}”`);
  const file = path.join(__dirname, '..', '..', 'golden', 'documents', `${tab}.txt`);
  const text = await written(tab);
  if (process.env.GOLDEN === 'write') writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
});

test.each(Object.keys(DOCUMENT_TABS) as Kind[])('%s of everything takes at most 80 calls', async (kind) => {
  await workbench.resetServiceCalls();
  expect(await make(workbench, kind)).toContain(`“${tabOf(kind)}”`);
  expect(await countCalls(workbench)).toBeLessThanOrEqual(80);
});

test.each(['district', 'final'] as const)('%s: to make it once more changes nothing', async (kind) => {
  // What stood there while it was written anew is left behind once.
  await make(workbench, kind);
  const before = await whole();
  await make(workbench, kind);
  expect(await whole()).toEqual(before);
});

/** The book but for the numbers the grid gives its rules. */
async function whole(): Promise<unknown> {
  const text = JSON.stringify(await workbench.snapshot());
  return JSON.parse(text.replace(/"k\d+"/g, '""').replace(/"nextId":\d+/g, '"nextId":0'));
}
