// Percentages in workbooks of Excel and in CSV files: what the person sees is what is imported.
import { zipSync } from 'fflate';
import { ChosenTables } from '../../../html/import/chosenTables';
import { readFile } from '../../../html/import/files/readFile';
import { officeContext } from './officeContext';

const utf8 = (text: string) => new Uint8Array(Buffer.from(text));
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Styles: 0 none, 1 `0%`, 2 `0.00%`, 3 a format of one's own with a percent sign, 4 one that only prints it, 5 two decimals. */
const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="[Red]0.0%"/>
<numFmt numFmtId="165" formatCode="0&quot;%&quot;"/></numFmts><cellStyleXfs count="1"><xf numFmtId="9"/></cellStyleXfs>
<cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="2"/></cellXfs></styleSheet>`;

function workbook(rows: string): Uint8Array {
  return zipSync({
    '[Content_Types].xml': utf8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'xl/workbook.xml': utf8(
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="ก" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': utf8(
      `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': utf8(STYLES),
    'xl/worksheets/sheet1.xml': utf8(`<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`),
  });
}

const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (at: string, style: number, value: number) => `<c r="${at}" s="${style}"><v>${value}</v></c>`;

test('percent formats, built in and one’s own, are told from others; 57 % has no dust', async () => {
  const cells = [1, 2, 3, 4, 5, 0].map((style, i) => number(`${'ABCDEF'[i]}1`, style, 0.57)).join('');
  const [sheet] = await readFile('ก.xlsx', workbook(`<row r="1">${cells}${number('AB1', 1, 1)}</row>`));
  expect(sheet?.rows[0]?.slice(0, 6)).toEqual(['57%', '57%', '57%', 0.57, 0.57, 0.57]);
  expect(sheet?.rows[0]?.[27]).toBe('100%');
});

const HEADINGS = ['หน่วยงาน', 'ตัวชี้วัด', 'เดือน', 'ร้อยละความสำเร็จจากระบบ BPM', 'ร้อยละจากระบบ'];

test.each([
  [
    'ก.xlsx',
    workbook(
      `<row r="1">${HEADINGS.map((heading, i) => text(`${'ABCDE'[i]}1`, heading)).join('')}</row>
<row r="2">${text('A2', 'บางคล้า')}${text('B2', 'T2')}${text('C2', 'มิ.ย. 65')}${number('D2', 2, 0.915)}${number('E2', 1, 0.91)}</row>`,
    ),
  ],
  ['ก.csv', utf8(`${HEADINGS.join(',')}\nบางคล้า,T2,มิ.ย. 65,91.5%,91%\n`)],
])('%s: an input and the percentage of a system become numbers', async (name, bytes) => {
  const tables = new ChosenTables(officeContext());
  tables.add(name, await readFile(name, bytes));
  expect(tables.read().rows.map(({ entry }) => entry?.cells)).toEqual([{ value4: 91.5, percent: 91 }]);
});
