// A file the person has picked: its sheets, or one Thai sentence why it cannot be read.
import { fileSentences } from '../../../src/text/importSentences';
import { FileRefused } from './fileRefused';
import { readFile } from './readFile';
import type { SheetCells } from './sheetCells';

/** Never rejects. */
export async function readChosenFile(file: File): Promise<readonly SheetCells[] | string> {
  try {
    return await readFile(file.name, new Uint8Array(await file.arrayBuffer()));
  } catch (thrown) {
    if (!(thrown instanceof FileRefused)) return fileSentences.damaged;
    const { problem, row } = thrown;
    return fileSentences[problem] + (row > 0 ? fileSentences.row(row) : '');
  }
}
