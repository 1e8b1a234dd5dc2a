// A generated tab as the print dialog sees it: cells merged and flowing as in the sheet, sections cut, headings told from rows.

import { chartFigures } from '../../../html/page/model/chartFigures';
import { pageCells } from '../../../html/page/model/pageCells';
import { pageSections } from '../../../html/page/model/pageSections';
import { newPage, type PageCell } from '../../../src/app/documents/newPage';
import type { GeneratedPage } from '../../../src/contract/pages';

const HEADING = { bold: true, fill: '#dfe7f3', wrap: true, align: 'center' } as const;
const SECTION = { bold: true, fill: '#27497a', color: '#ffffff' } as const;

function generated(): GeneratedPage {
  const page = newPage([100, 40, 40, 40]);
  page.row([[1, 'หัวเรื่อง', { size: 16, bold: true }]]);
  page.row([]);
  page.row([[1, '1. ตาราง', SECTION, 4]]);
  page.line([
    [1, 'ชื่อ', HEADING],
    [2, 'ค่า', HEADING],
    [3, 'ข้อความ', HEADING, 2],
  ]);
  page.line([[1, 'กลุ่มที่มีชื่อยาว', { bold: true, fill: '#eef1f6' }, 4]]);
  const cells: PageCell[] = [
    [1, 'ก', {}],
    [2, 3, { align: 'center' }],
    [3, 'ยาว', { wrap: true }, 2],
  ];
  page.line(cells);
  page.row([[1, '2. กราฟ', SECTION, 4]]);
  page.line([
    [1, 'เดือน', HEADING],
    [2, 'ร้อยละ', HEADING],
  ]);
  page.line([
    [1, 'เม.ย.', {}],
    [2, 50, {}],
  ]);
  page.chart({
    type: 'LINE',
    title: 'กราฟ',
    areas: [{ row: 8, column: 1, rows: 2, columns: 2 }],
    row: 8,
    column: 3,
    width: 1,
    height: 1,
    colors: [],
  });
  page.row([[1, '— สิ้นสุดรายงาน —', {}]]);
  const { cells: values, ...content } = page.content();
  const texts = values.map((row) => row.map((value) => String(value)));
  return { name: 'หน้า', content, texts, isMoved: false, reminders: [] };
}

test('cells: merged ones take their columns, a text without wrapping flows over what is blank and its own', () => {
  const shown = pageCells(generated()).map((row) => row.map(({ text, span }) => `${text}×${span}`));
  expect(shown[0]).toEqual(['หัวเรื่อง×4']);
  expect(shown[4]).toEqual(['กลุ่มที่มีชื่อยาว×4']);
  expect(shown[5]).toEqual(['ก×1', '3×1', 'ยาว×2']);
});

test('sections: one for each line of colour, headings apart, nothing of blank rows and of the last line', () => {
  const sections = pageSections(generated());
  expect(sections.map(({ title }) => title?.[0]?.text ?? '')).toEqual(['', '1. ตาราง', '2. กราฟ']);
  const [first, second, third] = sections;
  // What stands between no lines has the whole sheet.
  expect(first?.tables).toMatchObject([{ heads: [], columns: 4 }]);
  expect(second?.tables).toHaveLength(1);
  expect(second?.tables[0]?.heads).toHaveLength(1);
  expect(second?.tables[0]?.rows).toHaveLength(2);
  expect(third?.tables.map(({ columns }) => columns)).toEqual([2]);
  expect(third?.charts.map(({ title }) => title)).toEqual(['กราฟ']);
});

test('figures of a chart are read from what is shown', () => {
  const page = generated();
  const [chart] = page.content.charts;
  if (!chart) throw new Error('the page has a chart');
  expect(chartFigures(chart, page.texts)).toEqual({
    labels: ['เม.ย.'],
    series: [{ name: 'ร้อยละ', values: [50] }],
  });
});

test('a title as large as the first one begins a sheet of its own', () => {
  const page = newPage([100, 40]);
  for (const name of ['ก', 'ข']) {
    page.row([[1, name, { size: 16, bold: true }]]);
    page.line([[1, name, {}]]);
  }
  const { cells, ...content } = page.content();
  const texts = cells.map((row) => row.map(String));
  const sections = pageSections({ name: '', content, texts, isMoved: false, reminders: [] });
  expect(sections.map(({ isSheet }) => isSheet)).toEqual([true, true]);
});

test('a row of totals is no heading, though bold and of one fill; a blank cell is as wide as its box', () => {
  const page = newPage([100, 40, 40]);
  page.line([
    [1, 'ชื่อ', HEADING],
    [2, 'ข้อเสนอแนะ', { ...HEADING, align: 'left', wrap: false }, 2],
  ]);
  page.line([
    [1, 'ก', {}],
    [2, '', {}, 2],
  ]);
  const total = { bold: true, fill: '#eef1f6' } as const;
  page.line([
    [1, 'รวม', total],
    [2, 100, total, 2],
  ]);
  const { cells, ...content } = page.content();
  const given = {
    name: '',
    content,
    texts: cells.map((row) => row.map(String)),
    isMoved: false,
    reminders: [],
  };
  const [only] = pageSections(given);
  expect(only?.tables.map(({ heads, rows }) => [heads.length, rows.length])).toEqual([[1, 2]]);
  expect(only?.tables[0]?.rows[0]?.map(({ span }) => span)).toEqual([1, 2]);
});
