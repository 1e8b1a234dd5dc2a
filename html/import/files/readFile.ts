// A chosen file as its sheets.
import { fileKind } from './fileKind';
import { FileRefused } from './fileRefused';
import { readCsv } from './readCsv';
import { readXlsx } from './readXlsx';
import type { SheetCells } from './sheetCells';

const LARGEST = 20_000_000;

/** Sheets with nothing in them are left out. Throws FileRefused when none is left. */
export async function readFile(name: string, bytes: Uint8Array): Promise<SheetCells[]> {
  if (bytes.length > LARGEST) throw new FileRefused('too-large');
  const sheets = fileKind(name, bytes) === 'text' ? [readCsv(bytes)] : await readXlsx(bytes);
  const filled = sheets.filter(({ rows }) => rows.some((cells) => cells.some((cell) => cell !== '')));
  if (filled.length === 0) throw new FileRefused('empty');
  return filled;
}
