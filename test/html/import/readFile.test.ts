// Files as they arrive: every encoding of Thai text, and everything that only looks like a table.
import { zipSync } from 'fflate';
import { FileRefused } from '../../../html/import/files/fileRefused';
import { decodeText } from '../../../html/import/files/readCsv';
import { readFile } from '../../../html/import/files/readFile';

const TEXT = 'หน่วยงาน,ค่า 1\nบางคล้า,"1,234.50"\n';
const utf8 = (text: string) => new Uint8Array(Buffer.from(text));
const thai874 = (text: string) =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code > 0x0e00 ? code - 0x0e00 + 0xa0 : code;
  });
const join = (...parts: (Uint8Array | string)[]) =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as Uint8Array))));
const hex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));

test.each([
  ['UTF-8', utf8(TEXT)],
  ['UTF-8 with a mark', utf8(`\ufeff${TEXT}`)],
  ['Windows-874', thai874(TEXT)],
  [
    'Unicode text of Excel',
    join(
      hex('fffe'),
      new Uint8Array(Buffer.from(TEXT.replace(/,(?!2)/g, '\t').replace('"1,234.50"', '1,234.50'), 'utf16le')),
    ),
  ],
  ['semicolons', utf8(TEXT.replace('งาน,', 'งาน;').replace('ล้า,', 'ล้า;'))],
])('%s', async (_, bytes) => {
  const [sheet] = await readFile('ก.csv', bytes);
  expect(sheet?.rows.slice(0, 2)).toEqual([
    ['หน่วยงาน', 'ค่า 1'],
    ['บางคล้า', '1,234.50'],
  ]);
});

test('every letter of the older Thai encoding', () => {
  const letters = Array.from({ length: 0x3a }, (_, i) => String.fromCharCode(0x0e01 + i)).join('');
  expect(decodeText(thai874(letters))).toBe(letters);
});

const encrypted = join(
  hex('d0cf11e0a1b11ae1'),
  new Uint8Array(9000),
  new Uint8Array(Buffer.from('EncryptedPackage', 'utf16le')),
);

test.each([
  ['empty', 'ก.xlsx', new Uint8Array()],
  ['empty', 'ก.csv', utf8('\n\n,,\n')],
  ['picture', 'ก.xlsx', hex('89504e470d0a1a0a')],
  ['picture', 'ก.csv', hex('ffd8ffe000104a464946')],
  ['picture', 'ก.xlsx', join(hex('00000018'), utf8('ftypheic'))],
  ['pdf', 'ก.xlsx', utf8('%PDF-1.7')],
  ['password', 'ก.xlsx', encrypted],
  ['old-excel', 'ก.xls', join(hex('d0cf11e0a1b11ae1'), new Uint8Array(600))],
  ['not-spreadsheet', 'ก.xlsx', utf8('<html><table></table></html>')],
  ['not-spreadsheet', 'ก.csv', join(utf8('a,b'), new Uint8Array(4))],
  ['not-spreadsheet', 'ก.xlsx', zipSync({ 'word/document.xml': utf8('<w/>') })],
  ['damaged', 'ก.xlsx', join(hex('504b0304'), new Uint8Array(40))],
  ['damaged', 'ก.xlsx', zipSync({ 'xl/workbook.xml': utf8('<workbook') })],
  ['quotes', 'ก.csv', utf8('หน่วยงาน,ค่า 1\n"บางคล้า,5\nบางปะกง,6')],
  ['too-large', 'ก.csv', new Uint8Array(20_000_001)],
])('%s: %s', async (problem, name, bytes) => {
  const thrown = await readFile(name, bytes).catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(FileRefused);
  expect((thrown as FileRefused).problem).toBe(problem);
});
