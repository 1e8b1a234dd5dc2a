// Where the headings of an office's own table stand, under titles and groups of every kind.
import { findTable } from '../../src/catalogue/findTable';
import { templateCatalogue } from '../../src/catalogue/template2565';
import type { Area } from '../../src/domain/cellArea';

const { kpis } = templateCatalogue();
const ROW = [1, 'บางปะกง', 504980, 0, 506480];
const HEADINGS = ['ที่', 'หน่วยงาน', 'เบิกจ่ายแล้ว', 'PO', 'รวมงบประมาณทั้งสิ้น'];
const title = (...cells: string[]) => HEADINGS.map((_, i) => cells[i] ?? '');
const wide: Area = { row: 1, column: 1, rows: 1, columns: HEADINGS.length };

const find = (rows: readonly (readonly unknown[])[], merges: readonly Area[] = []) =>
  findTable([...rows, ROW], merges, kpis);

describe('a title directly above the headings is no group of theirs', () => {
  const TITLE = 'ผลการเบิกจ่ายงบประมาณ เดือนมิถุนายน 2565';

  test.each([
    ['in the first cell', title(TITLE), []],
    ['in some other cell', title('', '', '', TITLE), []],
    ['merged over the table', title(TITLE), [wide]],
    ['with its date beside it', title('แบบรายงาน', '', '', '', 'ณ 20 มิ.ย. 2565'), []],
  ])('%s', (_, above, merges) => {
    const found = find([above, HEADINGS], merges);
    expect(found).toMatchObject({ headingRow: 2, firstRow: 3, headings: HEADINGS });
  });

  test('over a column without a heading', () => {
    const headings = ['', ...HEADINGS.slice(1)];
    expect(find([title(TITLE), headings])).toMatchObject({ headingRow: 2, firstRow: 3, headings });
  });
});

describe('a group above headings is joined to them', () => {
  test('where it tells apart two headings that are the same', () => {
    const headings = ['ที่', 'หน่วยงาน', 'จำนวน', 'จำนวน', 'PO'];
    const found = find([title('', '', 'ปี 2564', 'ปี 2565'), headings]);
    expect(found?.headings).toEqual(['ที่', 'หน่วยงาน', 'ปี 2564 จำนวน', 'ปี 2565 จำนวน', 'PO']);
  });

  test('where a heading is merged down through both', () => {
    const rows = [title('', 'หน่วยงาน', 'งบประมาณ'), ['', '', ...HEADINGS.slice(2)]];
    const found = find(rows, [{ row: 1, column: 2, rows: 2, columns: 1 }]);
    expect(found).toMatchObject({ headingRow: 1, firstRow: 3, headings: ['', ...HEADINGS.slice(1)] });
  });

  test('where it has the only text over a column', () => {
    const found = find([title('ที่', 'อำเภอ', 'งบ'), ['', '', 'เบิกจ่ายแล้ว', 'PO', 'อื่น ๆ']]);
    expect(found).toMatchObject({ headingRow: 1, firstRow: 3 });
    expect(found?.headings).toEqual(['ที่', 'อำเภอ', 'เบิกจ่ายแล้ว', 'PO', 'อื่น ๆ']);
    const unknown = find([title('ที่', 'ของเรา', 'งบ'), ['', '', 'เบิกจ่ายแล้ว', 'PO', 'อื่น ๆ']]);
    expect(unknown?.headings.slice(0, 2)).toEqual(['ที่', 'ของเรา']);
  });
});
