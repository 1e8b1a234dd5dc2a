// The deferred part of the cell functions, evaluated when a cell first meets a mistake or a table of definitions.
import { readCatalogueRanges } from '../../catalogue/tables/catalogueRanges';
import { definitionsIn } from '../../catalogue/tables/definitionsIn';
import type { Problem } from '../../domain/problem';
import { isProblem } from '../../domain/readNumber';
import { cellSentence, thrownSentence } from '../../text/cellSentence';
import { unexpectedSentence, usageSentence } from '../../text/usage';
import type { Deferred } from './deferred';
import { kpiFact } from './kpiFact';

/** Everything behind `deferred()`. */
export const deferredCells: Deferred = {
  sentence: cellSentence,
  thrown: thrownSentence,
  usage: usageSentence,
  unexpected: unexpectedSentence,
  fact: kpiFact,
  definitions(ranges) {
    const tables = readCatalogueRanges(ranges);
    return isProblem<Problem>(tables) ? tables : definitionsIn(tables);
  },
};
