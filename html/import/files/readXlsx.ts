// Workbooks of Excel and whatever else writes .xlsx.
import { unzipSync, zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import type { PlainCell } from '../../../src/contract/importReports';
import { hundredfold } from '../../../src/domain/hundredfold';
import { FileRefused } from './fileRefused';
import type { SheetCells } from './sheetCells';
import { mergesOf } from './xlsxMerges';
import { percentsOf } from './xlsxPercents';

/** Unpacked; a small file can hide a huge one. */
const MOST_BYTES = 200_000_000;

/** Throws FileRefused for a file that is none. */
export async function readXlsx(bytes: Uint8Array): Promise<SheetCells[]> {
  const parts = unpack(bytes);
  if (!parts['xl/workbook.xml']) throw new FileRefused('not-spreadsheet');
  try {
    // Packed again without compression: then the reader needs no worker, which a dialog of Sheets may not start.
    const plain = zipSync(parts, { level: 0 });
    const sheets = await readWorkbook(plain.buffer as ArrayBuffer);
    const merges = mergesOf(parts, sheets.length);
    const percents = percentsOf(parts, sheets.length);
    return sheets.map(({ sheet, data }, i) => ({
      name: sheet,
      rows: data.map((cells, row) =>
        cells.map((cell, column) =>
          // What the person sees is read, as in a CSV file.
          typeof cell === 'number' && percents[i]?.(row, column) ? `${hundredfold(cell)}%` : plainCell(cell),
        ),
      ),
      merges: merges[i] ?? [],
      firstRow: 1,
    }));
  } catch {
    throw new FileRefused('damaged');
  }
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        const isWanted = /\.(xml|rels)$/.test(name);
        if (isWanted) total += originalSize;
        if (total > MOST_BYTES) throw new FileRefused('too-large');
        return isWanted;
      },
    });
  } catch (thrown) {
    throw thrown instanceof FileRefused ? thrown : new FileRefused('damaged');
  }
}

/** Days are read as midnight UTC. */
function plainCell(cell: unknown): PlainCell {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : '';
}
