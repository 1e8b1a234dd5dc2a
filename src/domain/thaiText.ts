// Thai text as people paste it: broken by PDF copying, with hidden characters, in either kind of digits.

const THAI_ZERO = 0x0e50;
const THAI_DIGIT = /[๐-๙]/;

// Fonts of old Thai PDFs keep shifted vowels and tone marks at private code points, U+F700 to U+F71A.
const PRIVATE_GLYPHS: { readonly [glyph: string]: string } = {
  '\uf700': 'ฐ',
  '\uf701': 'ิ',
  '\uf702': 'ี',
  '\uf703': 'ึ',
  '\uf704': 'ื',
  '\uf705': '่',
  '\uf706': '้',
  '\uf707': '๊',
  '\uf708': '๋',
  '\uf709': '์',
  '\uf70a': '่',
  '\uf70b': '้',
  '\uf70c': '๊',
  '\uf70d': '๋',
  '\uf70e': '์',
  '\uf70f': 'ญ',
  '\uf710': 'ั',
  '\uf711': 'ํ',
  '\uf712': '็',
  '\uf713': '่',
  '\uf714': '้',
  '\uf715': '๊',
  '\uf716': '๋',
  '\uf717': '์',
  '\uf718': 'ุ',
  '\uf719': 'ู',
  '\uf71a': 'ฺ',
};

/** The text with Thai digits turned into 0–9. */
export function arabicDigits(text: string): string {
  if (!THAI_DIGIT.test(text)) return text;
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));
}

/** The text with 0–9 turned into Thai digits. */
export function thaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 48 + THAI_ZERO));
}

const SPACE = 32;
const E = 0x0e40;
const NIKHAHIT = 0x0e4d;

/** True for most texts: Thai and ASCII, single spaces between, nothing broken. Faster than any expression. */
function isClean(text: string): boolean {
  let before = SPACE;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === SPACE || code === E ? code === before : code < SPACE || code === NIKHAHIT) return false;
    if (code > 126 && (code < 0x0e01 || code > 0x0e5b)) return false;
    before = code;
  }
  return before !== SPACE;
}

/** Hidden characters gone, odd spaces made plain, Thai letters broken by PDF copying mended; trimmed. */
export function cleanText(text: string): string {
  if (isClean(text)) return text;
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]|\ufe0e|\ufe0f/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[\uf700-\uf71a]/g, (glyph) => PRIVATE_GLYPHS[glyph] as string)
    .replace(/เเ/g, 'แ')
    .replace(/ํ ?([่-๋]?) ?า/g, '$1ำ')
    .trim();
}

const keys: { [text: string]: string } = Object.create(null);

/**
 * What two spellings of one heading, label or name have in common: cleaned, no spaces, 0–9, lower case. Remembered: a run
 * asks some 25,000 times for fewer than a thousand texts.
 */
export function textKey(text: string): string {
  let key = keys[text];
  if (key === undefined) key = keys[text] = arabicDigits(cleanText(text)).replace(/ /g, '').toLowerCase();
  return key;
}

/** The text of any cell, for quoting; never throws. */
export function cellText(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (isDate(cell)) return dateText(cell);
  if (typeof cell === 'object' || typeof cell === 'function') return '?';
  return String(cell);
}

/** A date cell, whichever script context made the object. */
export function isDate(cell: unknown): cell is Date {
  return Object.prototype.toString.call(cell) === '[object Date]';
}

function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '?';
  const pad = (n: number) => (n < 10 ? `0${n}` : String(n));
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
