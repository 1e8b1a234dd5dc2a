// A range is known by its heading row, whatever the order, spacing or spelling of its headings.
import fc from 'fast-check';
import { headingOf, type TableName, tableShapes } from '../../src/catalogue/headings';
import { buildTables } from '../../src/catalogue/tables/buildTables';
import { readCatalogue } from '../../src/catalogue/tables/readCatalogue';
import { headingKeyOf, recogniseTable } from '../../src/catalogue/tables/recogniseTable';
import { templateCatalogue } from '../../src/catalogue/template2565';

const names = Object.keys(tableShapes) as TableName[];
const tables = buildTables(templateCatalogue());

test.each(names)('%s is recognised by its own headings', (name) => {
  expect(recogniseTable(tables[name])).toMatchObject({ name });
});

test.each(names)('%s is recognised by its keys as English headings', (name) => {
  expect(recogniseTable([Object.keys(tableShapes[name].columns)])).toMatchObject({ name });
});

test('no spelling means two columns of one tab', () => {
  for (const name of names) {
    const { columns } = tableShapes[name];
    for (const key of Object.keys(columns)) {
      for (const spelling of (columns[key] as string).split('|'))
        expect([spelling, headingKeyOf(name, spelling)]).toEqual([spelling, key]);
      expect(headingKeyOf(name, key)).toBe(key);
    }
  }
});

test.each([
  ['รหัส ตัวชี้วัด', 'code'],
  ['CODE', 'code'],
  ['ระดับคะแนน :', 'level'],
  ['เงื่อนไข (≥ ≤ ดำเนินการแล้ว)', 'comparator'],
  ['เงื่อนไข(ดําเนินการแล้ว)', 'comparator'],
  ['ค่า\u200bที่ใช้วัด', 'measure'],
  ['ไม่เกินร้อยละ ๑๐๐', 'partOfWhole'],
  ['เเหล่งที่มา', undefined],
])('in เกณฑ์ %s means %s', (heading, key) => {
  expect(headingKeyOf('criteria', heading)).toBe(key);
});

test('PDF-broken Thai is mended', () => {
  expect(headingKeyOf('kpis', 'น\u0e4d้าหนัก')).toBe('weight');
  expect(headingKeyOf('kpis', 'เเหล่งข้อมูล')).toBe('dataSource');
  expect(headingKeyOf('kpis', 'ผู้กํากับดูแลตัวชี้วัด')).toBe('supervisor');
});

test('shuffled columns and extra columns change nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.infiniteStream(fc.nat()), (name, order) => {
      const keys = tables[name][0]?.map((_, i) => ({ i, rank: order.next().value as number })) ?? [];
      keys.sort((a, b) => a.rank - b.rank);
      const shuffled = tables[name].map((row) => [
        row[0] === tables[name][0]?.[0] ? 'ของฉัน' : 1,
        ...keys.map(({ i }) => row[i]),
      ]);
      const read = readCatalogue({ ...tables, [name]: shuffled });
      expect(read.problems).toEqual([]);
      expect(read.catalogue).toEqual(templateCatalogue());
    }),
    { numRuns: 20 },
  );
});

test('a missing necessary column is named', () => {
  for (const name of names) {
    for (const key of tableShapes[name].necessary) {
      const headings = Object.keys(tableShapes[name].columns)
        .filter((k) => k !== key)
        .map((k) => headingOf(name, k));
      expect(recogniseTable([headings])).toEqual({
        code: 'table-column-missing',
        table: tableShapes[name].tab,
        column: headingOf(name, key),
      });
    }
  }
});

test('a repeated heading is named with both places', () => {
  expect(recogniseTable([['รหัส', 'ระดับ', 'ค่าที่ใช้วัด', 'เงื่อนไข', 'ค่า', 'ค่า']])).toEqual({
    code: 'table-column-repeated',
    table: 'เกณฑ์',
    first: 'ค่า (คอลัมน์ที่ 5)',
    second: 'ค่า (คอลัมน์ที่ 6)',
  });
});

test('a column under its own heading goes before an alias', () => {
  const read = recogniseTable([['code', 'ระดับ', 'ค่าที่ใช้วัด', 'เงื่อนไข', 'ค่าเป้าหมาย', 'ค่า']]);
  expect(read).toMatchObject({ name: 'criteria', at: { code: 0, value: 5 } });
});

test.each([
  [[['เดือน', 'ผลงาน']]],
  [[['รหัส']]],
  [[[]]],
  [[]],
  [5],
  ['เกณฑ์'],
  [null],
  [[[1, 2, 3]]],
  [[[new Date(0), true, '']]],
])('%j is no table', (range) => {
  expect(recogniseTable(range)).toMatchObject({ code: 'table-unrecognised' });
});

test('a code and a unit alone could be any table', () => {
  expect(recogniseTable([['รหัส', 'หน่วยงาน', 'เป้าหมายระดับ 5']])).toMatchObject({ name: 'targets' });
});
