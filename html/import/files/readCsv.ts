// Text files with separated values: in UTF-8, in the Thai encoding of older Windows (Windows-874, TIS-620), or as "Unicode text".
import { parse } from 'papaparse';
import { FileRefused } from './fileRefused';
import type { SheetCells } from './sheetCells';

/** Every cell is text. Throws FileRefused where a quotation mark is never closed: rows would silently become one. */
export function readCsv(bytes: Uint8Array): SheetCells {
  const text = decodeText(bytes);
  const { data, errors } = parse<string[]>(text, { delimiter: separatorOf(text) });
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes) throw new FileRefused('quotes', (quotes.row ?? 0) + 1);
  return { name: '', rows: data, merges: [], firstRow: 1 };
}

/**
 * A tab or semicolon when most lines have one, else the comma: it also stands within figures, where it separates nothing.
 */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '');
  const isUsual = (separator: string) =>
    lines.filter((line) => line.includes(separator)).length * 2 > lines.length;
  return ['\t', ';'].find(isUsual) ?? ',';
}

/** Not UTF-8 means the older Thai encoding, in which every byte is a letter. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-874').decode(bytes);
  }
}
