// A column of a document that people fill in, found again whatever they did around it.
import { newPage } from '../../../src/app/documents/newPage';
import { typedTable } from '../../../src/app/monthDocuments/typedCells';
import { keyOf, writeNoteTable } from '../../../src/app/summary/noteTable';

const HEADINGS = ['หน่วยงาน', 'ตัวชี้วัด', 'ระดับ', 'หลักฐาน', 'อยู่ที่', 'สถานะ', 'หมายเหตุ'];

function again(typed: unknown, heading = 'หมายเหตุ') {
  const headings = [...HEADINGS.slice(0, 6), heading];
  const values = [['ทะเบียนหลักฐาน'], headings, ['อ.ก', '1.1', 1, 'ก', '', '', typed]] as never;
  const page = newPage(HEADINGS.map(() => 60));
  const table = typedTable(
    page,
    { values, formulas: [], about: null, widths: [] },
    HEADINGS,
    [0, 1, 3],
    'หมายเหตุ',
  );
  table.line(
    ['อ.ก', '1.1', 'ก'],
    [0, 1, 2, 3, 4, 5].map(() => ['', {}]),
  );
  const { cells, looks, lookOf } = page.content();
  return [cells[0]?.[6], looks[(lookOf[0]?.charCodeAt(6) ?? 0) - 48]?.format];
}

test.each(['ที่เก็บ', ''])('under a heading people have made into %j', (heading) => {
  expect(again('แฟ้ม 1', heading)[0]).toBe('แฟ้ม 1');
});

test.each([['0812345678'], ['1-2']])('%s stays text', (text) => {
  expect(again(text)).toEqual([text, '@']);
  expect(again(7)).toEqual([7, 'General']);
});

test('a KPI goes by its number when its short name has changed', () => {
  expect(keyOf({ kpi: '1.1 ใช้จ่าย', unit: 'อ.ก' })).toBe(keyOf({ kpi: '1.1 ใช้จ่ายงบประมาณ', unit: 'อ.ก' }));
  const page = newPage(new Array<number>(26).fill(40));
  const note = { kpi: '1.1 ใหม่', unit: 'อ.ก', obstacles: 'ช้า', suggestions: '', isNew: false };
  writeNoteTable(page, [note], [{ kpi: '1.1 เดิม', unit: 'อ.ก', value: 'เร่ง', isFormula: false }]);
  expect(page.content().cells).toHaveLength(2);
});
