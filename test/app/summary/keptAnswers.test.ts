// What people typed beside the obstacles is found again whatever they did to the table around it.
import { newPage } from '../../../src/app/documents/newPage';
import { type KeptAnswer, readAnswers, writeNoteTable } from '../../../src/app/summary/noteTable';

const notes = ['บางคล้า', 'พนมสารคาม'].map((unit) => {
  return { kpi: '1.1 ใช้จ่าย', unit, obstacles: 'ช้า', suggestions: 'เร่ง', isNew: false };
});

const WIDTHS = new Array<number>(26).fill(40);

function written(kept: readonly KeptAnswer[] = []) {
  const page = newPage(WIDTHS);
  page.row([[1, '5. ปัญหาอุปสรรคและข้อเสนอแนะ', {}]]);
  writeNoteTable(page, notes, kept);
  page.row([]);
  page.row([[1, '6. ยังไม่รายงาน / ล่าช้า', {}]]);
  const { cells, looks, lookOf } = page.content();
  const column = cells[1]?.indexOf('แนวทางแก้ไข/ข้อสั่งการ') ?? -1;
  const lookAt = (row: number) => looks[(lookOf[row]?.charCodeAt(column) ?? 0) - 48];
  return { cells: cells.map((row) => row.slice()), column, lookAt };
}
const kept = (cells: readonly (readonly unknown[])[]) =>
  readAnswers({ values: cells as never, formulas: [], widths: WIDTHS }).map(({ kpi, unit, value }) => [
    kpi,
    unit,
    value,
  ]);

test('below a blank row, in an inserted row and below the table; nothing of the next section', () => {
  const { cells, column } = written();
  const typed = cells[3];
  if (!typed) throw new Error('two notes');
  typed[column] = 'เร่งเบิก';
  const blank = () => cells[0]?.map(() => '' as never) ?? [];
  const ofAll = blank();
  ofAll[column] = 'สั่งทุกอำเภอ' as never;
  cells.splice(3, 0, blank());
  cells.splice(5, 0, ofAll);
  cells[cells.length - 1]?.splice(column, 1, 'ของหมวดถัดไป');
  const found = kept(cells);
  expect(found).toEqual([
    ['1.1 ใช้จ่าย', 'พนมสารคาม', 'เร่งเบิก'],
    ['', '', 'สั่งทุกอำเภอ'],
  ]);
  const again = written(readAnswers({ values: cells as never, formulas: [], widths: WIDTHS })).cells;
  expect(kept(again)).toEqual(found);
  expect(again[4]?.[column]).toBe('สั่งทุกอำเภอ');
});

test.each(['ข้อสั่งการ ผวจ.', ''])('under a heading people have made into %j', (heading) => {
  const { cells, column } = written();
  cells[1]?.splice(column, 1, heading);
  cells[2]?.splice(column, 1, 'เร่งเบิก');
  expect(kept(cells)).toEqual([['1.1 ใช้จ่าย', 'บางคล้า', 'เร่งเบิก']]);
  // A column put in before it takes it along.
  for (const row of cells) row.splice(column - 1, 0, '');
  if (heading) expect(kept(cells)).toEqual([['1.1 ใช้จ่าย', 'บางคล้า', 'เร่งเบิก']]);
});

test.each([['0812345678'], ['1-2'], ['TRUE']])('%s stays text', (value) => {
  const answer = { kpi: '1.1 ใช้จ่าย', unit: 'บางคล้า', isFormula: false };
  expect(written([{ ...answer, value }]).lookAt(2)).toMatchObject({ format: '@' });
  expect(written([{ ...answer, value: 'เร่งเบิก' }]).lookAt(2)).toMatchObject({ format: 'General' });
  expect(written([{ ...answer, value: 5 }]).lookAt(2)).toMatchObject({ format: 'General' });
});
