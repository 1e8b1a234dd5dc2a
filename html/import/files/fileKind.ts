// What a file really is, by its first bytes: names and endings are easily wrong.
import { FileRefused } from './fileRefused';

const PICTURES = ['89504e47', 'ffd8ff', '47494638', '52494646', '49492a00', '4d4d002a'];
const ZIP = '504b0304';
const PDF = '25504446';
/** Word, Excel and PowerPoint up to 2003, and what is locked with a password since. */
const COMPOUND = 'd0cf11e0a1b11ae1';
const ENCRYPTED = Array.from('EncryptedPackage', (letter) => `${letter}\0`).join('');
const TEXT_NAME = /\.(csv|tsv|txt)$/i;
const WIDE_TEXT = /^(fffe|feff)/;

/** Throws FileRefused for anything but a workbook of Excel and text. */
export function fileKind(name: string, bytes: Uint8Array): 'workbook' | 'text' {
  const head = Array.from(bytes.subarray(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const is = (mark: string) => head.startsWith(mark);
  if (bytes.every((byte) => byte === 0)) throw new FileRefused('empty');
  // ftyp: photographs of telephones.
  if (PICTURES.some(is) || head.slice(8, 16) === '66747970') throw new FileRefused('picture');
  if (is(PDF)) throw new FileRefused('pdf');
  if (is(COMPOUND)) throw new FileRefused(isEncrypted(bytes) ? 'password' : 'old-excel');
  if (is(ZIP)) return 'workbook';
  if (!TEXT_NAME.test(name)) throw new FileRefused('not-spreadsheet');
  if (!WIDE_TEXT.test(head) && bytes.includes(0)) throw new FileRefused('not-spreadsheet');
  return 'text';
}

function isEncrypted(bytes: Uint8Array): boolean {
  // The names of a compound file's parts stand in its directory, which may be anywhere.
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    text = text.slice(-ENCRYPTED.length) + String.fromCharCode(...bytes.subarray(at, at + 8192));
    if (text.includes(ENCRYPTED)) return true;
  }
  return false;
}
