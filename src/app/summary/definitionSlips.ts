// Slips in criteria, targets and weights, for the summary's list of the quality of data.
import { readAgreement } from '../../catalogue/readAgreement';
import { type DefinitionProblem, findInDefinitions } from '../../domain/definitions/findInDefinitions';
import { agreementMaterial } from '../../domain/definitions/material';
import { readDefinitions } from '../definitions/definitionTables';
import type { Book } from '../ports/book';

/** A slip; `row` and `column` count from 1, as in the sheet. Its sentence is that of src/text/definitionSentences.ts. */
export interface DefinitionSlip {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly problem: DefinitionProblem;
}

/** Of the definition tabs, in their order: one call of the service each. */
export function definitionSlips(book: Book): DefinitionSlip[] {
  const tables = readDefinitions(book, false);
  const { agreement } = readAgreement(tables);
  return findInDefinitions(agreementMaterial(agreement))
    .map((problem) => {
      const { table, row, column } = problem.place;
      const place = { tab: table.tab, row: table.row + row, column: table.column + column };
      return { ...place, problem, order: tables.findIndex(({ tab }) => tab === table.tab) };
    })
    .sort((a, b) => a.order - b.order || a.row - b.row || a.column - b.column)
    .map(({ order: _, ...slip }) => slip);
}
