// Why a file cannot be read.

/** Its sentence is in `text/importSentences.ts`. */
export type FileProblem =
  | 'empty'
  | 'too-large'
  | 'picture'
  | 'pdf'
  | 'password'
  | 'old-excel'
  | 'not-spreadsheet'
  | 'damaged'
  | 'quotes';

/** Thrown by whatever reads a file. */
export class FileRefused extends Error {
  /** `row`: where in the file, 0 when it is about all of it. */
  constructor(
    readonly problem: FileProblem,
    readonly row = 0,
  ) {
    super(problem);
  }
}
