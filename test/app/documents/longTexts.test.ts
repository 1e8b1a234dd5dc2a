// Texts of people in a generated tab: a row is as tall as they take, and where no row can be, the tab says so at its end.
import { newPage } from '../../../src/app/documents/newPage';
import { textLines } from '../../../src/domain/textLines';

const WORD = 'กขคงจฉชซฌญ';

test('lines: a part that does not fit the rest of a line begins the next one, one longer than a line is broken', () => {
  expect(textLines(`${WORD} ${WORD}`, 15, 1)).toBe(2);
  expect(textLines(`${WORD} ${WORD}`, 21, 1)).toBe(1);
  expect(textLines(`${WORD}/${WORD}`, 15, 1)).toBe(2);
  expect(textLines(WORD.repeat(4), 15, 1)).toBe(3);
  expect(textLines('น้ำที่นี่', 5, 1)).toBe(1);
  expect(textLines('ก\n\nข', 5, 1)).toBe(3);
  expect(textLines('', 5, 1)).toBe(1);
});

test('no text of some hundred letters is cut; one of thousands is named with its row', () => {
  const page = newPage([100, 100]);
  page.row([[1, WORD.repeat(40), { wrap: true }]]);
  page.row([[1, WORD.repeat(400), { wrap: true }]]);
  page.end();
  const { cells, heights } = page.content();
  // 13 letters a line of 16 px.
  expect(heights[0]?.height).toBeGreaterThan((400 / 13) * 16);
  expect(heights[1]?.height).toBe(960);
  expect(cells[2]?.[0]).toMatch(/^แถว 2: ข้อความยาว/);
  expect(cells[3]?.[0]).toBe('— สิ้นสุดรายงาน —');
});

test('a text over all columns is merged only where it does not fit one line', () => {
  const page = newPage([100, 100]);
  page.wide('สั้น', { size: 8 });
  page.wide(WORD.repeat(10), { size: 8 });
  const { merges, looks, lookOf } = page.content();
  expect(merges).toEqual([{ row: 2, column: 1, rows: 1, columns: 2 }]);
  expect(looks[(lookOf[1] ?? '').charCodeAt(0) - 48]).toMatchObject({ wrap: true, size: 8 });
});
